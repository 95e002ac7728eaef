import { tokyoDateOf } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { numberText } from '../law/case-row.ts'
import type { Cause, Held, HeldKind } from '../law/hanging.ts'
import { causesOf } from './hangs-on.ts'
import { isOut, type Means, type MeansKind } from './identification/means.ts'
import type { EntryPermitState } from './state.ts'

const kinds: Readonly<Record<MeansKind, HeldKind>> = {
  'id-device': 'id',
  key: 'key',
  card: 'card',
  'name-badge': 'badge',
}

/**
 * What a contractor's worker has under a contract: the permit until it ends, and what lets them in until that is off
 * the device or back. After a renewal under another contract it is that one's.
 */
export const holdsUnder = (state: EntryPermitState, cause: Cause): readonly Held[] => {
  const { holder, permit, means, number, ending } = state
  const isUnder = causesOf(state).some((one) => one.cause === cause && one.untilOn === null)
  if (holder?.kind !== 'worker' || permit === null || !isUnder) return []
  const toWhom = `${holder.company} ${holder.name}`
  const own: Held = {
    id: 'permit',
    kind: 'permit',
    what: numberText(number),
    toWhom,
    since: permit.fromOn,
    backOn: ending?.on ?? null,
  }
  return [own, ...means.map((one) => ({ ...heldBy(one), toWhom }))]
}

const heldBy = (one: Means): Omit<Held, 'toWhom'> => ({
  id: one.id,
  kind: kinds[one.kind],
  what: one.number,
  since: tokyoDateOf(one.given.at),
  backOn: isOut(one) ? null : accountedOn(one),
})

/** The day on which it was off the device, back or given up as lost. */
const accountedOn = ({ accounted, over, given }: Means): PlainDate => tokyoDateOf(accounted?.at ?? over?.at ?? given.at)
