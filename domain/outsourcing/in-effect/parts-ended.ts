import { withoutConditions } from './conditions.ts'
import { closeTask } from '../../law/deciding.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { isPending } from './change.ts'
import type { Change } from '../slices.ts'
import type { OutsourcingState } from '../state.ts'
import { isOnTheWay } from './chain.ts'

/**
 * The tasks of changes and sub-contracts that the contract's end makes pointless: whatever ends the contract closes
 * them with it.
 */
export const partTasksEnded = (state: OutsourcingState, on: PlainDate): readonly TaskEvent[] => [
  ...[...state.changes.filter(isPending), ...state.subcontracts.filter(isOnTheWay)].flatMap(({ id }) =>
    (['record-outcome', 'confirm-outcome', 'approve-change', 'amend-change', 'consent'] as const).flatMap((kind) =>
      closeTask(state, kind, 'ended', id),
    ),
  ),
  // Whoever was looked into can't work under it any more.
  ...(['vet', 'judge'] as const).flatMap((kind) => closeTask(state, kind, 'ended')),
  ...droppedConditions(state.changes, on).flatMap((condition) =>
    closeTask(state, 'fulfil-condition', 'ended', condition),
  ),
]

/**
 * What becomes of changes and sub-contracts when the contract ends (Art. 21, Art. 22(1)): what was not decided, or not
 * yet in effect, lapses with its conditions, and every consent is over.
 */
export const partsEnded = (state: OutsourcingState, on: PlainDate): OutsourcingState => ({
  ...state,
  changes: state.changes.map((one) => (isPending(one) && !hasCome(one, on) ? { ...one, status: 'lapsed' } : one)),
  approval: state.approval && withoutConditions(state.approval, droppedConditions(state.changes, on)),
  subcontracts: state.subcontracts.map((one) => {
    if (isOnTheWay(one)) return { ...one, status: 'lapsed' }
    return one.status === 'consented' ? { ...one, status: 'ended', ended: { on, reason: '' } } : one
  }),
})

/**
 * What was approved for a day that had come by then stays approved, though the practice had not put it into effect yet.
 */
const hasCome = ({ approval }: Change, on: PlainDate): boolean => approval !== null && approval.effectiveOn <= on

/** The conditions of approved changes that never come into effect. */
const droppedConditions = (changes: readonly Change[], on: PlainDate): readonly string[] =>
  changes
    .filter((one) => one.status === 'approved' && !hasCome(one, on))
    .flatMap((one) => (one.approval?.conditions ?? []).map(({ id }) => id))
