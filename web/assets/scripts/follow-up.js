// Fields that belong to one answer (a reason, conditions, the step to go back to) show with it.
// Without script they are all there, and the server says which one is missing.
for (const part of document.querySelectorAll('[data-for-choice]')) {
  const [name, ...values] = part.dataset.forChoice.split(' ')
  const form = part.closest('form')
  const show = () => {
    const chosen = new FormData(form).get(name)
    // What was refused stays in sight, also where another answer is chosen by now.
    part.hidden = !values.includes(chosen) && !part.querySelector('.field-error')
  }
  form.addEventListener('change', show)
  show()
}
