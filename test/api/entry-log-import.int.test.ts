import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { streamFor } from '../../activities/stream-for.ts'
import { act } from '../../db/act/act.ts'
import { canonicalJson } from '../../db/kept/canonical-json.ts'
import { sha256 } from '../../db/kept/hash-chain.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import { fiscalYearOf, fiscalYearStart } from '../../domain/kernel/fiscal-year.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { importWordsOf } from '../../web/entry-log/import-words.ts'
import { inShiftJis } from '../../web/shift-jis.ts'
import { cityApp, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { until } from '../support/until.ts'

let city: CityApp
let keeper: Browser
const today = wallDay()
const fiscalYear = fiscalYearOf(today)
const room = 'computer-room-data'
const ledger = streamFor('entry-log', `${room}/${fiscalYear}`)
const address = `/cases/${ledger}/import`
const words = importWordsOf({ lang: 'ja' })

/** The days of the year that are over, at most thirty of them; on its first day there is none but today. */
const to = today > fiscalYearStart(fiscalYear) ? addDays(today, -1) : today
const from = addDays(to, -29) > fiscalYearStart(fiscalYear) ? addDays(to, -29) : fiscalYearStart(fiscalYear)

/** So many passages over those days, in and out by turns. */
const logOf = (rows: number): string =>
  ['日時,入退,ID,氏名']
    .concat(
      Array.from({ length: rows }, (_, nth) => {
        const seconds = Math.floor((nth * 80_000) / rows)
        const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((one) =>
          String(Math.floor(one)).padStart(2, '0'),
        )
        return `${to} ${clock.join(':')},${nth % 2 === 0 ? '入室' : '退室'},${1000 + (nth % 40)},佐藤 翔`
      }),
    )
    .join('\r\n')

const send = async (content: Uint8Array, name: string): Promise<string> => {
  const form = new FormData()
  form.append('table', new File([new Uint8Array(content)], name))
  const answer = await keeper.raw(address, {
    method: 'POST',
    body: form,
    headers: { origin: publicUrl, 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

const namesOf = (calls: readonly (readonly unknown[])[]) =>
  calls.map(([asked]) => (asked as { readonly name?: string }).name)

const textOf = async (path: string) => (await keeper.get(path)).text()

const fields = (where: string, days: { readonly from: PlainDate; readonly to: PlainDate } = { from, to }) => ({
  sha256: where.split('file=')[1] ?? '',
  ...days,
  shape: 'passages',
  at: '日時',
  on: '',
  time: '',
  direction: '入退',
  inWords: '入室',
  outWords: '退室',
  enteredAt: '',
  leftAt: '',
  id: 'ID',
  name: '氏名',
})

const bringIn = async (content: string | Uint8Array, name = 'log.csv'): Promise<string> => {
  const where = await send(typeof content === 'string' ? new TextEncoder().encode(content) : content, name)
  expect((await keeper.postForm(`${address}/record`, fields(where))).status).toBe(303)
  await until(async () => {
    const shown = await textOf(where)
    return shown.includes('取込みが終わりました') || shown.includes(words.broke)
  })
  return textOf(where)
}

const counted = async () =>
  (
    await city.pool.query<{ readonly rows: number; readonly events: number; readonly head: number }>(
      `select (select count(*)::int from entry_log_rows where stream = $1) as rows,
        (select count(*)::int from events where stream = $1) as events,
        (select pg_column_size(state) from streams where stream = $1) as head`,
      [ledger],
    )
  ).rows[0]

beforeAll(async () => {
  city = await cityApp()
  keeper = await city.as('staff')
  await city.owner.query(
    "insert into post_assignments (person, post, from_day) values ($1, 'digital-promotion-head', '2020-04-01')",
    [city.people['staff']?.id],
  )
  const opening = { type: 'OpenEntryLog', data: { room, fiscalYear } }
  const { writes, timeSkipping } = city.surroundings
  const record = { pool: writes, timeSkipping }
  await act(record, { stream: ledger, command: opening, id: 'open', origin: 'practice', by: 'practice' })
})
afterAll(() => city.end())

describe('Art. 10: the log of the device that reads IDs', () => {
  it('is looked at line by line before anything is recorded', async () => {
    const where = await send(
      new TextEncoder().encode(`${logOf(4)}\r\nきのう,入室,7,\r\n${to} 09:00,通過,7,`),
      'log.csv',
    )
    await keeper.postForm(`${address}/check`, fields(where))
    const page = await textOf(where)
    expect(page).toContain(words.found('4', '0', '4', '2'))
    expect(page).toContain(words.lineError(6, '日時', words.problems['no-moment']))
    expect(page).toContain(words.lineError(7, '入退', words.problems['no-direction']))
    expect(page).not.toContain(words.record('4'))
    // Looked at again, nothing of it is asked or read again.
    const query = vi.spyOn(city.surroundings.dear.pool, 'query')
    expect(await textOf(where)).toContain(words.found('4', '0', '4', '2'))
    expect(namesOf(query.mock.calls)).toContain('permits-of-room')
    expect(namesOf(query.mock.calls)).not.toContain('passages-there')
    query.mockRestore()
    expect(await counted()).toMatchObject({ rows: 0, events: 1 })
    // Nor by whoever sends what the page doesn't offer: no line is left out in silence.
    const answer = await keeper.postForm(`${address}/record`, fields(where))
    expect(await textOf(answer.headers.get('location') ?? '')).toContain(
      words.lineError(6, '日時', words.problems['no-moment']),
    )
    expect(await counted()).toMatchObject({ rows: 0, events: 1 })
  })

  it('comes in whole, 20,000 rows; the same file again changes nothing, an overlapping one adds what is new', async () => {
    expect(await bringIn(logOf(20_000))).toContain(words.outcome('20,000', '0', '20,000'))
    const after = await counted()
    expect(after).toMatchObject({ rows: 20_000, events: 2 })
    expect(after?.head).toBeLessThan(8_000)
    expect(await bringIn(logOf(20_000))).toContain(words.outcome('0', '20,000', '0'))
    expect(await counted()).toEqual(after)
    const more = `${logOf(20_000).split('\r\n').slice(0, 5).join('\r\n')}\r\n${to} 23:59:59,退室,9999,山田`
    expect(await bringIn(inShiftJis(more).bytes, 'sjis.csv')).toContain(words.outcome('1', '4', '1'))
    expect(await counted()).toMatchObject({ rows: 20_001, events: 3 })
  })

  it('stands in the month’s paper and file, and in what is verified and rebuilt', async () => {
    const month = Number(to.slice(5, 7))
    // A long month's page has its days, each day's page all of it, piece by piece; the digest is that of all of them.
    const page = await textOf(`/cases/${ledger}/months/${month}`)
    expect(page).toContain(words.byDays('0', '20,001'))
    expect(page.length).toBeLessThan(60_000)
    const days = [...page.matchAll(/\?day=(\d{4}-\d\d-\d\d)"/g)].map(([, day]) => day)
    expect(days.at(-1)).toBe(to)
    let passages = 0
    for (const day of days) {
      let path = `/cases/${ledger}/months/${month}?day=${day}`
      for (let piece = await textOf(path); ; piece = await textOf(path)) {
        const shown = piece.match(/<td>(?:入室|退室)<\/td>/g)?.length ?? 0
        passages += shown
        path = /href="([^"]*after=[\w-]+)"/.exec(piece)?.[1]?.replaceAll('&amp;', '&') ?? ''
        if (path === '') break
        expect(shown).toBe(500)
      }
    }
    expect(passages).toBe(20_001)
    expect(await textOf(`/cases/${ledger}/months/${month}.csv?day=${to}`)).toContain('9999')
    expect((await keeper.get(`/cases/${ledger}/months/${month}?day=2000-01-01`)).status).toBe(404)
    const { rows } = await city.pool.query(
      `select at, direction, id_number as id, name, flag from entry_log_rows where stream = $1
        order by at, id_number, direction`,
      [ledger],
    )
    expect(page).toContain(sha256(canonicalJson([[], rows])).toString('hex'))
    const file = await textOf(`/cases/${ledger}/months/${month}.csv`)
    expect(file).toContain('9999')
    expect(file.trim().split('\r\n')).toHaveLength(20_002)
    expect(await rebuild(city.pool, {})).toMatchObject({ differing: 0 })
    expect([...(await verify(city.pool, { timeSkipping: true })).problems]).toEqual([])
    await city.owner.query('alter table entry_log_rows disable trigger all')
    await city.owner.query("update entry_log_rows set id_number = '1' where stream = $1 and id_number = '9999'", [
      ledger,
    ])
    expect((await verify(city.pool, { timeSkipping: true, stream: ledger })).flaws).toMatchObject([
      { problem: 'row-differs', row: 'entry_log_rows batch-2' },
    ])
    await city.owner.query("delete from entry_log_rows where stream = $1 and batch = 'batch-2'", [ledger])
    expect((await verify(city.pool, { timeSkipping: true, stream: ledger })).flaws).toMatchObject([
      { problem: 'row-missing', row: 'entry_log_rows batch-2' },
    ])
  })

  it('is nobody else’s to bring in', async () => {
    const head = await city.as('otherHead')
    expect((await head.get(address)).status).toBe(404)
    expect((await keeper.get(`/cases/entry-log/${'0'.repeat(8)}-0000-4000-8000-000000000000/import`)).status).toBe(404)
  })
})
