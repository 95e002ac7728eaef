import { methodKinds } from '../../domain/management-method/kinds.ts'
import { momentText } from '../dates.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { stageInWords, term } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'
import { textIn } from '../../domain/law/register.ts'

/** Where the methods are listed. */
export const methodsAddress = '/registers/management-method/methods'

/** How a method stands. */
export const stageOf = (
  ui: Ui,
  stage: string,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => ({
  text: ending === null ? stageInWords(ui, wordsOf(ui), stage, ending) : term(wordsOf(ui).stages, stage),
  tone: ending !== null ? 'neutral' : stage === 'in-force' ? 'success' : 'info',
})

const kindText = (ui: Ui, kind: unknown): string => term(wordsOf(ui).kinds, textIn(kind))
const versionText = (ui: Ui, version: unknown): string =>
  typeof version === 'number' ? wordsOf(ui).versionOf(version) : ''

const kindFilter = {
  name: 'kind',
  label: (ui: Ui) => wordsOf(ui).facts.kind,
  choices: (ui: Ui) => methodKinds.map((value) => ({ value, label: wordsOf(ui).kinds[value] })),
  cells: (kind: string) => ({ kind }),
}

/** The methods, and who has acknowledged which version of them. */
export const managementMethodRegisters: readonly DeclaredRegister[] = [
  {
    procedure: 'management-method',
    name: 'methods',
    address: methodsAddress,
    words: (ui) => wordsOf(ui).registers.methods,
    stages: (ui) => wordsOf(ui).stages,
    stage: (ui, { stage, ending }) => stageOf(ui, stage, ending),
    columns: [
      { heading: 'case', kind: 'case', sort: 'number' },
      { heading: 'stage', kind: 'stage' },
      ownText('kind', (ui, { cells }) => kindText(ui, cells['kind'])),
      { heading: 'owner', kind: 'post', cell: 'owner' },
      ownText('version', (ui, { cells }) => versionText(ui, cells['version'])),
      { heading: 'inForceFrom', kind: 'day', cell: 'inForceFrom' },
      { heading: 'asked', kind: 'number', cell: 'asked', end: true },
      { heading: 'unread', kind: 'number', cell: 'unread', end: true },
      { heading: 'holder', kind: 'holders' },
      { heading: 'due', kind: 'due', sort: 'due' },
    ],
    filters: ['stage', kindFilter, 'office'],
    sort: { by: 'opened', descending: true },
  },
  {
    procedure: 'management-method',
    name: 'acknowledgements',
    address: '/registers/management-method/acknowledgements',
    words: (ui) => wordsOf(ui).registers.acknowledgements,
    stages: (ui) => wordsOf(ui).readings,
    stage: (ui, { stage }) => ({
      text: term(wordsOf(ui).readings, stage),
      tone: stage === 'acknowledged' ? 'success' : stage === 'asked' ? 'warn' : 'neutral',
    }),
    columns: [
      { heading: 'case', kind: 'case' },
      { heading: 'stage', kind: 'stage' },
      { heading: 'name', kind: 'text', cell: 'name' },
      ownText('kind', (ui, { cells }) => kindText(ui, cells['kind'])),
      ownText('version', (ui, { cells }) => versionText(ui, cells['version'])),
      { heading: 'askedOn', kind: 'day', cell: 'askedOn' },
      ownText('acknowledgedAt', (ui, { cells }) => {
        const at = textIn(cells['acknowledgedAt'])
        return at === '' ? '' : momentText(ui.lang, at as Instant)
      }),
      { heading: 'due', kind: 'due', sort: 'due' },
    ],
    filters: ['stage', kindFilter, 'office'],
    sort: { by: 'opened', descending: true },
  },
]
