import { afterAll, describe, it } from 'vitest'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import { addDays, addMonths, fromParts, partsOf, type PlainDate } from '../../domain/kernel/plain-date.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { runTheContract, say, underContract } from '../support/under-contract.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000

const dueDays = async (stream: CaseId) =>
  (await happened(practice.pool, stream)).filter((one) => one.type === 'InspectionDue').map((one) => one.data['dueOn'])

describe('a three-year outsourcing (Arts. 20–23)', () => {
  it('is inspected every six months until its contract ends on its day, and its workflow ends when the head closes it', async ({
    expect,
  }) => {
    const startsOn = addDays(await todayOf(practice.pool), 30)
    const endsOn = addDays(addMonths(startsOn, 36), -1)
    const stream = await underContract(practice, { startsOn, endsOn, inspectEveryMonths: 6 })
    await runTheContract(practice, stream)

    expect(await dueDays(stream)).toEqual([6, 12, 18, 24, 30].map((months) => addMonths(startsOn, months)))
    const ended = (await happened(practice.pool, stream)).find((one) => one.type === 'ContractEnded')
    expect(ended?.at).toBe(`${addDays(endsOn, 1)} 00:00`)

    await say(practice, stream, 'head', acts.recordsDisposal({ doneOn: await todayOf(practice.pool, stream) }).command)
    await say(practice, stream, 'head', acts.closes().command)
    await practice.client.workflow.getHandle(stream).result()
    expect((await happened(practice.pool, stream)).at(-1)?.type).not.toBe('TaskOpened')
  })

  it('counts its months from the first day, so that a contract from the 31st comes back to the 31st after February', async ({
    expect,
  }) => {
    const startsOn = nextJanuary31(addDays(await todayOf(practice.pool), 1))
    const stream = await underContract(practice, {
      startsOn,
      endsOn: addDays(addMonths(startsOn, 6), -1),
      inspectEveryMonths: 1,
    })
    await runTheContract(practice, stream)
    expect((await dueDays(stream)).map((day) => String(day).slice(5).replace('02-29', '02-28'))).toEqual([
      '02-28',
      '03-31',
      '04-30',
      '05-31',
      '06-30',
    ])
  })

  it('whose inspections nobody holds is not forgotten: each is called to mind, brought before the secretariat, and the next one falls due all the same', async ({
    expect,
  }) => {
    const startsOn = addDays(await todayOf(practice.pool), 1)
    const stream = await underContract(practice, {
      startsOn,
      endsOn: addDays(addMonths(startsOn, 12), -1),
      inspectEveryMonths: 3,
    })
    await practice.time.letPass(stream, 420 * days)
    const events = await happened(practice.pool, stream)
    const escalated = events.filter((one) => one.type === 'TaskEscalated').map((one) => one.data['task'] as TaskId)
    expect(escalated).toEqual(['inspect-1', 'inspect-2', 'inspect-3', 'decide-renewal-1', 'return-disposal-1'])
    for (const task of escalated) {
      const reminded = events.filter((one) => one.type === 'TaskReminded' && one.data['task'] === task)
      expect(reminded.map((one) => one.data['nth'])).toEqual([1, 2, 3, 4])
    }
    expect(events.filter((one) => one.type === 'ContractEnded')).toHaveLength(1)
  })
})

const nextJanuary31 = (after: PlainDate): PlainDate => {
  const { year } = partsOf(after)
  const day = (of: number) => fromParts({ year: of, month: 1, day: 31 }) as PlainDate
  return day(year) > after ? day(year) : day(year + 1)
}
