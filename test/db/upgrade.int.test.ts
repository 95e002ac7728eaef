import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { anchorDay } from '../../db/kept/anchor.ts'
import { connect, type Connection } from '../../db/connection/connect.ts'
import { migrateToLatest } from '../../db/upkeep/migrate.ts'
import { describeSchema } from '../../db/upkeep/describe-schema.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import { headsOfAnotherForm, recordForm, compareForm, whatHelps } from '../../db/kept/record-form.ts'
import { upgrade } from '../../db/upkeep/upgrade.ts'
import { verify } from '../../db/proof/verify.ts'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { seedDemoCity } from '../../launch/demo-city/seed.ts'
import { projectFolder } from '../../launch/paths.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import type { FreshDatabase } from '../support/database.ts'
import { releasedDatabase, releases } from '../support/released-data.ts'
import { walkPages } from '../support/walk-pages.ts'

const release = 'the one under test'
const firstPages = ['/', '/inbox', '/cases']

interface OpenTask {
  readonly stream: CaseId
  readonly task: TaskId
}

it('CHANGELOG.md names every release whose data are kept, and this one', () => {
  const changes = readFileSync(join(projectFolder, 'CHANGELOG.md'), 'utf8')
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { version: string }
  for (const one of [...releases, version]) expect(changes).toContain(`\n## ${one}`)
  // Whatever it dates has been released, and its data are there to be brought up.
  const dated = [...changes.matchAll(/^## (\d+\.\d+\.\d+) – \d{4}-\d\d-\d\d$/gm)].map(([, one]) => one)
  expect(new Set(dated)).toEqual(new Set(releases))
})

describe.each(releases)('a record that release %s has written', (old) => {
  let database: FreshDatabase
  let owner: Connection
  let city: CityApp
  let browsers: readonly Browser[]
  beforeAll(async () => {
    database = await releasedDatabase(old)
    owner = connect({ url: database.ownerUrl, max: 4 })
  })
  afterAll(async () => {
    await owner.close()
    await city.end()
  })
  const open = async (): Promise<readonly OpenTask[]> =>
    (await owner.pool.query<OpenTask>('select stream, task from tasks where closed_at is null order by 1, 2')).rows

  it('is refused as behind, with the command that helps, until it is upgraded', async () => {
    const compared = await compareForm(owner.pool)
    expect(compared).toMatchObject({ kind: 'behind' })
    expect(compared.kind === 'same' ? '' : whatHelps(compared)).toContain('npm run upgrade')
  })

  it('differs in nothing from what today derives, where it has the form of today (else raise recordForm)', async () => {
    await migrateToLatest(database.ownerUrl)
    if ((await headsOfAnotherForm(owner.pool)) === 0) expect((await rebuild(owner.pool)).differences).toEqual([])
  })

  it('is brought up: tables, heads and lists are as today makes them, the events untouched', async () => {
    const events = async () => (await owner.pool.query('select * from events order by stream, version')).rows
    const before = await events()
    const progress: (readonly [number, number])[] = []
    const done = await upgrade({
      ownerUrl: database.ownerUrl,
      release,
      onCases: (count, of) => progress.push([count, of]),
    })
    const { rows } = await owner.pool.query<{ n: number }>('select count(*)::int as n from streams')
    const cases = rows[0]?.n ?? 0
    expect(done).toEqual({ kind: 'done', cases, left: [] })
    expect(progress.at(-1)).toEqual([cases, cases])
    expect(await events()).toEqual(before)
    expect(await describeSchema(owner.pool)).toBe(readFileSync(join(projectFolder, 'db/schema.sql'), 'utf8'))
    expect(await compareForm(owner.pool)).toEqual({ kind: 'same' })
    expect((await rebuild(owner.pool)).differences).toEqual([])
    const registered = await owner.pool.query<{ n: number; of: number }>(
      `select (select count(*)::int from register_rows where item = '') as n,
        (select count(*)::int from streams where procedure in ('council', 'instruction', 'incident')) as of`,
    )
    expect(registered.rows[0]?.n).toBe(registered.rows[0]?.of)
    expect((await verify(owner.pool)).flaws).toEqual([])
  })

  it('keeps its demo city as it stands, with which npm start goes on', async () => {
    const before = (await owner.pool.query('select count(*)::int as n from events')).rows
    const demo = await seedDemoCity({ url: database.ownerUrl })
    expect(demo?.accounts.length).toBeGreaterThan(10)
    if (demo?.isOlder === false)
      expect((await owner.pool.query('select count(*)::int as n from events')).rows).toEqual(before)
    expect((await verify(owner.pool)).flaws).toEqual([])
  })

  it('shows every page that is offered to an auditor, the secretariat, a chief and a clerk', async () => {
    city = await cityApp({}, database)
    browsers = await Promise.all(['auditor', 'secretariat', 'chief', 'staff'].map((name) => city.as(name)))
    for (const browser of browsers) {
      const { seen, wrong } = await walkPages(browser, firstPages)
      expect(wrong).toEqual([])
      expect(seen).toBeGreaterThan(20)
    }
  })

  it('goes on: each open task can be reminded of, and answers a person’s empty form with what is missing', async () => {
    const tasks = await open()
    expect(tasks.length).toBeGreaterThan(5)
    for (const { stream, task } of tasks) {
      const answer = await act(
        { pool: city.pool, timeSkipping: false },
        {
          stream,
          origin: 'practice',
          id: `upgrade-${stream}-${task}`,
          by: 'practice',
          command: { type: 'RemindTask', data: { task, nth: 1 } },
        },
      )
      expect(answer.kind === 'done' || answer.refusal.code).not.toBe('busy')
      for (const browser of browsers) {
        const said = await browser.postForm(`/cases/${stream}/tasks/${task}`, { commandId: crypto.randomUUID() })
        expect(said.status).toBeLessThan(500)
      }
    }
    expect((await rebuild(owner.pool)).differences).toEqual([])
  })

  it('verifies with what was recorded since: from the upgrade on, when it was recorded stands in the event', async () => {
    await owner.pool.query(`update streams set offset_ms = 400 * 86400000::bigint`)
    for (const { stream, task } of await open())
      await act(
        { pool: city.pool, timeSkipping: false },
        {
          stream,
          origin: 'practice',
          id: `escalate-${stream}-${task}`,
          by: 'practice',
          command: { type: 'EscalateTask', data: { task } },
        },
      )
    await anchorDay(owner.pool, addDays(tokyoDateOf(await recordClock(owner.pool)), -1))
    const { rows } = await owner.pool.query(
      `select 1 from streams s where (select count(distinct meta ? 'recordedAt') from events e
        where e.stream = s.stream) = 2`,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect((await verify(owner.pool, { timeSkipping: true })).flaws).toEqual([])
  })
})

describe('a head that another release has folded', () => {
  let database: FreshDatabase
  let owner: Connection
  const newest = releases.at(-1) ?? ''
  beforeAll(async () => {
    database = await releasedDatabase(newest)
    owner = connect({ url: database.ownerUrl, max: 4 })
    await upgrade({ ownerUrl: database.ownerUrl, release })
  })
  afterAll(async () => {
    await owner.close()
    await database.drop()
  })
  const anOpenTask = async (): Promise<OpenTask> =>
    (
      await owner.pool.query<OpenTask>(
        `select stream, task from tasks where closed_at is null and kind = 'vet' order by 1, 2 limit 1`,
      )
    ).rows[0]!
  const remind = async ({ stream, task }: OpenTask, id: string) =>
    act(
      { pool: owner.pool, timeSkipping: false },
      { stream, origin: 'practice', id, by: 'practice', command: { type: 'EscalateTask', data: { task } } },
    )

  it.each([0, recordForm + 1])(
    'is folded anew from its events before anything is decided on it (form %i)',
    async (form) => {
      const task = await anOpenTask()
      await owner.pool.query(`update streams set state = '{}', form = $2 where stream = $1`, [task.stream, form])
      expect(await headsOfAnotherForm(owner.pool)).toBe(1)
      await owner.pool.query(`update streams set offset_ms = 400 * 86400000::bigint where stream = $1`, [task.stream])
      expect(await remind(task, `another-form-${form}`)).toMatchObject({ kind: 'done' })
      if (form === 0) expect(await headsOfAnotherForm(owner.pool)).toBe(0)
      await upgrade({ ownerUrl: database.ownerUrl, release })
      expect((await rebuild(owner.pool)).differences).toEqual([])
    },
  )

  it('is known as such where a release before 0.4.0, which knows nothing of forms, writes it', async () => {
    const { stream } = await anOpenTask()
    await upgrade({ ownerUrl: database.ownerUrl, release, besideOlder: true })
    const older = connect({ url: database.url, max: 1 })
    await older.pool.query(`update streams set state = '{}' where stream = $1`, [stream])
    await older.close()
    expect(await headsOfAnotherForm(owner.pool)).toBe(1)
    expect(await upgrade({ ownerUrl: database.ownerUrl, release })).toEqual({ kind: 'done', cases: 1, left: [] })
    expect((await rebuild(owner.pool)).differences).toEqual([])
  })

  it('two upgrades at once, and one that is run again, end with the same record', async () => {
    await owner.pool.query(`update streams set form = 0`)
    const both = await Promise.all([1, 2].map(() => upgrade({ ownerUrl: database.ownerUrl, release })))
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(await upgrade({ ownerUrl: database.ownerUrl, release })).toEqual({ kind: 'done', cases: 0, left: [] })
    expect((await rebuild(owner.pool)).differences).toEqual([])
  })

  it('a later release that this one can work beside is left as it is; one that it can’t is refused', async () => {
    await owner.pool.query(`update record_form set form = $1, release = '9.0.0'`, [recordForm + 1])
    expect(await compareForm(owner.pool)).toEqual({ kind: 'same' })
    expect(await upgrade({ ownerUrl: database.ownerUrl, release })).toMatchObject({ kind: 'later' })
    await owner.pool.query(`update record_form set readable_from = $1`, [recordForm + 1])
    expect(await upgrade({ ownerUrl: database.ownerUrl, release })).toMatchObject({ kind: 'too-late' })
    const compared = await compareForm(owner.pool)
    expect(compared.kind === 'same' ? '' : whatHelps(compared)).toContain('9.0.0')
  })
})
