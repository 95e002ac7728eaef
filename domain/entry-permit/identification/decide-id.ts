import { refuse } from '../../kernel/outcome.ts'
import { openTasks } from '../../law/deciding.ts'
import { accept, type DecideEntry, type Decision } from '../law.ts'
import type { EntryPermitState } from '../state.ts'
import type { IdReason } from './fields.ts'
import { isId, type Means, type MeansStatus } from './means.ts'
import { removalTask } from './plans.ts'

/** An ID alone is suspended, with the reason; the permit goes on. */
export const suspendId: DecideEntry<IdReason> = (given, state, _rules, by) =>
  idProblem(given, state, ['live']) ??
  accept({ type: 'IdSuspended', rule: 'id-for-the-permitted', data: { ...given, by } })

/** A suspended ID may be used again. */
export const liftIdSuspension: DecideEntry<IdReason> = (given, state, _rules, by) =>
  idProblem(given, state, ['suspended']) ??
  accept({ type: 'IdSuspensionLifted', rule: 'id-for-the-permitted', data: { ...given, by } })

/** An ID is revoked, and is to be taken off the device (Art. 9). */
export const revokeId: DecideEntry<IdReason> = (given, state, rules, by) =>
  idProblem(given, state, ['live', 'suspended']) ??
  accept(
    { type: 'IdRevoked', rule: 'id-for-the-permitted', data: { ...given, by } },
    ...openTasks(state, rules, removalTask(given.means, state, rules)),
  )

const idProblem = ({ means }: IdReason, state: EntryPermitState, statuses: readonly MeansStatus[]): Decision | null => {
  const found = state.means.find((one) => one.id === means)
  if (found === undefined || !isId(found)) return refuse('means-unknown', 'id-for-the-permitted', { field: 'means' })
  return statuses.includes(found.status)
    ? null
    : refuse('means-stands-otherwise', 'id-for-the-permitted', whichOf(found))
}

/** Which one it is, for the refusal's words. */
export const whichOf = ({ number }: Means): { readonly value: string } => ({ value: number })
