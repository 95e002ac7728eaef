// After a refused form the reader starts at the summary of what to mend.
document.querySelector('[data-error-summary]')?.focus()

// Menus close when one leaves them or presses Escape.
for (const menu of document.querySelectorAll('details.menu')) {
  menu.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false
  })
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) menu.open = false
  }
})

// Paper has no folds: everything is opened for printing and closed again.
let unfolded = []
addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll('details:not([open], .menu)')]
  for (const fold of unfolded) fold.open = true
})
addEventListener('afterprint', () => {
  for (const fold of unfolded) fold.open = false
})
