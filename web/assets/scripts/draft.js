// Saves a draft while it is written. The form or a part of it says where (data-autosave) and the answer says when it was saved;
// a failure is said beside the time and the text stays in the fields. What failed on its way is saved again by itself: when
// the connection is back, when one comes back to the window, and now and then; what was refused waits for its writer.
const place = document.querySelector('[data-autosave]')
const form = place?.closest('form')
const line = document.querySelector('[data-save-line]')
if (form && line) {
  const words = line.dataset
  const longestMs = 20_000
  const againMs = 15_000
  const refused = { 'draft-stale': 'stale', 'draft-quota': 'full', 'not-signed-in': 'signedOut' }
  let timer
  let saving
  let again = false

  // Each saving says which one it is of which window: where an answer is lost on its way, the window's next saving isn't
  // told that another one came first.
  const carried = (name, value) => {
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name, value })
    form.append(field)
    return field
  }
  const random = crypto.getRandomValues(new Uint8Array(16))
  carried('window', Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join(''))
  const turn = carried('turn', '0')
  const nextTurn = () => {
    turn.value = String(Number(turn.value) + 1)
  }

  const say = (state, text) => {
    words.state = state
    line.textContent = text
  }
  const save = () => {
    clearTimeout(timer)
    if (saving) again = true
    else
      saving = saveOnce().finally(() => {
        saving = undefined
        if (!again) return
        again = false
        save()
      })
  }
  const saveOnce = async () => {
    say('saving', words.saving)
    nextTurn()
    try {
      const answer = await fetch(place.dataset.autosave, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        headers: { accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(longestMs),
      })
      if (!answer.ok) throw new Error((await answer.json().catch(() => null))?.code)
      const saved = await answer.json()
      for (const name of ['version', 'draftRevision']) {
        const field = form.elements.namedItem(name)
        if (field && saved[name] !== undefined) field.value = String(saved[name])
      }
      form.dataset.clean = 'yes'
      say('saved', words.saved.replace('{time}', saved.savedAtText ?? ''))
    } catch (error) {
      const why = words[refused[error.message]]
      say('failed', why ?? words.failed)
      if (!why) timer = setTimeout(save, againMs)
    }
  }
  const soon = () => {
    delete form.dataset.clean
    clearTimeout(timer)
    timer = setTimeout(save, 1500)
  }
  form.addEventListener('input', soon)
  form.addEventListener('change', soon)
  for (const back of ['online', 'focus']) {
    addEventListener(back, () => {
      if (words.state === 'failed' && line.textContent !== words.stale) save()
    })
  }
  // What is sent names the revision that its writer saw. One that is being saved is waited for: sent beside it, the page would
  // be told that another window came first, and that window is itself.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    if (!saving) {
      nextTurn()
      return
    }
    event.preventDefault()
    again = false
    saving.then(() => form.requestSubmit(event.submitter))
  })
}
