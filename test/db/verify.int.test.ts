import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { anchorDay } from '../../db/kept/anchor.ts'
import { chain, genesis } from '../../db/kept/hash-chain.ts'
import { readEventsInBatches, readStream } from '../../db/kept/event-store.ts'
import type { Flaw } from '../../db/kept/flaw.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { projectFolder } from '../../launch/paths.ts'
import { freshRecord } from '../support/record.ts'
import { take, takeUpTo } from '../support/recorded-case.ts'
import { guardsOn } from '../support/guards-on.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())
const [first, second, third] = [plainDate('2026-04-01'), plainDate('2026-04-02'), plainDate('2026-04-03')]

let cases: readonly CaseId[] = []
let moved: CaseId
beforeAll(async () => {
  cases = await Promise.all(
    ['vet', 'submit', 'recordOutcome', 'register'].map((step) => takeUpTo(record, step as 'vet')),
  )
  await anchorDay(record.pool, first)
  moved = cases[0]!
  await take(record, moved, 'submit')
  await anchorDay(record.pool, second)
  await take(record, moved, 'acceptForm')
})

/** As somebody who can switch the guards off, for the length of one test. */
const tamper = async (...statements: readonly string[]): Promise<void> => {
  const guarded = ['events', 'anchors', 'anchor_heads']
  await record.admin.pool.query(
    [
      'begin',
      'set constraints all immediate',
      ...guarded.map((table) => `alter table ${table} disable trigger user`),
      ...statements,
      ...guarded.map(guardsOn),
      'commit',
    ].join(';'),
  )
}
const flaws = async (options: Parameters<typeof verify>[1] = {}): Promise<readonly Flaw[]> =>
  (await verify(record.pool, options)).flaws

/** Runs a command as a person does at the terminal. */
const run = (program: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: projectFolder,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: record.database.url },
  })
  return { status, said: `${stdout}${stderr}` }
}

describe('a record that nobody touched', () => {
  it('verifies, and says how much it looked at', async () => {
    expect(await verify(record.pool)).toMatchObject({
      streams: 4,
      anchors: 2,
      flaws: [],
      lastAnchor: { day: second, streams: 4 },
    })
  })

  it('verifies for one case, and for one day', async () => {
    const length = (await readStream(record.pool, moved)).length
    expect(await verify(record.pool, { stream: moved })).toMatchObject({ streams: 1, events: length, flaws: [] })
    expect(await verify(record.pool, { day: first })).toMatchObject({ anchors: 1, events: 0, flaws: [] })
  })

  it('says so when a day has no anchor', async () => {
    expect(await flaws({ day: third })).toEqual([{ problem: 'anchor-missing', day: third }])
  })

  it('is read in batches of any size without losing or doubling an event', async () => {
    const all: string[] = []
    for await (const batch of readEventsInBatches(record.pool, 3))
      all.push(...batch.map(({ event }) => `${event.stream} ${event.version}`))
    const { rows } = await record.pool.query<{ readonly place: string }>(
      `select stream || ' ' || version as place from events order by stream, version`,
    )
    expect(all).toEqual(rows.map((row) => row.place))
  })
})

describe('sealing a day', () => {
  it('twice gives the same anchor and keeps nothing twice', async () => {
    const count = async () => (await record.pool.query('select count(*) as heads from anchor_heads')).rows
    const before = await count()
    const [one, two] = await Promise.all([anchorDay(record.pool, second), anchorDay(record.pool, second)])
    expect(one).toEqual(two)
    expect(await count()).toEqual(before)
  })

  it('keeps only the heads that moved', async () => {
    const { rows } = await record.pool.query('select stream from anchor_heads where day = $1', [second])
    expect(rows).toEqual([{ stream: moved }])
  })

  it('is no longer possible once a later day is sealed', async () => {
    expect(await anchorDay(record.pool, plainDate('2026-03-31'))).toBeNull()
  })
})

describe('tampering by somebody who can switch the guards off', () => {
  beforeEach(async () => {
    await record.admin.pool.query('drop table if exists kept_events, kept_streams, kept_anchors, kept_anchor_heads')
    for (const table of ['events', 'streams', 'anchors', 'anchor_heads'])
      await record.admin.pool.query(`create table kept_${table} as table ${table}`)
    return async () => {
      await tamper(
        ...['events', 'streams', 'anchor_heads', 'anchors'].map((table) => `delete from ${table}`),
        ...['anchors', 'anchor_heads', 'streams', 'events'].map((table) => `insert into ${table} table kept_${table}`),
      )
      expect(await flaws()).toEqual([])
    }
  })

  const at = (version: number) => `where stream = '${moved}' and version = ${version}`

  it('finds a changed word', async () => {
    await tamper(`update events set data = jsonb_set(data, '{verdict}', '"conditional"') ${at(3)}`)
    expect(await flaws()).toEqual([{ problem: 'event-differs', stream: moved, version: 3 }])
    expect(await flaws({ stream: moved })).toEqual([{ problem: 'event-differs', stream: moved, version: 3 }])
  })

  it('finds a changed actor, time and type', async () => {
    for (const change of [
      `meta = jsonb_set(meta, '{actor,name}', '"別人"')`,
      `meta = jsonb_set(meta, '{occurredAt}', '"2026-01-01T00:00:00.000Z"')`,
      `type = 'FormAccepted'`,
    ]) {
      await tamper(`update events set ${change} ${at(1)}`)
      expect((await flaws())[0]).toEqual({ problem: 'event-differs', stream: moved, version: 1 })
      await tamper(`delete from events ${at(1)}`, `insert into events select * from kept_events ${at(1)}`)
    }
  })

  it('finds a changed time in the column beside the event', async () => {
    await tamper(`update events set occurred_at = occurred_at - interval '1 day' ${at(2)}`)
    expect(await flaws()).toEqual([{ problem: 'column-differs', stream: moved, version: 2 }])
  })

  it('finds an event removed from the middle, from the beginning and from the end', async () => {
    const last = (await readStream(record.pool, moved)).length
    for (const version of [2, 1, last]) {
      await tamper(`delete from events ${at(version)}`)
      expect((await flaws())[0]).toEqual({ problem: 'event-missing', stream: moved, version })
      await tamper(`insert into events select * from kept_events ${at(version)}`)
    }
  })

  it('finds a whole case that is gone, by its anchor', async () => {
    await tamper(`delete from events where stream = '${moved}'`)
    expect((await flaws())[0]).toEqual({ problem: 'events-missing', stream: moved })
    await tamper(`delete from streams where stream = '${moved}'`)
    const found = await flaws()
    expect(found.filter(({ problem }) => problem === 'row-unknown').map(({ row }) => row)).toEqual([
      'cases',
      'case_search',
      'tasks',
      'inbox',
      'letters',
    ])
    expect(found.filter(({ problem }) => problem !== 'row-unknown').map(({ problem, day }) => [problem, day])).toEqual([
      ['sealed-event-missing', first],
      ['sealed-event-missing', second],
    ])
  })

  it('finds a chain that was computed anew from the change on, by the anchors', async () => {
    const events = (await readStream(record.pool, moved)).map(({ event }) => event)
    let hash = genesis
    const forged = events.map((event) => {
      const changed = event.version === 3 ? { ...event, data: { ...event.data, note: '書き換え' } } : event
      hash = chain(hash, changed)
      return `update events set data = '${JSON.stringify(changed.data)}',
        hash = '\\x${hash.toString('hex')}' ${at(event.version)}`
    })
    await tamper(...forged, `update streams set hash = '\\x${hash.toString('hex')}' where stream = '${moved}'`)
    const [state, list, ...sealed] = await flaws()
    expect(state).toEqual({
      problem: 'head-differs',
      stream: moved,
      version: events.length,
      field: 'state.vetting.note',
      expected: '"書き換え"',
      found: '""',
    })
    expect(list).toMatchObject({ problem: 'head-differs', field: 'state.vettings' })
    expect(sealed).toEqual([
      { problem: 'sealed-event-differs', day: first, stream: moved, version: 5 },
      { problem: 'sealed-event-differs', day: second, stream: moved, version: 8 },
    ])
  })

  it('finds a changed anchor, and one that was removed', async () => {
    await tamper(`update anchor_heads set hash = sha256('x') where day = '${first}' and stream = '${moved}'`)
    expect((await flaws()).map(({ problem, day }) => [problem, day])).toEqual([
      ['anchor-differs', first],
      ['sealed-event-differs', first],
    ])
    await tamper(`delete from anchor_heads where day = '${first}'`, `delete from anchors where day = '${first}'`)
    expect(await flaws()).toEqual([{ problem: 'anchor-differs', day: second }])
  })

  it('finds a head that says otherwise than its events', async () => {
    await record.admin.pool.query(`update streams set hash = sha256('x') where stream = $1`, [moved])
    expect(await flaws()).toEqual([
      { problem: 'head-differs', stream: moved, version: (await readStream(record.pool, moved)).length },
    ])
    await tamper(`delete from streams where stream = '${moved}'`)
    expect(await flaws()).toEqual([{ problem: 'head-missing', stream: moved }])
  })

  const damaged = async (damage: string, ...named: readonly object[]) => {
    await tamper(damage)
    expect(await flaws()).toEqual(named)
    expect(await flaws({ stream: moved })).toEqual(named)
    expect(await rebuild(record.admin.pool, { write: true })).toMatchObject({ left: [] })
    expect(await flaws()).toEqual([])
  }
  const inRow = (row: string, field: string, expected: string, found: string) => ({
    problem: 'row-differs',
    stream: moved,
    row,
    field,
    expected,
    found,
  })
  const ofHead = async (field: string, expected: string, found: string) => ({
    problem: 'head-differs',
    stream: moved,
    version: (await readStream(record.pool, moved)).length,
    field,
    expected,
    found,
  })

  it('finds a state that no event accounts for, field by field', async () => {
    await damaged(
      `update streams set state = jsonb_set(state::jsonb, '{stage}', '"approval"')::json, closed = true
        where stream = '${moved}'`,
      await ofHead('closed', 'false', 'true'),
      await ofHead('state.stage', '"deliberation"', '"approval"'),
    )
  })

  it('finds rows of lists, tasks and inboxes that were changed, removed or made up', async () => {
    await damaged(
      `update cases set stage = 'approval' where stream = '${moved}'`,
      inRow('case', 'stage', '"deliberation"', '"approval"'),
    )
    await damaged(
      `update tasks set closed_by_name = '別人' where stream = '${moved}' and task = 'submit-1'`,
      inRow('task submit-1', 'closedByName', '"鈴木 一郎"', '"別人"'),
    )
    await damaged(`delete from inbox where stream = '${moved}'`, {
      problem: 'row-missing',
      stream: moved,
      row: 'inbox record-outcome-1 secretariat',
    })
    await damaged(
      `insert into inbox select 'citizen-head', nature, due, stream, task from inbox where stream = '${moved}'`,
      { problem: 'row-unknown', stream: moved, row: 'inbox record-outcome-1 citizen-head' },
    )
  })

  it('finds what would hide a case from search, and from the practice for ever', async () => {
    await tamper(`delete from case_search where stream = '${moved}'`)
    expect(await flaws()).toEqual([{ problem: 'row-missing', stream: moved, row: 'search' }])
    await tamper(`insert into case_search select stream, search_grams(search) from cases where stream = '${moved}'`)
    const { length } = await readStream(record.pool, moved)
    await record.pool.query(`update streams set seen_version = 1000 where stream = $1`, [moved])
    expect(await flaws()).toEqual([await ofHead('seen_version', `0 … ${length}`, '1000')])
    await record.pool.query(
      `update streams set seen_version = 0, poked_at = now() + interval '1 year' where stream = $1`,
      [moved],
    )
    expect(await flaws()).toMatchObject([{ field: 'poked_at', expected: 'not after now' }])
  })

  it('finds letters that nobody called for, and those that were kept from their readers', async () => {
    await record.admin.pool.query('create table kept_letters as table letters')
    const change = async (statement: string, ...named: readonly object[]) => {
      await record.admin.pool.query(statement)
      expect(await flaws()).toMatchObject(named)
      await record.admin.pool.query('delete from letters; insert into letters table kept_letters')
    }
    await change(`delete from letters where stream = '${moved}' and task = 'submit-1'`, {
      problem: 'row-missing',
      stream: moved,
      row: 'letter 1 task',
    })
    await change(`update letters set kind = 'approved', task = null where stream = '${moved}' and task = 'submit-1'`, {
      problem: 'row-unknown',
      stream: moved,
      row: 'letter 1 approved',
    })
    // The application says itself what became of a letter; what it says has to agree.
    await change(`update letters set status = 'sent', sent_at = null where stream = '${moved}' and task = 'submit-1'`, {
      problem: 'row-differs',
      row: 'letter 1 task',
      field: 'sent_at',
    })
    await change(`update letters set status = 'due', sent_at = now() where stream = '${moved}' and task = 'submit-1'`, {
      problem: 'row-differs',
      found: expect.stringMatching(/^20/) as string,
    })
    await record.admin.pool.query('drop table kept_letters')
  })

  it('is named at the terminal, with an exit code that a script can see', async () => {
    expect(run(process.execPath, ['launch/verify.ts'])).toMatchObject({
      status: 0,
      said: expect.stringContaining('照合しました / verified'),
    })
    expect(run(process.execPath, ['launch/verify.ts', '--case', moved])).toMatchObject({ status: 0 })
    await tamper(`update events set data = jsonb_set(data, '{verdict}', '"conditional"') ${at(3)}`)
    const found = run(process.execPath, ['launch/verify.ts'])
    expect(found.status).toBe(1)
    expect(found.said).toContain(`✗ ${moved} #3: 出来事がその印(ハッシュ)と合いません`)
    for (const wrong of [['--case', 'x'], ['--day', '2026-02-30'], ['--nonsense']])
      expect(run(process.execPath, ['launch/verify.ts', ...wrong]).status).toBe(2)
  })

  it('is found by docs/verify.py in an export, too', async () => {
    const file = join(mkdtempSync(join(inject('runFolder'), 'export-')), 'record.ndjson')
    expect(run(process.execPath, ['launch/export-events.ts', '--to', file]).status).toBe(0)
    const python = (...args: readonly string[]) => run('python3', ['docs/verify.py', file, ...args])
    const { lastAnchor, events } = await verify(record.pool)
    expect(python()).toEqual({ status: 0, said: `verified: 4 streams, ${events} events, 2 anchors\n` })
    expect(python('--anchor', `${second}=${lastAnchor!.hash.toString('hex')}`).status).toBe(0)
    expect(python('--anchor', `${second}=${'0'.repeat(64)}`)).toMatchObject({
      status: 1,
      said: expect.stringContaining('not the one that was kept'),
    })

    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.replace('株式会社あおい電算', '株式会社あおい電産'))
    expect(python()).toMatchObject({ status: 1, said: expect.stringMatching(/#1: event and hash don't agree/) })
    writeFileSync(file, whole.split('\n').toSpliced(1, 1).join('\n'))
    expect(python()).toMatchObject({ status: 1, said: expect.stringMatching(/#3: the event before it is missing/) })
    writeFileSync(file, whole.replace(/("anchor".*?"hash" : ")./, '$1x').replace('"streams" : 4', '"streams" : 5'))
    expect(python().status).toBe(1)
  })
})
