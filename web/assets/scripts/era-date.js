// The Japanese year beside each date field, as it is typed.
const japanese = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat('ja-JP', { weekday: 'short', timeZone: 'UTC' })
const english = new Intl.DateTimeFormat('en-GB-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' })
const englishDay = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

// Rows can be added later, so the whole document listens.
document.addEventListener('input', (event) => {
  const field = event.target
  const shown = field.matches?.('input[type="date"][data-era]') ? document.getElementById(field.dataset.era) : null
  if (!shown) return
  const day = field.value ? new Date(`${field.value}T00:00:00Z`) : undefined
  if (!day || Number.isNaN(day.getTime())) shown.textContent = ''
  else if (document.documentElement.lang === 'ja') shown.textContent = `${japanese.format(day)}(${weekday.format(day)})`
  else shown.textContent = `${englishDay.format(day)}, ${english.format(day)}`
})
