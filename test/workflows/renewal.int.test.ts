import { afterAll, describe, it } from 'vitest'
import { actOf, newCase } from '../support/recorded-case.ts'
import { addDays, addMonths } from '../../domain/kernel/plain-date.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { say, underContract } from '../support/under-contract.ts'
import { until } from '../support/until.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000

/** A contract of a year without inspections on the way, brought to the day on which its renewal is asked about. */
const inSeason = async () => {
  const startsOn = addDays(await todayOf(practice.pool), 1)
  const stream = await underContract(practice, {
    startsOn,
    endsOn: addDays(addMonths(startsOn, 12), -1),
    inspectEveryMonths: 24,
  })
  await practice.time.letPass(stream, 325 * days)
  return stream
}
const kindsOf = async (stream: Awaited<ReturnType<typeof inSeason>>, type: string) =>
  (await happened(practice.pool, stream)).filter((one) => one.type === type)

describe('Art. 21 the renewal of a contract that runs', () => {
  it('is called to mind in time for the request forty business days before the next one begins, and told exactly once when it is started', async ({
    expect,
  }) => {
    const stream = await inSeason()
    const asked = await kindsOf(stream, 'TaskOpened')
    expect(asked.at(-1)?.data).toMatchObject({ task: 'decide-renewal-1', askedOf: ['citizen-head'] })
    expect(await kindsOf(stream, 'RenewalSeasonNoted')).toHaveLength(1)

    const renewal = newCase()
    const today = await todayOf(practice.pool)
    const request = acts.request({ occasion: 'renewal', startsOn: addDays(today, 400), endsOn: addDays(today, 764) })
    await practice.act(actOf(renewal, 'staff', acts.starts({ request, renewalOf: stream }).command))
    await until(async () => (await kindsOf(renewal, 'RenewalTold')).length === 1)
    expect((await kindsOf(stream, 'RenewalStarted')).map((one) => one.data)).toEqual([{ renewal }])
    expect((await kindsOf(stream, 'TaskClosed')).at(-1)?.data).toMatchObject({
      task: 'decide-renewal-1',
      how: 'answered',
    })
    // Given up, it leaves nobody asked; so the head is asked again, once, whatever tells it first.
    await practice.act(actOf(renewal, 'head', acts.withdraws().command))
    await until(async () => (await kindsOf(stream, 'RenewalFellAway')).length === 1)
    expect((await kindsOf(stream, 'TaskOpened')).at(-1)?.data).toMatchObject({ task: 'decide-renewal-2' })
    expect(await kindsOf(stream, 'RenewalSeasonNoted')).toHaveLength(2)
  })

  it('is no question any more once the head has decided against it', async ({ expect }) => {
    const startsOn = addDays(await todayOf(practice.pool), 1)
    const stream = await underContract(practice, {
      startsOn,
      endsOn: addDays(addMonths(startsOn, 12), -1),
      inspectEveryMonths: 24,
    })
    await say(practice, stream, 'head', acts.declinesRenewal().command)
    await practice.time.letPass(stream, 380 * days)
    expect(await kindsOf(stream, 'RenewalSeasonNoted')).toEqual([])
    expect(await kindsOf(stream, 'ContractEnded')).toHaveLength(1)
  })
})
