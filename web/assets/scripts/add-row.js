// One more row of a repeated part: a copy of the last one, empty, with the next number in every name.
// A part may stand within another that is numbered too: the row's own number is the last one.
const inLast = (text, from, to) => {
  const at = text.lastIndexOf(from)
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length)
}
for (const button of document.querySelectorAll('[data-add-row]')) {
  const part = button.closest('[data-repeat]')
  button.hidden = false
  button.addEventListener('click', () => {
    // Rows that the form leaves as they are lie between, as a line each: the last row says which one it is.
    const last = [...part.querySelectorAll('.repeat-item')].findLast((one) => one.closest('[data-repeat]') === part)
    const n = last.dataset.nth === undefined ? part.querySelectorAll('.repeat-item').length : Number(last.dataset.nth) + 1
    if (n >= Number(part.dataset.most ?? 20)) return
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
    button.hidden = n + 1 >= Number(part.dataset.most ?? 20)
    row.querySelector('input, textarea, select')?.focus()
  })
}
