import { refuse } from '../kernel/outcome.ts'
import type { CouncilBar } from './law.ts'
import { seatsNeeded } from '../guideline/seats-needed.ts'
import { isQuorate, openItems } from './quorum.ts'

/** Without an item there is nothing to deliberate (Art. 5(3)). */
export const agendaEmpty: CouncilBar = (state) =>
  openItems(state).length === 0 ? refuse('agenda-empty', 'notice-before-meeting').refusal : null

/** A meeting in which an outcome was found can't be called off, put off or turned any more (Art. 5(1)). */
export const outcomesRecorded: CouncilBar = (state) => {
  const decided = state.items.filter((one) => one.outcome !== null).map((one) => one.id)
  return decided.length > 0 ? refuse('outcomes-recorded', 'outcomes-stand', { items: decided }).refusal : null
}

/** An open meeting can be turned or put off only where it can't deliberate, and hasn't (Art. 5(1)). */
export const ableToDeliberate: CouncilBar = (state, rules) =>
  outcomesRecorded(state, rules) ??
  (isQuorate(state, rules) ? refuse('quorum-met', 'quorum', { quorum: seatsNeeded(rules) }).refusal : null)

/** Where nothing was found there is nothing to put right. */
export const nothingFound: CouncilBar = ({ items }) =>
  items.some((one) => one.outcome !== null) ? null : refuse('item-unknown', 'outcome-corrected').refusal
