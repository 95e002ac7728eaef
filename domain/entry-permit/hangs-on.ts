import type { CaseId } from '../kernel/ids.ts'
import { tokyoDateOf } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { partCause, personCause, roomCause, type Cause, type HangsOn } from '../law/hanging.ts'
import type { EntryPermitRule } from './rules.ts'
import type { EntryPermitState } from './state.ts'

/** Something whose end is the permit's end. */
interface Hung {
  readonly cause: Cause
  readonly rule: EntryPermitRule
  /** Until when the permit was under it, where it has gone on under another since; null where it still is. */
  readonly untilOn: PlainDate | null
}

/**
 * All on which a permit hangs: its room, and a person of the city, or a contract and its sub-contract, and those before
 * them.
 */
export const causesOf = ({ holder, earlier, room }: EntryPermitState): readonly Hung[] => {
  if (holder === null) return []
  const ofRoom = { cause: roomCause(room), rule: 'entry-permit-ends', untilOn: null } as const
  return holder.kind === 'staff'
    ? [{ cause: personCause(holder.person), rule: 'entry-permit-ends', untilOn: null }, ofRoom]
    : [...[{ ...holder, untilOn: null }, ...earlier].flatMap(ofContract), ofRoom]
}

interface UnderContract {
  readonly contract: CaseId
  readonly subcontract: string | null
  readonly untilOn: PlainDate | null
}

const ofContract = ({ contract, subcontract, untilOn }: UnderContract): readonly Hung[] => [
  { cause: contract, rule: 'entry-of-contractors', untilOn },
  ...(subcontract === null
    ? []
    : [{ cause: partCause(contract, subcontract), rule: 'entry-of-subcontractors' as const, untilOn }]),
]

/** The same as the record keeps it: since the day on which it was applied for or brought in. */
export const hangsOn = (state: EntryPermitState): readonly HangsOn[] => {
  const { startedBy, office, holder } = state
  if (startedBy === null) return []
  const since = tokyoDateOf(startedBy.at)
  return causesOf(state).map(({ cause }) => ({
    cause,
    office: holder?.kind === 'staff' && cause !== roomCause(state.room) ? office : null,
    since,
  }))
}
