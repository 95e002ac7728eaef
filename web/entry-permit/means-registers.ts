import type { RegisterEntry } from '../../domain/law/register.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { momentText } from '../dates.ts'
import type { DeclaredRegister, RegisterColumn } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { apart, term } from '../say.ts'
import type { Tone } from '../tone.ts'
import { roomFilter, roomIn } from './entry-permit-registers.ts'
import { wordsOf } from './words.ts'

const tones: { readonly [status: string]: Tone } = {
  live: 'success',
  suspended: 'warn',
  'to-remove': 'danger',
  lost: 'danger',
}

const stageIn = (words: Readonly<Record<string, string>>, { stage }: Pick<RegisterEntry, 'stage'>) => ({
  text: term(words, stage),
  tone: tones[stage] ?? ('neutral' as const),
})

/** Those of the states that a register can show: the others have no word in it. */
const shownStages = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''))

const cell = ({ cells }: RegisterEntry, name: string): string => {
  const value = cells[name]
  return typeof value === 'string' ? value : ''
}

const ends: readonly RegisterColumn[] = [
  { heading: 'holder', kind: 'holders' },
  { heading: 'due', kind: 'due', sort: 'due' },
]

/** Register of IDs (識別ID登録簿) with the standing questions: which are still live though their permit or holder isn't. */
export const idsRegisterPage: DeclaredRegister = {
  procedure: 'entry-permit',
  name: 'ids',
  address: '/registers/entry-permit/ids',
  words: (ui) => wordsOf(ui).registers.ids,
  stages: (ui) => shownStages(wordsOf(ui).registers.idStages),
  stage: (ui, entry) => stageIn(wordsOf(ui).registers.idStages, entry),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'number', kind: 'text', cell: 'meansNumber' },
    ownText('room', roomIn),
    { heading: 'stage', kind: 'stage' },
    ownText('gap', (ui, entry) => term(wordsOf(ui).registers.gaps, cell(entry, 'gap'))),
    { heading: 'from', kind: 'starts', sort: 'starts' },
    { heading: 'ends', kind: 'day', cell: 'permitEnds' },
    ownText('accounted', (ui, entry) => {
      const at = cell(entry, 'accountedAt')
      return at === '' ? '' : apart(ui, [momentText(ui.lang, at as Instant), cell(entry, 'accountedBy')])
    }),
    ...ends,
  ],
  filters: [
    'stage',
    {
      name: 'gap',
      label: (ui) => wordsOf(ui).registers.gapFilter,
      choices: (ui) => Object.entries(wordsOf(ui).registers.gaps).map(([value, label]) => ({ value, label })),
      cells: (value) => ({ gap: value }),
    },
    roomFilter,
    'office',
  ],
  sort: { by: 'opened', descending: true },
}

/** Keys, cards and name badges (鍵・カード・名札の貸出簿): with whom each is, and what came back or was lost. */
export const lentRegisterPage: DeclaredRegister = {
  procedure: 'entry-permit',
  name: 'lent',
  address: '/registers/entry-permit/lent',
  words: (ui) => wordsOf(ui).registers.lent,
  stages: (ui) => shownStages(wordsOf(ui).registers.lentStages),
  stage: (ui, entry) => stageIn(wordsOf(ui).registers.lentStages, entry),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    ownText('kind', (ui, entry) => term(wordsOf(ui).meansKinds, cell(entry, 'kind'))),
    { heading: 'number', kind: 'text', cell: 'meansNumber' },
    ownText('room', roomIn),
    { heading: 'stage', kind: 'stage' },
    { heading: 'from', kind: 'starts', sort: 'starts' },
    { heading: 'until', kind: 'ends' },
    ...ends,
  ],
  filters: [
    'stage',
    {
      name: 'kind',
      label: (ui) => wordsOf(ui).registers.kindFilter,
      choices: (ui) =>
        Object.entries(wordsOf(ui).meansKinds).flatMap(([value, label]) =>
          value === 'id-device' ? [] : [{ value, label }],
        ),
      cells: (value) => ({ kind: value }),
    },
    roomFilter,
    'office',
  ],
  sort: { by: 'opened', descending: true },
}
