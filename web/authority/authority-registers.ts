import type { Json } from '../../domain/kernel/json.ts'
import { parseInstant, tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { textIn, type RegisterEntry } from '../../domain/law/register.ts'
import { narrowDayText } from '../dates.ts'
import { calledInForce, choicesInForce } from '../forms/choices-in-force.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { inBrackets, stageInWords } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** Where the register of IDs and authorities stands. */
export const authoritiesAddress = '/registers/authority/authorities'

/** How an authority stands, with how it ended where it is over. */
export const stageOf = (
  ui: Ui,
  stage: string,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => ({
  text: stageInWords(ui, wordsOf(ui), stage, ending),
  tone: ending === null ? (tones[stage] ?? 'info') : 'neutral',
})

const tones: { readonly [stage: string]: Tone } = { live: 'success', removal: 'danger', between: 'warn' }

const kindIn = (ui: Ui, { cells }: RegisterEntry): string => calledInForce(ui, 'authorityKinds', textIn(cells['kind']))
const equipmentIn = (ui: Ui, { cells }: RegisterEntry): string =>
  calledInForce(ui, 'equipment', textIn(cells['equipment']))

/** A day in a cell, as the reader writes days; empty where there is none. */
const dayIn = (ui: Ui, value: Json | undefined): string =>
  typeof value === 'string' && value !== '' ? narrowDayText(ui.lang, value as PlainDate) : ''

const matchingIn = (ui: Ui, { cells }: RegisterEntry): string => {
  const count = cells['matchingCount']
  if (typeof count !== 'number') return ''
  return `${dayIn(ui, cells['matchingOn'])}${inBrackets(ui, wordsOf(ui).count(count))}`
}

const agreedIn = (ui: Ui, { cells }: RegisterEntry): string => {
  const { facts } = wordsOf(ui)
  const { agreed } = cells
  return typeof agreed === 'boolean' ? (agreed ? facts.agreed : facts.disagreed) : facts.notYet
}

const consultedIn = (ui: Ui, entry: RegisterEntry): string => {
  const day = dayIn(ui, entry.cells['consultedOn'])
  return day === '' ? wordsOf(ui).facts.notYet : `${day}${inBrackets(ui, agreedIn(ui, entry))}`
}

const acknowledgedIn = (ui: Ui, { cells }: RegisterEntry): string => {
  const at = parseInstant(textIn(cells['acknowledgedAt']))
  const { facts, versionOf } = wordsOf(ui)
  if (at === null) return facts.notYet
  const version = cells['acknowledgedVersion']
  const on = narrowDayText(ui.lang, tokyoDateOf(at))
  return typeof version === 'number' ? `${on}${inBrackets(ui, versionOf(version))}` : on
}

const operatorIdIn = (ui: Ui, { cells }: RegisterEntry): string => {
  const id = textIn(cells['operatorId'])
  return cells['isLost'] === true ? `${id}${inBrackets(ui, wordsOf(ui).facts.lost)}` : id
}

const idStateIn = (ui: Ui, { cells }: RegisterEntry): string => {
  const { facts } = wordsOf(ui)
  const how = textIn(cells['how'])
  return how === 'lost' ? facts.lost : how === 'removed' ? facts.removed : facts.inUse
}

const kindFilter = {
  name: 'kind',
  label: (ui: Ui) => wordsOf(ui).registers.authorities.columns['kind'] ?? '',
  choices: (ui: Ui) => choicesInForce(ui, 'authorityKinds'),
  cells: (value: string) => ({ kind: value }),
}

const equipmentFilter = {
  name: 'equipment',
  label: (ui: Ui) => wordsOf(ui).registers.authorities.columns['equipment'] ?? '',
  choices: (ui: Ui) => choicesInForce(ui, 'equipment'),
  cells: (value: string) => ({ equipment: value }),
}

const agreedFilter = {
  name: 'agreed',
  label: (ui: Ui) => wordsOf(ui).registers.consultations.columns['agreed'] ?? '',
  choices: (ui: Ui) => [
    { value: 'yes', label: wordsOf(ui).facts.agreed },
    { value: 'no', label: wordsOf(ui).facts.disagreed },
  ],
  cells: (value: string) => ({ agreed: value === 'yes' }),
}

const shared = (name: 'authorities' | 'consultations' | 'ids') =>
  ({
    procedure: 'authority',
    name,
    address: `/registers/authority/${name}`,
    words: (ui: Ui) => wordsOf(ui).registers[name],
    stages: (ui: Ui) => wordsOf(ui).stages,
    stage: (ui: Ui, { stage, ending }: Pick<RegisterEntry, 'stage' | 'ending'>) => stageOf(ui, stage, ending),
  }) as const

/** The register of IDs and authorities (ID・操作権限管理簿, Art. 14(3)). */
const authorities: DeclaredRegister = {
  ...shared('authorities'),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    ownText('kind', kindIn),
    ownText('equipment', equipmentIn),
    { heading: 'stage', kind: 'stage' },
    ownText('operatorId', operatorIdIn),
    ownText('matching', matchingIn),
    ownText('consulted', consultedIn),
    { heading: 'from', kind: 'starts', sort: 'starts' },
    { heading: 'until', kind: 'ends' },
    ownText('acknowledged', acknowledgedIn),
    { heading: 'due', kind: 'due', sort: 'due' },
  ],
  filters: ['stage', 'office', kindFilter, equipmentFilter, 'due', 'fiscalYear'],
  sort: { by: 'opened', descending: true },
}

/** The record of consultations (協議記録, Art. 14(2)). */
const consultations: DeclaredRegister = {
  ...shared('consultations'),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'heldOn', kind: 'day', cell: 'heldOn', sort: 'starts' },
    { heading: 'officer', kind: 'post', cell: 'officer' },
    { heading: 'officerName', kind: 'text', cell: 'officerName' },
    ownText('kind', kindIn),
    ownText('agreed', agreedIn),
    { heading: 'said', kind: 'text', cell: 'said' },
  ],
  filters: ['office', agreedFilter, kindFilter, 'fiscalYear'],
  sort: { by: 'starts', descending: true },
}

/** Every operator's ID, also those lost or removed. */
const ids: DeclaredRegister = {
  ...shared('ids'),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'operatorId', kind: 'text', cell: 'operatorId' },
    { heading: 'matchingId', kind: 'text', cell: 'matchingId' },
    { heading: 'matchingOn', kind: 'day', cell: 'matchingOn', sort: 'starts' },
    { heading: 'count', kind: 'number', cell: 'matchingCount' },
    ownText('state', idStateIn),
    { heading: 'ended', kind: 'ends' },
  ],
  filters: ['office', 'fiscalYear'],
  sort: { by: 'opened', descending: true },
}

/** The registers of this procedure. */
export const authorityRegisters: readonly DeclaredRegister[] = [authorities, consultations, ids]
