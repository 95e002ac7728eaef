/** What somebody could record or change who has the application's or the owner's password, and how verify finds it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { anchorDay } from '../../db/kept/anchor.ts'
import { append, type Append } from '../../db/act/append.ts'
import { connect } from '../../db/connection/connect.ts'
import { chain, sha256 } from '../../db/kept/hash-chain.ts'
import type { Flaw } from '../../db/kept/flaw.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import { ruleBookVersion } from '../../db/city/rule-book-version.ts'
import { verify } from '../../db/proof/verify.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { freshRecord, type TestRecord } from '../support/record.ts'
import { founds } from '../support/city-acts.ts'
import { actOf, steps, takeUpTo } from '../support/recorded-case.ts'
import { people } from '../support/rules.ts'
import { guardsOn } from '../support/guards-on.ts'

const ends: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ends) await end()
})
let record: TestRecord
let owner: ReturnType<typeof connect>
beforeEach(async () => {
  record = await freshRecord()
  owner = connect({ url: record.database.ownerUrl, max: 1 })
  const mine = { record, owner }
  ends.push(async () => {
    await mine.owner.close()
    await mine.record[Symbol.asyncDispose]()
  })
})
const flaws = async (): Promise<readonly Flaw[]> => (await verify(record.pool)).flaws

interface Forged {
  readonly command: string
  readonly type: string
  readonly data?: object
  /** Now, unless it is told. */
  readonly occurredAt?: 'at the last act' | Instant
  readonly ruleBook?: number
}

/** Appends an event with a sound hash, as the application's role can: the law was never asked. */
const forge = async (
  stream: CaseId,
  who: keyof typeof people,
  { command, type, data = {}, occurredAt, ruleBook }: Forged,
): Promise<number> => {
  const { rows } = await record.pool.query<{
    version: number
    state: object
    hash: Buffer
    lastAt: Instant
    book: number
    row: object
  }>(
    `select s.version, s.state, s.hash, s.last_at as "lastAt", ${ruleBookVersion} as book,
      json_build_object('fiscalYear', fiscal_year, 'series', series, 'serial', serial, 'title', title,
       'vendor', vendor, 'office', office, 'stage', stage, 'round', round, 'forCouncil', submitted, 'startedBy',
       started_by,
       'startedAt', started_at, 'fromOn', starts_on, 'untilOn', ends_on, 'ending', ending, 'holders', holders,
       'waitingFor', waiting_for, 'waitingSince', waiting_since, 'due', due) as row
     from streams s join cases c using (stream) where stream = $1`,
    [stream],
  )
  const { version, state, hash, lastAt, book, row } = rows[0]!
  const now = await recordClock(record.pool)
  const { person, name, posts } = people[who]
  const event = {
    id: randomUUID(),
    stream,
    version: version + 1,
    type,
    schemaVersion: 1,
    data,
    meta: {
      command: { origin: 'web', id: randomUUID(), type: command },
      actor: { kind: 'person', person, name, post: posts[0], office: '', via: 'session' },
      occurredAt: occurredAt === 'at the last act' ? lastAt : (occurredAt ?? now),
      recordedAt: now,
      article: 'Art. 21',
      guidelineVersion: '2023-04-01',
      ...(ruleBook === undefined ? {} : { ruleBook }),
    },
  } as Append['events'][number]['event']
  expect(
    await append(record.pool, {
      stream,
      expected: version,
      ruleBook: book,
      state,
      closed: false,
      events: [{ event, hash: chain(hash, event) }],
      command: { origin: 'web', id: event.meta.command.id, fingerprint: sha256('') },
      cause: null,
      row: row as Append['row'],
      search: null,
      tasks: { opened: [], closed: [], reminded: [], escalated: [], put: [] },
      registers: null,
      hanging: null,
      secretariat: 'secretariat' as Append['secretariat'],
      letters: [],
    }),
  ).not.toBeNull()
  return version + 1
}

describe('an act that the law was never asked about', () => {
  it('is found where its step isn’t reached: an approval without the council (Art. 21)', async () => {
    const stream = await takeUpTo(record, 'acceptForm')
    const version = await forge(stream, 'chief', { command: 'ApproveOutsourcing', type: 'OutsourcingApproved' })
    expect((await flaws())[0]).toEqual({
      problem: 'event-unlawful',
      stream,
      version,
      found: 'ApproveOutsourcing: council-outcome-missing',
    })
  })

  it('is found where the power isn’t the actor’s: an approval by the office’s own staff (Art. 21)', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    const version = await forge(stream, 'staff', { command: 'ApproveOutsourcing', type: 'OutsourcingApproved' })
    expect((await flaws())[0]).toEqual({
      problem: 'event-unlawful',
      stream,
      version,
      found: 'ApproveOutsourcing: not-permitted',
    })
  })

  it('is found where a contract is registered without approval (Art. 22)', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    const version = await forge(stream, 'head', { command: 'RegisterContract', type: 'ContractRegistered' })
    expect((await flaws())[0]).toMatchObject({ problem: 'event-unlawful', stream, version })
  })

  it('is found where no such command or event is, or the event can’t happen any more', async () => {
    const stream = await takeUpTo(record, 'start')
    const first = await forge(stream, 'staff', { command: 'DoAsIPlease', type: 'OutsourcingApproved' })
    const second = await forge(stream, 'staff', { command: 'RecordVetting', type: 'OutsourcingStarted' })
    const third = await forge(stream, 'staff', { command: 'VetVendor', type: 'NoSuchEvent' })
    expect((await flaws()).filter(({ problem }) => problem === 'event-unlawful').map(({ version }) => version)).toEqual(
      [first, second, third],
    )
  })

  it('is found where it can’t even be read', async () => {
    const stream = await takeUpTo(record, 'start')
    await forge(stream, 'staff', { command: 'VetVendor', type: 'TaskOpened', data: { task: null, kind: 3 } })
    expect((await flaws())[0]).toMatchObject({
      problem: expect.stringMatching(/event-unlawful|head-differs/) as string,
      stream,
    })
  })
})

describe('an act that is lawful but for its moment', () => {
  const approves = { command: 'ApproveOutsourcing', type: 'OutsourcingApproved' }
  const found = async () => (await flaws()).find(({ problem }) => problem === 'event-unlawful')

  it('is found where it is dated back: to a day on which somebody held the post, or another rule stood', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    const version = await forge(stream, 'chief', { ...approves, occurredAt: 'at the last act' })
    expect(await found()).toMatchObject({
      stream,
      version,
      found: expect.stringMatching(/^recorded at .*, dated back to /) as string,
    })
  })

  it('is found where it is dated ahead, after which nobody could act on the case before then', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    const version = await forge(stream, 'chief', { ...approves, occurredAt: '2199-01-01T00:00:00.000Z' as Instant })
    expect(await found()).toMatchObject({
      stream,
      version,
      found: expect.stringMatching(/^recorded at .*, dated ahead to 2199-01-01T00:00:00.000Z$/) as string,
    })
    expect((await verify(record.pool, { timeSkipping: true })).flaws.map(({ problem }) => problem)).not.toContain(
      'event-unlawful',
    )
  })

  it('is found where it goes by a rule book that did not stand then, or never was', async () => {
    await act(record, { stream: cityId, command: founds().command, id: randomUUID(), origin: 'web', by: 'practice' })
    const stream = await takeUpTo(record, 'recordOutcome')
    const version = await forge(stream, 'chief', { ...approves, ruleBook: 7 })
    expect(await found()).toMatchObject({ stream, version, found: 'there was no version 7 of the rule book' })
    const other = await takeUpTo(record, 'recordOutcome')
    const version2 = await forge(other, 'chief', approves)
    // Founded a moment ago: as if that were ten minutes.
    await record.admin.pool.query(
      `begin; alter table events disable trigger user; update events
        set recorded_at = recorded_at - interval '10 minutes' where stream = '${cityId}';
        ${guardsOn('events')}; commit`,
    )
    expect((await flaws()).find((one) => one.stream === other)).toMatchObject({
      version: version2,
      found: expect.stringMatching(/^version 0 of the rule book did not stand at /) as string,
    })
  })
})

describe('a post that was held for a minute', () => {
  const day = '2023-04-01'
  const appoint = () =>
    owner.pool.query(
      `insert into post_assignments (person, post, from_day) values ($1, 'general-policy-director', $2)`,
      [people.outsider.person, day],
    )
  const dismiss = () =>
    owner.pool.query(`delete from post_assignments where person = $1 and post = 'general-policy-director'`, [
      people.outsider.person,
    ])

  it('takes the ground from under what was done by it, and both changes are kept', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    await appoint()
    const [, command] = steps.approve
    expect(await act(record, actOf(stream, 'outsider', command))).toMatchObject({ kind: 'done' })
    expect(await flaws()).toEqual([])
    await dismiss()
    const found = await flaws()
    expect(found).toEqual([
      {
        problem: 'event-unlawful',
        stream,
        version: expect.any(Number) as number,
        found: expect.stringContaining('did not hold general-policy-director') as string,
      },
    ])
    const { rows } = await record.pool.query(
      `select by_role, before is null as appointed, after is null as dismissed from roster_changes
        where coalesce(after, before) ->> 'person' = $1
       and coalesce(after, before) ->> 'post' = 'general-policy-director' order by nth`,
      [people.outsider.person],
    )
    expect(rows).toEqual([
      { by_role: 'sekisho_owner', appointed: true, dismissed: false },
      { by_role: 'sekisho_owner', appointed: false, dismissed: true },
    ])
  })

  it('is nothing that the product’s role can do, nor hide', async () => {
    for (const statement of [
      `insert into post_assignments (person, post, from_day) select person, 'general-policy-director', from_day
        from post_assignments limit 1`,
      `update post_assignments set post = 'general-policy-director'`,
      `insert into roster_changes select * from roster_changes limit 1`,
      `delete from roster_changes`,
      `select note_roster_change('people', null, null)`,
    ])
      await expect(record.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
    for (const statement of [
      'update roster_changes set nth = nth',
      'delete from roster_changes',
      'truncate people cascade',
    ])
      await expect(owner.pool.query(statement)).rejects.toMatchObject({ code: '23001' })
  })

  it('shows where the keeping of changes was switched off for it', async () => {
    const unseen = async (change: () => Promise<unknown>) => {
      await owner.pool.query('alter table post_assignments disable trigger post_assignments_kept')
      await change()
      await owner.pool.query('alter table post_assignments enable always trigger post_assignments_kept')
    }
    await unseen(appoint)
    expect(await flaws()).toEqual([
      {
        problem: 'roster-differs',
        row: `post_assignments ${people.outsider.person} general-policy-director ${day}`,
        expected: null,
        found: expect.stringContaining('general-policy-director') as string,
      },
    ])
    await unseen(dismiss)
    expect(await flaws()).toEqual([])
  })

  it('shows where the changes themselves were made anew, by their hashes and the anchors’', async () => {
    await takeUpTo(record, 'start')
    const today = tokyoDateOf(await recordClock(record.pool))
    await appoint()
    await anchorDay(record.pool, addDays(today, -1))
    expect(await flaws()).toEqual([])
    const { rows } = await record.pool.query<{ nth: number }>('select max(nth) as nth from roster_changes')
    const nth = rows[0]!.nth
    await record.admin.pool.query(
      `begin; alter table roster_changes disable trigger user; update roster_changes set at = at - interval '1 year'
        where nth = ${nth}; ${guardsOn('roster_changes')}; commit`,
    )
    expect(await flaws()).toEqual([{ problem: 'roster-differs', row: `change ${nth}` }])
    await record.admin.pool.query(
      `begin; alter table roster_changes disable trigger user; delete from roster_changes
        where nth = ${nth}; ${guardsOn('roster_changes')}; commit`,
    )
    expect(await flaws()).toMatchObject([
      { problem: 'roster-differs', day: addDays(today, -1), row: `change ${nth}` },
      { problem: 'roster-differs', row: expect.stringContaining('general-policy-director') as string },
    ])
  })
})

describe('rights that the application’s role should not have', () => {
  it('are named, table by table', async () => {
    await owner.pool.query('grant update (state) on streams to sekisho_app; grant insert on events to sekisho_app')
    expect(await flaws()).toEqual([
      { problem: 'rights-differ', row: 'events', field: 'sekisho_app', expected: 'select', found: 'insert' },
      {
        problem: 'rights-differ',
        row: 'streams',
        field: 'sekisho_app',
        expected: 'update (seen_version, poked_at, pokes)',
        found: 'update (state, seen_version, poked_at, pokes)',
      },
    ])
  })
})

describe('what guards the record in the database', () => {
  it('is named where it is off, gone, another or new; so is what the product’s role is besides', async () => {
    const found = async (statement: string, undo: string) => {
      await record.admin.pool.query(statement)
      const named = (await verify(record.pool)).flaws
      await record.admin.pool.query(undo)
      return named
    }
    await owner.pool.query(
      'revoke update (state) on streams from sekisho_app; revoke insert on events from sekisho_app',
    )
    expect(await flaws()).toEqual([])
    expect(await found('alter table events disable trigger events_append_only', guardsOn('events'))).toEqual([
      { problem: 'guards-differ', row: 'trigger events_append_only on events', found: 'off' },
    ])
    // Switched on, but not for whoever poses as a replica.
    expect(await found('alter table events enable trigger events_of_now', guardsOn('events'))).toEqual([
      { problem: 'guards-differ', row: 'trigger events_of_now on events', found: 'another' },
    ])
    const { rows } = await owner.pool.query<{ made: string }>(
      `select pg_get_triggerdef(oid) || '; alter table commands enable always trigger commands_no_truncate' as made
       from pg_trigger where tgname = 'commands_no_truncate'`,
    )
    expect(await found('drop trigger commands_no_truncate on commands', rows[0]!.made)).toEqual([
      { problem: 'guards-differ', row: 'trigger commands_no_truncate on commands', found: 'missing' },
    ])
    const body = `select pg_get_functiondef('refuse_change'::regproc) as made`
    const before = (await owner.pool.query<{ made: string }>(body)).rows[0]!.made
    expect(await found(before.replace(/begin/iu, 'begin return new;'), before)).toEqual([
      { problem: 'guards-differ', row: 'function refuse_change', found: 'another' },
    ])
    const made = `create function empty_inboxes() returns void language sql security definer as 'delete from inbox';
      grant execute on function empty_inboxes() to sekisho_app`
    expect(await found(made, 'drop function empty_inboxes()')).toEqual([
      { problem: 'guards-differ', row: 'function empty_inboxes', found: 'unknown' },
      { problem: 'rights-differ', row: 'function empty_inboxes', field: 'sekisho_app', expected: '', found: 'execute' },
    ])
    expect(
      await found('grant create on schema public to sekisho_app', 'revoke create on schema public from sekisho_app'),
    ).toEqual([{ problem: 'guards-differ', row: 'role sekisho_app', found: 'create in public' }])
    expect(await flaws()).toEqual([])
  })
})
