import type { ItemOutcome } from './agenda/item-report-fields.ts'
import { deliberatedOn, meetingName } from './meeting-name.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type CouncilState } from './state.ts'
import { initialCouncilState } from './initial-state.ts'

/** What the council found about an item, as others rest on it. */
export interface Finding {
  readonly meeting: string
  readonly heldOn: PlainDate
  readonly item: string
  readonly title: string
  readonly outcome: ItemOutcome
}

/**
 * What a meeting found about an item, or about the first of its items where none is named, for whoever rests on it
 * (Art. 6); null where it found nothing, goes on deliberating it (継続審議), or hasn't risen yet.
 */
export const findingOf = (meeting: object, item: string | null): Finding | null => {
  const state: CouncilState = { ...initialCouncilState, ...meeting }
  if (state.deliberated === null || state.ending === null) return null
  const found = state.items.find(
    ({ id, outcome, lost }) =>
      outcome !== null && outcome.outcome !== 'continued' && !lost && (item === null || id === item),
  )
  return found?.outcome
    ? {
        meeting: meetingName(state),
        heldOn: deliberatedOn(state),
        item: found.id,
        title: found.subject.title,
        outcome: found.outcome.outcome,
      }
    : null
}
