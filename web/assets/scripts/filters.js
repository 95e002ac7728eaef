// A filter applies as soon as it is chosen; without script its button does the same. Whoever goes through the choices by
// keys passes many on the way to theirs: for them, and for whoever is read to, the button alone applies it.
for (const form of document.querySelectorAll('form[data-filters]')) {
  for (const choice of form.querySelectorAll('select')) {
    let byKeys = false
    choice.addEventListener('pointerdown', () => {
      byKeys = false
    })
    choice.addEventListener('keydown', () => {
      byKeys = true
    })
    choice.addEventListener('change', () => {
      if (!byKeys) form.requestSubmit()
    })
  }
}
