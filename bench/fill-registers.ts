import type { PoolClient } from 'pg'
import { connect } from '../db/connection/connect.ts'
import { registerColumns } from './register-columns.ts'

/** Rooms of the ledgers' lines: one of the first year alone, one that is seldom entered, and one of the usual. */
export const rooms = { former: 'bench-former', rare: 'bench-rare', usual: 'bench-usual-1' } as const

/** How many days the rows are spread over, from the first on. */
const days = 2_700
const first = `timestamptz '2019-04-01 09:00+09'`

/**
 * Rows as acts would have left them: each opened, then changed so often. They follow one another in time, and so do
 * their fiscal years and numbers, as a city's do.
 */
export const fillRegisters = async (ownerUrl: string, count: number, changes: number): Promise<void> => {
  const { pool, close } = connect({ url: ownerUrl, max: 1, name: 'sekisho-bench', statementTimeoutMs: 0 })
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0; set synchronous_commit = off')
    await fill(client, instructions(count), count, changes)
    await fill(client, linesOfLedger(count), count, 1)
    await client.query('vacuum (analyze) register_rows, register_history')
  } finally {
    client.release()
    await close()
  }
}

/** A row as it stood after so many changes of so many, for each `n`, whose first moment and fiscal year are given. */
type RowOf = (change: number, changes: number) => string

const fill = async (client: PoolClient, row: RowOf, count: number, changes: number): Promise<void> => {
  const each = `from (select n, ${first} + (n::bigint * ${days} * 86400 / ${count}) * interval '1 second' as at
    from generate_series(1, ${count}) n) numbered cross join lateral (
    select extract(year from at at time zone 'Asia/Tokyo' - interval '3 months')::int as year) dated`
  const since = (change: number): string => `at + ${30 * change} * interval '1 day'`
  await client.query(
    `insert into register_rows (${registerColumns}) select ${row(changes, changes)}, ${since(changes)} ${each}`,
  )
  for (let change = 0; change < changes; change++)
    await client.query(`insert into register_history (${registerColumns}, until)
      select ${row(change, changes)}, ${since(change)}, ${since(change + 1)} ${each}`)
}

const office = `array[(array['citizen', 'sobue', 'heiwa'])[1 + n % 3]]`
const day = `(at at time zone 'Asia/Tokyo')::date`

const instructions =
  (count: number): RowOf =>
  (change, changes) =>
    `
    'instruction', 'instructions', 'instruction/' || md5(n::text)::uuid, '', year, '指', ${count} + n,
    '統合端末の離席時ロック ' || n, '統合端末の離席時ろっく ' || n, ${office}, '{}'::text[], false,
    case when ${change} < ${changes} then 'issued' when n % 4 = 0 then 'closed' else 'in-hand' end,
    case when ${change} = ${changes} and n % 4 = 0 then 'completed' end,
    ${day}, null::date, at, array['citizen-head'], case when n % 4 > 0 then 'carry-out' end,
    case when n % 4 > 0 then timestamptz '2026-01-01' + n % 700 * interval '1 day' end,
    jsonb_build_object('addressee', 'citizen-head')`

/** A moment as events and cells have it. */
const instantOf = (moment: string): string => `to_char((${moment}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const [entered, left] = [instantOf('at'), instantOf(`at + interval '1 hour'`)]

const line = `jsonb_build_object('id', 'entry-' || n, 'nth', n, 'kind', case when n % 4 = 0 then 'special' else 'permitted'
  end, 'company', '株式会社あおい', 'name', '青井 ' || n, 'kana', 'アオイ', 'companions', '[]'::jsonb,
  'purpose', '端末の保守', 'reason', '許可がないため', 'belongings', '', 'badge', (n % 20)::text,
  'enteredAt', ${entered}, 'leftAt', ${left}, 'leftEarlier', '[]'::jsonb,
  'escorts', jsonb_build_array(jsonb_build_object('permit', '', 'number', '入-1', 'idNumber', '0123', 'name', '担当',
    'from', ${entered}, 'to', ${left}, 'until', ${left})),
  'lateness', '', 'by', jsonb_build_object('person', '', 'name', '担当', 'post', 'citizen-staff', 'at', ${entered}),
  'missedAt', null, 'unescortedFrom', null, 'corrections', '[]'::jsonb)`

const linesOfLedger =
  (count: number): RowOf =>
  (change, changes) =>
    `
    'entry-log', 'entries', 'entry-log/' || md5(year::text || n % 6)::uuid, 'entry-' || n, year, '簿', 1 + n % 6,
    '株式会社あおい 青井 ' || n, '株式会社あおい 青井 ' || n || ' 端末の保守', ${office},
    '{}'::text[], false, case when ${change} < ${changes} then 'inside' else 'left' end, null,
    ${day}, ${day}, at, '{}'::text[], null, null::timestamptz,
    jsonb_build_object('room', case when n <= ${count} / 30 then '${rooms.former}'
      when n % 3000 = 7 then '${rooms.rare}' else 'bench-usual-' || n % 5 end,
      'kind', case when n % 4 = 0 then 'special' else 'permitted' end,
      'month', to_char(at, 'YYYY-MM'), 'corrected', false, 'marked', false, 'line', ${line})`
