import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { anchorDay } from '../../db/kept/anchor.ts'
import { backUp } from '../../db/upkeep/backup.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { connect } from '../../db/connection/connect.ts'
import { describeSchema } from '../../db/upkeep/describe-schema.ts'
import { atOneMoment } from '../../db/kept/one-moment.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { compareForm } from '../../db/kept/record-form.ts'
import { verify } from '../../db/proof/verify.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { projectFolder } from '../../launch/paths.ts'
import { bareEnvironment } from '../support/bare-environment.ts'
import { emptyDatabase, type FreshDatabase } from '../support/database.ts'
import { freshRecord } from '../support/record.ts'
import { actOf, newCase, steps, takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord()
const folder = mkdtempSync(join(inject('runFolder'), 'backup-'))
const databases: FreshDatabase[] = []
beforeAll(async () => {
  await takeUpTo(record, 'approve')
  await anchorDay(record.pool, addDays(wallDay(), -2))
})
afterAll(async () => {
  await record[Symbol.asyncDispose]()
  for (const one of databases) await one.drop()
})
const empty = async (): Promise<FreshDatabase> => {
  const database = await emptyDatabase()
  databases.push(database)
  return database
}

/** A command as an operator runs it. */
const run = (script: string, args: readonly string[], environment: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('launch', script), ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    env: { ...bareEnvironment, ...environment },
  })
  return { status, said: stdout + stderr }
}
const backUpTo = (file: string) =>
  expect(run('backup.ts', ['--to', file], { DATABASE_URL: record.database.url })).toMatchObject({ status: 0 })
const restoreFrom = (file: string, into: FreshDatabase) =>
  run('restore.ts', ['--from', file], { DATABASE_OWNER_URL: into.ownerUrl })

const rowsOf = async (url: string, table: string): Promise<readonly unknown[]> => {
  const { pool, close } = connect({ url, max: 1 })
  const { rows } = await pool.query(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`)
  await close()
  return rows
}
const isWhole = async ({ ownerUrl }: FreshDatabase) => {
  const { pool, close } = connect({ url: ownerUrl, max: 2 })
  expect((await verify(pool)).flaws).toEqual([])
  expect((await rebuild(pool)).differences).toEqual([])
  expect(await compareForm(pool)).toEqual({ kind: 'same' })
  // The guards that a restore switches off for its own rows are on again.
  expect(await describeSchema(pool)).toBe(readFileSync(join(projectFolder, 'db/schema.sql'), 'utf8'))
  await close()
}

describe('a backup', () => {
  it('brings back everything that people and the practice have written', async () => {
    const file = join(folder, 'whole.gz')
    backUpTo(file)
    const into = await empty()
    expect(restoreFrom(file, into)).toMatchObject({ status: 0 })
    for (const table of [
      'events',
      'commands',
      'cases',
      'tasks',
      'inbox',
      'people',
      'post_assignments',
      'anchors',
      'anchor_heads',
    ])
      expect(await rowsOf(into.ownerUrl, table)).toEqual(await rowsOf(record.database.ownerUrl, table))
    // Those that were due may have gone out since (test/db/letters-after-restore.int.test.ts).
    const held = (row: unknown) =>
      JSON.parse(JSON.stringify(row).replaceAll('"status":"due"', '"status":"held"')) as unknown
    expect(await rowsOf(into.ownerUrl, 'letters')).toEqual(
      (await rowsOf(record.database.ownerUrl, 'letters')).map(held),
    )
    await isWhole(into)
  })

  it('is of one moment, whatever people do meanwhile, and the law goes on from there', async () => {
    let working = true
    const streams = Array.from({ length: 30 }, newCase)
    const people = Promise.all(
      streams.map(async (stream) => {
        for (const [who, command] of Object.values(steps)) {
          if (!working) return
          await act(record, actOf(stream, who, command))
        }
      }),
    )
    const file = join(folder, 'under-load.gz')
    const lines: string[] = []
    await backUp(record.pool, 'under test', async (text) => void lines.push(text))
    writeFileSync(file, gzipSync(lines.join('')))
    working = false
    await people
    const into = await empty()
    expect(restoreFrom(file, into)).toMatchObject({ status: 0 })
    await isWhole(into)
    const { pool, close } = connect({ url: into.url, max: 2 })
    const restored = { pool, timeSkipping: false }
    const { rows } = await pool.query<{ stream: never }>(`select stream from streams where not closed`)
    const unseen = await pool.query(`select 1 from streams where not closed and seen_version <> 0`)
    expect([rows.length > 0, unseen.rowCount]).toEqual([true, 0])
    // What was recorded is refused as done; what wasn't is done: so every case comes to its contract, once.
    for (const { stream } of rows)
      for (const [who, command] of Object.values(steps)) await act(restored, actOf(stream, who, command))
    const { rows: stages } = await pool.query<{ stage: string; n: number }>(
      'select stage, count(*)::int as n from cases group by stage',
    )
    expect(stages).toEqual([{ stage: 'in-force', n: rows.length }])
    await close()
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2), '途中で切れています'],
    ['without its end', (text: string) => text.replace(/\{"end".*\n$/, ''), '途中で切れています'],
    ['of a later release', (text: string) => text.replace('"0001-record"', '"0000-later"'), '新しい版'],
    ['something else', () => '{"something":"else"}\n', '関所の控えではありません'],
  ])('that is %s is refused, and nothing is restored', async (_, change, said) => {
    const file = join(folder, 'changed.gz')
    writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(join(folder, 'whole.gz'))).toString())))
    const into = await empty()
    expect(restoreFrom(file, into)).toEqual({ status: 1, said: expect.stringContaining(said) as string })
    const { pool, close } = connect({ url: into.ownerUrl, max: 1 })
    const events = await pool.query(`select 1 from events`).catch(() => ({ rowCount: 0 }))
    expect(events.rowCount).toBe(0)
    await close()
  })

  it('is never put over a record that is in use', async () => {
    expect(restoreFrom(join(folder, 'whole.gz'), record.database)).toEqual({
      status: 1,
      said: expect.stringContaining('空ではありません') as string,
    })
  })
})

describe('a reading of one moment', () => {
  it('lasts for as long as its reader pauses: no time-out of the session ends it', async () => {
    const shown = await atOneMoment(record.pool, async (client) => {
      const { rows } = await client.query<{ timeout: string }>(
        `select current_setting('idle_in_transaction_session_timeout') as timeout`,
      )
      return rows[0]?.timeout
    })
    expect(shown).toBe('0')
  })
})
