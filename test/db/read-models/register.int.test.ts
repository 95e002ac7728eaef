import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { touchedBy } from '../../../db/city/touched.ts'
import { connect, type Connection } from '../../../db/connection/connect.ts'
import { columnsNamed } from '../../../db/connection/column-name.ts'
import { permitsOfRoom } from '../../../db/entry-log/permits-of-room.ts'
import { writeCursor } from '../../../db/read-models/page.ts'
import { storedRows } from '../../../db/rows/register-changes.ts'
import { register, registerStatement, registerYears, type RegisterQuery } from '../../../db/read-models/register.ts'
import type { Database } from '../../../db/tables/database.ts'
import { reachesNothing } from '../../../domain/city/reach/reach.ts'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import type { CaseId, OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import { instant } from '../../../domain/kernel/instant.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import type { CaseState } from '../../../domain/law/case-state.ts'
import type { Reader } from '../../../domain/law/procedure-terms.ts'
import { registerSorts } from '../../../domain/law/register.ts'
import { procedureNamed, procedures } from '../../../domain/procedures.ts'
import { anyDice, play } from '../../support/any-meeting.ts'
import { freshDatabase, type FreshDatabase } from '../../support/database.ts'
import * as incidents from '../../support/incident-acts.ts'
import * as instructions from '../../support/instruction-acts.ts'

const guideline = rulesOn(templateBook, plainDate('2026-06-01')).guideline
const now = instant('2026-06-01T00:00:00.000Z')
const readerWith = (...posts: readonly string[]): Reader => {
  const held = posts as readonly PostId[]
  return { posts: held, scope: readingScope(held, guideline) }
}
const everything = readerWith('secretariat')

let database: FreshDatabase
let city: Connection
beforeAll(async () => {
  database = await freshDatabase()
  city = connect({ url: database.ownerUrl, statementTimeoutMs: 0 })
})
afterAll(async () => {
  await city.close()
  await database.drop()
})

/** Takes statistics of all rows that there are, not of some by chance: the plans that follow are the same each time. */
const counts = async (statement: string): Promise<void> => {
  const client = await city.pool.connect()
  await client.query('set default_statistics_target = 200')
  await client.query(statement)
  client.release(true)
}

const query = (over: Partial<RegisterQuery> = {}): RegisterQuery => ({
  procedure: 'badge',
  register: 'badges',
  reader: everything,
  filters: { q: null, stage: null, office: null, fiscalYear: null, overdue: false, over: null, cells: {} },
  order: { by: 'opened', descending: true },
  asOf: null,
  now,
  place: { after: null, limit: 50 },
  ...over,
})
const filtered = (over: Partial<RegisterQuery['filters']>, more: Partial<RegisterQuery> = {}) =>
  query({ ...more, filters: { ...query().filters, ...over } })

const orders = registerSorts.flatMap((by) => [true, false].map((descending) => ({ by, descending })))

/** Every row from the first page to the last. */
const walk = async (asked: RegisterQuery): Promise<readonly string[]> => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const page = await register(city.db, { ...asked, place: { after, limit: asked.place.limit } })
    seen.push(...page.rows.map((row) => `${row.id} ${row.item}`))
    after = page.next
  } while (after !== null)
  return seen
}

describe('who may read a row is who may read its case', () => {
  const states: readonly (readonly [procedure: string, state: CaseState])[] = [
    ...[
      instructions.given(instructions.drafts()),
      instructions.given(instructions.issues()),
      instructions.given(instructions.issues({ addressee: 'heiwa-head' as PostId })),
      instructions.given(instructions.asksForReport()),
      instructions.given(instructions.asksForReport(), instructions.withdraws()),
    ].map(({ state }) => ['instruction', state] as const),
    ...[
      incidents.given(incidents.reports()),
      incidents.given(incidents.reports({ office: 'sobue' as OfficeId }, { by: 'secretariat' })),
      incidents.given(incidents.reports(), incidents.told({ office: 'heiwa' as OfficeId })),
    ].map(({ state }) => ['incident', state] as const),
    ...fc
      .sample(anyDice(40), { seed: 7, numRuns: 40 })
      .map((dice) => ['council', play(dice).at(-1)?.after] as const)
      .flatMap(([name, state]) => (state === undefined || state.planned === null ? [] : [[name, state] as const])),
  ]

  it('for every post, and for several at once (Arts. 5(2), 5(4), 6 and 22(5))', async () => {
    const rows = states.flatMap(([name, state]) => {
      const stream = `${name}/${randomUUID()}` as CaseId
      return storedRows(procedureNamed(name), state).map((row) => ({ name, state, stream, row }))
    })
    expect(rows.length).toBe(states.length)
    await city.pool.query(
      `insert into register_rows select r.* from jsonb_populate_recordset(null::register_rows, $1::jsonb) r`,
      [
        JSON.stringify(
          rows.map(({ name, stream, row }) => ({ procedure: name, stream, since: now, ...columnsNamed(row) })),
        ),
      ],
    )
    const readers = [
      ...guideline.posts.map((one) => readerWith(one.id)),
      readerWith('citizen-staff', 'sobue-head'),
      readerWith('unknown'),
      readerWith(),
    ]
    for (const { name, registers } of procedures)
      for (const which of Object.keys(registers))
        for (const reader of readers) {
          const seen = await walk(query({ procedure: name, register: which, reader }))
          const law = procedureNamed(name)
          const may = rows
            .filter((one) => one.name === name && one.row.register === which)
            .filter(({ state }) => law.mayRead(reader, state, guideline))
          expect([reader.posts, seen.toSorted()]).toEqual([
            reader.posts,
            may.map(({ stream }) => `${stream} `).toSorted(),
          ])
        }
  })
})

describe('a register of twenty thousand rows', () => {
  beforeAll(async () => {
    await city.pool.query(`
      insert into register_rows (procedure, register, stream, item, fiscal_year, series, serial, title, search,
      offices, readers,
        for_council, stage, ending, starts_on, ends_on, opened_at, holders, waiting_for, due, cells)
      select 'badge', 'badges', 'badge/' || md5((n / 4)::text)::uuid, 'b-' || n % 4, case
      when n % 10 > 0 then 2020 + n % 7 end, '章', case when n % 10 > 0 then n end,
        '名札 ' || n, '名札 ' || n || case when n = 777 then ' 鼎' else '' end, array[case when n % 500 = 0 then 'heiwa'
        else 'citizen' end], '{}',
        n % 2 = 0, case when n % 1000 = 1 then 'lost' when n % 3 = 0 then 'closed' else 'lent' end, null, case
        when n % 11 > 0 then date '2026-01-01' + n % 300 end, null,
        timestamptz '2026-01-01' + n % 5000 * interval '1 minute', '{}', null, case
        when n % 3 > 0 then timestamptz '2026-05-01' + n % 700 * interval '1 hour' end,
        jsonb_build_object('kind', n % 5)
      from generate_series(1, 20000) n`)
    await counts('analyze register_rows')
  })

  const plan = async (asked: RegisterQuery): Promise<string> => {
    const { sql, parameters } = registerStatement(asked).compile(city.db)
    const { rows } = await city.pool.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, [...parameters])
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
  const indexes = { opened: 'opening', due: 'due', starts: 'start', number: 'number' } as const

  it.each(orders)('is read in the order of its index, from any place (%j)', async (order) => {
    const first = await register(city.db, query({ order }))
    for (const after of [null, first.next]) {
      const said = await plan(query({ order, place: { after, limit: 50 } }))
      expect(said).toContain(`register_rows_by_${indexes[order.by]}`)
      expect(said).not.toMatch(/Sort|Seq Scan/)
    }
  })

  it.each(orders)('is walked to its end, each row once (%j)', async (order) => {
    const seen = await walk(query({ order, place: { after: null, limit: 4_000 } }))
    expect(seen.length).toBe(20_000)
    expect(new Set(seen).size).toBe(20_000)
  })

  it.each([
    ['a rare office', filtered({ office: 'heiwa' }), 'register_rows_by_reader'],
    ['nothing for whoever may read none', query({ reader: readerWith('x') }), 'register_rows_by_reader'],
    ['a rare stage', filtered({ stage: 'lost' }), 'register_rows_by_stage'],
    ['a rare word', filtered({ q: '鼎' }), 'register_rows_by_gram'],
    ['what is nowhere', filtered({ q: '鼎鬻' }), 'register_rows_by_gram'],
    ['a year, by number', filtered({ fiscalYear: 2024 }, { order: { by: 'number', descending: true } }), 'by_number'],
    [
      'what is overdue, by due date',
      filtered({ overdue: true }, { order: { by: 'due', descending: false } }),
      'by_due',
    ],
  ])('finds %s by an index', async (_, asked, index) => {
    const said = await plan(asked)
    expect(said).toContain(index)
    expect(said).not.toContain('Seq Scan')
  })

  it('is narrowed by stage, office, year, day, cell and words, all at once', async () => {
    const all = filtered({
      stage: 'lent',
      office: 'citizen',
      fiscalYear: 2022,
      overdue: true,
      over: false,
      cells: { kind: 1 },
    })
    const page = await register(city.db, all)
    expect(page.rows.length).toBeGreaterThan(10)
    for (const row of page.rows) {
      expect(row).toMatchObject({
        stage: 'lent',
        offices: ['citizen'],
        number: { fiscalYear: 2022 },
        cells: { kind: 1 },
      })
      expect((row.due ?? 'none') < now).toBe(true)
    }
    expect((await register(city.db, filtered({ q: '名札　７７７' }))).rows.map((row) => row.title)).toContain(
      '名札 777',
    )
    expect((await register(city.db, filtered({ over: true, stage: 'lent' }))).rows).toEqual([])
  })

  it('begins at its head where the address has no cursor of ours', async () => {
    const { rows: head } = await register(city.db, query())
    for (const by of registerSorts)
      for (const after of [
        'x',
        writeCursor(['x', 'y', 'z']),
        writeCursor(['1', '2', '3', '4']),
        writeCursor(['2026-13-01', '', '']),
      ]) {
        const { rows } = await register(
          city.db,
          query({ order: { by, descending: true }, place: { after, limit: 50 } }),
        )
        expect(rows.length).toBe(50)
        if (by === 'opened') expect(rows).toEqual(head)
      }
  })

  it('knows the years of its numbers, the latest first', async () => {
    expect(await registerYears(city.db, query())).toEqual([2026, 2025, 2024, 2023, 2022, 2021, 2020])
    expect(await registerYears(city.db, query({ register: 'none' }))).toEqual([])
  })
})

describe('a register of twelve thousand rows that follow one another in time', () => {
  /** So many rows of a room that is no more are the oldest of all; one in a thousand is of another that is rare. */
  const former = 400
  const rare = 11
  const yearly = 2_000

  beforeAll(async () => {
    await city.pool.query(
      `insert into register_rows (procedure, register, stream, item, fiscal_year, series, serial, title, search,
         offices, readers, for_council, stage, starts_on, ends_on, opened_at, holders, cells)
       select p.name, p.register, p.name || '/' || md5(n::text)::uuid, '', 2019 + (n - 1) / ${yearly}, '簿', n,
         '名 ' || n, '名 ' || n, '{citizen}', '{}', false, 'left', date '2019-04-01' + n / 6, date '2019-04-01' + n / 6 + 200,
         timestamptz '2019-04-01' + n * interval '4 hours', '{}', jsonb_build_object('room',
           case when n <= ${former} then 'former' when n % 1000 = 5 then 'rare' else 'usual-' || n % 5 end)
       from generate_series(1, 12000) n,
         (values ('entry-log', 'entries'), ('entry-permit', 'permits')) as p(name, register)`,
    )
    // Of another register all rows have changed since the day that is asked for.
    await city.pool.query(
      `insert into register_history (procedure, register, stream, item, fiscal_year, series, serial, title, search,
         offices, readers, for_council, stage, starts_on, ends_on, opened_at, holders, cells, since, until)
       select procedure, 'former', stream, item, fiscal_year, series, serial, title, search, offices, readers,
         for_council, stage, starts_on, ends_on, opened_at, holders, cells, opened_at, '2031-01-01'
       from register_rows where register = 'entries'`,
    )
    await counts('vacuum (analyze) register_rows, register_history')
  })

  const asOf = instant('2030-01-01T00:00:00.000Z')
  const entries = (over: Partial<RegisterQuery['filters']>, by: RegisterQuery['order']['by'], descending = true) =>
    filtered(over, { procedure: 'entry-log', register: 'entries', order: { by, descending } })

  /** How many rows of registers these statements read, as the database carries them out. */
  const rowsRead = async (said: readonly Said[]): Promise<number> => {
    let read = 0
    for (const { text, values } of said) {
      const { rows } = await city.pool.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
        `explain (analyze, format json) ${text}`,
        [...values],
      )
      read += scanned(rows[0]!['QUERY PLAN'][0]!.Plan)
    }
    return read
  }
  const scanned = (plan: Plan): number => {
    const own =
      plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0)
    const below = (plan.Plans ?? []).reduce((sum, one) => sum + scanned(one), 0)
    return below + (plan['Relation Name']?.startsWith('register_') === true ? own * plan['Actual Loops'] : 0)
  }

  it.each([
    ['the first year, by opening', entries({ fiscalYear: 2019 }, 'opened'), 51],
    ['the first year, by its first day', entries({ fiscalYear: 2019 }, 'starts'), 2_000 + yearly],
    ['a room that is no more', entries({ cells: { room: 'former' } }, 'opened'), 2_000 + former],
    ['a room that is no more, by number', entries({ cells: { room: 'former' } }, 'number'), 2_000 + former],
    ['a rare room', entries({ cells: { room: 'rare' } }, 'opened'), 2_000 + 2 * rare],
    [
      'a room that is no more, as of a day',
      { ...entries({ cells: { room: 'former' } }, 'opened'), asOf },
      2_000 + former,
    ],
    [
      'the first year, by its first day, as rows stood once',
      { ...entries({ fiscalYear: 2019 }, 'starts'), register: 'former', asOf },
      yearly,
    ],
    ['one of the usual rooms, as of a day', { ...entries({ cells: { room: 'usual-1' } }, 'opened'), asOf }, 2_000],
    ['one of the usual rooms', entries({ cells: { room: 'usual-1' } }, 'opened'), 300],
  ])('is narrowed to %s without being read to where that lies', async (_, asked, most) => {
    const said: Said[] = []
    const listening = new Kysely<Database>({
      dialect: new PostgresDialect({ pool: city.pool }),
      log: ({ query: { sql: text, parameters } }) => void said.push({ text, values: parameters }),
    })
    await register(listening, asked)
    expect(await rowsRead(said)).toBeLessThanOrEqual(most)
  })

  it.each(orders)('shows each row of a room once, in its order, from page to page (%j)', async (order) => {
    const narrowed = { procedure: 'entry-log', register: 'entries', order }
    const all = await register(city.db, query({ ...narrowed, place: { after: null, limit: 12_000 } }))
    const ofRoom = (room: string) => all.rows.filter(({ cells }) => cells['room'] === room).map(({ id }) => `${id} `)
    for (const [room, limit] of [
      ['former', 50],
      ['rare', 5],
      ['usual-2', 700],
    ] as const)
      for (const at of [null, asOf])
        expect(
          await walk(filtered({ cells: { room } }, { ...narrowed, asOf: at, place: { after: null, limit } })),
        ).toEqual(ofRoom(room))
  })

  it('says what a change of a room touches, and who may enter it, from the rows of that room alone', async () => {
    const said: Said[] = []
    const listening = {
      query: (asked: Said) => {
        said.push(asked)
        return city.pool.query({ ...asked, values: [...asked.values] })
      },
    } as unknown as Pool
    const reach = { ...reachesNothing, named: [{ cell: 'room', ids: ['former', 'rare'] }] }
    const { named } = await touchedBy(listening, reach, () => {
      throw new Error('no meeting is asked for')
    })
    expect(named).toEqual([
      { procedure: 'entry-log', count: former + rare },
      { procedure: 'entry-permit', count: former + rare },
    ])
    const day = plainDate('2019-05-01')
    await permitsOfRoom(listening, 'former', day, day)
    expect(said.length).toBe(2)
    expect(await rowsRead(said.slice(0, 1))).toBeLessThanOrEqual(2 * (former + rare))
    expect(await rowsRead(said.slice(1))).toBeLessThanOrEqual(2 * former)
  })

  it('leaves out no permit of a room, however many there are', async () => {
    const many = 5_100
    await city.pool.query(
      `with made as (
         insert into register_rows (procedure, register, stream, item, title, search, offices, readers, for_council,
           stage, starts_on, ends_on, opened_at, holders, cells)
         select 'entry-permit', 'permits', 'entry-permit/' || md5('full' || n)::uuid, '', '', '', '{}', '{}', false,
           'live', '2026-04-01', '2027-03-31', $1, '{}', '{"room": "full"}'
         from generate_series(1, ${many}) n returning stream)
       insert into streams (stream, procedure, version, state, form, hash, last_at, closed, seen_version)
       select stream, 'entry-permit', 1, '{}', 1, '', $1, false, 1 from made`,
      [now],
    )
    const day = plainDate('2026-06-01')
    expect(await permitsOfRoom(city.pool, 'full', day, day)).toHaveLength(many)
  })
})

interface Said {
  readonly text: string
  readonly values: readonly unknown[]
}

interface Plan {
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Plan[]
}
