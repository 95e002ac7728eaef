import pg from 'pg'
import { afterAll, describe, it } from 'vitest'
import { happened, startPractice, toFirstReminder } from '../support/practice.ts'
import { actOf, steps, takeUpTo } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'

const practice = await startPractice()
const { client, pool, poke, record, time } = practice
afterAll(() => practice.end())
const minutes = 60_000
const days = 24 * 60 * minutes

/**
 * What only a wrong migration could do to us: the table is not as the statement expects, and trying again can't help.
 */
const rename = async (table: string, from: string, to: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: practice.ownerUrl })
  await owner.connect()
  await owner.query(`alter table ${table} rename column ${from} to ${to}`)
  await owner.end()
}
const statusOf = async (stream: string) => (await client.workflow.getHandle(stream).describe()).status.name
const reminders = async (stream: Parameters<typeof happened>[1]) =>
  (await happened(pool, stream)).filter((one) => one.type === 'TaskReminded')

describe('a case that cannot be looked at', () => {
  it('stays, and looks again when it is asked after the fault is mended', async ({ expect }) => {
    const stream = await takeUpTo(record, 'start')
    poke.afterCommit({ stream, closed: false, letters: false })
    await time.seen(stream)
    await rename('streams', 'pokes', 'pokes_gone')
    const [who, command] = steps.vet
    await practice.act(actOf(stream, who, command))
    await until(async () => {
      const { events } = await client.workflow.getHandle(stream).fetchHistory()
      return events?.some((one) => one.markerRecordedEventAttributes?.failure)
    })
    await rename('streams', 'pokes_gone', 'pokes')
    expect(await statusOf(stream)).toBe('RUNNING')
    expect(await poke.tellCase(stream, false)).toBe('told')
    await time.seen(stream)
  })
})

describe('an act of the practice that fails for good', () => {
  it('does not end the case, is not tried in a tight loop, and is done once the fault is mended', async ({
    expect,
  }) => {
    const stream = await takeUpTo(record, 'start')
    poke.afterCommit({ stream, closed: false, letters: false })
    await time.seen(stream)
    await rename('letters', 'kind', 'kind_gone')
    await time.letPass(stream, (await toFirstReminder(pool, stream)) + 5 * minutes)
    const { events } = await client.workflow.getHandle(stream).fetchHistory()
    const failed = events?.filter((one) => one.markerRecordedEventAttributes?.failure).length ?? 0
    expect(failed).toBeGreaterThanOrEqual(2)
    expect(failed).toBeLessThanOrEqual(5)
    expect(await reminders(stream)).toEqual([])
    await rename('letters', 'kind_gone', 'kind')
    await time.letPass(stream, 30 * minutes)
    expect((await reminders(stream)).map((one) => one.data)).toEqual([{ task: 'vet-1', nth: 1 }])
    expect(await statusOf(stream)).toBe('RUNNING')
  })
})

describe('a workflow whose clock runs ahead of the record', () => {
  it("goes by the record's clock and reminds nobody too early", async ({ expect }) => {
    const sober = await startPractice({ timeSkipping: false })
    const stream = await takeUpTo(sober.record, 'start')
    sober.poke.afterCommit({ stream, closed: false, letters: false })
    await sober.time.seen(stream)
    await sober.time.letPass(stream, 15 * days)
    expect((await happened(sober.pool, stream)).map((one) => one.type)).toEqual(['OutsourcingStarted', 'TaskOpened'])
    const { events } = await sober.client.workflow.getHandle(stream).fetchHistory()
    expect(events?.length).toBeLessThan(40)
    await sober.end()
  })
})
