import { parentPort, workerData } from 'node:worker_threads'
import ExcelJS from 'exceljs'
import { questionnaireOf } from '../domain/guideline/questionnaire.ts'
import { textProblem } from '../domain/kernel/text.ts'
import type { SheetError, SheetExpected, SheetProblem, SheetRead } from './read-vetting-sheet.ts'
import { layout } from './vetting-sheet.ts'

/** Reads one filled questionnaire and ends: the thread of `readVettingSheet`. */
const { file, expected } = workerData as { readonly file: Uint8Array; readonly expected: SheetExpected }

/** What a cell can hold besides text is left out where ranges over the whole sheet would cost most. */
const ignoreNodes = [
  'dataValidations',
  'mergeCells',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'tableParts',
  'extLst',
  'sheetProtection',
  'autoFilter',
]

const read = async (): Promise<SheetRead> => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(file.buffer as ArrayBuffer, { ignoreNodes })
  const marks = book.getWorksheet(layout.marks)
  const page = book.worksheets[0]
  if (!marks || !page || textOf(marks.getCell('A1').value) !== layout.mark)
    return { ok: false, errors: [{ cell: 'A1', problem: 'layout' }] }
  const other = (
    [
      ['A2', expected.version, 'other-version'],
      ['A3', expected.case, 'other-case'],
      ['A4', expected.vendor, 'other-vendor'],
    ] as const
  ).filter(([cell, value]) => textOf(marks.getCell(cell).value) !== value)
  if (other.length > 0)
    return { ok: false, errors: other.map(([, , problem]) => ({ cell: shownAt[problem], problem })) }
  return answersOn(page)
}

/** Where the reader sees what the hidden sheet says. */
const shownAt = { 'other-version': 'A4', 'other-case': 'A2', 'other-vendor': 'A3' } as const

const answersOn = (page: ExcelJS.Worksheet): SheetRead => {
  const { items } = questionnaireOf(expected.version)
  const errors: SheetError[] = []
  const textAt = (cell: string): string => {
    const found = checked(page.getCell(cell).value)
    if (found.problem) errors.push({ cell, problem: found.problem })
    return found.text
  }
  const answers = items.map((item, index) => {
    const row = layout.firstRow + index
    if (textOf(page.getCell(`A${row}`).value) !== String(item.no)) errors.push({ cell: `A${row}`, problem: 'layout' })
    return { item: item.id, answer: textAt(`${layout.answer}${row}`), evidence: textAt(`${layout.evidence}${row}`) }
  })
  // What stands below the last item belongs to none and would be lost.
  for (let row = layout.firstRow + items.length; row < layout.firstRow + items.length + 40; row++) {
    for (const column of [layout.answer, layout.evidence]) {
      if (page.getCell(`${column}${row}`).value !== null) errors.push({ cell: `${column}${row}`, problem: 'layout' })
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, answers }
}

const checked = (value: ExcelJS.CellValue): { readonly text: string; readonly problem?: SheetProblem } => {
  if (typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value))
    return { text: '', problem: 'formula' }
  const text = textOf(value)?.replaceAll(/\r\n?/g, '\n').trim()
  if (text === undefined) return { text: '', problem: 'not-text' }
  const problem = textProblem(text, { max: layout.longest, multiline: true })
  if (problem === null) return { text }
  return { text: '', problem: problem === 'too-long' ? 'too-long' : 'unreadable' }
}

/** A cell's text as its reader sees it; undefined for what has none, such as an error. */
const textOf = (value: ExcelJS.CellValue): string | undefined => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if ('richText' in value) return value.richText.map((part) => part.text).join('')
  return 'hyperlink' in value ? textOf(value.text) : undefined
}

parentPort?.postMessage(await read(), [])
