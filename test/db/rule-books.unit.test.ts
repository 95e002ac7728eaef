/** The rule book at each of its versions, as a verification asks for them: in whatever order cases lie. */
import type { PoolClient } from 'pg'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readRuleBooks } from '../../db/city/rule-books.ts'
import { bookOf } from '../../domain/city/book-of.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityEvent } from '../../domain/city/events.ts'
import { addDays, plainDate } from '../../domain/kernel/plain-date.ts'
import { city } from '../../domain/procedures.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const all = 1_050
const settled = Array.from({ length: all }, (_, nth) => ({
  type: 'DaySettled' as const,
  article: 'operational setting' as const,
  data: { day: addDays(plainDate('2026-04-01'), nth), closedFor: `第${nth + 1}`, reason: '市長決裁', by: null },
})) satisfies readonly CityEvent[] as readonly CityEvent[]

const rows = settled.map(({ type, article, data }, nth) => ({
  stream: cityId,
  version: nth + 1,
  id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
  type,
  schemaVersion: 1,
  data,
  meta: { article },
  occurredAt: '2026-04-01T00:00:00.000Z',
  recordedAt: '2026-04-01T00:00:00.000Z',
  hash: Buffer.alloc(32),
}))
const client = {
  query: ({ values }: { readonly values: readonly [string, number, number] }) => {
    const [, after, size] = values
    return Promise.resolve({ rows: rows.filter(({ version }) => version > after).slice(0, size) })
  },
} as unknown as PoolClient

describe('the rule books of a city that has settled much', () => {
  it('are those that its first acts come to, whichever is asked for first', async () => {
    const books = await readRuleBooks(client)
    for (const version of [all, 1, 99, 100, 101, 700, 699, 200, 1_000, 350])
      expect(books.at(version)).toEqual(
        bookOf(settled.slice(0, version).reduce(city.decider.evolve, city.decider.initialState), version),
      )
    expect(books.at(all + 1)).toBeNull()
  })

  it('are folded on from near by, also where the cases go back again and again', async () => {
    const books = await readRuleBooks(client)
    const folded = vi.spyOn(city.decider, 'evolve')
    const cases = 200
    for (let nth = 1; nth <= cases; nth++) {
      books.at(nth)
      books.at(all - nth)
    }
    expect(folded.mock.calls.length).toBeLessThan(all + 2 * cases * 100)
  })
})
