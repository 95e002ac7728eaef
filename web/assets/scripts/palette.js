// The palette: Ctrl+K goes to the search, which offers pages of the menu and what is found while one types. Nothing
// happens while a word is being composed; Enter without a choice sends the search as it is.
const field = document.querySelector('[data-search]')
const list = document.querySelector('[data-suggestions]')
if (field && list) {
  const pages = [...document.querySelectorAll('.site-nav a')].map((link) => ({ href: link.href, text: link.textContent.trim(), kind: '' }))
  let chosen = -1
  let timer
  let asked = 0

  const options = () => [...list.children]
  const choose = (nth) => {
    chosen = nth
    options().forEach((option, index) => option.setAttribute('aria-selected', String(index === nth)))
    if (nth < 0) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', options()[nth].id)
  }
  const show = (rows) => {
    list.replaceChildren(
      ...rows.map((row, nth) => {
        const option = document.createElement('li')
        option.id = `suggestion-${nth}`
        option.setAttribute('role', 'option')
        option.dataset.href = row.href
        option.append(row.text)
        if (row.kind) {
          const kind = document.createElement('span')
          kind.className = 'small muted'
          kind.textContent = row.kind
          option.append(' ', kind)
        }
        return option
      }),
    )
    list.hidden = rows.length === 0
    field.setAttribute('aria-expanded', String(rows.length > 0))
    choose(-1)
  }
  const ask = async () => {
    const q = field.value.trim()
    const turn = ++asked
    if (q === '') return show([])
    const own = pages.filter((page) => page.text.toLowerCase().includes(q.toLowerCase())).slice(0, 3)
    try {
      const answer = await fetch(`${list.dataset.suggestions}?q=${encodeURIComponent(q)}`, { headers: { accept: 'application/json' } })
      const found = answer.ok ? await answer.json() : []
      if (turn === asked) show([...own, ...found])
    } catch {
      if (turn === asked) show(own)
    }
  }
  const soon = (event) => {
    if (event.isComposing) return
    clearTimeout(timer)
    timer = setTimeout(ask, 150)
  }
  field.addEventListener('input', soon)
  field.addEventListener('compositionend', soon)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && !list.hidden) {
      event.preventDefault()
      const count = options().length
      const next = chosen + step
      choose(next >= count ? -1 : next < -1 ? count - 1 : next)
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault()
      location.assign(options()[chosen].dataset.href)
    } else if (event.key === 'Escape') show([])
  })
  list.addEventListener('mousedown', (event) => {
    const option = event.target.closest('[data-href]')
    if (option) location.assign(option.dataset.href)
  })
  field.addEventListener('blur', () => show([]))
}
