import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Look } from '../look.ts'
import { isSameSeen } from './compared.ts'
import type { Seen } from '../memory/outsourcing-memory.ts'

/** An outcome as a case has it. */
interface Told {
  readonly meetingCase?: string
  readonly heldOn: PlainDate
  readonly outcome: string
  readonly saw?: Seen
}

/**
 * An outcome that a meeting told is one that the meeting has (Art. 21): of this very matter, that day, that outcome,
 * about that content, with nothing lost or withdrawn.
 */
export const borneOutByMeeting = (
  { meetingCase, heldOn, outcome, saw }: Told,
  matter: { readonly case: string; readonly part: string | null },
  look: Look,
): void => {
  if (meetingCase === undefined) return
  look.between.claim(look, (known, wrong) => {
    const [meeting] = known.of('meeting', meetingCase)
    const items = meeting?.items.filter((one) => one.case === matter.case && one.part === matter.part) ?? []
    const item = items.findLast((one) => one.outcome !== null)
    if (meeting === undefined || item === undefined) return wrong('outcome-not-minuted', { meeting: meetingCase })
    // What had stood until the chair put it right was told truly then.
    if (item.outcome !== outcome && !item.formerly.includes(outcome))
      wrong('outcome-other-than-minuted', { outcome, minuted: item.outcome })
    if (meeting.heldOn !== null && meeting.heldOn !== heldOn)
      wrong('outcome-of-other-day', { day: heldOn, on: meeting.heldOn })
    if (saw !== undefined && item.bound !== null && !isSameSeen(saw, item.bound))
      wrong('outcome-of-other-content', { revision: saw.revision, now: item.bound.revision })
  })
}
