// Puts one answer to all rows of a form that have none yet; without script the same button asks for the form once more.
for (const button of document.querySelectorAll('button[data-rest]')) {
  button.addEventListener('click', (event) => {
    event.preventDefault()
    const { form } = button
    for (const open of form.querySelectorAll('[data-open] input[type=radio][value=""]:checked')) {
      const answer = open.closest('[data-open]').querySelector(`input[type=radio][value="${button.dataset.rest}"]`)
      if (answer) answer.checked = true
    }
    form.dispatchEvent(new Event('input', { bubbles: true }))
    form.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
