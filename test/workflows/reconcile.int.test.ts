import pg from 'pg'
import { afterAll, beforeEach, describe, it } from 'vitest'
import { createReconcilePractice, type Found } from '../../activities/reconcile-practice.ts'
import { lastCompared } from '../../db/act/practice-mark.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { runningCases } from '../../practice/running-cases.ts'
import { sweep } from '../../worker/sweep.ts'
import { takeUpTo } from '../support/recorded-case.ts'
import { startPractice } from '../support/practice.ts'
import { until } from '../support/until.ts'

const practice = await startPractice()
const { client, pool, poke, record, temporal } = practice
const owner = new pg.Client({ connectionString: practice.ownerUrl })
await owner.connect()
afterAll(async () => {
  await owner.end()
  await practice.end()
})

const running = runningCases(client, temporal.taskQueue)
const found: Found[] = []
const { reconcilePractice } = createReconcilePractice({
  pool,
  running,
  poke,
  quietSeconds: 0,
  onFound: (one) => found.push(one),
})
const statusOf = async (workflowId: string) => (await client.workflow.getHandle(workflowId).describe()).status.name
const unseen = async () =>
  (
    await pool.query<{ readonly stream: CaseId }>(
      'select stream from streams where seen_version < version order by stream',
    )
  ).rows.map(({ stream }) => stream)
const open = async () =>
  (
    await pool.query<{ readonly stream: CaseId }>('select stream from streams where not closed order by stream')
  ).rows.map(({ stream }) => stream)
const everySeen = () => until(async () => (await sweep({ pool, poke })).unseen === 0 && (await unseen()).length === 0)

/** Cases that their workflows follow, and a practice and a record that know each other. */
const inCompany = async (count: number) => {
  const streams = []
  for (let nth = 0; nth < count; nth++) streams.push(await takeUpTo(record, 'start'))
  await everySeen()
  await until(async () => (await running.count()) === (await open()).length)
  let { mark } = await reconcilePractice({ known: null })
  await everySeen()
  mark = (await reconcilePractice({ known: mark })).mark
  await until(async () => (await reconcilePractice({ known: mark }).then((one) => ({ mark } = one))).nextInMs > 60_000)
  found.length = 0
  return { streams, mark }
}
beforeEach(() => {
  found.length = 0
})

describe('record and practice that belong together', () => {
  it('leave each other alone', async ({ expect }) => {
    const { mark } = await inCompany(2)
    const round = await reconcilePractice({ known: mark })
    expect(round.mark).not.toBe(mark)
    expect(await unseen()).toEqual([])
    expect(found).toEqual([])
  })

  it('find a case whose workflow was ended by hand, and nobody has to ask for it', async ({ expect }) => {
    const { streams, mark } = await inCompany(2)
    const [lost] = streams
    if (lost === undefined) throw new Error('no case')
    await client.workflow.getHandle(lost).terminate('by hand')
    await until(async () => !(await running.list()).has(lost))
    const round = await reconcilePractice({ known: mark })
    expect(found).toEqual([{ company: 'same', unwaited: 1, strays: 0 }])
    expect(await lastCompared(pool)).toEqual({ dayOld: false, unwaited: 1 })
    expect(await unseen()).toEqual([lost])
    await everySeen()
    expect(await statusOf(lost)).toBe('RUNNING')
    await until(async () => (await running.list()).has(lost))
    await reconcilePractice({ known: round.mark })
    expect(await lastCompared(pool)).toEqual({ dayOld: false, unwaited: 0 })
  })

  it('look at the last minutes again where the last mark may have been lost on its way', async ({ expect }) => {
    const { streams, mark } = await inCompany(1)
    await reconcilePractice({ known: mark })
    await reconcilePractice({ known: mark })
    expect(await unseen()).toEqual(expect.arrayContaining([...streams]))
    expect(found).toEqual([])
    await everySeen()
  })
})

describe('after a restore', () => {
  it('with a fresh Temporal every open case gets its workflow again', async ({ expect }) => {
    const { streams } = await inCompany(3)
    for (const stream of await open()) await client.workflow.getHandle(stream).terminate('lost')
    // A fresh Temporal knows no mark, and the workflow begins without one.
    const handle = await client.workflow.start('reconcile', {
      workflowId: `reconcile-of-${temporal.taskQueue}`,
      taskQueue: temporal.taskQueue,
      args: [],
    })
    await until(async () => (await unseen()).length === (await open()).length)
    await everySeen()
    for (const stream of streams) expect(await statusOf(stream)).toBe('RUNNING')
    await handle.terminate()
  })

  it('with an older Temporal every open case is looked at again', async ({ expect }) => {
    const { mark: older } = await inCompany(2)
    let mark = older
    for (let round = 0; round < 3; round++) ({ mark } = await reconcilePractice({ known: mark }))
    found.length = 0
    await reconcilePractice({ known: older })
    expect(found).toMatchObject([{ company: 'another' }])
    expect(await unseen()).toEqual(await open())
    await everySeen()
  })

  it('with an older record every open case is looked at again, and a case that is gone ends its workflow', async ({
    expect,
  }) => {
    const { mark } = await inCompany(2)
    // What the record was when it was backed up: another mark, and a case that isn't open there.
    const stray = await takeUpTo(record, 'start')
    await everySeen()
    await until(async () => (await running.list()).has(stray))
    await owner.query('update streams set closed = true where stream = $1', [stray])
    await owner.query(`update cases set stage = 'closed' where stream = $1`, [stray])
    await pool.query('update practice_mark set mark = gen_random_uuid(), mark_before = gen_random_uuid()')
    await reconcilePractice({ known: mark })
    expect(found).toMatchObject([{ company: 'another', strays: 1 }])
    expect(await unseen()).toEqual(await open())
    await client.workflow.getHandle(stray).result()
    await everySeen()
  })
})
