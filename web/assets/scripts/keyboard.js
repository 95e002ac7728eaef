// Ctrl+K (or ⌘K) goes to the search field; inside a list j and k go from row to row. No key by itself decides anything.
const search = document.querySelector('[data-search]')
document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k' && search) {
    event.preventDefault()
    search.focus()
    search.select()
  }
})
for (const list of document.querySelectorAll('[data-rows]')) {
  list.addEventListener('keydown', (event) => {
    const step = { j: 1, k: -1 }[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) return
    const links = [...list.querySelectorAll('[data-row-link]')]
    const here = links.findIndex((link) => link.closest('tr').contains(document.activeElement))
    links[here + step]?.focus()
  })
}

// While a council sits, Ctrl+Enter sends the outcomes that were chosen: the same as the form's own button.
for (const form of document.querySelectorAll('[data-send-by-key]')) {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.requestSubmit()
  })
}
