import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { connect } from '../../db/connection/connect.ts'
import {
  giveBack,
  letterCounts,
  markDropped,
  markFailed,
  markSent,
  nextLetters,
  passOn,
  putOff,
  undeliveredLetters,
} from '../../db/letters/letters.ts'
import { takeLetter, takeLetters } from '../../db/letters/take-letter.ts'
import { findLink, keepLink } from '../../db/letters/task-links.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { caseId, type CaseId, type TaskId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { freshDatabase } from '../support/database.ts'
import * as instructions from '../support/instruction-acts.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { actOf, newCase, take, takeUpTo } from '../support/recorded-case.ts'
import { enrol } from '../support/roster.ts'
import { people } from '../support/rules.ts'

const database = await freshDatabase()
const { pool, close } = connect({ url: database.url, max: 8 })
const { pool: owner, close: closeOwner } = connect({ url: database.ownerUrl, max: 2 })
const record = { pool, timeSkipping: false }
const minute = 60_000

beforeAll(() => enrol(owner))
beforeEach(() => owner.query('delete from letters'))
afterAll(async () => {
  await Promise.all([close(), closeOwner()])
  await database.drop()
})

/** The letters of a case as one can see them, in the order in which they were written. */
const lettersOf = async (stream: string) =>
  (
    await pool.query(
      `select p.mail, l.post, l.kind, l.task, l.status, l.attempts, l.note from letters l left join people p
        on p.id = l.person
    where l.stream = $1 order by l.version, l.ordinal, p.mail`,
      [stream],
    )
  ).rows as readonly { readonly mail: string; readonly status: string; readonly note: string | null }[]

const only = async (stream: string, kind: string, task: string) =>
  owner.query(`delete from letters where not (stream = $1 and kind = $2 and task = $3)`, [stream, kind, task])

describe('taking a letter', () => {
  it('reads those that it takes, however many are due', async () => {
    const stream = await takeUpTo(record, 'submit')
    // As when all of them fall due at nine: nobody has told the planner yet.
    await owner.query(
      `insert into letters (id, stream, version, ordinal, person, post, kind, task, written_at, next_at)
        select gen_random_uuid(), stream, version, ordinal + 1000 * nth, person, post, kind, task, written_at, next_at
        from letters, generate_series(1, 3000) nth where stream = $1`,
      [stream],
    )
    const one = connect({ url: database.url, max: 1 })
    await one.pool.query('begin')
    expect(await takeLetters(one.pool, minute, 24)).toHaveLength(24)
    const { rows } = await one.pool.query<{ readonly read: number }>(
      `select (seq_tup_read + idx_tup_fetch)::int as read from pg_stat_xact_user_tables where relname = 'letters'`,
    )
    await one.close()
    // Found, taken, and looked at for a later one that says the same.
    expect(rows[0]!.read).toBeLessThan(24 * 10)
  })

  it('says of what an act asks, and of its news, that it passed what its own person had prepared', async () => {
    await owner.query('insert into post_assignments (person, post, from_day, to_day) values ($1, $2, $3, null)', [
      people.head.person,
      'general-policy-director',
      '2023-04-01',
    ])
    const stream = await takeUpTo(record, 'recordOutcome')
    expect(await act(record, actOf(stream, 'head', acts.approves().command))).toMatchObject({ kind: 'done' })
    const own = async (kind: string) => {
      await owner.query(
        `update letters set status = case when stream = $1 and kind = $2 and version = (select max(version) from letters
          where stream = $1 and kind = $2) then 'due' else 'dropped' end`,
        [stream, kind],
      )
      return (await takeLetter(pool, minute))?.event.ownWork
    }
    expect([await own('task'), await own('approved')]).toEqual([
      ['vetted', 'submitted'],
      ['vetted', 'submitted'],
    ])
    await owner.query('delete from post_assignments where person = $1 and post = $2', [
      people.head.person,
      'general-policy-director',
    ])
  })

  it('reads with it all that the letter says', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    await only(stream, 'task', 'approve-1')
    const letter = await takeLetter(pool, minute)
    expect(letter).toMatchObject({
      stream,
      kind: 'task',
      post: 'general-policy-director',
      person: people.chief.person,
      attempts: 0,
      mail: 'chief@example.jp',
      language: 'ja',
      holdsPost: true,
      overtaken: false,
      title: '統合端末の保守',
      office: 'citizen',
      starter: '佐藤 花',
      starterOffice: 'citizen',
      number: { series: '委', serial: expect.any(Number) as number },
      task: {
        id: 'approve-1',
        kind: 'approve',
        article: 'Art. 21',
        about: null,
        posts: ['general-policy-director'],
        closed: false,
      },
    })
  })

  it('says of whoever began the case their own office, though the case is another’s (Art. 6)', async () => {
    const stream = caseId('instruction', randomUUID()) as CaseId
    const answer = await act(record, {
      stream,
      command: instructions.issuesOnEntry({ dueOn: addDays(wallDay(), 20) }).command,
      id: randomUUID(),
      origin: 'web',
      by: { person: people.chief.person, via: { by: 'session' } },
    })
    expect(answer.kind).toBe('done')
    await only(stream, 'task', 'acknowledge-1')
    expect(await takeLetter(pool, minute)).toMatchObject({
      office: 'citizen',
      starter: people.chief.name,
      starterOffice: 'general-policy',
    })
  })

  it('reads the reason and the step of a return from its event', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    await act(record, actOf(stream, 'chief', acts.sendsBack().command))
    await owner.query(`delete from letters where kind <> 'returned' or person <> $1`, [people.head.person])
    expect((await takeLetter(pool, minute))?.event).toMatchObject({
      article: 'operational setting',
      post: 'general-policy-director',
      reason: '金額の根拠を示すこと',
      to: 'submission',
      conditions: 0,
    })
  })

  it('gives each letter to one postman only, and comes to an end', async () => {
    await takeUpTo(record, 'submit')
    const due = (await letterCounts(pool)).due
    const taken = await Promise.all(Array.from({ length: due + 3 }, () => takeLetter(pool, minute)))
    const ids = taken.flatMap((letter) => (letter ? [letter.id] : []))
    expect(new Set(ids).size).toBe(due)
    expect(ids).toHaveLength(due)
  })

  it('gives a letter to somebody else when its lease is over', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    await only(stream, 'task', 'approve-1')
    const first = await takeLetter(pool, 1)
    await expect.poll(() => takeLetter(pool, minute)).toMatchObject({ id: first?.id })
    expect(await takeLetter(pool, minute)).toBeNull()
    const { inMs, due } = await nextLetters(pool)
    expect(inMs).toBeGreaterThan(50_000)
    expect(due).toBe(0)
  })

  it('sees that the task is done, and that a reminder says the same', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    await only(stream, 'task', 'approve-1')
    await owner.query(
      `insert into letters (stream, version, ordinal, person, post, kind, task)
        select stream, version + 1, 1, person, post, 'reminder', task from letters where stream = $1`,
      [stream],
    )
    expect(await takeLetter(pool, minute)).toMatchObject({ kind: 'task', overtaken: true })
    await take(record, stream, 'approve')
    expect(await takeLetter(pool, minute)).toMatchObject({ kind: 'reminder', overtaken: false, task: { closed: true } })
  })
})

describe('what became of a letter', () => {
  const one = async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    await only(stream, 'task', 'approve-1')
    const letter = (await takeLetter(pool, minute))!
    return { stream, letter }
  }

  it('is written once: what was sent stays sent', async () => {
    const { stream, letter } = await one()
    await markSent(pool, letter.id)
    await markFailed(pool, letter.id, 'smtp 550')
    await putOff(pool, letter.id, 'smtp 451', 1)
    await giveBack(pool, [letter.id])
    await markDropped(pool, [{ id: letter.id, note: 'task-closed' }])
    expect(await nextLetters(pool)).toEqual({ inMs: null, due: 0 })
    expect(await lettersOf(stream)).toMatchObject([{ status: 'sent', attempts: 0, note: null }])
    expect(await takeLetter(pool, minute)).toBeNull()
  })

  it('shows on the case and in the metrics while it is undelivered', async () => {
    const { stream, letter } = await one()
    expect(await undeliveredLetters(pool, stream)).toEqual([])
    await putOff(pool, letter.id, 'smtp 451', minute)
    expect(await undeliveredLetters(pool, stream)).toMatchObject([
      { task: 'approve-1', status: 'due', attempts: 1, note: 'smtp 451' },
    ])
    await markFailed(pool, letter.id, 'smtp 550')
    expect(await undeliveredLetters(pool, stream)).toMatchObject([{ status: 'failed', attempts: 2, note: 'smtp 550' }])
    expect(await letterCounts(pool)).toEqual({ due: 0, failed: 1, held: 0, waitingMs: 0 })
  })

  it('costs no attempt where it could not be offered', async () => {
    const { letter } = await one()
    await giveBack(pool, [letter.id])
    expect(await takeLetter(pool, minute)).toMatchObject({ id: letter.id, attempts: 0 })
  })
})

describe('a post that has passed to somebody else', () => {
  const day = (offset: number) => `current_date + ${offset}`
  const restore = async () => {
    await owner.query(`delete from post_assignments where post = 'general-policy-director' and person <> $1`, [
      people.chief.person,
    ])
    await owner.query(`update post_assignments set to_day = null where post = 'general-policy-director'`)
  }
  const endsYesterday = () =>
    owner.query(
      `update post_assignments set to_day = ${day(-2)} where post = 'general-policy-director' and person = $1`,
      [people.chief.person],
    )

  it('sends the letter to who holds it now, once', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    await only(stream, 'task', 'approve-1')
    await endsYesterday()
    await owner.query(
      `insert into post_assignments (person, post, from_day) values ($1, 'general-policy-director', ${day(-1)})`,
      [people.outsider.person],
    )
    const letter = (await takeLetter(pool, minute))!
    expect(letter.holdsPost).toBe(false)
    await passOn(pool, [letter])
    await passOn(pool, [letter])
    await restore()
    expect(await lettersOf(stream)).toMatchObject([
      { mail: 'chief@example.jp', status: 'dropped', note: 'post-passed-on' },
      { mail: 'outsider@example.jp', post: 'general-policy-director', kind: 'task', task: 'approve-1', status: 'due' },
    ])
  })

  it('sends it to the secretariat where nobody holds it, once, and to the new holder as soon as there is one', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    await only(stream, 'task', 'approve-1')
    await endsYesterday()
    await passOn(pool, [(await takeLetter(pool, minute))!])
    expect(await lettersOf(stream)).toMatchObject([
      { mail: 'chief@example.jp', status: 'dropped', note: 'post-passed-on' },
      {
        mail: 'secretariat@example.jp',
        post: 'general-policy-director',
        kind: 'task',
        task: 'approve-1',
        status: 'due',
      },
    ])
    const standIn = (await takeLetter(pool, 0))!
    expect(standIn).toMatchObject({ mail: 'secretariat@example.jp', holdsPost: true, standsIn: true })
    await owner.query(
      `insert into post_assignments (person, post, from_day) values ($1, 'general-policy-director', ${day(-1)})`,
      [people.outsider.person],
    )
    const again = (await takeLetter(pool, minute))!
    expect(again).toMatchObject({ id: standIn.id, holdsPost: false })
    await passOn(pool, [again])
    await restore()
    expect((await lettersOf(stream)).map(({ mail, status }) => [mail, status])).toEqual([
      ['chief@example.jp', 'dropped'],
      ['outsider@example.jp', 'due'],
      ['secretariat@example.jp', 'dropped'],
    ])
  })

  it('leaves the letter undelivered, for all to see, where nobody holds the secretariat either', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    await only(stream, 'task', 'approve-1')
    await endsYesterday()
    await owner.query(`update post_assignments set to_day = ${day(-2)} where post = 'secretariat'`)
    await passOn(pool, [(await takeLetter(pool, minute))!])
    await owner.query(`update post_assignments set to_day = null where post = 'secretariat'`)
    await restore()
    expect(await lettersOf(stream)).toMatchObject([{ status: 'dropped', note: 'post-vacant' }])
    expect(await undeliveredLetters(pool, stream)).toMatchObject([{ status: 'dropped', note: 'post-vacant' }])
  })
})

describe('a mailed link', () => {
  const token = 'T'.repeat(43)

  it('leads to its task and person, and stays readable when the task is done', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    const letter = '00000000-0000-4000-8000-00000000000a'
    const link = { token, letter, stream, task: 'approve-1' as TaskId, person: people.chief.person }
    await keepLink(pool, link)
    await keepLink(pool, link)
    expect(await findLink(pool, token)).toEqual({
      stream,
      task: 'approve-1',
      person: people.chief.person,
      state: { kind: 'open' },
    })
    await take(record, stream, 'approve')
    expect(await findLink(pool, token)).toMatchObject({
      state: {
        kind: 'closed',
        how: 'answered',
        with: 'ApproveOutsourcing',
        by: { person: people.chief.person, name: '渡邉 誠', post: 'general-policy-director' },
      },
    })
  })

  it('is kept as its hash alone', async () => {
    const { rows } = await pool.query('select token_hash from task_links')
    expect(rows).toEqual([{ token_hash: createHash('sha256').update(token).digest() }])
  })

  it('is nothing where the token was never ours', async () => {
    for (const text of ['', 'x', 'U'.repeat(43), `${token}A`, '../../etc', `${'T'.repeat(42)}'`, '\u0000'.repeat(43)])
      expect(await findLink(pool, text)).toBeNull()
  })
})

describe('a letter without an act behind it', () => {
  it('does not exist: a new case writes its first letters with its first act', async () => {
    const stream = newCase()
    await take(record, stream, 'start')
    expect(await lettersOf(stream)).toMatchObject([
      { mail: 'head@example.jp', kind: 'task', task: 'vet-1', status: 'due' },
      { mail: 'staff@example.jp', kind: 'task', task: 'vet-1', status: 'due' },
    ])
  })
})
