import { tooEarly } from '../../kernel/too-early.ts'
import { tokyoTime } from '../../kernel/instant.ts'
import { addDays } from '../../kernel/plain-date.ts'
import { today } from '../../law/deciding.ts'
import type { EndsWith } from '../../law/hanging.ts'
import { tasksAtEnd } from '../ended.ts'
import { causesOf } from '../hangs-on.ts'
import { accept, type ToldEntry } from '../law.ts'
import type { Expiry } from './fields.ts'

/** The last day of a permit has passed. Said of another day than the permit's own, it changes nothing. */
export const expire: ToldEntry<Expiry> = ({ untilOn }, state, rules) => {
  if (state.permit?.untilOn !== untilOn) return accept()
  if (today(rules) <= untilOn) return tooEarly('entry-permit-ends', addDays(untilOn, 1))
  return accept(
    { type: 'EntryPermitExpired', rule: 'entry-permit-ends', data: { untilOn } },
    ...tasksAtEnd(state, rules),
  )
}

/**
 * What the permit hangs on has ended: the contract or sub-contract, or the person's time with the city or the office. A
 * contract under which it was before a renewal ends without it, unless it ends early. Said again, it changes nothing.
 */
export const endWithCause: ToldEntry<EndsWith> = ({ cause, how, on }, state, rules) => {
  if (how !== 'ended' && how !== 'left' && how !== 'transferred') return accept()
  const hung = causesOf(state).find((one) => one.cause === cause)
  if (state.stage === 'removing' || hung === undefined) return accept()
  if (hung.untilOn !== null && on >= hung.untilOn) return accept()
  const end = tokyoTime(addDays(on, 1), '00:00')
  if (end > rules.now) return tooEarly('entry-permit-ends', end)
  return accept(
    {
      type: 'EntryEndedWithCause',
      rule: hung.rule,
      data: { cause, how, on, at: end },
    },
    ...tasksAtEnd(state, rules),
  )
}

/**
 * The contract under which it was given rests: so does the permit, from this minute on. It goes on when the room's
 * manager lifts that, which only a contract that goes on lets them do. Said again, it changes nothing.
 */
export const restWithCause: ToldEntry<EndsWith> = ({ cause, how, on }, state, rules) => {
  // Renewed under another contract it is still under the one before until that one's last day.
  const hung = causesOf(state).find(
    (one) => one.cause === cause && (one.untilOn === null || today(rules) <= one.untilOn),
  )
  if (how !== 'suspended' || hung === undefined || state.stage !== 'permitted') return accept()
  return accept({ type: 'EntryRestsWithCause', rule: hung.rule, data: { cause, on, at: rules.now } })
}
