import { textIn, type RegisterEntry } from '../../domain/law/register.ts'
import { calledInForce, choicesInForce } from '../forms/choices-in-force.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { inBrackets, listed, stageInWords, term } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** Where the register of permits stands. */
export const permitsAddress = '/registers/entry-permit/permits'

/** How a permit stands, with how it ended where it is over. */
export const stageOf = (
  ui: Ui,
  stage: string,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => ({
  text: stageInWords(ui, wordsOf(ui), stage, ending),
  tone: ending === null ? (tones[stage] ?? 'info') : stage === 'removing' ? 'danger' : 'neutral',
})

const tones: { readonly [stage: string]: Tone } = {
  permitted: 'success',
  returned: 'warn',
  suspended: 'warn',
  removing: 'danger',
}

/** The room of a row, as the guideline calls it. */
export const roomIn = (ui: Ui, { cells }: RegisterEntry): string => calledInForce(ui, 'rooms', textIn(cells['room']))

/** Where a reader narrows a register by room. */
export const roomFilter = {
  name: 'room',
  label: (ui: Ui) => wordsOf(ui).registers.permits.columns.room,
  choices: (ui: Ui) => choicesInForce(ui, 'rooms'),
  cells: (value: string) => ({ room: value }),
}

const kindFilter = {
  name: 'kind',
  label: (ui: Ui) => wordsOf(ui).registers.permits.columns.kind,
  choices: (ui: Ui) => Object.entries(wordsOf(ui).holders).map(([value, label]) => ({ value, label })),
  cells: (value: string) => ({ holder: value }),
}

/** Register of permits to enter (入室許可台帳) as its page shows it (Arts. 7 and 8). */
export const permitsRegisterPage: DeclaredRegister = {
  procedure: 'entry-permit',
  name: 'permits',
  address: permitsAddress,
  words: (ui) => wordsOf(ui).registers.permits,
  stages: (ui) => wordsOf(ui).stages,
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    ownText('room', roomIn),
    ownText('kind', kindIn),
    { heading: 'stage', kind: 'stage' },
    { heading: 'from', kind: 'starts', sort: 'starts' },
    { heading: 'until', kind: 'ends' },
    { heading: 'holder', kind: 'holders' },
    { heading: 'due', kind: 'due', sort: 'due' },
  ],
  filters: ['stage', 'office', roomFilter, kindFilter, 'fiscalYear'],
  sort: { by: 'opened', descending: true },
}

function kindIn(ui: Ui, { cells }: RegisterEntry): string {
  const { holders, facts } = wordsOf(ui)
  const kind = term(holders, textIn(cells['holder']))
  const marks = [cells['own'] === true ? facts.own : '', cells['broughtIn'] === true ? facts.broughtIn : '']
  const said = marks.filter((one) => one !== '')
  return said.length === 0 ? kind : `${kind}${inBrackets(ui, listed(ui, said))}`
}
