import type { OutsideEvent } from '../../domain/outsourcing/outside/events.ts'
import type { OnPaper } from '../../domain/outsourcing/deliberation/state.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { seatsIn } from '../../domain/guideline/council.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import { borneOutByMeeting } from './borne-out.ts'
import { chairs, secretariatActs, seatsOf } from './council-sitting.ts'
import { restsOnMinutes } from './outsourcing-papers.ts'
import type { OutsourcingMemory } from '../memory/outsourcing-memory.ts'

/** What the chair has confirmed of a meeting outside. */
interface Confirmed {
  readonly outside?: OnPaper
  readonly by: { readonly post: string }
  readonly meeting: string
  readonly heldOn: PlainDate
  readonly outcome: string
}

/**
 * What a meeting outside found is the chair's own word (Art. 5(1)), as the secretariat had written it down, on minutes
 * by which enough of the council was there, and its chair. Outcomes from before that was asked for say nothing of it.
 */
export const chairsOwnOutside = (
  { outside, by, meeting, heldOn, outcome }: Confirmed,
  { part, memory }: { readonly part: string | null; readonly memory: OutsourcingMemory },
  look: Look,
): void => {
  if (outside === undefined) return
  restsOnMinutes({ meeting, heldOn, part, minutes: outside.minutes }, memory, look)
  const reported = memory.reported.get(part)
  const same =
    reported?.meeting === meeting &&
    reported.heldOn === heldOn &&
    reported.outcome === outcome &&
    reported.minutes === outside.minutes.sha256
  if (!same) look.wrong('outcome-not-reported', { meeting })
  if (!chairs(look).includes(by.post)) look.wrong('chair-acts', { post: by.post })
  const { council } = look.guideline
  const there = outside.present.filter(({ post }) => seatsOf(look).includes(post))
  const people = new Set(there.map(({ person }) => person)).size
  const needed =
    council.quorum === undefined ? look.settings.council.quorum : seatsIn(seatsOf(look).length, council.quorum)
  if (people < needed) look.wrong('outcome-without-quorum', { item: meeting, people, needed })
  if (!look.settings.council.chairDeputy && !there.some(({ post }) => chairs(look).includes(post)))
    look.wrong('outcome-without-chair', { item: meeting })
}

/** Outcomes from outside until the chair has confirmed them, and outcomes that the chair has put right (Art. 21). */
export const outsideJudges: Judges<OutsideEvent, OutsourcingMemory> = {
  OutsideOutcomeReported: ({ by, part, meeting, heldOn, outcome, minutes }, memory, look) => {
    secretariatActs(by, look)
    restsOnMinutes({ meeting, heldOn, part, minutes }, memory, look)
    memory.reported.set(part, { meeting, heldOn, outcome, minutes: minutes.sha256 })
  },
  OutsideOutcomeReturned: ({ by }, _memory, look) => {
    if (!chairs(look).includes(by.post)) look.wrong('chair-acts', { post: by.post })
  },
  OutcomeCorrected: (said, memory, look) => {
    const { part, outcome, conditions, corrected = [] } = said
    borneOutByMeeting(said, { case: memory.stream, part }, look)
    const last = corrected.at(-1)
    if (last !== undefined && !chairs(look).includes(last.by.post)) look.wrong('chair-acts', { post: last.by.post })
    const of = part === null ? null : (memory.changes.get(part) ?? memory.subcontracts.get(part))
    if (of?.council) of.council = { ...of.council, outcome }
    if (part === null && memory.council !== null) {
      memory.council = { ...memory.council, outcome, conditions: conditions.length }
      // Whoever approved is asked in the same act: without that nothing more goes on upon it.
      if (memory.approvedOn !== null && outcome === 'unfavourable')
        memory.doubts.set('unasked', { cause: 'outcome-corrected', about: 'approval', course: null, over: false })
    }
  },
}
