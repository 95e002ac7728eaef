import { randomUUID } from 'node:crypto'
import type { ReadingScope } from '../../../domain/guideline/reading-scope.ts'
import type { Reader } from '../../../domain/law/procedure-terms.ts'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../../db/connection/connect.ts'
import { readOnlyUrl } from '../../../db/connection/read-only.ts'
import { noFilters, type CaseFilters } from '../../../db/outsourcing/case-filters.ts'
import { caseList, type CaseListQuery } from '../../../db/outsourcing/case-list.ts'
import { askedCases } from '../../../db/read-models/asked-cases.ts'
import { fiscalYears } from '../../../db/read-models/fiscal-years.ts'
import { inboxCounts, inboxItems } from '../../../db/read-models/inbox.ts'
import { readCursor, writeCursor } from '../../../db/read-models/page.ts'
import { tasksDone } from '../../../db/read-models/tasks-done.ts'
import type { OfficeId, PersonId, PostId } from '../../../domain/kernel/ids.ts'
import { instant, plusMs } from '../../../domain/kernel/instant.ts'
import { searchKey } from '../../../domain/kernel/text.ts'
import { freshDatabase, type FreshDatabase } from '../../support/database.ts'

let database: FreshDatabase
let writes: Connection
let reads: Connection
const person = randomUUID() as PersonId
const now = instant('2026-04-10T00:00:00.000Z')
const hours = (n: number) => plusMs(now, n * 3_600_000)

/**
 * A hundred and twenty cases as the projections leave them: every third closed, every fourth without a due date, many
 * with the same.
 */
beforeAll(async () => {
  database = await freshDatabase()
  writes = connect({ url: database.ownerUrl })
  reads = connect({ url: readOnlyUrl(database.url) })
  for (let n = 0; n < 120; n++) await put(writes.pool, n)
})
afterAll(async () => {
  await Promise.all([writes.close(), reads.close()])
  await database.drop()
})

const put = async (pool: Pool, n: number): Promise<void> => {
  const stream = `outsourcing/${randomUUID()}`
  const closed = n % 3 === 0
  const due = closed || n % 4 === 0 ? null : hours((n % 7) * 24 - 48)
  const submitted = n % 2 === 0
  const title = n === 77 ? '窓口端末ノ借上ゲ' : `統合端末の保守 ${n}`
  await pool.query(
    `insert into cases (stream, procedure, fiscal_year, series, serial, title, vendor, search, office, stage, round,
      submitted, started_by, started_at, changed_at, holders, waiting_for, waiting_since, due)
     values ($1, 'outsourcing', $2, '委', $3, $4, '株式会社あおい', $5, $6, $7, 1, $8, $9, $10, $10, '{citizen-head}',
     'submit', $10, $11)`,
    [
      stream,
      submitted ? 2024 + (n % 3) : null,
      submitted ? n + 1 : null,
      title,
      `${searchKey(title)} ${searchKey('株式会社あおい')}`,
      n % 2 === 0 ? 'citizen' : 'sobue',
      closed ? 'closed' : 'submission',
      submitted,
      person,
      hours(-(n % 10)),
      due,
    ],
  )
  await pool.query(
    `insert into tasks (stream, task, kind, posts, article, answers, opened_at, due, closed_at, closed_how,
      closed_with, closed_by) values ($1, 'submit-1', 'submit', '{citizen-head,citizen-staff}', 'Art. 21',
      '{SubmitOutsourcing}', $2, $3, $4, $5, 'SubmitOutsourcing', $6)`,
    [
      stream,
      hours(-100),
      due ?? hours(0),
      closed ? hours(-(n % 10)) : null,
      closed ? 'answered' : null,
      closed ? person : null,
    ],
  )
  if (due !== null) {
    for (const post of ['citizen-head', 'citizen-staff'])
      await pool.query(
        `insert into inbox (post, nature, due, stream, task) values ($1, 'decide', $2, $3, 'submit-1')`,
        [post, due, stream],
      )
  }
}

const everything: CaseListQuery['scope'] = { all: true, offices: [], council: false }
const citizen: CaseListQuery['scope'] = { all: false, offices: ['citizen' as OfficeId], council: false }
const list = (filters: Partial<CaseFilters> = {}, over: Partial<CaseListQuery> = {}) =>
  caseList(reads.db, {
    scope: everything,
    filters: { ...noFilters, ...filters },
    order: { by: 'due', descending: false },
    place: { after: null, limit: 500 },
    now,
    ...over,
  })

/** All rows, page by page. */
const walked = async <Row>(
  page: (after: string | null) => Promise<{ readonly rows: readonly Row[]; readonly next: string | null }>,
): Promise<readonly Row[]> => {
  const all: Row[] = []
  let after: string | null = null
  do {
    const { rows, next } = await page(after)
    all.push(...rows)
    after = next
  } while (after !== null)
  return all
}

const withScope = (scope: ReadingScope): Reader => ({ posts: [], scope })

describe('the list of cases', () => {
  it.each([
    ['due', false],
    ['due', true],
    ['number', false],
    ['number', true],
    ['changed', false],
    ['changed', true],
  ] as const)('by %s, descending %s, comes whole page by page', async (by, descending) => {
    const order = { by, descending }
    const whole = (await list({}, { order })).rows.map((one) => one.id)
    const pages = (await walked((after) => list({}, { order, place: { after, limit: 7 } }))).map((one) => one.id)
    expect([whole.length, pages]).toEqual([120, whole])
    expect(new Set(pages).size).toBe(120)
  })

  it('has what is due first, and what has no due date last', async () => {
    const dues = (await list()).rows.map((one) => one.due ?? 'none')
    expect(dues).toEqual(dues.toSorted())
    expect(dues.at(-1)).toBe('none')
  })

  it('is narrowed by stage, office, year, due date and starter', async () => {
    const count = async (filters: Partial<CaseFilters>) => (await list(filters)).rows.length
    expect(await count({ stage: 'closed' })).toBe(40)
    expect(await count({ office: 'sobue' })).toBe(60)
    expect((await list({ fiscalYear: 2025 })).rows.map((one) => one.number?.fiscalYear)).toEqual(Array(20).fill(2025))
    expect((await list({ due: 'overdue' })).rows.every((one) => one.due! < now)).toBe(true)
    const soon = (await list({ due: 'soon' })).rows
    expect(soon.length).toBeGreaterThan(0)
    expect(soon.every((one) => one.due! >= now && one.due! < hours(72))).toBe(true)
    expect((await list({ due: 'none' })).rows.every((one) => one.due === null)).toBe(true)
  })

  it('shows whoever asked their open cases of those that they may read, what changed last first, page by page', async () => {
    const asked = async (of: PersonId, scope = everything) =>
      walked((after) => askedCases(reads.pool, of, { posts: [], scope }, { after, limit: 30 }))
    const own = await asked(person)
    expect(new Set(own.map((one) => one.id)).size).toBe(80)
    const changed = own.map((one) => one.changedAt)
    expect(changed).toEqual(changed.toSorted().reverse())
    expect(await asked(person, citizen)).toHaveLength(40)
    expect(await asked(randomUUID() as PersonId)).toEqual([])
  })

  it('is found by a part of a word in any width and kana, and by nothing that is a pattern', async () => {
    const found = async (q: string) => (await list({ q })).rows.map((one) => one.title)
    expect(await found('端末のかり')).toEqual([])
    expect(await found('のカリアゲ')).toEqual([])
    expect(await found('端末の借上げ')).toEqual(['窓口端末ノ借上ゲ'])
    expect(await found('ﾉ借上')).toEqual(['窓口端末ノ借上ゲ'])
    expect(await found('借')).toEqual(['窓口端末ノ借上ゲ'])
    expect(await found('あおい 窓口')).toEqual(['窓口端末ノ借上ゲ'])
    expect(await found('株式会社アオイ')).toHaveLength(120)
    for (const q of ['%', '_', '\\', '借%ゲ', '借_ゲ']) expect(await found(q)).toEqual([])
  })

  it('finds a case by what it is called now, not by what it was', async () => {
    const [first] = (await list({ q: '統合端末の保守1' })).rows
    await writes.pool.query('update cases set search = $2 where stream = $1', [first!.id, searchKey('複写機の賃借')])
    expect((await list({ q: '複写機' })).rows.map((one) => one.id)).toEqual([first!.id])
    await writes.pool.query('update cases set search = $2 where stream = $1', [
      first!.id,
      `${searchKey(first!.title)} ${searchKey(first!.vendor)}`,
    ])
    expect((await list({ q: '複写機' })).rows).toEqual([])
  })

  it('shows an office its own, and with the right to the submitted ones those as well', async () => {
    expect((await list({}, { scope: citizen })).rows.every((one) => one.office === 'citizen')).toBe(true)
    expect((await list({ office: 'sobue' }, { scope: citizen })).rows).toEqual([])
    expect((await list({}, { scope: { all: false, offices: [], council: false } })).rows).toEqual([])
    const sobue = (await list({}, { scope: { all: false, offices: ['sobue' as OfficeId], council: true } })).rows
    expect(sobue.length).toBe(120)
  })

  it('knows its fiscal years', async () => expect(await fiscalYears(reads.pool)).toEqual([2026, 2025, 2024]))
})

describe('an inbox', () => {
  const both = ['citizen-head', 'citizen-staff'] as PostId[]
  const everything = { all: true, offices: [], council: true }

  it('comes whole page by page, the nearest due date first, each task once', async () => {
    const whole = (await inboxItems(reads.pool, both, 'decide', { after: null, limit: 500 })).rows
    const pages = await walked((after) => inboxItems(reads.pool, both, 'decide', { after, limit: 7 }))
    expect(pages.map((one) => one.id)).toEqual(whole.map((one) => one.id))
    expect(new Set(whole.map((one) => one.id)).size).toBe(whole.length)
    expect(whole.map((one) => one.due)).toEqual(whole.map((one) => one.due).toSorted())
    expect(whole[0]).toMatchObject({ kind: 'submit', nature: 'decide', askedOf: both, article: 'Art. 21' })
    expect((await inboxCounts(reads.pool, both, person, everything)).decide).toBe(whole.length)
    expect((await inboxCounts(reads.pool, ['citizen-head' as PostId], person, everything)).decide).toBe(whole.length)
  })

  it('has what one post does and another only watches once, to be done', async () => {
    const watchers = ['secretariat-of-one', 'staff-of-the-same'] as PostId[]
    const [stream = ''] = (await inboxItems(reads.pool, both, 'decide', { after: null, limit: 1 })).rows.map(
      ({ id }) => id,
    )
    const before = (nature: 'do' | 'watch', post: PostId | undefined) =>
      writes.pool.query(`insert into inbox (post, nature, due, stream, task) values ($1, $2, $3, $4, 'submit-1')`, [
        post,
        nature,
        hours(0),
        stream,
      ])
    await before('watch', watchers[0])
    const seen = async (posts: readonly PostId[]) => ({
      counts: await inboxCounts(reads.pool, posts, randomUUID() as PersonId, everything),
      watched: (await inboxItems(reads.pool, posts, 'watch', { after: null, limit: 5 })).rows.length,
      all: (await inboxItems(reads.pool, posts, ['decide', 'do', 'watch'], { after: null, limit: 5 })).rows.map(
        ({ nature }) => nature,
      ),
    })
    expect(await seen(watchers)).toMatchObject({ counts: { do: 0, watch: 1 }, watched: 1, all: ['watch'] })
    await before('do', watchers[1])
    expect(await seen(watchers)).toMatchObject({ counts: { do: 1, watch: 0 }, watched: 0, all: ['do'] })
  })

  it('of nobody’s post is empty', async () => {
    expect(await inboxCounts(reads.pool, [], randomUUID() as PersonId, everything)).toEqual({
      decide: 0,
      do: 0,
      watch: 0,
      asked: 0,
    })
    expect((await inboxItems(reads.pool, [], 'decide', { after: null, limit: 5 })).rows).toEqual([])
  })

  it('keeps what one has answered, the last first', async () => {
    const done = await walked((after) => tasksDone(reads.pool, person, withScope(everything), { after, limit: 7 }))
    expect(done).toHaveLength(40)
    expect(done.map((one) => one.closedAt)).toEqual(
      done
        .map((one) => one.closedAt)
        .toSorted()
        .toReversed(),
    )
  })

  it('shows nothing of what one has answered for an office that one has left', async () => {
    const place = { after: null, limit: 100 }
    const done = (await tasksDone(reads.pool, person, withScope(citizen), place)).rows
    expect([done.length, new Set(done.map((one) => one.office))]).toEqual([20, new Set(['citizen'])])
    expect(
      (await tasksDone(reads.pool, person, withScope({ all: false, offices: [], council: false }), place)).rows,
    ).toEqual([])
    expect(
      (
        await tasksDone(
          reads.pool,
          person,
          withScope({ all: false, offices: ['sobue' as OfficeId], council: true }),
          place,
        )
      ).rows,
    ).toHaveLength(40)
  })
})

describe('a place in a list', () => {
  it('comes back as it went out, and nothing else is one', () => {
    expect(readCursor(writeCursor(['a', '氏名']), 2)).toEqual(['a', '氏名'])
    for (const made of [
      '',
      'x',
      '!!',
      writeCursor(['a']),
      writeCursor(['a', '\0']),
      Buffer.from('{"length":2}').toString('base64url'),
      'A'.repeat(10_000),
    ]) {
      expect(readCursor(made, 2)).toBeNull()
    }
  })
})
