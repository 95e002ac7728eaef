/**
 * People of the demo city as programs act for them: over HTTP, with a session each, and patient when something is away.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { act, type Act } from '../../db/act/act.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import { demoPassword } from '../../launch/demo-city/people.ts'
import { visitor, type ApiAnswer, type Visitor } from '../../launch/tour/visitor.ts'
import { actOf, steps, type StepName } from './recorded-case.ts'

/** Which of the demo city's people takes the part that the acts of the tests are written for. */
const mails = { staff: 'sasaki', head: 'suzuki', secretariat: 'yamazaki', chief: 'watanabe' } as const
/** One of the parts. */
export type ApiPart = keyof typeof mails

/** Everybody, signed in; and the record, where the practice takes a step: what a meeting found it tells by itself. */
export type ApiPeople = { readonly [part in ApiPart]: Visitor } & { readonly record: Pool | null }

/** Signs everybody in; the record is needed for cases that go before the council. */
export const apiPeople = async (webUrl: string, record: Pool | null = null): Promise<ApiPeople> => {
  const all = Object.entries(mails).map(async ([part, key]) => {
    const one = visitor(webUrl, 'ja')
    const { status, body } = await one.api('/api/session', { mail: `${key}@city.example.jp`, password: demoPassword })
    if (status !== 204) throw new Error(`${key} could not sign in: ${status} ${JSON.stringify(body)}`)
    return [part, one] as const
  })
  return { ...(Object.fromEntries(await Promise.all(all)) as { [part in ApiPart]: Visitor }), record }
}

/** The steps of a case in their order. */
export const stepNames = Object.keys(steps) as readonly StepName[]

/** Takes a step once; the same id may be given again when the answer got lost. */
export const takeStep = (
  people: ApiPeople,
  stream: CaseId,
  step: StepName,
  id: string = randomUUID(),
): Promise<ApiAnswer> => {
  const [who, command] = steps[step] as readonly [ApiPart | 'practice', OutsourcingCommand]
  if (who === 'practice') return byPractice(people.record, actOf(stream, who, command, { id }))
  return step === 'start'
    ? people[who].api('/api/outsourcing', { id: stream.split('/')[1], data: command.data })
    : people[who].api(`/api/${stream}/commands`, { id, command: { type: command.type, data: command.data } })
}

/** What the practice records goes past the pages; it is answered as the API would answer it. */
const byPractice = async (record: Pool | null, wanted: Act): Promise<ApiAnswer> => {
  if (record === null) throw new Error('a step of the practice needs the record')
  const answer = await act({ pool: record, timeSkipping: false }, wanted)
  return { status: answer.kind === 'refused' ? 409 : 200, body: answer }
}

/**
 * Takes a step and, where the system is away or can't say what was recorded, the very same step again until it answers.
 */
export const insist = async (people: ApiPeople, stream: CaseId, step: StepName): Promise<ApiAnswer> => {
  const id = randomUUID()
  for (const deadline = Date.now() + 60_000; ; await pause(50)) {
    const answer = await takeStep(people, stream, step, id).catch(() => null)
    if (answer !== null && answer.status < 500) return answer
    if (Date.now() > deadline)
      throw new Error(`${step} of ${stream} was not answered within a minute: ${JSON.stringify(answer)}`)
  }
}
