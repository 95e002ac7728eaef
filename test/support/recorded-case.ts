/** An outsourcing case taken through the real record, act by act, on the day on which the test runs. */
import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { act, type Act, type Answer, type RecordAccess } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { instantFromEpoch } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import * as acts from './outsourcing-acts.ts'
import { by } from './outsourcing-events.ts'
import { people } from './rules.ts'

/** A new case's id. */
export const newCase = (): CaseId => caseId('outsourcing', randomUUID()) as CaseId

/** An act by one of the people of the tests, or by the practice, ready to be given to the record. */
export const actOf = (
  stream: CaseId,
  who: keyof typeof people | 'practice',
  command: OutsourcingCommand,
  over: Partial<Act> = {},
): Act => ({
  stream,
  command,
  id: randomUUID(),
  origin: who === 'practice' ? 'practice' : 'web',
  by: who === 'practice' ? 'practice' : { person: people[who].person, via: { by: 'session' } },
  ...over,
})

/** Asked each time: a run of the tests, or of the bench, may go on over midnight. */
const period = () => ({ startsOn: addDays(wallDay(), 30), endsOn: addDays(wallDay(), 395) })

/** The steps of an undisturbed case on the day on which they are asked for, each by whoever takes it. */
export const steps = {
  get start() {
    return ['staff', acts.starts({ request: acts.request(period()) }).command] as const
  },
  get vet() {
    return ['head', acts.vets({ checkedOn: wallDay() }).command] as const
  },
  submit: ['head', acts.submits().command],
  acceptForm: ['secretariat', acts.acceptsForm().command],
  get recordOutcome() {
    return ['practice', acts.recordsOutcome({ heldOn: wallDay() }).command] as const
  },
  approve: ['chief', acts.approves().command],
  get register() {
    return ['head', acts.registers({ signedOn: wallDay(), ...period() }).command] as const
  },
} as const satisfies { readonly [step: string]: readonly [keyof typeof people | 'practice', OutsourcingCommand] }

/** One of those steps. */
export type StepName = keyof typeof steps
const order = Object.keys(steps) as readonly StepName[]

/** Takes one step of a case. */
export const take = (record: RecordAccess, stream: CaseId, step: StepName, over: Partial<Act> = {}): Promise<Answer> =>
  act(record, actOf(stream, steps[step][0], steps[step][1], over))

/** Takes every step up to and with this one, of a request that may be told otherwise; throws where one is refused. */
export const takeUpTo = async (
  record: RecordAccess,
  last: StepName,
  stream: CaseId = newCase(),
  wanted: Partial<OutsourcingRequest> = period(),
): Promise<CaseId> => {
  const started = acts.starts({ request: acts.request(wanted) }).command as Act['command']
  for (const step of order.slice(0, order.indexOf(last) + 1)) {
    const answer = await take(record, stream, step, step === 'start' ? { command: started } : {})
    if (answer.kind === 'refused') throw new Error(`${step} was refused: ${JSON.stringify(answer.refusal)}`)
  }
  return stream
}

/** A meeting tells a case what it found, through the practice; the record's own word, where it refuses. */
export const hearsOfMeeting = async (pool: Pool, of: string): Promise<void> => {
  const stream = (of.includes('/') ? of : `outsourcing/${of}`) as CaseId
  const told: object = {
    recordedBy: { ...by('secretariat', '2026-04-16 10:00'), at: instantFromEpoch(Date.now()) },
  }
  const { command } = acts.recordsOutcome({ heldOn: wallDay(), ...told })
  const answer = await act({ pool, timeSkipping: false }, actOf(stream, 'practice', command))
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal))
}
