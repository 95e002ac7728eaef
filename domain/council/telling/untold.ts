import { tokyoDateOf } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { HeldMatter } from '../../law/procedure-terms.ts'
import { isStillThere } from '../quorum.ts'
import type { CouncilState } from '../state.ts'
import type { AgendaItem } from '../agenda/state.ts'

/**
 * The items of which a case is still to be told. A case that waited is told its outcome once the deliberation is over
 * (Art. 21); one that only proposed something is told, as soon as it stands on an agenda, that it does.
 */
export const untold = (state: CouncilState): readonly AgendaItem[] =>
  state.items.filter((item) => isUntold(item, state))

const isUntold = (item: AgendaItem, { deliberated, planned, noticed }: CouncilState): boolean => {
  const { subject, carriedFrom, outcome, told, lost, by } = item
  if (told !== null || lost || subject.kind === 'free') return false
  // One that an earlier meeting left over was told then. Where nobody planned the meeting, its notice is told.
  const isSaid = (by ?? planned?.by ?? planned?.follows ?? noticed) !== null
  return subject.kind === 'proposed' ? carriedFrom === null && isSaid : outcome !== null && deliberated !== null
}

/**
 * Whether nothing follows from a meeting any more: all are told, and after a regular meeting the next one is settled.
 */
const isSettled = (state: CouncilState): boolean =>
  untold(state).length === 0 && (state.kind !== 'regular' || state.next !== null)

/**
 * What a meeting that is over leaves to the next one: free and proposed items that are continued (継続審議) or were not
 * reached. A waiting case needs no such list: it goes on waiting by its own task.
 */
export const leftForNext = (state: CouncilState): readonly AgendaItem[] =>
  state.ending === null
    ? []
    : state.items.filter(
        ({ subject, outcome, withdrawn }) =>
          subject.kind !== 'outsourcing' && withdrawn === null && (outcome === null || outcome.outcome === 'continued'),
      )

/** The items that this meeting still holds: nobody else's agenda takes what they are about. */
export const stillHeld = (state: CouncilState): readonly AgendaItem[] =>
  state.ending === null ? state.items.filter(isStillThere) : untold(state)

/** The matters of other cases that are on this meeting's hands: no second meeting takes them. */
export const heldMatters = (state: CouncilState): readonly HeldMatter[] =>
  stillHeld(state).flatMap(({ subject }) =>
    subject.kind === 'free' ? [] : [{ case: subject.case, part: subject.part }],
  )

/**
 * What was before this meeting when it ended and got no answer, and on which day it ended: nobody's minutes of that day
 * or of one before can say otherwise (operational setting).
 */
export const leftMatters = (state: CouncilState): readonly (HeldMatter & { readonly on: PlainDate })[] => {
  const { ending, items, circular } = state
  if (ending === null) return []
  const endedAt = ending.by?.at ?? circular?.due
  const on = endedAt === undefined ? state.date : tokyoDateOf(endedAt)
  return items.flatMap(({ subject, outcome, lost }) =>
    subject.kind === 'outsourcing' && outcome === null && !lost ? [{ case: subject.case, part: subject.part, on }] : [],
  )
}

/** Where people have done their part and nothing follows any more, the meeting is over. */
export const closedWhenSettled = (state: CouncilState): CouncilState =>
  state.stage === 'settling' && isSettled(state) ? { ...state, stage: 'closed' } : state
