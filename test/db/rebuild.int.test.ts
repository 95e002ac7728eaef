import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import { projectFolder } from '../../launch/paths.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { freshRecord } from '../support/record.ts'
import { actOf, newCase, take, takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord({ timeSkipping: true })
afterAll(() => record[Symbol.asyncDispose]())

const done = async (
  stream: CaseId,
  ...[who, command]: [Parameters<typeof actOf>[1], Parameters<typeof actOf>[2]]
): Promise<void> => {
  expect(await act(record, actOf(stream, who, command))).toMatchObject({ kind: 'done', again: false })
}

let approved: CaseId
let escalated: CaseId
let closed: CaseId
beforeAll(async () => {
  approved = await takeUpTo(record, 'approve')
  const sentBack = await takeUpTo(record, 'recordOutcome')
  await done(sentBack, 'chief', acts.sendsBack().command)
  closed = await takeUpTo(record, 'submit')
  await done(closed, 'head', acts.withdraws().command)
  escalated = await takeUpTo(record, 'recordOutcome')
  await record.admin.pool.query('update streams set offset_ms = 90 * 86400000::bigint where stream = $1', [escalated])
  await done(escalated, 'practice', { type: 'RemindTask', data: { task: 'approve-1' as TaskId, nth: 1 } })
  await done(escalated, 'practice', { type: 'EscalateTask', data: { task: 'approve-1' as TaskId } })
})

const tables = ['streams', 'cases', 'tasks', 'inbox']
/** Everything that is derived, without the practice's own columns. */
const derived = async (): Promise<unknown> =>
  Promise.all(
    tables.map(
      async (table) =>
        (
          await record.admin.pool.query<{ readonly row: object }>(
            `select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`,
          )
        ).rows,
    ),
  )

/** Damages, and expects the rebuild to name it, to put it right, and to leave everything as it was. */
const repaired = async (damage: string, ...named: readonly object[]): Promise<void> => {
  const before = await derived()
  await record.admin.pool.query(damage)
  expect((await rebuild(record.pool)).differences).toEqual(named)
  expect(await rebuild(record.admin.pool, { write: true })).toMatchObject({ differences: named, left: [] })
  expect((await rebuild(record.pool)).differences).toEqual([])
  expect(await derived()).toEqual(before)
}

describe('a rebuild', () => {
  it('finds nothing where nothing is wrong, whatever has happened to the cases', async () => {
    expect(await rebuild(record.pool, { batch: 2 })).toEqual({
      streams: 4,
      differences: [],
      differing: 0,
      repaired: 0,
      left: [],
    })
  })

  it('changes nothing unless it is told to', async () => {
    await record.admin.pool.query(`update cases set title = 'x' where stream = $1`, [approved])
    expect(await rebuild(record.pool)).toMatchObject({
      differences: [{ stream: approved, what: 'case', fields: ['title'] }],
      repaired: 0,
    })
    expect(await rebuild(record.pool)).toMatchObject({
      differences: [{ stream: approved, what: 'case', fields: ['title'] }],
    })
    await rebuild(record.admin.pool, { write: true })
  })

  it('puts a head’s state right', () =>
    repaired(
      `update streams set state = jsonb_set(state::jsonb, '{stage}', '"closed"')::json, closed = true
        where stream = '${approved}'`,
      { stream: approved, what: 'head', fields: ['closed', 'state'] },
    ))

  it('puts a head’s version and hash right', () =>
    repaired(`update streams set version = version - 1, hash = sha256('x') where stream = '${approved}'`, {
      stream: approved,
      what: 'head',
      fields: ['version', 'hash'],
    }))

  it('puts a row of the lists right, and one that is gone', async () => {
    await repaired(`update cases set due = null, holders = '{}' where stream = '${approved}'`, {
      stream: approved,
      what: 'case',
      fields: ['holders', 'due'],
    })
    await repaired(`delete from cases where stream = '${closed}'`, {
      stream: closed,
      what: 'case',
      fields: ['missing'],
    })
  })

  it('puts tasks right: changed, gone, and made up', async () => {
    await repaired(
      `update tasks set closed_by_name = 'x', closed_how = 'ended' where stream = '${approved}' and task = 'approve-1'`,
      { stream: approved, what: 'task', which: 'approve-1', fields: ['closedHow', 'closedByName'] },
    )
    await repaired(`delete from tasks where stream = '${escalated}' and task = 'approve-1'`, {
      stream: escalated,
      what: 'task',
      which: 'approve-1',
      fields: ['missing'],
    })
    await repaired(
      `insert into tasks (stream, task, kind, posts, article, answers, opened_at, due)
        select stream, 'approve-99', kind, posts, article, answers, opened_at, due from tasks
        where stream = '${approved}' and task = 'approve-1'`,
      { stream: approved, what: 'task', which: 'approve-99', fields: ['unknown'] },
    )
  })

  it('puts inboxes right: what is missing, what is in the wrong one, an escalation', async () => {
    await repaired(`delete from inbox where stream = '${approved}'`, {
      stream: approved,
      what: 'inbox',
      which: 'register-contract-1 citizen-head',
      fields: ['missing'],
    })
    await repaired(
      `update inbox set post = 'heiwa-head' where stream = '${escalated}' and post = 'secretariat'`,
      { stream: escalated, what: 'inbox', which: 'approve-1 secretariat', fields: ['missing'] },
      { stream: escalated, what: 'inbox', which: 'approve-1 heiwa-head', fields: ['unknown'] },
    )
  })

  it('makes everything anew where all of it is gone', async () => {
    const kept = await record.pool.query<{ readonly stream: string; readonly offset_ms: number }>(
      'select stream, offset_ms from streams',
    )
    const before = await derived()
    await record.admin.pool.query(tables.map((table) => `delete from ${table}`).join(';'))
    expect(await rebuild(record.admin.pool, { write: true, batch: 3 })).toMatchObject({
      streams: 4,
      repaired: 4,
      left: [],
    })
    // What isn't derived from events is the practice's: the skipped time of tests, and what it has seen.
    for (const one of kept.rows)
      await record.admin.pool.query('update streams set offset_ms = $2 where stream = $1', [one.stream, one.offset_ms])
    expect(await derived()).toEqual(before)
  })

  it('names a head without events, and leaves it alone', async () => {
    const stray = newCase()
    await record.admin.pool.query(
      `insert into streams (stream, procedure, version, state, hash, last_at, closed)
        select $1, procedure, version, state, hash, last_at, closed from streams where stream = $2`,
      [stray, approved],
    )
    expect(await rebuild(record.admin.pool, { write: true })).toMatchObject({
      differences: [{ stream: stray, what: 'events', fields: ['missing'] }],
      repaired: 0,
      left: [stray],
    })
    await record.admin.pool.query('delete from streams where stream = $1', [stray])
  })

  it('works while people act: neither hinders the other, and nothing is left wrong', async () => {
    // So many cases each and no more: else a slow machine has more of them to rebuild, and is slower still.
    const people = Promise.allSettled(
      Array.from({ length: 4 }, async () => {
        for (let nth = 0; nth < 40; nth++) await takeUpTo(record, 'recordOutcome')
      }),
    )
    const over = new AbortController()
    void people.then(() => over.abort())
    while (!over.signal.aborted) {
      await record.admin.pool.query(`update cases set title = 'x'`)
      await record.admin.pool.query(`delete from inbox`)
      await rebuild(record.admin.pool, { write: true, batch: 5 })
    }
    expect((await people).map((one) => one.status)).toEqual(Array(4).fill('fulfilled'))
    await rebuild(record.admin.pool, { write: true })
    expect((await rebuild(record.pool)).differences).toEqual([])
    expect((await verify(record.pool, { timeSkipping: true })).flaws).toEqual([])
  })

  it('at the terminal says what differs and replaces it only with --write', async () => {
    const run = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['launch/rebuild.ts', ...args], {
        cwd: projectFolder,
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: record.database.url, DATABASE_OWNER_URL: record.database.ownerUrl },
      })
      return { status, said: `${stdout}${stderr}` }
    }
    await record.admin.pool.query(`update cases set title = 'x' where stream = $1`, [approved])
    expect(run()).toMatchObject({ status: 1, said: expect.stringContaining(`✗ ${approved} case: title`) })
    expect(run('--write')).toMatchObject({ status: 0, said: expect.stringContaining('1 cases replaced') })
    expect(run()).toMatchObject({ status: 0, said: expect.stringContaining('0 differences') })
  })

  it('lets the next act go on from what it made', async () => {
    await record.admin.pool.query(`update streams set state = '{}' where stream = $1`, [approved])
    await rebuild(record.admin.pool, { write: true })
    expect(await take(record, approved, 'register')).toMatchObject({ kind: 'done' })
  })
})
