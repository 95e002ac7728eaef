// The button of a decision says what was chosen; it stays what it was until something is.
for (const form of document.querySelectorAll('form[data-guard]')) {
  const button = form.querySelector('.form-foot button[type=submit]')
  const say = () => {
    const chosen = form.querySelector('input[type=radio][name=type]:checked')
    const label = chosen && form.querySelector(`label[for="${chosen.id}"]`)
    if (button && label) button.textContent = label.textContent.trim()
  }
  form.addEventListener('change', say)
  say()
}
// Filters are folded where the screen is narrow.
if (matchMedia('(max-width: 48rem)').matches) for (const fold of document.querySelectorAll('.filters-more:not([data-set])')) fold.open = false
