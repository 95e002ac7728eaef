// Asks before a page with unsent text is left. A draft that has been saved is clean.
for (const form of document.querySelectorAll('form[data-guard]')) {
  let dirty = false
  const touch = () => {
    dirty = true
    delete form.dataset.clean
  }
  form.addEventListener('input', touch)
  form.addEventListener('submit', () => {
    dirty = false
  })
  addEventListener('beforeunload', (event) => {
    if (dirty && form.dataset.clean !== 'yes') event.preventDefault()
  })
}
