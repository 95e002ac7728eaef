import type { VettingAnswer } from '../../domain/outsourcing/vetting/fields.ts'
import type { Cell, CellStyle, ColumnDef, SheetProtection, WriteSheet } from 'hucre'
import type { Questionnaire } from '../../domain/guideline/questionnaire.ts'

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
  // Loaded with the first sheet: the start of the process shouldn't wait for it.
  const { writeXlsx } = await import('hucre')
  const bytes = await writeXlsx({
    sheets: [questions(sheet), guide(sheet), marks(sheet)],
    properties: { creator: 'Sekisho' },
    defaultFont: { name: 'Yu Gothic', size: 11 },
  })
  return new Uint8Array(bytes)
}

/** What Excel lets a reader do on a locked page; everything else, such as another form of a cell, it doesn't. */
const locked: SheetProtection = { sheet: true, selectLockedCells: true, selectUnlockedCells: true }

const marks = ({ questionnaire, case: about, vendor }: VettingSheet): WriteSheet => ({
  name: layout.marks,
  rows: [[layout.mark], [questionnaire.version], [about.id], [vendor]],
  veryHidden: true,
  protection: { sheet: true },
})

const questions = (sheet: VettingSheet): WriteSheet => {
  const { questionnaire, words, case: about, vendor } = sheet
  const last = layout.firstRow + questionnaire.items.length - 1
  const head = [
    words.title,
    `${words.case}: ${about.title}`,
    `${words.vendor}: ${vendor}`,
    `${words.version}: ${questionnaire.version}`,
  ]
  return {
    name: words.title,
    columns: widths,
    cells: new Map([
      ...head.map((text, row) => placed(row, 0, text, row === 0 ? { font: { size: 16, bold: true } } : {})),
      ...columns.map(([name], column) => placed(layout.headerRow - 1, column, words.columns[name], styles.header)),
      ...rowsOf(sheet).flatMap((texts, index) =>
        texts.map((text, column) =>
          placed(layout.firstRow - 1 + index, column, text, isOpen(column) ? styles.open : styles.locked),
        ),
      ),
    ]),
    dataValidations: [
      {
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formula1: String(layout.longest),
        allowBlank: true,
        showErrorMessage: true,
        errorMessage: words.max(layout.longest),
        range: `${layout.answer}${layout.firstRow}:${layout.evidence}${last}`,
      },
    ],
    freezePane: { rows: layout.headerRow },
    pageSetup: {
      ...onePageWide,
      orientation: 'landscape',
      printTitlesRow: `$${layout.headerRow}:$${layout.headerRow}`,
    },
    protection: { ...locked, formatRows: true, formatColumns: true },
  }
}

/** One row for each item: what is asked, and what the vendor has answered so far. */
const rowsOf = ({ questionnaire, lang, answers }: VettingSheet): readonly (readonly (string | number)[])[] => {
  const said = new Map(answers.map((one) => [one.item, one]))
  return questionnaire.items.map((item) => [
    item.no,
    questionnaire.categories.find((one) => one.id === item.category)?.[lang] ?? '',
    item.blocking ? '★' : '',
    `${item.title[lang]}\n${item[lang]}`,
    item.wanted[lang],
    said.get(item.id)?.answer ?? '',
    said.get(item.id)?.evidence ?? '',
  ])
}

const guide = ({ words }: VettingSheet): WriteSheet => ({
  name: words.instructions,
  columns: [{ width: 100 }],
  cells: new Map([
    placed(0, 0, words.instructions, { font: { size: 14, bold: true } }),
    ...words.guide.map((line, index) => placed(index + 2, 0, `${index + 1}. ${line}`, { alignment: wrapped })),
  ]),
  pageSetup: onePageWide,
  protection: locked,
})

const onePageWide = { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const
const widths: ColumnDef[] = columns.map(([, width]) => ({ width }))
const wrapped = { wrapText: true, vertical: 'top' } as const
const line = { style: 'thin', color: { rgb: 'B3B3B3' } } as const
const framed = { alignment: wrapped, border: { top: line, left: line, bottom: line, right: line } } as const

/** A cell for the vendor is unlocked and text, so that Excel makes neither dates nor formulas of what is written. */
const styles = {
  header: { ...framed, font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8F1FE' } } },
  locked: framed,
  open: {
    ...framed,
    numFmt: '@',
    protection: { locked: false },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9DB' } },
  },
} as const satisfies { readonly [kind: string]: CellStyle }

const isOpen = (column: number): boolean => columns[column]?.[0] === 'answer' || columns[column]?.[0] === 'evidence'

/** A cell by its place, both counted from nought. */
const placed = (row: number, column: number, value: string | number, style: CellStyle): [string, Partial<Cell>] => [
  `${row},${column}`,
  { value, type: typeof value === 'number' ? 'number' : 'string', style },
]
