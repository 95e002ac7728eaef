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

// Fields that are asked for only beside some answers to another one show with them. What isn’t asked isn’t sent either;
// without script all of them are there, each with the words that say when it is asked for.
for (const part of document.querySelectorAll('[data-asked-where]')) {
  const [name, ...values] = part.dataset.askedWhere.split(' ')
  const form = part.closest('form')
  const fields = part.matches('fieldset') ? [part] : [...part.querySelectorAll('input, select, textarea')]
  const show = () => {
    if (!form?.elements.namedItem(name)) return
    const chosen = new FormData(form).getAll(name)
    const asked = chosen.some((one) => values.includes(one)) || part.querySelector('.field-error') !== null
    part.hidden = !asked
    for (const field of fields) field.disabled = !asked
  }
  form?.addEventListener('change', show)
  show()
}
