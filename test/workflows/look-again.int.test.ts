import { randomUUID } from 'node:crypto'
import { afterAll, describe, it } from 'vitest'
import { lastingWorkflowId, type LastingWorkflow } from '../../practice/lasting-workflows.ts'
import { createPoke } from '../../practice/poke.ts'
import { showAgain } from '../../db/kept/show-again.ts'
import { sweep } from '../../worker/sweep.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { actOf, newCase, take, takeUpTo } from '../support/recorded-case.ts'
import { happened, startPractice } from '../support/practice.ts'
import { until } from '../support/until.ts'

const practice = await startPractice()
const { client, pool, poke, record, time, temporal } = practice
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000
const runsOf = async (workflowId: string): Promise<string> =>
  (await client.workflow.getHandle(workflowId).describe()).runId
/** Nobody's workflow is stuck here (test/worker/two-releases.e2e.test.ts). */
const endStuck = () => Promise.resolve(false)
const sweepOnce = () => sweep({ pool, poke })

describe('a case whose poke was lost', () => {
  it('is found by the sweep, and its workflow begins then', async ({ expect }) => {
    const stream = await takeUpTo(record, 'submit')
    await until(async () => (await sweepOnce()).unseen === 0)
    await time.seen(stream)
    const description = await client.workflow.getHandle(stream).describe()
    expect(description.type).toBe('outsourcing')
  })

  it('is told less and less often while nobody follows, and by one worker at a time', async ({ expect }) => {
    const stream = await takeUpTo(record, 'start')
    const told: string[] = []
    const deaf = { endStuck, tellCase: async (one: string) => (told.push(one), 'told' as const) }
    await until(
      async () => (await Promise.all([sweep({ pool, poke: deaf }), sweep({ pool, poke: deaf })])) && told.length > 0,
    )
    await Promise.all([sweep({ pool, poke: deaf }), sweep({ pool, poke: deaf })])
    expect(told).toEqual([stream])
    await until(async () => (await sweep({ pool, poke: deaf })) && told.length === 2)
    const { rows } = await pool.query('select pokes from streams where stream = $1', [stream])
    expect(rows).toEqual([{ pokes: 2 }])
    poke.afterCommit({ stream, closed: false, letters: false })
    await time.seen(stream)
    expect((await pool.query('select pokes, poked_at from streams where stream = $1', [stream])).rows).toEqual([
      { pokes: 0, poked_at: null },
    ])
  })

  it('is not told, and nor is any other, while Temporal does not answer: one is tried a round', async ({ expect }) => {
    await Promise.all([takeUpTo(record, 'start'), takeUpTo(record, 'start'), takeUpTo(record, 'start')])
    const tried: string[] = []
    const unreachable = { endStuck, tellCase: async (one: string) => (tried.push(one), 'failed' as const) }
    await until(async () => (await sweep({ pool, poke: unreachable })).reached === false)
    expect(tried).toHaveLength(1)
    await until(async () => (await sweepOnce()).unseen === 0)
  })

  it('is told at once when Temporal is back, however long it was away', async ({ expect }) => {
    const stream = await takeUpTo(record, 'start')
    const tried: string[] = []
    const unreachable = { endStuck, tellCase: async (one: string) => (tried.push(one), 'failed' as const) }
    // As many rounds as would have come to a pause of fifteen minutes.
    await until(async () => (await sweep({ pool, poke: unreachable })) && tried.length >= 6)
    const { rows } = await pool.query('select pokes, poked_at from streams where stream = $1', [stream])
    expect(rows).toEqual([{ pokes: 0, poked_at: null }])
    const { told, reached } = await sweepOnce()
    expect({ told, reached }).toEqual({ told: 1, reached: true })
    await time.seen(stream)
  })

  it('waits by itself where Temporal declines it, and holds up no other', async ({ expect }) => {
    const [odd, sound] = [await takeUpTo(record, 'start'), await takeUpTo(record, 'start')]
    const told: string[] = []
    const choosy = {
      endStuck,
      tellCase: async (one: string) => (one === odd ? ('declined' as const) : (told.push(one), 'told' as const)),
    }
    await until(async () => (await sweep({ pool, poke: choosy })) && told.length > 0)
    expect(told).toEqual([sound])
    const { rows } = await pool.query('select pokes from streams where stream = $1', [odd])
    expect(rows).toEqual([{ pokes: 1 }])
    await until(async () => (await sweepOnce()).unseen === 0)
  })
})

describe('a city whose Temporal was lost', () => {
  it('has every open case look again after `npm run wake`, each in a workflow of its own', async ({ expect }) => {
    const streams = [await takeUpTo(record, 'start'), await takeUpTo(record, 'submit')]
    for (const stream of streams) {
      await until(async () => (await sweepOnce()).unseen === 0)
      await time.seen(stream)
      await client.workflow.getHandle(stream).terminate('lost')
    }
    expect(await showAgain(pool)).toBeGreaterThanOrEqual(2)
    await until(async () => (await sweepOnce()).unseen === 0)
    for (const stream of streams)
      expect((await client.workflow.getHandle(stream).describe()).status.name).toBe('RUNNING')
  })
})

describe('a case that is poked too often', () => {
  it(
    'looks again, does nothing twice, and goes on in a new run when its history has grown',
    { timeout: 120_000 },
    async ({ expect }) => {
      const stream = await takeUpTo(record, 'start')
      poke.afterCommit({ stream, closed: false, letters: false })
      await time.seen(stream)
      const first = await runsOf(stream)
      await until(async () => {
        await Promise.all(Array.from({ length: 12 }, () => poke.tellCase(stream, false)))
        return (await runsOf(stream)) !== first
      }, 100_000)
      await time.letPass(stream, 60 * days)
      const told = (await happened(pool, stream))
        .map((one) => one.type)
        .filter((type) => type.startsWith('TaskR') || type === 'TaskEscalated')
      expect(told).toEqual(['TaskReminded', 'TaskReminded', 'TaskReminded', 'TaskReminded', 'TaskEscalated'])
    },
  )

  it('has one call on its way and one behind it, however many acts there are', async ({ expect }) => {
    const stream = await takeUpTo(record, 'start')
    for (let burst = 0; burst < 500; burst++) poke.afterCommit({ stream, closed: false, letters: false })
    await poke.settled()
    await time.seen(stream)
    const { events } = await client.workflow.getHandle(stream).fetchHistory()
    // One where the first call got no answer in time: the second then stands for both.
    expect([1, 2]).toContain(events?.filter((one) => one.workflowExecutionSignaledEventAttributes).length)
  })
})

describe('an act on a case that has yet to be looked at', () => {
  it('tells nobody once more: the look that is awaited sees it as well, and the act after that tells again', async ({
    expect,
  }) => {
    // Nobody works on this queue, so nobody looks.
    const pokes = createPoke({ client, taskQueue: `nobody-${randomUUID()}` })
    const stream = await takeUpTo(record, 'start')
    const told = async () => {
      await pokes.settled()
      const { events } = await client.workflow.getHandle(stream).fetchHistory()
      return events?.filter((one) => one.workflowExecutionSignaledEventAttributes).length
    }
    const committed = { stream, closed: false, letters: false }
    pokes.afterCommit({ ...committed, version: 2, awaited: null })
    expect(await told()).toBe(1)
    for (let nth = 2; nth < 7; nth++) pokes.afterCommit({ ...committed, version: nth + 1, awaited: nth })
    expect(await told()).toBe(1)
    pokes.afterCommit({ ...committed, version: 8, awaited: null })
    expect(await told()).toBe(2)
    await client.workflow.getHandle(stream).terminate('the test is over')
  })

  it('tells of it where nobody has told of the version before: a look that came meanwhile hasn’t seen that', async ({
    expect,
  }) => {
    const stream = newCase()
    const started = await take(record, stream, 'start')
    if (started.kind !== 'done') throw new Error(started.refusal.code)
    poke.afterCommit(started)
    await time.seen(stream)
    // As a command of the terminal acts, which knows no Temporal.
    expect(await take(record, stream, 'vet')).toMatchObject({ kind: 'done' })
    const answer = await take(record, stream, 'submit')
    if (answer.kind !== 'done') throw new Error(answer.refusal.code)
    expect(answer.awaited).not.toBe(null)
    poke.afterCommit(answer)
    await time.seen(stream)
  })

  it('tells Temporal where this process hasn’t yet: who else has may have told in vain', async ({ expect }) => {
    const pokes = createPoke({ client, taskQueue: `nobody-${randomUUID()}` })
    const stream = await takeUpTo(record, 'start')
    pokes.afterCommit({ stream, version: 2, closed: false, letters: false, awaited: 1 })
    await pokes.settled()
    const handle = client.workflow.getHandle(stream)
    expect((await handle.describe()).status.name).toBe('RUNNING')
    await handle.terminate('the test is over')
  })
})

describe('letters that are written one after the other', () => {
  it('are told to the postman now and then, not each by itself, and the last one is told', async ({ expect }) => {
    const queue = `nobody-${randomUUID()}`
    const pokes = createPoke({ client, taskQueue: queue })
    const handle = client.workflow.getHandle(lastingWorkflowId(queue, 'postman'))
    const told = async () =>
      (await handle.fetchHistory()).events?.filter((one) => one.workflowExecutionSignaledEventAttributes).length ?? 0
    expect(await pokes.tellLasting('postman')).toBe('told')
    const began = performance.now()
    let letters = 0
    while (performance.now() - began < 400) {
      pokes.lettersWritten()
      letters += 1
      await client.connection.workflowService.getSystemInfo({})
    }
    const before = await told()
    pokes.lettersWritten()
    await pokes.settled()
    const tenths = Math.ceil((performance.now() - began) / 100)
    expect(letters).toBeGreaterThan(1)
    expect(await told()).toBeLessThanOrEqual(1 + tenths + 1)
    expect(await told()).toBeGreaterThan(before)
    await handle.terminate('the test is over')
  })
})

describe('a closed case', () => {
  it('ends its workflow when it looks, and a poke that comes late begins no new run', async ({ expect }) => {
    const stream = await takeUpTo(record, 'submit')
    poke.afterCommit({ stream, closed: false, letters: false })
    await time.seen(stream)
    const withdrawn = await practice.act(actOf(stream, 'head', acts.withdraws().command))
    expect(withdrawn).toMatchObject({ kind: 'done', closed: true })
    await client.workflow.getHandle(stream).result()
    const run = await runsOf(stream)
    expect(await poke.tellCase(stream, true)).toBe('gone')
    expect(await runsOf(stream)).toBe(run)
  })

  it('that never had a workflow gets none, and is not looked for again', async ({ expect }) => {
    const stream = await takeUpTo(record, 'submit')
    await practice.act(actOf(stream, 'head', acts.withdraws().command))
    await until(async () => (await sweepOnce()).unseen === 0)
    await expect(runsOf(stream)).rejects.toMatchObject({ name: 'WorkflowNotFoundError' })
  })

  it('ends its workflow at once where that was started all the same', async ({ expect }) => {
    const stream = await takeUpTo(record, 'submit')
    await practice.act(actOf(stream, 'head', acts.withdraws().command))
    expect(await poke.tellCase(stream, false)).toBe('told')
    await client.workflow.getHandle(stream).result()
    await time.seen(stream)
  })
})

describe('a lasting workflow', () => {
  it('goes before those of cases, also where an older release has begun it', async ({ expect }) => {
    // Nobody works on this queue.
    const taskQueue = `nobody-${randomUUID()}`
    const pokes = createPoke({ client, taskQueue })
    const priorityOf = async (name: LastingWorkflow) => {
      const handle = client.workflow.getHandle(lastingWorkflowId(taskQueue, name))
      return (await handle.describe()).raw.workflowExecutionInfo?.priority?.priorityKey ?? 0
    }
    expect(await pokes.tellLasting('postman')).toBe('told')
    await client.workflow.start('anchor', { workflowId: lastingWorkflowId(taskQueue, 'anchor'), taskQueue })
    expect([await priorityOf('postman'), await priorityOf('anchor')]).toEqual([1, 0])
    for (const name of ['postman', 'anchor', 'rhythm'] as const) await pokes.letGoFirst(name)
    expect([await priorityOf('postman'), await priorityOf('anchor')]).toEqual([1, 1])
    for (const name of ['postman', 'anchor'] as const)
      await client.workflow.getHandle(lastingWorkflowId(taskQueue, name)).terminate()
  })
})

describe('a poke while Temporal is away', () => {
  it('fails within seconds, is told to whoever listens, and throws at nobody', async ({ expect }) => {
    const { connectClient } = await import('../../practice/client.ts')
    const away = connectClient({ ...temporal, address: '127.0.0.1:1' })
    const failures: string[] = []
    const lost = createPoke({
      client: away.client,
      taskQueue: temporal.taskQueue,
      onFailure: (target) => failures.push(target),
    })
    const stream = await takeUpTo(record, 'start')
    const began = Date.now()
    lost.afterCommit({ stream, closed: false, letters: true })
    // Whoever has committed goes on before anything has failed.
    expect(failures).toEqual([])
    await lost.settled()
    expect(failures.toSorted()).toEqual([stream, 'postman'].toSorted())
    // Seconds by its own deadline, and more of them on a busy machine; never until somebody gives up.
    expect(Date.now() - began).toBeLessThan(60_000)
    await away.close()
  })
})
