import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { serialToDate, type Cell, type CellValue, type WriteSheet } from 'hucre'
import { readTable } from '../../documents/read-table.ts'
import { largestTable } from '../../documents/table-bounds.ts'
import { isUnshown } from '../../documents/unshown-cell.ts'
import { bytesOf } from '../support/sheets.ts'

const rowsOf = async (file: Uint8Array) => {
  const read = await readTable('somebody', Buffer.from(file))
  return read.ok ? read.rows : read.problem
}
const day = 46_113
const sheetOf = (rows: CellValue[][], over: Partial<WriteSheet> = {}): WriteSheet => ({ name: '表', rows, ...over })
const bookOf = (...sheets: WriteSheet[]) => bytesOf({ sheets: sheets as never })

/** One row under headings, each cell with its pattern. */
const shown = async (...cells: (Partial<Cell> & { readonly value: CellValue; readonly numFmt?: string })[]) => {
  const rows = [cells.map((_, nth) => `列${nth}`), cells.map(({ value }) => value)]
  const styled = new Map(
    cells.map(({ numFmt, ...cell }, nth) => [`1,${nth}`, { ...cell, ...(numFmt ? { style: { numFmt } } : {}) }]),
  )
  const read = await rowsOf(await bookOf(sheetOf(rows, { cells: styled })))
  return typeof read === 'string' ? read : read[1]
}

describe('a table of a workbook', () => {
  it('has in each cell what its reader sees: times, per cent, money, units; days as ISO 8601', async () => {
    expect(
      await shown(
        { value: serialToDate(0.375), numFmt: 'h:mm' },
        { value: 0.995, numFmt: '0.00%' },
        { value: 1_200_000, numFmt: '"¥"#,##0' },
        { value: 4, numFmt: '0"名"' },
        { value: serialToDate(day), numFmt: 'yyyy/m/d' },
        { value: serialToDate(day), numFmt: '[$-411]ggge"年"m"月"d"日"' },
        { value: serialToDate(day + 0.375), numFmt: 'yyyy/m/d h:mm' },
        { value: serialToDate(1.5), numFmt: '[h]:mm' },
        { value: true },
        { value: '0012' },
      ),
    ).toEqual([
      '9:00',
      '99.50%',
      '¥1,200,000',
      '4名',
      '2026-04-01',
      '2026-04-01',
      '2026-04-01 09:00',
      '36:00',
      'TRUE',
      '0012',
    ])
  })

  it('says of a cell where that is uncertain, rather than giving the number that is stored', async () => {
    const row = await shown(
      { value: 1_200, numFmt: '$#,##0' },
      { value: 0.5, numFmt: '# ?/?' },
      { value: '#REF!', type: 'error' },
      { value: 3, numFmt: '[DBNum1]0' },
      { value: 3, numFmt: '0' },
    )
    expect(Array.isArray(row) ? row.map(isUnshown) : row).toEqual([true, true, true, true, false])
  })

  it('is found behind a sheet that was put in front, and behind hidden ones', async () => {
    const table = sheetOf([
      ['名称', '数量'],
      ['端末', '3'],
    ])
    for (const front of [
      sheetOf([['資産台帳'], ['市民課']]),
      sheetOf(
        [
          ['x', 'y'],
          ['1', '2'],
        ],
        { hidden: true },
      ),
      sheetOf([]),
    ])
      expect(await rowsOf(await bookOf({ ...front, name: '表紙' }, table))).toEqual([
        ['名称', '数量'],
        ['端末', '3'],
      ])
  })

  it('is found below a title and what else stands above a ledger, and each row keeps its number', async () => {
    const titled = sheetOf(
      [
        ['情報資産台帳（令和8年度）', null, null],
        [null, null, '市民課'],
        ['課', '名称', '数量'],
        ['市民課', '端末', 3],
        [null, 'プリンタ', 1],
      ],
      {
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
          { startRow: 3, startCol: 0, endRow: 4, endCol: 0 },
        ],
      },
    )
    const rows = [['課', '名称', '数量'], [], [], ['市民課', '端末', '3'], ['市民課', 'プリンタ', '1']]
    expect(await rowsOf(await bookOf(titled))).toEqual(rows)
    expect(await rowsOf(await bookOf(sheetOf([['資産台帳'], ['市民課']]), { ...titled, name: '台帳' }))).toEqual(rows)
    const csv = Buffer.from('情報資産台帳,,\n\n課,名称,数量\n市民課,端末,3\n')
    expect(await rowsOf(csv)).toEqual([['課', '名称', '数量'], [], [], ['市民課', '端末', '3']])
  })

  it('has what is merged in each of its cells', async () => {
    const merged = sheetOf(
      [
        ['課', '名称'],
        ['市民課', '端末'],
        [null, 'プリンタ'],
      ],
      { merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] },
    )
    expect(await rowsOf(await bookOf(merged))).toEqual([
      ['課', '名称'],
      ['市民課', '端末'],
      ['市民課', 'プリンタ'],
    ])
  })

  it('is refused by its true cause where it has a password or is of the older kind', async () => {
    const container = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    expect(await rowsOf(Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('encrypted')
    expect(await rowsOf(Buffer.concat([container, Buffer.alloc(600)]))).toBe('old-format')
  })
})

describe('a table in text', () => {
  const whole = [
    ['名称', '数量'],
    ['端末', '3'],
  ]
  const text = '名称,数量\r\n端末,3\r\n'
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, as Windows writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Excel’s Unicode text, with tabs', Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')],
    ['ISO-2022-JP', Buffer.from('1b24424c3e3e4e1b28422c1b24423f744e4c1b28420d0a1b2442433c4b761b28422c330d0a', 'hex')],
    ['Shift_JIS', Buffer.from('96bc8fcc2c909497ca0d0a925b96962c330d0a', 'hex')],
    ['EUC-JP, as older servers write it', Buffer.from('ccbebece2cbff4cecc0d0ac3bccbf62c330d0a', 'hex')],
    ['semicolons', Buffer.from(text.replaceAll(',', ';'))],
    ['semicolons, with commas in what is quoted', Buffer.from('"名称";"数量"\r\n"端末";3\r\n')],
    ['an old program’s end of file', Buffer.from(`${text}\u001a`)],
    ['the same on a line of its own', Buffer.from(`${text}\u001a\r\n`)],
    ['the same in Shift_JIS', Buffer.from('96bc8fcc2c909497ca0d0a925b96962c330d0a1a', 'hex')],
  ])('is read in %s', async (_what, file) => {
    expect(await rowsOf(file)).toEqual(whole)
  })

  it.each([
    [
      'half-width kana in Shift_JIS',
      'c0c5b62cc0dbb30ab6c52c310a',
      [
        ['ﾀﾅｶ', 'ﾀﾛｳ'],
        ['ｶﾅ', '1'],
      ],
    ],
    [
      'kana in EUC-JP',
      'a5aba5ca2cc8d6b9e60aa5bfa5caa5ab2ca3b30a',
      [
        ['カナ', '番号'],
        ['タナカ', '３'],
      ],
    ],
    [
      'names in EUC-JP',
      'bbe1ccbe2cbdeac2b00ab9e2b6b6a1a1b7c3bbd22cbbd4ccb1b2dd0a',
      [
        ['氏名', '所属'],
        ['高橋　恵子', '市民課'],
      ],
    ],
  ])('is read as what it is, where its bytes are two encodings: %s', async (_what, hex, rows) => {
    expect(await rowsOf(Buffer.from(hex, 'hex'))).toEqual(rows)
  })

  it('has the cells of its headings where a title without any stands above them', async () => {
    expect(await rowsOf(Buffer.from('職員名簿\n氏名;所属\n髙橋, 恵子;市民課\n'))).toEqual([
      ['氏名', '所属'],
      [],
      ['髙橋, 恵子', '市民課'],
    ])
  })

  it.each([
    ['UTF-32', Buffer.from(`\ufeff${text}`.replaceAll(/[^]/g, '$&\0'), 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(text.replaceAll(/[^,\r\n\d]/g, 'a'), 'utf16le')],
    ['bytes between which NULs stand', Buffer.from('a,b\n\0,\0\n')],
  ])('is said to be unreadable rather than taken for another text: %s', async (_what, file) => {
    expect(await rowsOf(file)).toBe('unreadable-text')
  })

  it('may have columns that say nothing, and not more of those that do than a page can offer', async () => {
    const wide = (columns: number) => Buffer.from(`${'x,'.repeat(columns - 1)}x${','.repeat(900)}\n1\n`)
    expect((await rowsOf(wide(400)))[0]).toHaveLength(400)
    expect(await rowsOf(wide(401))).toBe('too-wide')
  })
})

describe('a table that is made to hold everybody up', () => {
  const whole = (piece: string) => Buffer.from(piece.repeat(largestTable / Buffer.byteLength(piece)))
  it.each([
    ['eight megabytes of ends of lines', whole('\n'), 'not-a-table'],
    ['eight megabytes of commas', whole(','), 'too-large'],
    ['blank cells before the one that says something', whole(',').fill('x', largestTable - 1), 'too-large'],
    ['eight megabytes of quotes', whole('"\n'), 'too-large'],
    ['a cell with eight megabytes of quotes', whole('"').fill('x', 0, 1), 'not-a-table'],
    ['one line of eight megabytes', whole('あ'), 'not-a-table'],
    ['as many rows as fit', whole('a,b\n'), 'too-large'],
    ['the same with a row below', Buffer.from(`${'columns,'.repeat(990_000)}x\n1\n`), 'too-wide'],
    ['rows of a thousand cells', whole(`${'1,'.repeat(1_000)}\n`), 'too-large'],
    ['bytes that are no text in any encoding', whole('a').fill(0xff), 'unreadable-text'],
  ])('is read by a process of its own, and this one does other things meanwhile: %s', async (_what, file, problem) => {
    const reading = { isOver: false, turns: 0 }
    const others = (async () => {
      for (; !reading.isOver; reading.turns++) await setImmediate()
    })()
    expect(await rowsOf(file)).toBe(problem)
    reading.isOver = true
    await others
    // Read here, it would have let nobody have a turn.
    expect(reading.turns).toBeGreaterThan(100)
  })

  it('says no more than a table may hold, though each of its cells names the same long text', async () => {
    const text = 'あ'.repeat(10_000)
    const rows = Array.from({ length: 420 }, () => [text, text])
    expect(await rowsOf(await bookOf(sheetOf([['名称', '数量'], ...rows])))).toBe('too-large')
  })

  it('is a table all the same where it is a large one', async () => {
    const rows = Array.from({ length: 19_999 }, (_, nth) => `端末${nth},3,市民課,窓口`)
    const read = await rowsOf(Buffer.from(['名称,数量,課,場所', ...rows].join('\r\n')))
    expect([read.length, read.at(-1)]).toEqual([20_000, ['端末19998', '3', '市民課', '窓口']])
  })
})
