import { afterAll, describe, it } from 'vitest'
import { instantFromEpoch, tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { startPractice } from '../support/practice.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'

const practice = await startPractice()
const { client, pool, temporal } = practice
afterAll(() => practice.end())

describe('the nightly seal', () => {
  it('is set for the day that has ended, once, and its workflow waits for the next night', async ({ expect }) => {
    await takeUpTo(practice.record, 'start')
    // Under a name of its own: the run's other tests share the namespace, and each has its record.
    const handle = await client.workflow.start('anchor', {
      workflowId: `anchor-of-${temporal.taskQueue}`,
      taskQueue: temporal.taskQueue,
      args: [],
    })
    const sealed = async () =>
      (await pool.query<{ day: string; streams: number }>('select day, streams from anchors')).rows
    const nightsWaitedFor = async () =>
      (await handle.fetchHistory()).events?.filter((one) => one.timerStartedEventAttributes).length
    await until(async () => (await nightsWaitedFor()) === 1)
    await handle.signal('lookAgain')
    await until(async () => (await nightsWaitedFor()) === 2)

    const now = instantFromEpoch(Date.now())
    const ended = addDays(tokyoDateOf(now), tokyoClockOf(now) < '00:30' ? -2 : -1)
    expect(await sealed()).toEqual([{ day: ended, streams: 1 }])
    const { raw } = await handle.describe()
    expect(raw.pendingActivities).toEqual([])
    await handle.terminate()
  })
})
