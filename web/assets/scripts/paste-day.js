// A day copied from a letter or a spreadsheet goes into a date field as it is written there: 令和8年4月1日, R8.4.1, 2026/4/1.
const eras = [
  ['明治', 'm', '1868-01-25'],
  ['大正', 't', '1912-07-30'],
  ['昭和', 's', '1926-12-25'],
  ['平成', 'h', '1989-01-08'],
  ['令和', 'r', '2019-05-01'],
]
const writtenDay = /^(明治|大正|昭和|平成|令和|[mtshr])?(元|\d{1,4})[年./-](\d{1,2})[月./-](\d{1,2})日?(?:\([日月火水木金土]\))?$/

// Without the spaces between its parts; two days, or a time behind one, are no day.
const plain = (text) => text.normalize('NFKC').trim().toLowerCase().replace(/(?<!\d)\s+|\s+(?!\d)/g, '')

function dayWritten(text) {
  const [, era, year, month, day] = writtenDay.exec(plain(text)) ?? []
  if (year === undefined || (era === undefined && !/^\d{4}$/.test(year))) return ''
  const start = eras.find((names) => names.includes(era))?.[2] ?? '0001-01-01'
  const full = (era === undefined ? 0 : Number(start.slice(0, 4)) - 1) + (year === '元' ? 1 : Number(year))
  const value = [String(full).padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  const at = new Date(`${value}T00:00:00Z`)
  // 2月30日 is no day, and is not taken for the second of March; nor is 令和元年4月30日 one.
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
  return isDay && value >= start ? value : ''
}

document.addEventListener('paste', (event) => {
  const field = event.target
  if (!field.matches?.('input[type="date"]') || field.readOnly || field.disabled) return
  const value = dayWritten(event.clipboardData?.getData('text') ?? '')
  if (value === '') return
  event.preventDefault()
  field.value = value
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))
})
