import { readXlsx, type Sheet, type Workbook } from 'hucre'
import { textProblem } from '../../domain/kernel/text.ts'
import { storedZip, unpack, type ZipLimits } from '../plain-zip.ts'
import { wrongSheet, type SheetError, type SheetExpected, type SheetProblem, type SheetRead } from './sheet-read.ts'
import { isFormula, shownText, type DateSystem } from '../shown-text.ts'
import { holdsCells } from '../workbook-parts.ts'
import { layout } from './vetting-sheet.ts'

/** Ours has a dozen parts; who pastes a logo into it adds some, which nobody unpacks. */
const limits: ZipLimits = { entries: 400, bytes: 8 * 1_048_576 }

/** What the answers are read from; printer settings are left where they are as well. */
const isWanted = (name: string): boolean => holdsCells(name) && !/^xl\/(?:tables|worksheets\/_rels)\b/i.test(name)

/** Reads a filled questionnaire; runs in a process of its own (`sheet-process.ts`). */
export const answersIn = async (file: Buffer, expected: SheetExpected): Promise<SheetRead> => {
  const parts = unpack(file, limits, isWanted)
  if (typeof parts === 'string') return wrongSheet(parts)
  if (!parts.has('[Content_Types].xml')) return wrongSheet('not-xlsx')
  const last = layout.firstRow + rowsOf(expected).length + rowsBelow
  let book: Workbook
  try {
    book = await readXlsx(storedZip(parts), { readStyles: true, range: `A1:${layout.evidence}${last}`, maxRows: last })
  } catch {
    // Whatever the reader throws, it is about the file: nothing else is in this process.
    return wrongSheet('damaged')
  }
  const marks = book.sheets.find(({ name }) => name === layout.marks)
  const pages = book.sheets.filter((one) => one !== marks)
  if (!marks || textAt(marks, 'A1') !== layout.mark) return { ok: false, errors: [{ cell: 'A1', problem: 'layout' }] }
  const other = (
    [
      ['A2', expected.questionnaire.version, 'other-version'],
      ['A3', expected.case, 'other-case'],
      ['A4', expected.vendor, 'other-vendor'],
    ] as const
  ).filter(([cell, value]) => textAt(marks, cell) !== value)
  if (other.length > 0) {
    const errors = other.map(([, , problem]) => ({ cell: shownAt[problem], problem }))
    const isVendorAlone = other.every(([, , problem]) => problem === 'other-vendor')
    return { ok: false, errors, ...(isVendorAlone ? { handedTo: textAt(marks, 'A4') } : {}) }
  }
  const page = pages.toSorted((a, b) => numbered(b, expected) - numbered(a, expected))[0]
  return page ? answersOn(page, expected, book.dateSystem) : { ok: false, errors: [{ cell: 'A1', problem: 'layout' }] }
}

/** Where the reader sees what the hidden sheet says. */
const shownAt = { 'other-version': 'A4', 'other-case': 'A2', 'other-vendor': 'A3' } as const

/** What stands below the last item belongs to none and would be lost. */
const rowsBelow = 40

const rowsOf = ({ questionnaire }: SheetExpected) =>
  questionnaire.items.map((item, index) => ({ item, row: layout.firstRow + index }))

/** How many of the items' numbers stand where they belong: the page that has most is the questionnaire. */
const numbered = (page: Sheet, expected: SheetExpected): number =>
  rowsOf(expected).filter(({ item, row }) => textAt(page, `A${row}`) === String(item.no)).length

const answersOn = (page: Sheet, expected: SheetExpected, system: DateSystem | undefined): SheetRead => {
  const errors: SheetError[] = []
  const answerAt = (cell: string): string => {
    const found = checked(page, cell, system)
    if (found.problem) errors.push({ cell, problem: found.problem })
    return found.text
  }
  const rows = rowsOf(expected)
  const answers = rows.map(({ item, row }) => {
    if (textAt(page, `A${row}`) !== String(item.no)) errors.push({ cell: `A${row}`, problem: 'layout' })
    return { item: item.id, answer: answerAt(`${layout.answer}${row}`), evidence: answerAt(`${layout.evidence}${row}`) }
  })
  const below = layout.firstRow + rows.length
  for (let row = below; row < below + rowsBelow; row++) {
    for (const column of [layout.answer, layout.evidence]) {
      if (textAt(page, `${column}${row}`) !== '') errors.push({ cell: `${column}${row}`, problem: 'layout' })
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, answers }
}

const checked = (
  page: Sheet,
  name: string,
  system: DateSystem | undefined,
): { readonly text: string; readonly problem?: SheetProblem } => {
  const { value, cell } = cellAt(page, name)
  if (isMergedDown(page, name)) return { text: '', problem: 'merged' }
  if (isFormula(cell)) return { text: '', problem: 'formula' }
  if (cell?.type === 'error') return { text: '', problem: 'not-text' }
  const text = shownText(value, cell?.style?.numFmt, system)?.replaceAll(/\r\n?/g, '\n').trim()
  if (text === undefined) return { text: '', problem: 'number-format' }
  const problem = textProblem(text, { max: layout.longest, multiline: true })
  if (problem === null || problem === 'empty') return { text: problem === null ? text : '' }
  return { text: '', problem: problem === 'too-long' ? 'too-long' : 'unreadable' }
}

/** Whether a cell was merged with that of another item: nobody can tell to which of them its text belongs. */
const isMergedDown = ({ merges = [] }: Sheet, name: string): boolean => {
  const { row, column } = placeOf(name)
  return merges.some(
    (one) => one.endRow > one.startRow && one.startRow <= row && row <= one.endRow && one.startCol === column,
  )
}

const textAt = (page: Sheet, name: string): string => {
  const { value, cell } = cellAt(page, name)
  return shownText(value, cell?.style?.numFmt) ?? '?'
}

const placeOf = (name: string) => ({ column: name.charCodeAt(0) - 0x41, row: Number(name.slice(1)) - 1 })

const cellAt = (page: Sheet, name: string) => {
  const { column, row } = placeOf(name)
  return { value: page.rows[row]?.[column] ?? null, cell: page.cells?.get(`${row},${column}`) }
}
