// Ctrl+K (or ⌘K) goes to the search field; j and k go from row to row. No key by itself decides anything.
const search = document.querySelector('[data-search]')
document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k' && search) {
    event.preventDefault()
    search.focus()
    search.select()
  }
})
// From anywhere but a field: the lists of the page, one after the other.
const typing = 'input, textarea, select, [contenteditable]'
document.addEventListener('keydown', (event) => {
  const step = { j: 1, k: -1 }[event.key]
  if (!step || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.target.matches(typing)) return
  const links = [...document.querySelectorAll('[data-rows] [data-row-link]')]
  const here = links.findIndex((link) => (link.closest('tr, li') ?? link).contains(document.activeElement))
  links[Math.max(0, here + step)]?.focus()
})

// While a council sits, Ctrl+Enter sends the outcomes that were chosen: the same as the form's own button.
for (const form of document.querySelectorAll('[data-send-by-key]')) {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.requestSubmit()
  })
}
