import type ExcelJS from 'exceljs'
import type { Questionnaire } from '../domain/guideline/questionnaire.ts'
import type { VettingAnswer } from '../domain/outsourcing/commands.ts'

/** What a questionnaire is handed out with: for which case and vendor, in which language, with which answers so far. */
export interface VettingSheet {
  readonly questionnaire: Questionnaire
  readonly lang: 'ja' | 'en'
  readonly words: SheetWords
  readonly case: { readonly id: string; readonly title: string }
  readonly vendor: string
  readonly answers: readonly Pick<VettingAnswer, 'item' | 'answer' | 'evidence'>[]
}

/** The sheet's words in its reader's language. */
export interface SheetWords {
  readonly title: string
  readonly instructions: string
  readonly guide: readonly string[]
  readonly columns: {
    readonly [column in 'no' | 'category' | 'blocking' | 'question' | 'wanted' | 'answer' | 'evidence']: string
  }
  readonly case: string
  readonly vendor: string
  readonly version: string
  readonly required: string
  readonly max: (n: number) => string
}

/** Where things stand on the sheet; what is read back is looked for in the same places. */
export const layout = {
  /** A sheet that Excel doesn't show: what the file is, for which version, case and vendor. */
  marks: 'sekisho',
  mark: 'sekisho-vetting-1',
  headerRow: 6,
  firstRow: 7,
  answer: 'F',
  evidence: 'G',
  longest: 2_000,
} as const

/** A4, by the number that the format gives it. */
const a4 = { paperSize: 9 } as unknown as Pick<ExcelJS.PageSetup, 'paperSize'>

const columns = [
  ['no', 6],
  ['category', 14],
  ['blocking', 5],
  ['question', 52],
  ['wanted', 30],
  ['answer', 48],
  ['evidence', 34],
] as const

/**
 * The questionnaire as an Excel file for the vendor (Art. 20): one row an item, everything locked but the two columns
 * that the vendor fills in. Vendors have no account, so this is how their answers travel.
 */
export const vettingSheet = async (sheet: VettingSheet): Promise<Uint8Array<ArrayBuffer>> => {
  // Loaded with the first sheet: it takes a good part of a second, which the start of the process shouldn't wait for.
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  book.creator = 'Sekisho'
  await questions(book, sheet)
  await guide(book, sheet)
  const marks = book.addWorksheet(layout.marks, { state: 'veryHidden' })
  marks.addRows([[layout.mark], [sheet.questionnaire.version], [sheet.case.id], [sheet.vendor]])
  await marks.protect('', {})
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const questions = async (
  book: ExcelJS.Workbook,
  { questionnaire, lang, words, case: about, vendor, answers }: VettingSheet,
): Promise<void> => {
  const page = book.addWorksheet(words.title, {
    views: [{ state: 'frozen', ySplit: layout.headerRow }],
    pageSetup: {
      ...a4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${layout.headerRow}:${layout.headerRow}`,
    },
  })
  columns.forEach(([, width], index) => (page.getColumn(index + 1).width = width))
  page.getCell('A1').value = words.title
  page.getCell('A1').font = { size: 16, bold: true }
  page.getCell('A2').value = `${words.case}: ${about.title}`
  page.getCell('A3').value = `${words.vendor}: ${vendor}`
  page.getCell('A4').value = `${words.version}: ${questionnaire.version}`
  const header = page.getRow(layout.headerRow)
  columns.forEach(([name], index) =>
    decorate(header.getCell(index + 1), words.columns[name], { bold: true, fill: 'FFE8F1FE' }),
  )
  const said = new Map(answers.map((one) => [one.item, one]))
  for (const [index, item] of questionnaire.items.entries()) {
    const row = page.getRow(layout.firstRow + index)
    const category = questionnaire.categories.find((one) => one.id === item.category)?.[lang] ?? ''
    const texts = [
      item.no,
      category,
      item.blocking ? '★' : '',
      `${item.title[lang]}\n${item[lang]}`,
      item.wanted[lang],
      said.get(item.id)?.answer ?? '',
      said.get(item.id)?.evidence ?? '',
    ]
    texts.forEach((text, column) => decorate(row.getCell(column + 1), text, {}))
    for (const column of [layout.answer, layout.evidence])
      open(page.getCell(`${column}${layout.firstRow + index}`), words)
  }
  await page.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatRows: true, formatColumns: true })
}

const guide = async (book: ExcelJS.Workbook, { words }: VettingSheet): Promise<void> => {
  const page = book.addWorksheet(words.instructions, {
    pageSetup: { ...a4, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  page.getColumn(1).width = 100
  page.getCell('A1').value = words.instructions
  page.getCell('A1').font = { size: 14, bold: true }
  words.guide.forEach((line, index) => {
    const cell = page.getCell(`A${index + 3}`)
    cell.value = `${index + 1}. ${line}`
    cell.alignment = { wrapText: true, vertical: 'top' }
  })
  await page.protect('', { selectLockedCells: true, selectUnlockedCells: true })
}

const decorate = (
  cell: ExcelJS.Cell,
  value: string | number,
  { bold = false, fill }: { readonly bold?: boolean; readonly fill?: string },
): void => {
  cell.value = value
  cell.alignment = { wrapText: true, vertical: 'top' }
  cell.border = { top: line, left: line, bottom: line, right: line }
  if (bold) cell.font = { bold }
  if (fill !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } }
}

const line = { style: 'thin', color: { argb: 'FFB3B3B3' } } as const

/** A cell for the vendor: unlocked, as text, so that Excel makes neither dates nor formulas of it. */
const open = (cell: ExcelJS.Cell, words: SheetWords): void => {
  cell.protection = { locked: false }
  cell.numFmt = '@'
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF9DB' } }
  cell.dataValidation = {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    allowBlank: true,
    formulae: [layout.longest],
    showErrorMessage: true,
    error: words.max(layout.longest),
  }
}
