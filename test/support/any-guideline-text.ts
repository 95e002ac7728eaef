import fc from 'fast-check'

/** A made-up text before it is written down: what a reader should find again. */
export interface MadeText {
  readonly articles: readonly MadeArticle[]
  readonly days: readonly { readonly year: number; readonly month: number; readonly day: number }[]
}

export interface MadeArticle {
  readonly caption: string | null
  readonly paragraphs: readonly MadeParagraph[]
}

export interface MadeParagraph {
  readonly words: string
  readonly items: readonly { readonly words: string; readonly below: readonly string[] }[]
  readonly rows: readonly (readonly [string, string])[]
}

/** How a municipality writes: its numerals, its way of counting items, where its lines break, how tables stand. */
export interface Manner {
  readonly digits: 'ascii' | 'full-width' | 'kanji'
  readonly items: 'bracketed' | 'kanji' | 'numbered'
  readonly below: 'kana' | 'iroha' | 'bracketed-latin'
  readonly chapters: boolean
  readonly wrapAt: number | null
  readonly emptyLines: boolean
  readonly lineEnd: '\n' | '\r\n' | '\r'
  readonly tables: 'tabs' | 'markdown' | 'boxes' | 'columns' | 'one-cell-a-line' | 'html'
  readonly page: boolean
}

const syllables = [
  '部屋',
  '鍵',
  '名札',
  '帳面',
  '係',
  '市民',
  '機械',
  '守り',
  '届け',
  '見回',
  '窓口',
  '時刻',
  '札箱',
  '夜番',
]
const text = (least: number, most: number) =>
  fc.array(fc.constantFrom(...syllables), { minLength: least, maxLength: most }).map((all) => all.join(''))
const sentence = text(3, 30).map((words) => `${words}。`)
const item = fc.record({ words: text(1, 8), below: fc.array(text(1, 6), { maxLength: 3 }) })
const paragraph: fc.Arbitrary<MadeParagraph> = fc.record({
  words: sentence,
  items: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(item, { minLength: 1, maxLength: 4 })),
  rows: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.array(fc.tuple(text(1, 3), text(1, 6)), { minLength: 2, maxLength: 4 }),
  ),
})

/** Any text of a few articles. */
export const anyMadeText: fc.Arbitrary<MadeText> = fc.record({
  articles: fc.array(
    fc.record({
      caption: fc.option(text(1, 3)),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  days: fc.array(
    fc.record({
      year: fc.integer({ min: 2, max: 30 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})

/** Any way of writing one down. */
export const anyManner: fc.Arbitrary<Manner> = fc.record({
  digits: fc.constantFrom('ascii', 'full-width', 'kanji'),
  items: fc.constantFrom('bracketed', 'kanji', 'numbered'),
  below: fc.constantFrom('kana', 'iroha', 'bracketed-latin'),
  chapters: fc.boolean(),
  wrapAt: fc.option(fc.integer({ min: 20, max: 40 })),
  emptyLines: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  tables: fc.constantFrom('tabs', 'markdown', 'boxes', 'columns', 'one-cell-a-line', 'html'),
  page: fc.boolean(),
})

const kanji = '〇一二三四五六七八九'
const inKanji = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? kanji[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? kanji[ones] : ''}`
}
const fullWidth = (number: number): string =>
  String(number).replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0))

/** The text as that municipality's file has it. */
export const written = ({ articles, days }: MadeText, manner: Manner): string => {
  const number = { ascii: String, 'full-width': fullWidth, kanji: inKanji }[manner.digits]
  const plain = manner.digits === 'ascii' ? String : fullWidth
  const html = manner.page || manner.tables === 'html'
  const lines: string[] = []
  const put = (line: string) => {
    const width = html ? null : manner.wrapAt
    lines.push(...(width === null ? [line] : (line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])))
    if (manner.emptyLines) lines.push('')
  }
  put('楓浜市窓口要綱')
  if (manner.chapters) put(`第${number(1)}章　総則`)
  articles.forEach(({ caption, paragraphs }, at) => {
    if (caption !== null) put(`（${caption}）`)
    paragraphs.forEach(({ words, items, rows }, place) => {
      put(`${place === 0 ? `第${number(at + 1)}条` : plain(place + 1)}　${words}`)
      items.forEach((one, row) => {
        put(`${itemSign(manner, row + 1, plain)}　${one.words}`)
        one.below.forEach((below, level) => put(`${belowSign(manner, level)}　${below}`))
      })
      if (rows.length > 0) lines.push(...tableLines(rows, manner), '')
    })
  })
  days.forEach(({ year, month, day }) => {
    put('附　則')
    put(`この要綱は、令和${number(year)}年${number(month)}月${number(day)}日から施行する。`)
  })
  if (!html) return lines.join(manner.lineEnd)
  const marked = (line: string) => (line === '' || line.startsWith('<t') ? line : `<p class="x">${line}</p>`)
  return `<html><body>${lines.map(marked).join(manner.lineEnd)}</body></html>`
}

const itemSign = (manner: Manner, number: number, plain: (number: number) => string): string =>
  ({ bracketed: `(${plain(number)})`, kanji: inKanji(number), numbered: `${plain(number)}号` })[manner.items]

const belowSign = (manner: Manner, at: number): string =>
  ({ kana: 'アイウエ', iroha: 'イロハニ', 'bracketed-latin': 'abcd' })[manner.below][at] === undefined
    ? ''
    : manner.below === 'bracketed-latin'
      ? `(${'abcd'[at]})`
      : ({ kana: 'アイウエ', iroha: 'イロハニ' }[manner.below][at] ?? '')

const tableLines = (rows: MadeParagraph['rows'], manner: Manner): readonly string[] => {
  const layout = manner.page ? 'html' : manner.tables
  const wide = Math.max(...rows.map(([label]) => label.length))
  const pad = (cell: string) => cell + '　'.repeat(wide - cell.length)
  switch (layout) {
    case 'tabs':
      return rows.map((row) => row.join('\t'))
    case 'columns':
      return rows.map(([one, other]) => `${pad(one)}　　${other}`)
    case 'markdown':
      return ['|　|　|', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)]
    case 'boxes':
      return ['┌──┬──┐', ...rows.flatMap((row) => [`│${row.join('│')}│`, '├──┼──┤'])]
    case 'html':
      return [`<table>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`]
    case 'one-cell-a-line':
      return ['', '区分', '中身', ...rows.flatMap(([, cell], at) => [`区分${at + 1}`, cell])]
  }
}
