// Fields that belong to one answer (a reason, conditions, the step to go back to) show with it.
// Without script they are all there, and the server says which one is missing.
for (const part of document.querySelectorAll('[data-for-choice]')) {
  const [name, ...values] = part.dataset.forChoice.split(' ')
  const form = part.closest('form')
  const show = () => {
    const chosen = new FormData(form).get(name)
    part.hidden = !values.includes(chosen)
  }
  form.addEventListener('change', show)
  show()
}
