import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Pool } from 'pg'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { backUp } from '../../db/upkeep/backup.ts'
import { connect } from '../../db/connection/connect.ts'
import { endHold, letterHold } from '../../db/letters/held-letters.ts'
import { knownMigrations, migrateToLatest } from '../../db/upkeep/migrate.ts'
import { restore } from '../../db/upkeep/restore.ts'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import { epochOf, instantFromEpoch, type Instant } from '../../domain/kernel/instant.ts'
import { projectFolder } from '../../launch/paths.ts'
import { openRecord, postmanFor } from '../mail/post-office.ts'
import { startScriptedSmtp } from '../mail/scripted-smtp.ts'
import { bareEnvironment } from '../support/bare-environment.ts'
import { emptyDatabase, type FreshDatabase } from '../support/database.ts'
import { until } from '../support/until.ts'
import { actOf, newCase, steps, take, takeUpTo } from '../support/recorded-case.ts'

const { pool, owner, record, end } = await openRecord()
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const one of ends.splice(0).toReversed()) await one()
})
afterAll(end)

const idOf = (letter: { readonly headers: { readonly [name: string]: string } }): string =>
  (letter.headers['message-id'] ?? '').replace(/^<|@.*$/g, '')

const backup = async (): Promise<readonly string[]> => {
  const chunks: string[] = []
  await backUp(pool, 'under test', async (text) => void chunks.push(text))
  return chunks.join('').trimEnd().split('\n')
}

/** The same backup without a table that releases before 0.4.0 didn't have. */
const withoutTable = (lines: readonly string[], table: string): readonly string[] => {
  const from = lines.indexOf(`{"table":"${table}"}`)
  const to = lines.findIndex((line, nth) => nth > from && /^\{"(table|end)":/.test(line))
  const kept = lines.toSpliced(from, to - from)
  const { rows } = JSON.parse(kept.at(-1) ?? '') as { readonly rows: number }
  return kept.with(kept.length - 1, JSON.stringify({ end: true, rows: rows - (to - from - 1) }))
}

interface Table {
  readonly name: string
  readonly columns: readonly string[]
}

/** What those releases knew of people. */
const knownOfPeople = new Set(['id', 'name', 'kana', 'mail', 'language'])
const withFewerColumns = ({ name, columns }: Table): Table =>
  name === 'people' ? { name, columns: columns.filter((column) => knownOfPeople.has(column)) } : { name, columns }

/** A record restored from those lines, and the people's mail server with a postman of its own before it. */
const restored = async (lines: readonly string[], smtpUrl: string) => {
  const database: FreshDatabase = await emptyDatabase()
  ends.push(() => database.drop())
  const reading = createInterface({ input: Readable.from(lines.map((line) => `${line}\n`)) })
  await restore(database.ownerUrl, reading)
  await migrateToLatest(database.ownerUrl)
  const after = connect({ url: database.url, max: 8 })
  ends.push(() => after.close())
  const postman = postmanFor(after.pool, smtpUrl)
  ends.push(() => postman.close())
  return { database, pool: after.pool, record: { pool: after.pool, timeSkipping: false }, postman }
}

const statuses = async (of: Pool): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await of.query<{ readonly id: string; readonly status: string }>('select id, status from letters')).rows.map(
      ({ id, status }) => [id, status],
    ),
  )

/** What the practice does about a case's first task when its time has come: the same command, whenever it is done. */
const remind = async (of: Pool, stream: CaseId) => {
  const { rows } = await of.query<{ readonly at: Instant }>(
    `select data -> 'reminders' ->> 0 as at from events where stream = $1 and type = 'TaskOpened' order by version
      limit 1`,
    [stream],
  )
  const clock = instantFromEpoch(epochOf(rows[0]?.at ?? ('' as Instant)) + 60_000)
  const command = { type: 'RemindTask', data: { task: 'vet-1' as TaskId, nth: 1 } } as const
  // Only here may the practice's clock be ahead of the wall's.
  return act(
    { pool: of, timeSkipping: true },
    { stream, command, id: `${stream}/remind/vet-1/1`, origin: 'practice', by: 'practice', clock },
  )
}

describe('letters after a restore', () => {
  it('are sent once: none that went out before the backup, and none that may have gone out since, until somebody says so', async () => {
    const server = await startScriptedSmtp()
    ends.push(() => server.stop())
    const postman = postmanFor(pool, server.url)
    ends.push(() => postman.close())
    const reminded = await takeUpTo(record, 'start')

    // People at work, letters on their way, and in the middle of it a backup.
    const work = { isOn: true }
    const people = Promise.all(
      Array.from({ length: 12 }, newCase).map(async (stream) => {
        for (const [who, command] of Object.values(steps)) await act(record, actOf(stream, who, command))
      }),
    ).finally(() => {
      work.isOn = false
    })
    const delivery = (async () => {
      while (work.isOn) await postman.round()
    })()
    await until(async () => server.accepted.length > 10)
    const lines = await backup()
    await people
    await delivery
    // After the backup: the practice reminds, and everything goes out.
    const answer = await remind(pool, reminded)
    expect(answer).toMatchObject({ kind: 'done', letters: true })
    await postman.round()
    const before = server.accepted.map(idOf)
    expect(new Set(before).size).toBe(before.length)

    const again = await restored(lines, server.url)
    const inBackup = await statuses(again.pool)
    const sentBefore = [...inBackup].filter(([, status]) => status === 'sent').map(([id]) => id)
    const held = [...inBackup].filter(([, status]) => status === 'held').map(([id]) => id)
    expect(sentBefore.length).toBeGreaterThan(0)
    expect([...inBackup.values()]).not.toContain('due')
    // The practice finds its place and does again what the record has lost: its letter has the id of the first.
    await remind(again.pool, reminded)
    await again.postman.round()
    const repeated = [...(await statuses(again.pool))].filter(([id]) => !inBackup.has(id))
    expect(repeated.length).toBeGreaterThan(0)
    for (const [id, status] of repeated) expect([before.includes(id), status]).toEqual([true, 'held'])
    expect(server.accepted.map(idOf)).toEqual(before)

    // What people do now is new, and so is its letter.
    const fresh = await takeUpTo(again.record, 'start')
    await again.postman.round()
    const since = server.accepted.slice(before.length)
    expect(since.length).toBeGreaterThan(0)
    expect(since.every((letter) => letter.text.includes(fresh) || letter.token !== '')).toBe(true)
    expect(before.filter((id) => since.map(idOf).includes(id))).toEqual([])

    expect((await letterHold(again.pool))?.held.reduce((sum, { letters }) => sum + letters, 0)).toBe(
      held.length + repeated.length,
    )
    expect(await endHold(again.pool, 'drop')).toBe(held.length + repeated.length)
    expect(await letterHold(again.pool)).toBeNull()
    await again.postman.round()
    expect(server.accepted.length).toBe(before.length + since.length)
  })

  it('go out by somebody’s word, what had arrived already under the same Message-ID', async () => {
    const server = await startScriptedSmtp()
    ends.push(() => server.stop())
    await owner.query('delete from letters')
    const stream = await takeUpTo(record, 'start')
    const lines = await backup()
    const postman = postmanFor(pool, server.url)
    ends.push(() => postman.close())
    await postman.round()
    const first = server.accepted.map(idOf)
    expect(first.length).toBeGreaterThan(0)

    const again = await restored(lines, server.url)
    const command = (...args: readonly string[]) =>
      spawnSync(process.execPath, [join('launch', 'letters.ts'), ...args], {
        cwd: projectFolder,
        encoding: 'utf8',
        env: { ...bareEnvironment, DATABASE_URL: again.database.url },
      })
    await again.postman.round()
    expect(server.accepted.length).toBe(first.length)
    expect(command().stdout).toMatch(/held since .*\n +2 {2}task /)
    expect(command('--send', '--drop')).toMatchObject({ status: 2 })
    expect(command('--send')).toMatchObject({ status: 0, stdout: '✓ 2 通を送ります / 2 letters go out now\n' })
    expect(command().stdout).toBe('✓ 止めてあるメールはありません / no letters are held\n')
    await again.postman.round()
    expect(new Set(server.accepted.slice(first.length).map(idOf))).toEqual(new Set(first))
    expect(server.accepted).toHaveLength(2 * first.length)
    // Where Postgres itself was taken back in time nothing is held by itself.
    await take(again.record, stream, 'vet')
    expect(command('--hold').stdout).toContain('held since')
    await again.postman.round()
    expect(server.accepted.length).toBe(2 * first.length)
  })

  it('are held, too, where the backup is of a release that knew no hold', async () => {
    const server = await startScriptedSmtp()
    ends.push(() => server.stop())
    await owner.query('delete from letters')
    await takeUpTo(record, 'start')
    const [head, ...rows] = ['roster_changes', 'account_links'].reduce(withoutTable, await backup())
    const { migrations, tables, ...others } = JSON.parse(head ?? '') as {
      readonly migrations: readonly string[]
      readonly tables: readonly Table[]
    }
    const older = migrations.slice(0, migrations.indexOf('0021-held-letters'))
    expect(older.length).toBeLessThan(knownMigrations.length)
    const again = await restored(
      [JSON.stringify({ ...others, tables: tables.map(withFewerColumns), migrations: older }), ...rows],
      server.url,
    )
    expect([...new Set((await statuses(again.pool)).values())]).toEqual(['held'])
    await again.postman.round()
    expect(server.accepted).toEqual([])
  })
})
