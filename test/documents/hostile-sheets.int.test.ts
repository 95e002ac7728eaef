import { readFileSync } from 'node:fs'
import { writeXlsx, type Workbook } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { fewAtOnce } from '../../documents/few-at-once.ts'
import { storedZip, unpack } from '../../documents/plain-zip.ts'
import { readVettingSheet } from '../../documents/outsourcing/read-vetting-sheet.ts'
import type { SheetExpected } from '../../documents/outsourcing/sheet-read.ts'
import { vettingSheet } from '../../documents/outsourcing/vetting-sheet.ts'
import { questionnaireOn, questionnaires } from '../../domain/guideline/questionnaire.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { outsourcingWords } from '../../web/outsourcing/words.ts'
import { bookIn, bytesOf, changed, prefixed, put, withTwoDirectories } from '../support/sheets.ts'
import { zipOf } from '../support/zip.ts'

const limits = { entries: 3, bytes: 1_000 }
const all = () => true
const entry = (size: number, name = 'a') => ({ name, data: Buffer.alloc(size) })
const questionnaire = questionnaireOn(questionnaires, plainDate('2026-04-01'))
const expected: SheetExpected = { questionnaire, case: 'outsourcing/x', vendor: '株式会社あおい電算' }

describe('a packed file from outside', () => {
  const problem = (file: Buffer) => {
    const parts = unpack(file, limits, all)
    return typeof parts === 'string' ? parts : [...parts.keys()]
  }
  it('is unpacked where it holds what the limits allow', () => {
    expect(problem(zipOf([entry(500), entry(500, 'b')]))).toEqual(['a', 'b'])
  })

  it('is not unpacked beyond the limits, whatever it says of itself', () => {
    for (const entries of [
      [entry(1_001)],
      [entry(600), entry(600, 'b')],
      [{ ...entry(5_000_000), saysSize: 10 }],
      ['a', 'b', 'c', 'd'].map((name) => entry(1, name)),
    ])
      expect(problem(zipOf(entries))).toBe('too-large')
  })

  it('says what is wrong with it: encrypted, an older kind, cut off, changed on its way, or none at all', () => {
    expect(problem(zipOf([{ ...entry(10), flags: 1 }]))).toBe('encrypted')
    expect(problem(zipOf([{ ...entry(10), method: 12 }]))).toBe('damaged')
    const whole = zipOf([entry(10)])
    for (const end of [21, whole.length - 1]) expect(problem(whole.subarray(0, end))).toBe('damaged')
    for (const other of [Buffer.alloc(0), whole.subarray(0, 3), Buffer.concat([Buffer.alloc(4), whole])])
      expect(problem(other)).toBe('not-xlsx')
    expect(problem(zipOf([entry(1), entry(1)]))).toBe('damaged')
    const flipped = Buffer.from(zipOf([{ name: 'a', data: Buffer.from('審議の結果') }]))
    flipped[35]! ^= 1
    expect(problem(flipped)).toBe('damaged')
    expect(problem(Buffer.from('d0cf11e0a1b11ae100', 'hex'))).toBe('old-format')
  })

  it('is handed on as a file that holds these parts and nothing else', () => {
    const parts = unpack(zipOf([{ name: '一.xml', data: Buffer.from('審議') }, entry(3, 'b')]), limits, all)
    expect(typeof parts === 'string' ? parts : unpack(storedZip(parts), limits, all)).toEqual(parts)
  })
})

describe('Art. 20 a filled questionnaire from outside', () => {
  const { items } = questionnaire
  const read = (file: Uint8Array) => readVettingSheet('somebody', Buffer.from(file), expected)
  const causeOf = async (file: Uint8Array) => {
    const found = await read(file)
    return found.ok ? 'read' : found.errors.map(({ cell, problem }) => `${cell} ${problem}`.trim())
  }
  let ours: Uint8Array
  const filled = async (fill: (book: Workbook) => void) => {
    const book = await bookIn(ours)
    fill(book)
    return bytesOf(book)
  }
  beforeAll(async () => {
    ours = await vettingSheet({
      questionnaire,
      lang: 'ja',
      words: outsourcingWords.ja.vetting.sheet,
      case: { id: expected.case, title: '帳票の印刷' },
      vendor: expected.vendor,
      answers: items.map(({ id }) => ({ item: id, answer: `回答 ${id}`, evidence: '規程' })),
    })
  })

  it('is read as it was written', async () => {
    expect(await read(ours)).toEqual({
      ok: true,
      answers: items.map(({ id }) => ({ item: id, answer: `回答 ${id}`, evidence: '規程' })),
    })
  })

  it('says of each cell what Excel shows, or names it', async () => {
    const file = await filled((book) => {
      const page = book.sheets[0]!
      put(page, 'F7', 0.375, { style: { numFmt: 'h:mm' } })
      put(page, 'G7', 0.995, { style: { numFmt: '0.00%' } })
      put(page, 'F8', 1_200_000, { style: { numFmt: '"¥"#,##0' } })
      put(page, 'G8', 4, { style: { numFmt: '0"名"' } })
    })
    const found = await read(file)
    expect(found.ok && found.answers.slice(0, 2).flatMap(({ answer, evidence }) => [answer, evidence])).toEqual([
      '9:00',
      '99.50%',
      '¥1,200,000',
      '4名',
    ])
    const unsure = await filled((book) => put(book.sheets[0]!, 'F9', 46_113, { style: { numFmt: 'ggge"年"' } }))
    expect(await causeOf(unsure)).toEqual(['F9 number-format'])
  })

  it('names a cell that was merged with another item’s: nobody can tell to which of them its text belongs', async () => {
    const merged = await filled((book) => {
      const page = book.sheets[0]!
      put(page, 'F7', '両方とも対応しています。')
      page.merges = [{ startRow: 6, startCol: 5, endRow: 7, endCol: 5 }]
    })
    expect(await causeOf(merged)).toEqual(['F7 merged', 'F8 merged'])
  })

  it('is found by its mark, with other sheets before it, and under prefixed tags', async () => {
    const covered = await filled((book) => {
      book.sheets.unshift({ name: '送付状', rows: [['いつもお世話になっております。']] })
    })
    for (const file of [covered, prefixed(ours)]) expect((await read(file)).ok).toBe(true)
    for (const name of ['cover', 'prefixed']) {
      const given = readFileSync(new URL(`../fixtures/sheets/${name}.xlsx`, import.meta.url))
      // These belong to another case and vendor: that is all that is wrong with them.
      expect(await causeOf(given)).toEqual(['A2 other-case', 'A3 other-vendor'])
    }
  })

  it('may hold pictures, which nobody unpacks', async () => {
    const picture = { name: 'xl/media/image1.png', data: Buffer.alloc(9 * 1_048_576) }
    expect((await read(changed(ours, (_name, xml) => xml, [picture]))).ok).toBe(true)
  })

  it('is refused by its true cause', async () => {
    const secret = await writeXlsx({
      sheets: [{ name: 'x', rows: [['x']] }],
      encryption: { password: '1234', spinCount: 10 },
    })
    expect(await causeOf(secret)).toEqual(['encrypted'])
    expect(await causeOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual(['old-format'])
    expect(await causeOf(Buffer.from('%PDF-1.7'))).toEqual(['not-xlsx'])
    expect(await causeOf(zipOf([entry(3, 'word/document.xml')]))).toEqual(['not-xlsx'])
    expect(await causeOf(ours.subarray(0, ours.length - 30))).toEqual(['damaged'])
    expect(await causeOf(changed(ours, (_name, xml) => xml.slice(0, -20)))).toEqual(['damaged'])
    expect(await causeOf(Buffer.alloc(5_000_000))).toEqual(['too-large'])
    expect(
      await causeOf(changed(ours, (name, xml) => (name.endsWith('sheet1.xml') ? xml.padEnd(9_000_000) : xml))),
    ).toEqual(['too-large'])
  })

  it('is not called damaged where only time has run out', async () => {
    expect(await readVettingSheet('somebody', Buffer.from(ours), expected, 1)).toEqual({
      ok: false,
      errors: [{ cell: '', problem: 'too-slow' }],
    })
  })

  it('is read by one directory only, so that a second one can’t unpack more than was looked at', async () => {
    expect(await causeOf(withTwoDirectories(ours, 300))).toBe('read')
  })

  it.each([
    ['a cell in the furthest corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'],
    ['two hundred thousand rows', `${'<row><c><v>1</v></c></row>'.repeat(200_000)}</sheetData>`],
    ['tags within tags', `${'<a>'.repeat(400_000)}</sheetData>`],
    [
      'one endless text',
      `<row r="60"><c r="B60" t="inlineStr"><is><t>${'x'.repeat(6_000_000)}</t></is></c></row></sheetData>`,
    ],
    [
      'merged cells over everything',
      `</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`,
    ],
  ])('keeps nobody busy for long and takes little memory: %s', async (_what, xml) => {
    const file = changed(ours, (name, text) =>
      name.endsWith('sheet1.xml') ? text.replace(/<\/sheetData>/, () => xml) : text,
    )
    const before = process.resourceUsage().maxRSS
    const cause = await causeOf(file)
    expect(['read', ['damaged'], ['too-large'], ['too-slow']]).toContainEqual(cause)
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(150_000)
  })

  it('waits its turn, and hears at once where too many wait already', async () => {
    const turns = fewAtOnce({ most: 2, waiting: 3 })
    let running = 0
    let most = 0
    const works = Array.from({ length: 8 }, () =>
      turns.run(async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => void setImmediate(resolve))
        running -= 1
        return 'done'
      }),
    )
    expect(await Promise.all(works)).toEqual(['done', 'done', 'done', 'done', 'done', null, null, null])
    expect([most, await turns.run(() => Promise.resolve('again'))]).toEqual([2, 'again'])
  })
})
