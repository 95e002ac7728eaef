// One more row of a repeated part: a copy of the last one, empty, with the next number in every name.
// A part may stand within another that is numbered too: the row's own number is the last one.
const inLast = (text, from, to) => {
  const at = text.lastIndexOf(from)
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length)
}
for (const button of document.querySelectorAll('[data-add-row]')) {
  const part = button.closest('[data-repeat]')
  const most = Number(button.dataset.most)
  // Who finds no button any more reads why.
  const offer = (rows) => {
    button.hidden = rows >= most
    const full = part.querySelector('[data-rows-full]')
    if (full && full.closest('[data-repeat]') === part) full.hidden = rows < most
  }
  const rowsIn = () => {
    const rows = [...part.querySelectorAll('.repeat-item')].filter((one) => one.closest('[data-repeat]') === part)
    return rows.at(-1)?.dataset.nth === undefined ? rows.length : Number(rows.at(-1).dataset.nth) + 1
  }
  offer(rowsIn())
  button.addEventListener('click', () => {
    // Rows that the form leaves as they are lie between, as a line each: the last row says which one it is.
    const last = [...part.querySelectorAll('.repeat-item')].findLast((one) => one.closest('[data-repeat]') === part)
    const n = last.dataset.nth === undefined ? part.querySelectorAll('.repeat-item').length : Number(last.dataset.nth) + 1
    if (n >= most) return
    const row = last.cloneNode(true)
    if (last.dataset.nth !== undefined) row.dataset.nth = String(n)
    for (const element of row.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        if (['id', 'for', 'name', 'aria-describedby', 'data-era'].includes(name)) {
          element.setAttribute(name, value.split(' ').map((one) => inLast(inLast(one, `-${n - 1}-`, `-${n}-`), `.${n - 1}.`, `.${n}.`)).join(' '))
        }
      }
      if (element.matches('[type=radio], [type=checkbox]')) element.checked = false
      else if (element.matches('input, textarea, select')) element.value = ''
      if (element.matches('output')) element.textContent = ''
      if (element.matches('.field-error')) element.remove()
      element.removeAttribute('aria-invalid')
    }
    for (const label of row.querySelectorAll('.field-label')) {
      label.firstChild.textContent = inLast(label.firstChild.textContent, String(n), String(n + 1))
    }
    last.after(row)
    offer(n + 1)
    row.querySelector('input, textarea, select')?.focus()
  })
}
