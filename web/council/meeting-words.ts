import type { CouncilRule } from '../../domain/council/law.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { meetingName } from '../../domain/council/meeting-name.ts'
import { isStillThere } from '../../domain/council/quorum.ts'
import type { CouncilStage, CouncilState } from '../../domain/council/state.ts'
import type { PathStep } from '../components/progress-path.tsx'
import { dayAndTime, dayText } from '../dates.ts'
import { labelled } from '../say.ts'
import { subjectTitle } from './item-subject.tsx'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'
import type { CouncilWords } from './words/council.ja.ts'

/** A meeting's name as its pages are headed. */
export const meetingTitle = (ui: Ui, state: Pick<CouncilState, 'name' | 'number' | 'date' | 'council'>): string =>
  meetingName(state, ui.lang)

/** When a meeting is: day and time, or for a circulation the day on which it begins. */
export const whenText = (ui: Ui, { date, time }: Pick<CouncilState, 'date' | 'time'>): string =>
  dayAndTime(ui.lang, date, time)

/**
 * When it is or was: of what circulates the day on which it began to, whatever day was planned or called to before; of
 * a meeting its day and time.
 */
export const beginsText = (
  ui: Ui,
  state: Pick<CouncilState, 'date' | 'time' | 'kind' | 'circular' | 'noticed'>,
): string =>
  state.circular !== null && state.noticed !== null
    ? dayText(ui.lang, tokyoDateOf(state.noticed.by.at))
    : whenText(ui, state)

/** Where it is; nowhere where it circulates, also where people had been called to a place before. */
export const placeOf = (state: Pick<CouncilState, 'place' | 'kind' | 'circular'>): string =>
  isCircular(state) ? '' : state.place

/** Where a meeting stands, in words and tone; one that is over says how it ended. */
export const meetingStage = (
  ui: Ui,
  stage: CouncilStage,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => {
  const { stages, endings } = wordsOf(ui)
  // What remains to be done of a meeting that was called off is nobody's business on its page.
  const calledOff = ending === 'cancelled' || ending === 'not-consented'
  if (ending !== null && (stage === 'closed' || calledOff))
    return {
      text: (endings as Readonly<Record<string, string>>)[ending] ?? stages.closed,
      tone: ending === 'held' || ending === 'concluded' ? 'success' : 'neutral',
    }
  return { text: stages[stage], tone: stage === 'planned' || stage === 'none' ? 'neutral' : 'info' }
}

/** A meeting that circulates goes another way than one at which people meet. */
export const isCircular = ({ kind, circular }: Pick<CouncilState, 'kind' | 'circular'>): boolean =>
  kind === 'circular' || circular !== null

type Leg = readonly [name: keyof CouncilWords['path'], rule: CouncilRule | null, at: readonly CouncilStage[]]

const sitting: readonly Leg[] = [
  ['planned', 'council-affairs', ['none', 'planned']],
  ['called', 'council-affairs', ['called']],
  ['open', 'council-matters', ['open']],
  ['minutes', 'council-affairs', ['minutes']],
  ['confirmed', 'minutes-confirmed', ['minutes-confirmation']],
  ['settled', null, ['settling', 'closed']],
]

const circulating: readonly Leg[] = [
  ['planned', 'council-affairs', ['none', 'planned', 'called', 'open']],
  ['consent', 'circulation', ['consent']],
  ['opinions', 'council-members', ['opinions']],
  ['confirmed', 'circulation', ['circular-confirmation']],
  ['settled', null, ['settling', 'closed']],
]

/** The way of a meeting: what is done, at hand and ahead; one that ended early shows where. */
export const meetingPath = (ui: Ui, state: CouncilState): readonly PathStep[] => {
  const legs = isCircular(state) ? circulating : sitting
  const early = state.ending !== null && state.ending.how !== 'held' && state.ending.how !== 'concluded'
  const here = legs.findIndex(([, , at]) => at.includes(state.stage))
  const last = early ? lastReached(state) : here
  return legs.map(([name, rule], index) => ({
    name: wordsOf(ui).path[name],
    rule,
    mark: mark(index, { here, last, early, over: state.stage === 'closed' }),
  }))
}

interface Reached {
  readonly here: number
  readonly last: number
  readonly early: boolean
  readonly over: boolean
}

const mark = (index: number, { here, last, early, over }: Reached): PathStep['mark'] => {
  if (index === here) return over ? 'done' : 'now'
  if (early) return index <= last ? 'done' : 'skipped'
  return index < here ? 'done' : 'later'
}

const lastReached = ({ circular, opened, called }: CouncilState): number => {
  if (circular !== null) return circular.round === 'opinions' ? 2 : 1
  return opened !== null ? 2 : called !== null ? 1 : 0
}

/** What is said where no task is open. */
export const meetingWaits = (ui: Ui, { stage, ending, date }: CouncilState): string => {
  const { waiting, endings, stages } = wordsOf(ui)
  if (ending !== null && (stage === 'closed' || ending.how === 'cancelled' || ending.how === 'not-consented'))
    return waiting.ended(dayText(ui.lang, ending.by === null ? date : tokyoDateOf(ending.by.at)), endings[ending.how])
  if (stage === 'settling') return waiting.settling
  // Whoever was asked to some items sees nobody's tasks: to them, too, a notice that went out isn't still awaited.
  return stage === 'none' || stage === 'planned' ? waiting.planned : stages[stage]
}

/** An item with the number that the meeting's page, its sitting and its minutes call it by. */
export interface NumberedItem {
  readonly nth: number
  readonly item: CouncilState['items'][number]
}

/** What is still to be dealt with, for a paper: what was withdrawn or lost takes no other item's number with it. */
export const itemsStillThere = ({ items }: Pick<CouncilState, 'items'>): readonly NumberedItem[] =>
  items.flatMap((item, index) => (isStillThere(item) ? [{ nth: index + 1, item }] : []))

/** Which number an item has on the agenda as it stands. */
export const itemLabel = (ui: Ui, state: Pick<CouncilState, 'items'>, id: string): string => {
  const index = state.items.findIndex((one) => one.id === id)
  const item = state.items[index]
  return item === undefined
    ? wordsOf(ui).parts.item(id)
    : labelled(ui, wordsOf(ui).item(index + 1), subjectTitle(ui, item.subject))
}
