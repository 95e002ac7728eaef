import { textIn, type RegisterEntry } from '../../domain/law/register.ts'
import { calledInForce } from '../forms/choices-in-force.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { stageInWords } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** Where the rounds are listed. */
export const supervisionAddress = '/registers/entry-supervision/rounds'

/** How a round stands, with how it ended where it is over. */
export const stageOf = (
  ui: Ui,
  stage: string,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => ({
  text: stageInWords(ui, wordsOf(ui), stage, ending),
  tone: ending === 'instructed' || stage === 'considering' ? 'warn' : ending === null ? 'info' : 'neutral',
})

/** What a manager has found, in words; that nothing was reported where nothing was. */
export const findingText = (ui: Ui, finding: unknown): string => {
  const { choices, open } = wordsOf(ui)
  const known: Readonly<Record<string, string>> = choices.findings
  return typeof finding === 'string' && Object.hasOwn(known, finding) ? (known[finding] ?? open) : open
}

/** The figures that the register shows; all of them stand on the round's own page. */
const shownFigures = ['entries', 'special', 'marked', 'toRemove'] as const

const shared = (name: 'rounds' | 'rooms') =>
  ({
    procedure: 'entry-supervision',
    name,
    address: `/registers/entry-supervision/${name}`,
    words: (ui: Ui) => wordsOf(ui).registers[name],
    stages: (ui: Ui) => wordsOf(ui).stages,
    stage: (ui: Ui, { stage, ending }: Pick<RegisterEntry, 'stage' | 'ending'>) => stageOf(ui, stage, ending),
    sort: { by: 'opened', descending: true },
  }) as const

/** The rounds, and each room's figures and report in each of them (Art. 11). */
export const entrySupervisionRegisters: readonly DeclaredRegister[] = [
  {
    ...shared('rounds'),
    columns: [
      { heading: 'case', kind: 'case', sort: 'number' },
      { heading: 'stage', kind: 'stage' },
      { heading: 'missing', kind: 'number', cell: 'missing', end: true },
      { heading: 'entries', kind: 'number', cell: 'entries', end: true },
      { heading: 'special', kind: 'number', cell: 'special', end: true },
      { heading: 'toRemove', kind: 'number', cell: 'toRemove', end: true },
      { heading: 'instructions', kind: 'number', cell: 'instructions', end: true },
      { heading: 'holder', kind: 'holders' },
      { heading: 'due', kind: 'due', sort: 'due' },
    ],
    filters: ['stage', 'fiscalYear'],
  },
  {
    ...shared('rooms'),
    columns: [
      { heading: 'case', kind: 'case', sort: 'number' },
      ownText('room', (ui, { cells }) => calledInForce(ui, 'rooms', textIn(cells['room']))),
      { heading: 'manager', kind: 'post', cell: 'manager' },
      ...shownFigures.map((name) => ({ heading: name, kind: 'number', cell: name, end: true }) as const),
      ownText('finding', (ui, { cells }) => findingText(ui, cells['finding'])),
    ],
    filters: [
      {
        name: 'room',
        label: (ui) => wordsOf(ui).registers.rooms.columns['room'] ?? '',
        choices: (ui) => ui.guideline.rooms.map(({ id }) => ({ value: id, label: calledInForce(ui, 'rooms', id) })),
        cells: (room) => ({ room }),
      },
      'fiscalYear',
    ],
  },
]
