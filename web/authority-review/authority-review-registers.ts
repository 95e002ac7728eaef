import { textIn, type RegisterEntry } from '../../domain/law/register.ts'
import { calledInForce } from '../forms/choices-in-force.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { stageInWords, term } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** Where the rounds are listed. */
export const reviewsAddress = '/registers/authority-review/reviews'

/** How a round stands, with how it ended where it is over. */
export const stageOf = (
  ui: Ui,
  stage: string,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => ({
  text: stageInWords(ui, wordsOf(ui), stage, ending),
  tone: ending !== null ? 'neutral' : stage === 'answering' ? 'warn' : 'info',
})

const shared = (name: 'reviews' | 'reviewed') =>
  ({
    procedure: 'authority-review',
    name,
    address: `/registers/authority-review/${name}`,
    words: (ui: Ui) => wordsOf(ui).registers[name],
    stages: (ui: Ui) => wordsOf(ui).stages,
    stage: (ui: Ui, { stage, ending }: Pick<RegisterEntry, 'stage' | 'ending'>) => stageOf(ui, stage, ending),
  }) as const

const outcomeFilter = {
  name: 'outcome',
  label: (ui: Ui) => wordsOf(ui).registers.reviewed.columns['outcome'] ?? '',
  choices: (ui: Ui) => Object.entries(wordsOf(ui).outcomes).map(([value, label]) => ({ value, label })),
  cells: (value: string) => ({ outcome: value }),
}

/** The registers of this procedure: its rounds, and every authority that was reviewed. */
export const authorityReviewRegisters: readonly DeclaredRegister[] = [
  {
    ...shared('reviews'),
    columns: [
      { heading: 'case', kind: 'case', sort: 'number' },
      { heading: 'stage', kind: 'stage' },
      { heading: 'rows', kind: 'number', cell: 'rows' },
      { heading: 'settled', kind: 'number', cell: 'settled' },
      { heading: 'holder', kind: 'holders' },
      { heading: 'due', kind: 'due', sort: 'due' },
    ],
    filters: ['stage', 'fiscalYear'],
    sort: { by: 'opened', descending: true },
  },
  {
    ...shared('reviewed'),
    columns: [
      { heading: 'case', kind: 'case', sort: 'number' },
      { heading: 'operator', kind: 'text', cell: 'operator' },
      { heading: 'office', kind: 'office', cell: 'office' },
      ownText('kind', (ui, { cells }) => calledInForce(ui, 'authorityKinds', textIn(cells['kind']))),
      ownText('equipment', (ui, { cells }) => calledInForce(ui, 'equipment', textIn(cells['equipment']))),
      { heading: 'reviewer', kind: 'post', cell: 'reviewer' },
      ownText('outcome', (ui, { cells }) => term(wordsOf(ui).outcomes, textIn(cells['outcome']))),
      { heading: 'reason', kind: 'text', cell: 'reason' },
      { heading: 'saidBy', kind: 'text', cell: 'saidBy' },
    ],
    filters: [outcomeFilter, 'fiscalYear'],
    sort: { by: 'opened', descending: true },
  },
]
