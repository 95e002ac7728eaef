import { meetingName } from './meeting-name.ts'
import type { CouncilState } from './state.ts'
import { partsOf } from '../kernel/plain-date.ts'
import { begunAt, numberText, waiting, type OwnRow } from '../law/case-row.ts'

/** A meeting's row in the lists: its name with day, time and place, which is also how letters call it. */
export const councilCaseRow = (state: CouncilState): OwnRow => {
  const title = titleOf(state)
  const titles = state.items.slice(0, searchedItems).map((one) => one.subject.title)
  return {
    ...(state.number ?? { fiscalYear: null, series: null, serial: null }),
    title,
    searched: [numberText(state.number), title, ...titles],
    office: state.office,
    stage: state.stage,
    // Whoever ended the meeting before it answers for one that the practice planned.
    ...begunAt(state.planned?.by ?? state.planned?.follows?.by ?? null, state.planned?.at ?? null),
    fromOn: state.date,
    untilOn: state.date,
    ending: state.ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

/** So many items' titles are found by a search; a search over hundreds of items is the items' own cases' business. */
const searchedItems = 50

const titleOf = (state: CouncilState): string => {
  const { month, day } = partsOf(state.date)
  const on = `${month}月${day}日`
  const name = meetingName(state)
  const circulates = state.kind === 'circular' || state.circular !== null
  const more = circulates ? '持ち回り' : `${state.time} ${state.place}`
  // Before it has a number a meeting is named by its day.
  if (name.endsWith(`（${on}）`)) return `${name.slice(0, -1)} ${more}）`
  return circulates ? `${name}（${more}）` : `${name}（${on} ${more}）`
}
