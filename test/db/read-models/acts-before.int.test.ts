import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actsBefore } from '../../../db/read-models/acts-before.ts'
import { caseId, type CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { freshRecord, type TestRecord } from '../../support/record.ts'

const many = 3_000
const id = caseId('council', randomUUID()) as CaseId
let record: TestRecord

/** Seven acts an hour from the evening before on, and for a week in between none. */
beforeAll(async () => {
  record = await freshRecord()
  await record.admin.pool.query(
    `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, recorded_at, hash)
     select $1, n, gen_random_uuid(), 'RemarkedByNobody', 1, '{}', '{}',
       timestamptz '2026-03-31T23:00:00+09:00' + n / 7 * interval '1 hour'
         + case when n > 2000 then interval '7 days' else interval '0' end, clock_timestamp(), ''
     from generate_series(1, ${many}) n`,
    [id],
  )
})
afterAll(() => record[Symbol.asyncDispose]())

const counted = async (day: string, included: boolean): Promise<number> =>
  (
    await record.pool.query<{ n: number }>(
      `select count(*)::int as n from events where stream = $1
         and (occurred_at at time zone 'Asia/Tokyo')::date < $2::date + $3::int`,
      [id, day, included ? 1 : 0],
    )
  ).rows[0]!.n

it.each([
  '2026-03-30',
  '2026-03-31',
  '2026-04-01',
  '2026-04-08',
  '2026-04-14',
  '2026-04-20',
  '2026-04-26',
  '2200-12-31',
])('says how many acts came before %s begins, and before it ends', async (day) => {
  for (const included of [false, true])
    expect(await actsBefore(record.pool, id, { day: plainDate(day), included }, many)).toBe(
      await counted(day, included),
    )
})

it('looks at no more of a history than halving it takes', async () => {
  const asked: { readonly text: string; readonly values: unknown[] }[] = []
  const listening = { query: async (one: (typeof asked)[number]) => (asked.push(one), { rows: [] }) }
  await actsBefore(listening as never, id, { day: plainDate('2026-04-08'), included: true }, many)
  const [{ text, values }] = asked as [(typeof asked)[number]]
  const { rows } = await record.admin.pool.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
    `explain (analyze, format json) ${text}`,
    values,
  )
  const read = nodesIn(rows[0]!['QUERY PLAN'][0]!.Plan)
    .filter((node) => node['Relation Name'] === 'events')
    .reduce(
      (sum, node) => sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
      0,
    )
  expect([read > 0, read <= Math.ceil(Math.log2(many)) + 1]).toEqual([true, true])
})

interface Plan {
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly Plan[]
}

const nodesIn = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesIn)]
