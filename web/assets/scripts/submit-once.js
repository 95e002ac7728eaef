// A second press of the same button does nothing. The command id in the form makes a doubled request harmless in any case;
// this only spares people the doubt. Coming back with the browser's button makes the form usable again.
const sent = new WeakSet()
document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.method !== 'post') return
  if (sent.has(form)) {
    event.preventDefault()
    return
  }
  if (event.defaultPrevented) return
  sent.add(form)
  form.setAttribute('aria-busy', 'true')
})
addEventListener('pageshow', (event) => {
  if (!event.persisted) return
  for (const form of document.querySelectorAll('form[aria-busy]')) {
    sent.delete(form)
    form.removeAttribute('aria-busy')
  }
})

// A button that is explained rather than removed stays focusable, and pressing it does nothing.
document.addEventListener('click', (event) => {
  if (event.target.closest?.('[aria-disabled="true"]')) event.preventDefault()
})
