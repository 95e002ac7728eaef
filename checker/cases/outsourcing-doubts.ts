import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'
import type { DoubtEvent } from '../../domain/outsourcing/doubts/events.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import type { Doubtful, OutsourcingMemory } from '../memory/outsourcing-memory.ts'
import { approversOwn } from './outsourcing-way.ts'

const isHeld = ({ course, over }: Doubtful): boolean =>
  !over && (course === null || course === 'suspended' || course === 'terminated')

/** What was granted on an outcome that isn't the true one, where nobody has answered for it. */
const groundless = ({ doubts }: OutsourcingMemory): readonly string[] =>
  [...doubts].flatMap(([doubt, one]) =>
    isHeld(one) && one.cause === 'outcome-corrected' && !one.about.startsWith('subcontract-') ? [doubt] : [],
  )

/** The events with which a case goes on upon its approval: none of them comes while that is in doubt. */
const goingOn = [
  'ContractRegistered',
  'ContractAmended',
  'ClausesConfirmed',
  'ClausesAmended',
  'ChangeApproved',
  'SubcontractConsented',
  'ContractResumed',
] as const satisfies readonly OutsourcingEvent['type'][]

/** More that is granted: not under a contractor of whom nobody has said yet whether it goes on. */
const grants: ReadonlySet<string> = new Set(['ChangeApproved', 'SubcontractConsented'])

const unfit = ({ doubts }: OutsourcingMemory): readonly string[] =>
  [...doubts].flatMap(([doubt, { about, cause, course, over }]) =>
    about === 'contractor' && cause !== 'outcome-corrected' && course === null && !over ? [doubt] : [],
  )

/** The judges of an outsourcing, with what must not come while its grounds are in doubt. */
export const heldInDoubt = <All extends Judges<OutsourcingEvent, OutsourcingMemory>>(judges: All): All => ({
  ...judges,
  ...Object.fromEntries(
    goingOn.map((type) => {
      const judge = judges[type] as ((data: object, memory: OutsourcingMemory, look: Look) => void) | null
      return [
        type,
        (data: object, memory: OutsourcingMemory, look: Look) => {
          const [doubt] = [...groundless(memory), ...(grants.has(type) ? unfit(memory) : [])]
          if (doubt !== undefined) look.wrong('went-on-in-doubt', { part: doubt })
          judge?.(data, memory, look)
        },
      ]
    }),
  ),
})

/**
 * What was doubtful, and how it was answered: by whoever approves, with the reason, and of a company with conditions.
 */
export const doubtJudges: Judges<DoubtEvent, OutsourcingMemory> = {
  DoubtArose: ({ doubt, cause, about }, memory, look) => {
    if (memory.approvedOn === null) look.wrong('answer-without-submission')
    if (about === 'approval') memory.doubts.delete('unasked')
    memory.doubts.set(doubt, { cause, about, course: null, over: false })
  },
  DoubtAnswered: ({ doubt, course, reason, conditions, by }, memory, look) => {
    approversOwn(by, look)
    const known = memory.doubts.get(doubt)
    if (known === undefined || !isHeld(known)) return look.wrong('doubt-of-nothing', { part: doubt })
    const wantsConditions = course === 'stands' && known.cause !== 'outcome-corrected' && !memory.ended
    if (reason.trim() === '' || (wantsConditions && conditions.length === 0))
      look.wrong('doubt-answer-unsaid', { part: doubt })
    known.course = course
    memory.restsByAnswer = course === 'suspended'
    memory.conditions.push(...conditions.map(({ id }) => ({ id, of: null, met: false })))
    if (course === 'taken-back') takenBack(known.about, memory)
  },
  DoubtLifted: ({ doubt }, memory, look) => {
    const known = memory.doubts.get(doubt)
    if (known === undefined) look.wrong('doubt-of-nothing', { part: doubt })
    else known.over = true
  },
}

/** What was taken back isn't approved any more, nor what came with it. */
const takenBack = (about: string, memory: OutsourcingMemory): void => {
  if (about === 'approval') {
    memory.approvedOn = null
    memory.conditions = []
    for (const part of [...memory.changes.values(), ...memory.subcontracts.values()]) part.stands = 'over'
  }
  const change = memory.changes.get(about)
  if (change === undefined) return
  change.stands = 'over'
  memory.conditions = memory.conditions.filter(({ of }) => of !== about)
}
