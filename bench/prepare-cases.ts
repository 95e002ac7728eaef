import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'
import { apiPeople, takeStep, type ApiPeople } from '../test/support/api-people.ts'
import { newCase, type StepName } from '../test/support/recorded-case.ts'

/**
 * Cases of the demo city that have come so far, taken there through the API, and by the practice where the record is
 * given.
 */
export interface Prepared {
  readonly people: ApiPeople
  readonly cases: readonly CaseId[]
}

const atOnce = 8

/** Takes new cases through these steps, a few at once. */
export const prepareCases = async (
  webUrl: string,
  count: number,
  steps: readonly StepName[],
  record: Pool | null = null,
): Promise<Prepared> => {
  const people = await apiPeople(webUrl, record)
  const cases = Array.from({ length: count }, newCase)
  const waiting = [...cases]
  const lane = async () => {
    for (let stream = waiting.pop(); stream; stream = waiting.pop())
      for (const step of steps) await mustTake(people, stream, step)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return { people, cases }
}

/** Takes a step; throws where it is refused. */
export const mustTake = async (people: ApiPeople, stream: CaseId, step: StepName): Promise<void> => {
  const { status, body } = await takeStep(people, stream, step)
  if (status >= 300) throw new Error(`${step} was not recorded: ${status} ${JSON.stringify(body)}`)
}
