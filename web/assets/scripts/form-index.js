// Keeps the index of a long form: how many of the fields that must not stay empty have something in them.
for (const index of document.querySelectorAll('.form-index')) {
  const form = index.closest('form')
  if (!form) continue
  const count = () => {
    const said = [...new FormData(form)].filter(([, value]) => typeof value !== 'string' || value.trim() !== '').map(([name]) => name)
    for (const place of index.querySelectorAll('[data-needed]:not([data-needed=""])')) {
      const needed = place.dataset.needed.split(' ')
      const done = needed.filter((name) => said.some((one) => one === name || one.startsWith(`${name}.`))).length
      place.textContent = place.textContent.replace(/\d+/, String(done))
      place.toggleAttribute('data-done', done === needed.length)
    }
  }
  form.addEventListener('input', count)
  form.addEventListener('change', count)
  count()
}
