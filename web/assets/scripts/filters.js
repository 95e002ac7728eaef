// A filter applies as soon as it is chosen; without script its button does the same.
for (const form of document.querySelectorAll('form[data-filters]')) {
  for (const choice of form.querySelectorAll('select')) {
    choice.addEventListener('change', () => form.requestSubmit())
  }
}
