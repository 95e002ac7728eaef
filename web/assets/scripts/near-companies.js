// While a company's name is typed, known ones that are written nearly so are offered under the field; where it has a line
// for each name, for the line that is being written. A button takes the known name, and its number where that is empty.
for (const field of document.querySelectorAll('[data-near]')) {
  const place = document.getElementById(`${field.id}-near`)
  if (!place) continue
  let timer
  let asked = 0
  const isLines = field.tagName === 'TEXTAREA'
  const lineAt = () => (isLines ? field.value.slice(0, field.selectionStart).split('\n').length - 1 : 0)
  const said = (nth) => field.value.split('\n')[nth] ?? ''
  const number = () => field.form?.elements.namedItem(field.name.replace(/\.[^.]+$/, '.corporateNumber'))

  const take = (nth, known) => {
    const lines = field.value.split('\n')
    lines[nth] = known.name
    field.value = lines.join('\n')
    const its = number()
    if (its && its.value === '') its.value = known.corporateNumber
    show([], 0)
    field.focus()
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const show = (rows, nth) => {
    const title = document.createElement('span')
    title.textContent = place.dataset.title
    const buttons = rows.map((known) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'button secondary small'
      button.textContent = known.corporateNumber ? `${known.name} (${known.corporateNumber})` : known.name
      button.addEventListener('click', () => take(nth, known))
      return button
    })
    place.replaceChildren(...(rows.length > 0 ? [title, ...buttons] : []))
    place.hidden = rows.length === 0
  }
  const ask = async () => {
    const turn = ++asked
    const nth = lineAt()
    const q = said(nth).trim()
    if (q.length < 2) return show([], nth)
    try {
      const answer = await fetch(`${field.dataset.near}?q=${encodeURIComponent(q)}`, { headers: { accept: 'application/json' } })
      const found = answer.ok ? await answer.json() : []
      if (turn === asked) show(found, nth)
    } catch {
      if (turn === asked) show([], nth)
    }
  }
  const soon = (event) => {
    if (event.isComposing) return
    clearTimeout(timer)
    timer = setTimeout(ask, 250)
  }
  field.addEventListener('input', soon)
  field.addEventListener('compositionend', soon)
}
