// Keeps the counts of judged items up to date and leads from one open item to the next. Without it the counts are those
// of the last time the page was made, and everything else works.
const sheet = document.querySelector('[data-vetting]')
if (sheet) {
  const items = [...sheet.querySelectorAll('[data-item]')]
  const isJudged = (item) => item.querySelector('input[type="radio"]:checked') !== null
  const count = () => {
    for (const place of sheet.querySelectorAll('[data-judged]')) {
      const mine = place.dataset.judged === 'all' ? items : items.filter((item) => item.dataset.item === place.dataset.judged)
      const done = mine.filter(isJudged).length
      place.textContent = place.textContent.replace(/^\s*\d+/, String(done))
      place.toggleAttribute('data-done', done === mine.length)
    }
  }
  sheet.addEventListener('change', count)
  count()

  const next = sheet.querySelector('[data-next-open]')
  if (next) {
    next.hidden = false
    next.addEventListener('click', () => {
      const after = items.findIndex((item) => item.contains(document.activeElement))
      const open = [...items.slice(after + 1), ...items].find((item) => !isJudged(item))
      const field = open?.querySelector('input[type="radio"]')
      if (!field) return
      open.scrollIntoView({ block: 'start' })
      field.focus({ preventScroll: true })
    })
  }
}
