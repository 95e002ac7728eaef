// Saves a draft while it is written. The form or a part of it says where (data-autosave) and the answer says when it was saved;
// a failure is said beside the time and the text stays in the fields.
const place = document.querySelector('[data-autosave]')
const form = place?.closest('form')
const line = document.querySelector('[data-save-line]')
if (form && line) {
  const words = line.dataset
  let timer
  let saving = false
  let again = false

  const say = (state, text) => {
    words.state = state
    line.textContent = text
  }
  const save = async () => {
    if (saving) {
      again = true
      return
    }
    saving = true
    say('saving', words.saving)
    try {
      const answer = await fetch(place.dataset.autosave, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        headers: { accept: 'application/json' },
        redirect: 'error',
      })
      if (!answer.ok) throw new Error(String(answer.status))
      const saved = await answer.json()
      for (const name of ['version', 'commandId', 'draftRevision']) {
        const field = form.elements.namedItem(name)
        if (field && saved[name] !== undefined) field.value = String(saved[name])
      }
      form.dataset.clean = 'yes'
      say('saved', words.saved.replace('{time}', saved.savedAtText ?? ''))
    } catch {
      say('failed', words.failed)
    }
    saving = false
    if (again) {
      again = false
      await save()
    }
  }
  const soon = () => {
    delete form.dataset.clean
    clearTimeout(timer)
    timer = setTimeout(save, 1500)
  }
  form.addEventListener('input', soon)
  form.addEventListener('change', soon)
  form.addEventListener('submit', () => clearTimeout(timer))
}
