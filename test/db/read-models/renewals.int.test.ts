import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { act } from '../../../db/act/act.ts'
import { renewalLinks } from '../../../db/outsourcing/renewals.ts'
import { noFilters } from '../../../db/outsourcing/case-filters.ts'
import { caseList } from '../../../db/outsourcing/case-list.ts'
import { instant } from '../../../domain/kernel/instant.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import type { OfficeId } from '../../../domain/kernel/ids.ts'
import type { ReadingScope } from '../../../domain/guideline/reading-scope.ts'
import { request, starts } from '../../support/outsourcing-acts.ts'
import { freshRecord } from '../../support/record.ts'
import { actOf, newCase, takeUpTo } from '../../support/recorded-case.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())
const everything: ReadingScope = { all: true, offices: [], council: true }

it('leaves out of the list, where that is asked, what another case goes on from', async () => {
  const [renewed, lapsed] = [await takeUpTo(record, 'submit'), await takeUpTo(record, 'submit')]
  for (const renewalOf of [renewed, lapsed])
    await act(
      record,
      actOf(newCase(), 'staff', starts({ request: request({ occasion: 'renewal' }), renewalOf }).command),
    )
  // The request to go on from the second was withdrawn.
  await record.admin.pool.query(
    `update cases set stage = 'closed', ending = 'withdrawn' where stream in
       (select stream from events where type = 'OutsourcingStarted' and data ->> 'renewalOf' = $1)`,
    [lapsed],
  )
  const { rows } = await caseList(record.admin.db, {
    scope: everything,
    filters: { ...noFilters, unrenewed: true, stage: 'form-check', endsTo: plainDate('2099-12-31') },
    order: { by: 'ends', descending: false },
    place: { after: null, limit: 50 },
    now: instant('2026-04-10T00:00:00.000Z'),
  })
  expect(rows.map(({ id }) => id)).toEqual([lapsed])
})

it('finds the cases before and after one, for who may read them, from indexes only', async () => {
  const before = await takeUpTo(record, 'submit')
  const after = newCase()
  await act(
    record,
    actOf(after, 'staff', starts({ request: request({ occasion: 'renewal' }), renewalOf: before }).command),
  )
  expect((await renewalLinks(record.pool, before, null, everything)).map((one) => one.id)).toEqual([after])
  expect((await renewalLinks(record.pool, after, before, everything)).map((one) => [one.id, one.stage])).toEqual([
    [before, 'form-check'],
  ])
  // Whoever sits on the council reads what was submitted, and nothing before.
  const council: ReadingScope = { all: false, offices: ['sobue' as OfficeId], council: true }
  expect(await renewalLinks(record.pool, before, null, council)).toEqual([])
  expect(await renewalLinks(record.pool, after, before, council)).toHaveLength(1)

  await record.admin.pool.query(
    `insert into cases (stream, procedure, title, vendor, search, office, stage, round, submitted, started_by,
      started_at, changed_at, holders)
     select 'outsourcing/' || gen_random_uuid(), 'outsourcing', '件名', '', '', 'citizen', 'vetting', 1, false, $1,
     now(), now(), '{}' from generate_series(1, 20000)`,
    [randomUUID()],
  )
  await record.admin.pool.query('analyze cases')
  const client = await record.pool.connect()
  await client.query('set plan_cache_mode = force_generic_plan')
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `explain select c.stream from (select $2::text as stream
       union select stream from events where type = 'OutsourcingStarted' and data ? 'renewalOf'
       and data ->> 'renewalOf' = $1) as linked
     join cases c on c.stream = linked.stream order by c.started_at limit 20`,
    [before, null],
  )
  client.release(true)
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).not.toContain('Seq Scan on cases')
})
