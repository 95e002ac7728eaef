import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { anchorDay } from '../../db/kept/anchor.ts'
import { connect } from '../../db/connection/connect.ts'
import { exportRecord } from '../../db/kept/export-events.ts'
import { correctAnchor } from '../../db/kept/correct-anchor.ts'
import { queueAges } from '../../db/read-models/queue-ages.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import { verify } from '../../db/proof/verify.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { projectFolder } from '../../launch/paths.ts'
import { freshRecord, type TestRecord } from '../support/record.ts'
import { take, takeUpTo } from '../support/recorded-case.ts'
import { guardsOn } from '../support/guards-on.ts'

let record: TestRecord
let owner: ReturnType<typeof connect>
let today: PlainDate
let stream: Awaited<ReturnType<typeof takeUpTo>>
const ends: (() => Promise<void>)[] = []
beforeEach(async () => {
  record = await freshRecord()
  owner = connect({ url: record.database.ownerUrl, max: 1 })
  const mine = { record, owner }
  ends.push(async () => {
    await mine.owner.close()
    await mine.record[Symbol.asyncDispose]()
  })
  today = tokyoDateOf(await recordClock(record.pool))
  stream = await takeUpTo(record, 'vet')
  await anchorDay(record.pool, addDays(today, -3))
})
afterAll(async () => {
  for (const end of ends) await end()
})

/** As somebody who can switch the guards off. */
const tamper = (table: string, statement: string) =>
  record.admin.pool.query(
    `begin; alter table ${table} disable trigger user; ${statement}; set constraints all immediate;
     ${guardsOn(table)}; commit`,
  )
/** As a release before 0.4.0 sealed a day that its worker's clock had told it. */
const sealedByOlderRelease = (day: string, at = 'clock_timestamp()') =>
  tamper(
    'anchors',
    `insert into anchors (day, nth, form, anchored_at, streams, hash)
     select '${day}', (select max(nth) + 1 from anchors), 1, ${at}, count(*), sha256((select hash from anchors
     order by nth desc limit 1)
       || convert_to('${day}' || E'\\n' || string_agg(stream || ' ' || version || ' ' || encode(hash,
       'hex') || E'\\n', '' order by stream collate "C"), 'UTF8'))
     from streams;
     insert into anchor_heads (day, stream, version, hash) select '${day}', s.stream, s.version, s.hash from streams s
     where not exists (select 1 from anchor_heads h where (h.stream, h.version) = (s.stream, s.version))`,
  )
const flaws = async () => (await verify(record.pool)).flaws
const setDays = async () =>
  (await record.pool.query<{ day: string }>('select day from anchors order by nth')).rows.map(({ day }) => day)
const by = { person: '情報政策課 山田', reason: 'サーバーの時計が狂っていた。' }

describe('a seal', () => {
  it('is never set before its day is over, by the database’s clock and whoever asks', async () => {
    for (const day of [today, addDays(today, 1), '2999-12-31', '12026-01-01', 'infinity']) {
      expect(await anchorDay(record.pool, day as PlainDate)).toBeNull()
      for (const { pool } of [owner, record.admin])
        await expect(
          pool.query(`insert into anchors (day, streams, hash) values ($1, 1, '')`, [day]),
        ).rejects.toMatchObject({ code: '23514', message: expect.stringContaining('is not over') })
    }
    expect(await anchorDay(record.pool, addDays(today, -1))).toMatchObject({ streams: 1 })
  })

  it('says when it was set, which nobody can write otherwise nor change unnoticed', async () => {
    await expect(
      owner.pool.query(
        `insert into anchors (day, streams, hash, anchored_at) values ($1, 1, '', now() - interval '1 day')`,
        [addDays(today, -1)],
      ),
    ).rejects.toMatchObject({ code: '23514', message: expect.stringContaining('a seal is set now') })
    expect(await flaws()).toEqual([])
    await tamper('anchors', `update anchors set anchored_at = anchored_at - interval '1 second'`)
    expect(await flaws()).toEqual([{ problem: 'anchor-differs', day: addDays(today, -3) }])
  })
})

/** The text of the seals that came between: the moment, and all heads. */
const sealedByForm2 = (day: string) =>
  tamper(
    'anchors',
    `insert into anchors (day, nth, form, anchored_at, roster, streams, hash)
     select '${day}', (select max(nth) + 1 from anchors), 2, at, last_roster_change(), count(*),
       sha256((select hash from anchors order by nth desc limit 1)
       || convert_to('${day} ' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
       || E'\\n' || 'roster ' || last_roster_change() || E'\\n'
       || string_agg(stream || ' ' || version || ' ' || encode(hash, 'hex') || E'\\n', ''
         order by stream collate "C"), 'UTF8'))
     from streams, (select date_trunc('milliseconds', clock_timestamp()) as at) now group by at;
     insert into anchor_heads (day, stream, version, hash) select '${day}', s.stream, s.version, s.hash from streams s
     where not exists (select 1 from anchor_heads h where (h.stream, h.version) = (s.stream, s.version))`,
  )

describe('a seal of what moved', () => {
  /** Heads alone: a seal is over nothing else, and their events take long to make. */
  const manyHeads = (count: number) =>
    record.admin.pool.query(
      `insert into streams (stream, procedure, version, state, hash, last_at, closed, seen_version)
       select 'outsourcing/' || md5(nth::text)::uuid, 'outsourcing', 1, '{}', sha256(nth::text::bytea), now(), false, 1
       from generate_series(1, $1) nth`,
      [count],
    )
  const differs = async (scope: { readonly day?: string } = {}) =>
    (await verify(record.pool, scope)).problems.has('anchor-differs')

  it('comes out the same for who computes it again by blocks, after seals over all heads, and for Python', async () => {
    await sealedByForm2(addDays(today, -2))
    await manyHeads(20_001)
    const yesterday = addDays(today, -1)
    await anchorDay(record.pool, yesterday)
    const kept = 'select count(*)::int as heads from anchor_heads where day = $1'
    expect((await record.pool.query(kept, [yesterday])).rows).toEqual([{ heads: 20_001 }])
    expect(await differs()).toBe(false)
    expect(await differs({ day: yesterday })).toBe(false)

    const file = join(mkdtempSync(join(inject('runFolder'), 'blocks-')), 'record.ndjson')
    const lines: string[] = []
    await exportRecord(record.pool, undefined, async (some) => void lines.push(some))
    writeFileSync(file, lines.join(''))
    const { stdout } = spawnSync('python3', ['docs/verify.py', file], {
      cwd: projectFolder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    // The heads have no events, as it says of each; the seals are in order.
    expect(stdout.split('\n').filter((line) => !line.includes('not the event that the anchor'))).toEqual([
      expect.stringMatching(/^BROKEN: 1 streams, \d events, 3 anchors$/),
      '',
    ])

    // The last head of all, in a block of its own; and how many there were.
    const last = `(day, stream) = ('${yesterday}', (select max(stream) from anchor_heads where day = '${yesterday}'))`
    for (const [table, change, back] of [
      ['anchor_heads', `set version = version + 1 where ${last}`, `set version = version - 1 where ${last}`],
      [
        'anchors',
        `set streams = streams - 1 where day = '${yesterday}'`,
        `set streams = streams + 1 where day = '${yesterday}'`,
      ],
    ] as const) {
      await tamper(table, `update ${table} ${change}`)
      expect(await differs({ day: yesterday })).toBe(true)
      await tamper(table, `update ${table} ${back}`)
      expect(await differs({ day: yesterday })).toBe(false)
    }
  })
})

describe('a seal that a wrong clock set for a day to come', () => {
  it.each(['in two days', '2999-12-31', 'infinity'])('stops none before it and none after it: %s', async (named) => {
    const early = named === 'in two days' ? addDays(today, 2) : named
    await sealedByOlderRelease(early)
    await take(record, stream, 'submit')
    expect(await anchorDay(record.pool, addDays(today, -2))).toMatchObject({ day: addDays(today, -2) })
    await take(record, stream, 'acceptForm')
    expect(await anchorDay(record.pool, addDays(today, -1))).toMatchObject({ day: addDays(today, -1) })
    // Each of them is once there: a later one was set, so no earlier one can be.
    expect(await anchorDay(record.pool, addDays(today, -4))).toBeNull()
    expect(await setDays()).toEqual([addDays(today, -3), early, addDays(today, -2), addDays(today, -1)])
    expect(await flaws()).toEqual([{ problem: 'anchor-early', day: early }])
    expect((await verify(record.pool, { day: addDays(today, -1) })).flaws).toEqual([])
    expect((await verify(record.pool, { day: early })).flaws).toEqual([{ problem: 'anchor-early', day: early }])
    expect(await queueAges(record.pool)).toMatchObject({ earlySeals: 1 })
    expect(await correctAnchor(owner.pool, { ...by, day: early })).toMatchObject({ day: early })
    expect(await flaws()).toEqual([])
  })

  it('is found where the database’s own clock was wrong, once it is right again', async () => {
    const early = addDays(today, 2)
    await sealedByOlderRelease(early, `clock_timestamp() + interval '3 days'`)
    expect(await flaws()).toEqual([{ problem: 'anchor-early', day: early }])
    // It is the newest by its own time; how long no day was sealed is counted from those that can be.
    expect((await queueAges(record.pool)).sealAgeSeconds).toBeGreaterThan(0)
    await anchorDay(record.pool, addDays(today, -1))
    expect(await flaws()).toEqual([{ problem: 'anchor-early', day: early }])
  })

  it('stays, is corrected by the record’s owner with name and reason, and every later seal is over that', async () => {
    const early = addDays(today, 2)
    await sealedByOlderRelease(early)
    await anchorDay(record.pool, addDays(today, -2))
    expect(await correctAnchor(owner.pool, { ...by, day: addDays(today, -3) })).toBeNull()
    const corrected = await correctAnchor(owner.pool, { ...by, day: early })
    expect(corrected).toMatchObject({ ...by, day: early })
    expect(await correctAnchor(owner.pool, { ...by, day: early })).toBeNull()
    expect(await verify(record.pool)).toMatchObject({ flaws: [], corrections: [corrected] })
    expect(await queueAges(record.pool)).toMatchObject({ earlySeals: 0 })
    expect(await setDays()).toContain(early)

    await anchorDay(record.pool, addDays(today, -1))
    expect(await flaws()).toEqual([])
    await tamper('anchor_corrections', `update anchor_corrections set reason = 'x'`)
    expect(await flaws()).toEqual([{ problem: 'correction-differs', day: early }])
    await tamper('anchor_corrections', `delete from anchor_corrections`)
    expect(await flaws()).toEqual([
      { problem: 'anchor-differs', day: addDays(today, -1) },
      { problem: 'anchor-early', day: early },
    ])
  })

  it('can’t be corrected by the product, and a correction by nobody be changed', async () => {
    const early = addDays(today, 2)
    await sealedByOlderRelease(early)
    await expect(correctAnchor(record.pool, { ...by, day: early })).rejects.toMatchObject({ code: '42501' })
    await correctAnchor(owner.pool, { ...by, day: early })
    for (const statement of [
      `update anchor_corrections set reason = 'x'`,
      'delete from anchor_corrections',
      'truncate anchor_corrections',
    ]) {
      await expect(owner.pool.query(statement)).rejects.toMatchObject({ code: '23001' })
      await expect(record.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('is found and corrected at the terminal, and docs/verify.py says the same of an export', async () => {
    const early = addDays(today, 2)
    const folder = mkdtempSync(join(inject('runFolder'), 'anchors-'))
    const file = join(folder, 'record.ndjson')
    const run = (program: string, ...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd: projectFolder,
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: record.database.url, DATABASE_OWNER_URL: record.database.ownerUrl },
      })
      return { status, said: `${stdout}${stderr}` }
    }
    const node = (...args: readonly string[]) => run(process.execPath, ...args)
    const exported = () => {
      expect(node('launch/export-events.ts', '--to', file).status).toBe(0)
      return run('python3', 'docs/verify.py', file)
    }
    await sealedByOlderRelease(early)
    await take(record, stream, 'submit')
    await anchorDay(record.pool, addDays(today, -2))
    expect(node('launch/verify.ts')).toMatchObject({
      status: 1,
      said: expect.stringContaining('npm run correct-anchor'),
    })
    expect(exported()).toMatchObject({
      status: 1,
      said: expect.stringContaining(`anchor of ${early}: set before its day was over`),
    })

    const correct = (...more: readonly string[]) => node('launch/correct-anchor.ts', '--day', early, ...more)
    expect(correct('--person', '山田')).toMatchObject({ status: 1, said: expect.stringContaining('--reason') })
    expect(correct('--person', '山田', '--reason', 'a\u0007b')).toMatchObject({ status: 1 })
    expect(correct('--person', by.person, '--reason', by.reason)).toMatchObject({ status: 0 })
    expect(correct('--person', by.person, '--reason', by.reason)).toMatchObject({ status: 1 })
    await anchorDay(record.pool, addDays(today, -1))
    const found = node('launch/verify.ts')
    expect(found).toMatchObject({ status: 0 })
    expect(found.said).toContain(`${by.person}: ${by.reason}`)
    expect(exported()).toMatchObject({ status: 0, said: expect.stringContaining('verified: 1 streams') })

    const whole = readFileSync(file, 'utf8')
    for (const [change, said] of [
      [whole.replace(by.reason, '別の理由'), `anchor of ${addDays(today, -1)}: not what it is computed to be`],
      [whole.replace(/\{"correction".*\n/, ''), 'nobody has corrected it'],
      [
        whole.replace(/"recordedAt":"\d{4}([^"]*Z"\}\n)/, '"recordedAt":"2000$1'),
        'recorded at another time than the event says',
      ],
    ] as const) {
      expect(change).not.toBe(whole)
      writeFileSync(file, change)
      expect(run('python3', 'docs/verify.py', file)).toMatchObject({ status: 1, said: expect.stringContaining(said) })
    }
  }, 120_000)
})
