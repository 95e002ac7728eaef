import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { undeliveredLetters } from '../../db/letters/letters.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { findLink } from '../../db/letters/task-links.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { parseQuietHours } from '../../mail/quiet-hours.ts'
import { openRecord, postmanFor, publicUrl } from '../mail/post-office.ts'
import { startScriptedSmtp, type Script } from '../mail/scripted-smtp.ts'
import * as incidents from '../support/incident-acts.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { quietRuntime } from '../support/quiet-runtime.ts'
import { actOf, take, takeUpTo } from '../support/recorded-case.ts'
import { people } from '../support/rules.ts'
import { sayFor } from '../support/say-for.ts'
import { until } from '../support/until.ts'

// An activity that fails on purpose need not be shouted about.
quietRuntime()
const { pool, owner, record, end } = await openRecord()
const opened: { close?: () => void; stop?: () => Promise<void> }[] = []
beforeEach(() => owner.query('delete from letters'))
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) {
    one.close?.()
    await one.stop?.()
  }
})
afterAll(end)

const office = async (script: Script = {}, over = {}, timeouts?: Parameters<typeof postmanFor>[3]) => {
  const server = await startScriptedSmtp(script)
  const postman = postmanFor(pool, server.url, over, timeouts)
  opened.push(server, postman)
  return { server, postman }
}

const states = async (stream: string) =>
  (
    await pool.query<{
      readonly mail: string
      readonly kind: string
      readonly task: string | null
      readonly status: string
      readonly note: string | null
      readonly attempts: number
    }>(
      `select p.mail, l.kind, l.task, l.status, l.note, l.attempts from letters l join people p on p.id = l.person
        where l.stream = $1
     order by l.version, l.ordinal, p.mail`,
      [stream],
    )
  ).rows

const onlyApproval = (stream: string) =>
  owner.query(`delete from letters where stream <> $1 or task is distinct from 'approve-1'`, [stream])

describe('the letters of a case', () => {
  it('arrive once each, with a link that leads to the reader’s own task', async () => {
    const { server, postman } = await office()
    const stream = await takeUpTo(record, 'recordOutcome')
    await onlyApproval(stream)
    expect(await postman.round()).toEqual({
      sent: 1,
      dropped: 0,
      failed: 0,
      postponed: 0,
      away: 0,
      nextInMs: null,
      more: 0,
    })
    expect(await postman.round()).toMatchObject({ sent: 0, nextInMs: null })
    expect(server.arrived).toHaveLength(1)
    const [letter] = server.accepted
    expect(letter?.to).toBe('chief@example.jp')
    expect(letter?.subject).toMatch(
      /^【関所】承認のお願い: 統合端末の保守 \(期限 令和\d+年\d+月\d+日\([月火水木金]\)\)$/,
    )
    expect(letter?.text).toMatch(
      /\n {2}案件番号 {2}R\d+-委-\d{3}\n {2}件名 {6}統合端末の保守\n {2}依頼元 {4}市民課 佐藤 花\n/,
    )
    expect(letter?.text).toContain(`\n${publicUrl}/t/${letter?.token}\n`)
    expect(await findLink(pool, letter?.token ?? '')).toEqual({
      stream,
      task: 'approve-1',
      person: people.chief.person,
      state: { kind: 'open' },
    })
  })

  it('tell the office of the decision, in each reader’s language', async () => {
    await owner.query(`update people set language = 'en' where id = $1`, [people.head.person])
    const { server, postman } = await office()
    const stream = await takeUpTo(record, 'recordOutcome')
    await owner.query('delete from letters')
    await act(record, actOf(stream, 'chief', acts.sendsBack().command))
    await owner.query(`delete from letters where kind <> 'returned'`)
    await postman.round()
    await owner.query(`update people set language = 'ja' where id = $1`, [people.head.person])
    expect(Object.fromEntries(server.accepted.map(({ to, subject }) => [to, subject]))).toEqual({
      'head@example.jp': '[Sekisho] Sent back: 統合端末の保守',
      'staff@example.jp': '【関所】差し戻されました: 統合端末の保守',
    })
    expect(server.accepted[0]?.text).toContain(`\n${publicUrl}/cases/${stream}\n`)
    expect(server.accepted.map(({ token }) => token)).toEqual(['', ''])
  })

  it('go to each reader once, however many postmen are on their way', async () => {
    const { server, postman } = await office()
    const other = postmanFor(pool, server.url)
    opened.push(other)
    await takeUpTo(record, 'recordOutcome')
    await owner.query(`update tasks set closed_at = null`)
    const { rows } = await pool.query<{ readonly due: number }>(`select count(*)::int as due from letters`)
    const rounds = await Promise.all([postman.round(), other.round(), postman.round(), other.round()])
    expect(rounds.reduce((sum, round) => sum + round.sent, 0)).toBe(rows[0]?.due)
    const ids = server.arrived.map(({ headers }) => headers['message-id'])
    expect(new Set(ids).size).toBe(rows[0]?.due)
    expect(ids).toHaveLength(rows[0]?.due ?? 0)
  })
})

describe('a letter that makes no sense any more', () => {
  it('is dropped when the task is done, and so is its reminder', async () => {
    const { server, postman } = await office()
    const stream = await takeUpTo(record, 'recordOutcome')
    await onlyApproval(stream)
    await owner.query(
      `insert into letters (stream, version, ordinal, person, post, kind, task)
        select stream, version + 10, 1, person, post, 'reminder', task from letters`,
    )
    await take(record, stream, 'approve')
    await owner.query(`delete from letters where kind = 'approved' or task <> 'approve-1'`)
    expect(await postman.round()).toMatchObject({ sent: 0, dropped: 2 })
    expect(server.arrived).toEqual([])
    expect(await states(stream)).toMatchObject([
      { status: 'dropped', note: 'task-closed' },
      { status: 'dropped', note: 'task-closed' },
    ])
  })

  it('gives way to the reminder that says the same, after a long outage', async () => {
    const { server, postman } = await office()
    const stream = await takeUpTo(record, 'recordOutcome')
    await onlyApproval(stream)
    await owner.query(`insert into letters (stream, version, ordinal, person, post, kind, task)
      select stream, version + nth, 1, person, post, 'reminder', task from letters, generate_series(10, 12) nth`)
    expect(await postman.round()).toMatchObject({ sent: 1, dropped: 3 })
    expect(server.accepted.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^【関所】期限が近づいています・承認のお願い/),
    ])
  })

  it('goes to who holds the post now', async () => {
    const { server, postman } = await office()
    const stream = await takeUpTo(record, 'recordOutcome')
    await onlyApproval(stream)
    await owner.query(`update post_assignments set to_day = current_date - 2 where post = 'general-policy-director'`)
    await owner.query(
      `insert into post_assignments (person, post, from_day) values ($1, 'general-policy-director', current_date - 1)`,
      [people.outsider.person],
    )
    await postman.round()
    await owner.query(`delete from post_assignments where person = $1`, [people.outsider.person])
    await owner.query(`update post_assignments set to_day = null where post = 'general-policy-director'`)
    expect(server.accepted.map(({ to }) => to)).toEqual(['outsider@example.jp'])
    expect(await states(stream)).toMatchObject([
      { mail: 'chief@example.jp', status: 'dropped', note: 'post-passed-on' },
      { mail: 'outsider@example.jp', status: 'sent' },
    ])
  })
})

describe('a letter to a post that nobody holds', () => {
  it('comes to the secretariat, and says for whom', async () => {
    const { server, postman } = await office()
    const stream = await takeUpTo(record, 'acceptForm')
    await owner.query('delete from letters')
    await owner.query(`update post_assignments set to_day = current_date - 2 where post = 'general-policy-director'`)
    await take(record, stream, 'recordOutcome')
    await onlyApproval(stream)
    await postman.round()
    await owner.query(`update post_assignments set to_day = null where post = 'general-policy-director'`)
    expect(server.accepted.map(({ to }) => to)).toEqual(['secretariat@example.jp'])
    expect(server.accepted[0]?.text).toMatch(/^.+（総合政策部長が空席のため） 様\n/)
  })
})

describe('a letter that the mail server refuses', () => {
  it('blocks nobody, fails for good with 550, and is there for all to see', async () => {
    const { server, postman } = await office({
      recipient: (address) => (address === 'staff@example.jp' ? '550 5.1.1 no such user' : '250 ok'),
    })
    const stream = await takeUpTo(record, 'start')
    expect(await postman.round()).toMatchObject({ sent: 1, failed: 1, nextInMs: null })
    expect(server.accepted.map(({ to }) => to)).toEqual(['head@example.jp'])
    expect(await undeliveredLetters(pool, stream)).toMatchObject([
      { status: 'failed', note: 'smtp 550', task: 'vet-1' },
    ])
    expect(postman.troubles).toEqual([expect.objectContaining({ stream, why: 'smtp 550' })])
    expect(JSON.stringify(postman.troubles)).not.toContain('@')
  })

  it('waits on its own after 451, longer each time, and fails after five days of that', async () => {
    const { postman } = await office({ recipient: () => '451 4.7.1 greylisted' })
    const stream = await takeUpTo(record, 'recordOutcome')
    await onlyApproval(stream)
    const first = await postman.round()
    expect(first).toMatchObject({ postponed: 1, sent: 0 })
    expect(first.nextInMs).toBeGreaterThan(55_000)
    expect(first.nextInMs).toBeLessThanOrEqual(60_000)
    await owner.query(`update letters set attempts = 10, next_at = now()`)
    const eleventh = await postman.round()
    expect(eleventh.nextInMs).toBeGreaterThan(5.9 * 3_600_000)
    await owner.query(`update letters set attempts = 23, next_at = now()`)
    expect(await postman.round()).toMatchObject({ failed: 1, nextInMs: null })
    expect(await states(stream)).toMatchObject([{ status: 'failed', note: 'smtp 451', attempts: 24 }])
  })

  it('waits on its own where the server never answers for it, and the others go out', async () => {
    const { server, postman } = await office(
      { letter: ({ to }) => (to === 'staff@example.jp' ? null : '250 ok') },
      {},
      { connectMs: 30_000, letterMs: 1_000 },
    )
    const stream = await takeUpTo(record, 'start')
    expect(await postman.round()).toMatchObject({ sent: 1, postponed: 1, away: 0 })
    expect(server.accepted.map(({ to }) => to)).toEqual(['head@example.jp'])
    await owner.query(`update letters set attempts = 4, next_at = now() where status = 'due'`)
    await postman.round()
    expect(await undeliveredLetters(pool, stream)).toMatchObject([{ status: 'failed', note: 'no answer' }])
  })
})

describe('a mail server that is away', () => {
  it('costs no letter an attempt, and when it is back everything arrives once', async () => {
    const { server, postman } = await office({}, { knockMs: 0 })
    await server.stop()
    const stream = await takeUpTo(record, 'recordOutcome')
    await owner.query(`delete from letters where task is distinct from 'approve-1' and task is distinct from 'vet-1'`)
    await owner.query('update tasks set closed_at = null where stream = $1', [stream])
    for (let tries = 0; tries < 3; tries++)
      expect(await postman.round()).toMatchObject({ sent: 0, away: 1, nextInMs: 5_000 })
    expect((await states(stream)).map(({ status, attempts }) => [status, attempts])).toEqual([
      ['due', 0],
      ['due', 0],
      ['due', 0],
    ])
    await server.back()
    expect(await postman.round()).toMatchObject({ sent: 3, nextInMs: null })
    expect(server.arrived.map(({ to }) => to).toSorted()).toEqual([
      'chief@example.jp',
      'head@example.jp',
      'staff@example.jp',
    ])
  })

  it('is no reason to send again what it has accepted', async () => {
    let taken = 0
    const { server, postman } = await office(
      { recipient: () => ((taken += 1) > 2 ? '421 4.3.2 going away' : '250 ok') },
      { lanes: 1, knockMs: 0 },
    )
    const stream = await takeUpTo(record, 'recordOutcome')
    await owner.query('update tasks set closed_at = null where stream = $1', [stream])
    const all = (await states(stream)).length
    expect(await postman.round()).toMatchObject({ sent: 2, away: 1, nextInMs: 5_000 })
    await server.stop()
    await server.back()
    expect(await postman.round()).toMatchObject({ sent: all - 2 })
    expect(new Set(server.arrived.map(({ headers }) => headers['message-id'])).size).toBe(all)
    expect(server.arrived).toHaveLength(all)
  })
})

describe('a mail server that is away and many who poke', () => {
  it('is tried once in a while, and what is asked meanwhile is told when', async () => {
    const { server, postman } = await office({}, { knockMs: 60_000 })
    await server.stop()
    await takeUpTo(record, 'start')
    expect(await postman.round()).toMatchObject({ away: 1, nextInMs: 5_000 })
    await server.back()
    const { nextInMs, ...done } = await postman.round()
    expect(done).toEqual({ sent: 0, dropped: 0, failed: 0, postponed: 0, away: 0, more: 0 })
    expect(nextInMs).toBeGreaterThan(50_000)
    expect(server.arrived).toEqual([])
  })
})

describe('a letter in hand', () => {
  it('stays in hand for as long as its sending takes, and no other takes it meanwhile', async () => {
    let answer: (reply: string) => void = () => {}
    const { server, postman } = await office(
      { letter: () => new Promise<string>((resolve) => (answer = resolve)) },
      { leaseMs: 200 },
    )
    const other = postmanFor(pool, server.url, { leaseMs: 200 })
    opened.push(other)
    await takeUpTo(record, 'start')
    await owner.query(`delete from letters where person <> $1`, [people.staff.person])
    const round = postman.round()
    await until(() => Promise.resolve(server.arrived.length === 1))
    // Several leases long.
    for (let times = 0; times < 5; times++) {
      await pool.query('select pg_sleep(0.1)')
      expect(await other.round()).toMatchObject({ sent: 0 })
    }
    answer('250 ok')
    expect(await round).toMatchObject({ sent: 1 })
    expect(server.arrived).toHaveLength(1)
  })
})

describe('quiet hours', () => {
  it('hold back no letter about an incident (Art. 22(5))', async () => {
    const { server, postman } = await office({}, { quietHours: parseQuietHours('00:00-23:59') })
    await takeUpTo(record, 'start')
    const stream = caseId('incident', randomUUID()) as CaseId
    const { say } = sayFor({ act: (wanted) => act(record, wanted) })
    await say(
      stream,
      'staff',
      incidents.reports({ discoveredOn: wallDay(), discoveredTime: '00:00', contracts: [] }).command,
    )
    await owner.query(`delete from letters where stream = $1 and kind <> 'incident'`, [stream])
    await postman.round()
    // In the one minute of the day that is not quiet, the other letters go out as well.
    const told = await states(stream)
    expect(told.length).toBeGreaterThan(3)
    expect(told.filter(({ status }) => status !== 'sent')).toEqual([])
    expect(server.accepted[0]?.subject).toMatch(/^【関所】事故の第一報: 保守作業員によるUSBメモリの紛失/)
  })

  it('keep letters until they are over', async () => {
    const { server, postman } = await office({}, { quietHours: parseQuietHours('00:00-23:59') })
    await takeUpTo(record, 'start')
    const round = await postman.round()
    // In the one minute of the day that is not quiet, letters go out.
    if (round.sent === 0) expect(round.nextInMs).toBeGreaterThan(0)
    expect(server.arrived).toHaveLength(round.sent)
  })
})

describe('a token', () => {
  it('stands in the letter and nowhere in the record', async () => {
    const { server, postman } = await office()
    const stream = await takeUpTo(record, 'recordOutcome')
    await onlyApproval(stream)
    await postman.round()
    const token = server.accepted[0]?.token ?? ''
    expect(token).toHaveLength(43)
    const { rows: tables } = await pool.query<{ readonly name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    )
    expect(tables.length).toBeGreaterThan(10)
    for (const { name } of tables) {
      const { rows } = await pool.query<{ readonly found: boolean }>(
        `select coalesce(bool_or(position($1 in t::text) > 0 or position($2 in t::text) > 0), false) as found
          from ${name} t`,
        [token, Buffer.from(token, 'base64url').toString('hex')],
      )
      expect([name, rows[0]?.found]).toEqual([name, false])
    }
  })
})
