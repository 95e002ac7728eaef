import { calledInForce, choicesInForce } from '../forms/choices-in-force.ts'
import type { DeclaredRegister, OwnFilter, RegisterColumn } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { stageInWords, term } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** Where the archive register is. */
export const mediaAddress = '/registers/operation-history/media'

/** What a stage is called, with how it ended. */
export const stageOf = (
  ui: Ui,
  stage: string,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => ({
  text: stageInWords(ui, wordsOf(ui), stage, ending),
  tone: ending !== null ? 'neutral' : stage === 'kept' || stage === 'watching' ? 'success' : 'info',
})

const equipmentOf = (ui: Ui, id: unknown) => (typeof id === 'string' ? calledInForce(ui, 'equipment', id) : '')

const byEquipment: OwnFilter = {
  name: 'equipment',
  label: (ui) => wordsOf(ui).register.columns['equipment'] ?? '',
  choices: (ui) => choicesInForce(ui, 'equipment'),
  cells: (equipment) => ({ equipment }),
}

const equipment: RegisterColumn = ownText('equipment', (ui, { cells }) => equipmentOf(ui, cells['equipment']))

const media: DeclaredRegister = {
  procedure: 'operation-history',
  name: 'media',
  address: mediaAddress,
  words: (ui) => wordsOf(ui).register,
  stages: (ui) => wordsOf(ui).stages,
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    equipment,
    { heading: 'from', kind: 'starts', sort: 'starts' },
    { heading: 'to', kind: 'day', cell: 'to' },
    { heading: 'place', kind: 'text', cell: 'place' },
    { heading: 'count', kind: 'number', cell: 'count', end: true },
    { heading: 'checked', kind: 'day', cell: 'checkedOn' },
    { heading: 'kept', kind: 'ends' },
  ],
  filters: ['stage', byEquipment, 'due', 'fiscalYear'],
  sort: { by: 'starts', descending: true },
}

const gaps: DeclaredRegister = {
  procedure: 'operation-history',
  name: 'gaps',
  address: '/registers/operation-history/gaps',
  words: (ui) => wordsOf(ui).gapRegister,
  stages: (ui) => wordsOf(ui).gapStages,
  stage: (ui, { stage }) => ({
    text: term(wordsOf(ui).gapStages, stage),
    tone: stage === 'gap' ? 'danger' : 'neutral',
  }),
  columns: [
    { heading: 'case', kind: 'case' },
    { heading: 'stage', kind: 'stage' },
    equipment,
    { heading: 'device', kind: 'text', cell: 'device' },
    { heading: 'from', kind: 'starts', sort: 'starts' },
    { heading: 'to', kind: 'ends' },
    { heading: 'reason', kind: 'text', cell: 'reason' },
    { heading: 'due', kind: 'due', sort: 'due' },
  ],
  filters: ['stage', byEquipment],
  sort: { by: 'starts', descending: true },
}

/** The archive register and the gaps as their pages show them. */
export const historyRegisters: readonly DeclaredRegister[] = [media, gaps]
