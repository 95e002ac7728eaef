// Coming back by the browser's button to a form that was sent: browsers fill in again the fields that the page had when
// it was opened, but no part or row that was added since; and of a page that answered a form they ask whether to send it
// once more. So such a page takes the address at which its form was opened, and what was sent stays with its place in
// the history: the form offers to show it again. The server only shows it then, and records nothing.
for (const offer of document.querySelectorAll('[data-came-back]')) {
  const form = offer.closest('form')
  // A form that is saved while it is written opens with its draft.
  if (form.matches('[data-autosave]') || form.querySelector('[data-autosave]')) continue
  const keep = (address) => {
    const sent = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
    try {
      history.replaceState({ ...history.state, sent }, '', address)
    } catch {
      // More than a browser keeps with a page: the form is sent all the same, and comes back as it was opened.
    }
  }
  form.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) keep()
  })
  const sent = history.state?.sent
  const isAnswer = offer.dataset.cameBack === 'answer'
  if (isAnswer && document.referrer.startsWith(`${location.origin}/`)) keep(document.referrer)
  if (!Array.isArray(sent)) continue
  offer.hidden = false
  offer.querySelector('button').addEventListener('click', () => {
    const again = Object.assign(document.createElement('form'), { method: 'post', action: form.action, hidden: true })
    for (const [name, value] of [...sent, ['resume', 'sent']]) {
      again.append(Object.assign(document.createElement('textarea'), { name, value }))
    }
    document.body.append(again)
    again.submit()
  })
}
