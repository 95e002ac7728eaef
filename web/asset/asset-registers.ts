import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import type { DeclaredRegister, OwnFilter } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { calledInForce, choicesInForce } from '../forms/choices-in-force.ts'
import { postName, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { stageOf } from './asset-stage.ts'
import { wordsOf } from './words.ts'

/** Where the ledger is. */
export const ledgerAddress = '/registers/asset/ledger'

const byKind: OwnFilter = {
  name: 'kind',
  label: (ui) => wordsOf(ui).register.columns['kind'] ?? '',
  choices: (ui) => choicesInForce(ui, 'assetKinds'),
  cells: (kind) => ({ kind }),
}

const byPersonal: OwnFilter = {
  name: 'personal',
  label: (ui) => wordsOf(ui).register.columns['personal'] ?? '',
  choices: ({ t }) => [
    { value: 'true', label: t.parts.yes },
    { value: 'false', label: t.parts.no },
  ],
  cells: (value) => ({ personal: value === 'true' }),
}

const kindOf = (ui: Ui, kind: unknown) => (typeof kind === 'string' ? calledInForce(ui, 'assetKinds', kind) : '')
const yesNo = ({ t }: Ui, value: unknown) => (value === true ? t.parts.yes : t.parts.no)

const ledger: DeclaredRegister = {
  procedure: 'asset',
  name: 'ledger',
  address: ledgerAddress,
  words: (ui) => wordsOf(ui).register,
  stages: (ui) => wordsOf(ui).stages,
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    ownText('kind', (ui, { cells }) => kindOf(ui, cells['kind'])),
    { heading: 'place', kind: 'text', cell: 'place' },
    { heading: 'quantity', kind: 'number', cell: 'quantity', end: true },
    ownText('personal', (ui, { cells }) => yesNo(ui, cells['personal'])),
    { heading: 'lease', kind: 'day', cell: 'leaseEndsOn' },
    { heading: 'kept', kind: 'day', cell: 'keptUntil' },
    { heading: 'due', kind: 'due', sort: 'due' },
  ],
  filters: ['stage', 'office', byKind, byPersonal, 'due', 'fiscalYear'],
  sort: { by: 'opened', descending: true },
}

const toWhom = (ui: Ui, { to, worker }: { readonly [cell: string]: unknown }): string =>
  typeof to === 'string' && to !== '' ? postName(ui, to) : typeof worker === 'string' ? worker : ''

const handOvers: DeclaredRegister = {
  procedure: 'asset',
  name: 'hand-overs',
  address: '/registers/asset/hand-overs',
  words: (ui) => wordsOf(ui).handOverRegister,
  stages: (ui) => wordsOf(ui).handOverStages,
  stage: (ui, { stage }) => ({
    text: term(wordsOf(ui).handOverStages, stage),
    tone: stage === 'back' ? 'success' : 'info',
  }),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    { heading: 'what', kind: 'text', cell: 'what' },
    { heading: 'medium', kind: 'text', cell: 'medium' },
    { heading: 'by', kind: 'post', cell: 'by' },
    ownText('to', (ui, { cells }) => toWhom(ui, cells)),
    { heading: 'due', kind: 'ends' },
  ],
  filters: ['stage', 'office', 'due'],
  sort: { by: 'opened', descending: true },
}

const handlers: DeclaredRegister = {
  procedure: 'asset',
  name: 'handlers',
  address: '/registers/asset/handlers',
  words: (ui) => wordsOf(ui).handlerRegister,
  stages: (ui) => wordsOf(ui).handlerStages,
  stage: (ui, { stage }) => ({
    text: term(wordsOf(ui).handlerStages, stage),
    tone: stage === 'designated' ? 'success' : 'neutral',
  }),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    { heading: 'person', kind: 'text', cell: 'person' },
    ownText('personal', (ui, { cells }) => yesNo(ui, cells['personal'])),
    { heading: 'by', kind: 'post', cell: 'by' },
    { heading: 'from', kind: 'starts', sort: 'starts' },
    { heading: 'until', kind: 'ends' },
  ],
  filters: ['stage', 'office', byPersonal],
  sort: { by: 'opened', descending: true },
}

/** The ledger, the register of handlers and that of hand-overs as their pages show them. */
export const assetRegisters: readonly DeclaredRegister[] = [ledger, handlers, handOvers]

/** Where an item is entered or brought in. */
export const beginningOf = (command: 'RegisterAsset' | 'BringInAsset'): DeclaredBeginning => ({
  procedure: 'asset',
  command,
  address: `/begin/asset/${command}`,
  text: (ui) => wordsOf(ui).begin[command].title,
  title: (ui) => wordsOf(ui).begin[command].title,
  lead: (ui) => wordsOf(ui).begin[command].lead,
})
