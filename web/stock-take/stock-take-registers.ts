import type { DeclaredRegister } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { stageInWords, term } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** Where the stock-takes are listed. */
export const stockTakeAddress = '/registers/stock-take/stock-takes'

/** What a stage is called, with how it ended. */
export const stageOf = (
  ui: Ui,
  stage: string,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => ({
  text: stageInWords(ui, wordsOf(ui), stage, ending),
  tone: ending !== null ? 'success' : stage === 'differences' ? 'warn' : 'info',
})

const settledText = (ui: Ui, settled: unknown): string =>
  typeof settled === 'string' ? term(wordsOf(ui).choices.settlements, settled) : ''

/** The stock-takes, and what each has found, as their pages show them. */
export const stockTakeRegisters: readonly DeclaredRegister[] = [
  {
    procedure: 'stock-take',
    name: 'stock-takes',
    address: stockTakeAddress,
    words: (ui) => wordsOf(ui).register,
    stages: (ui) => wordsOf(ui).stages,
    stage: (ui, { stage, ending }) => stageOf(ui, stage, ending),
    columns: [
      { heading: 'case', kind: 'case', sort: 'number' },
      { heading: 'stage', kind: 'stage' },
      { heading: 'items', kind: 'number', cell: 'items', end: true },
      { heading: 'uncounted', kind: 'number', cell: 'uncounted', end: true },
      { heading: 'differences', kind: 'number', cell: 'differences', end: true },
      { heading: 'open', kind: 'number', cell: 'open', end: true },
      { heading: 'due', kind: 'due', sort: 'due' },
    ],
    filters: ['stage', 'office', 'due', 'fiscalYear'],
    sort: { by: 'opened', descending: true },
  },
  {
    procedure: 'stock-take',
    name: 'counts',
    address: '/registers/stock-take/counts',
    words: (ui) => wordsOf(ui).countRegister,
    stages: (ui) => wordsOf(ui).itemStages,
    stage: (ui, { stage }) => ({
      text: term(wordsOf(ui).itemStages, stage),
      tone: stage === 'found' ? 'success' : stage === 'uncounted' ? 'neutral' : 'warn',
    }),
    columns: [
      { heading: 'case', kind: 'case' },
      { heading: 'stage', kind: 'stage' },
      { heading: 'label', kind: 'text', cell: 'label' },
      { heading: 'place', kind: 'text', cell: 'place' },
      { heading: 'foundAt', kind: 'text', cell: 'foundAt' },
      { heading: 'by', kind: 'text', cell: 'by' },
      ownText('settled', (ui, { cells }) => settledText(ui, cells['settled'])),
      { heading: 'due', kind: 'due', sort: 'due' },
    ],
    filters: ['stage', 'office', 'fiscalYear'],
    sort: { by: 'opened', descending: true },
  },
]
