import proto from '@temporalio/proto'
import pg from 'pg'
import { afterAll, describe, it } from 'vitest'
import { startPractice } from '../support/practice.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'

const practice = await startPractice()
const { client, poke, record, time } = practice
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000
const { History } = proto.temporal.api.history.v1

describe('what Temporal stores of a case', () => {
  it('is its id and its timers: no stage, no task, no word, also not where something failed', async ({ expect }) => {
    const stream = await takeUpTo(record, 'start')
    poke.afterCommit({ stream, closed: false, letters: false })
    await time.seen(stream)
    await time.letPass(stream, 60 * days)
    const owner = new pg.Client({ connectionString: practice.ownerUrl })
    await owner.connect()
    await owner.query('alter table streams rename column pokes to pokes_gone')
    await poke.tellCase(stream, false)
    const handle = client.workflow.getHandle(stream)
    const failed = async () =>
      (await handle.fetchHistory()).events?.some((one) => one.markerRecordedEventAttributes?.failure)
    await until(failed)
    await owner.query('alter table streams rename column pokes_gone to pokes')
    await owner.end()

    const stored = Buffer.from(History.encode(await handle.fetchHistory()).finish()).toString('latin1')
    expect(stored).toContain(stream)
    for (const content of ['vetting', 'vet-1', 'SQLSTATE', 'the record refuses', 'wakes'])
      expect(stored, content).not.toContain(content)
  })
})
