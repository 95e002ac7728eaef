/** The roster on the rule book's page: found, paged, and one person with all that was recorded about them. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wallDay } from '../../db/act/circumstances.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { founds } from '../support/city-acts.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { givesCity } from '../support/gives-city.ts'
import { wordsOf } from '../support/page-forms.ts'

let city: CityApp
let keeper: Browser
const today = wallDay()
const sought = randomUUID() as PersonId
const many = 160

const gives = (by: 'practice' | 'administrator', command: CityCommand) => givesCity(city, by, command)
const enters = (person: PersonId, name: string, kana: string, mail: string) =>
  gives('administrator', { type: 'EnterPerson', data: { person, name, kana, mail, language: 'ja' } })
/** The roster's part of the page at this address. */
const roster = async (query: string): Promise<string> => {
  const html = await (await keeper.get(`${addresses.case(cityId)}?${query}`)).text()
  return /<section[^>]* id="people"[\s\S]*?<\/section>/u.exec(html)?.[0] ?? ''
}
const rowsOf = (html: string): number => html.match(/<th scope="row">/gu)?.length ?? 0
const nextIn = (html: string): string =>
  (/href="([^"]*[?&](?:amp;)?after=[^"]*)"/u.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').split('?')[1] ?? ''

/** The history’s part of its tab at this address. */
const history = async (query: string): Promise<string> => {
  const html = await (await keeper.get(`${addresses.casePart(cityId, 'history')}?${query}`)).text()
  return /<section[^>]* id="history"[\s\S]*?<\/section>/u.exec(html)?.[0] ?? ''
}
const versionsIn = (html: string): readonly number[] =>
  [...html.matchAll(/<li class="entry" id="v(\d+)"/gu)].map(([, version]) => Number(version))

const furtherIn = (html: string): string =>
  (/class="button[^"]*" href="[^"]*[?]([^"]*beyond=\d+[^"]*)#history"/u.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')

beforeAll(async () => {
  city = await cityApp()
  keeper = await city.as('administrator')
  await gives('practice', founds().command)
  for (let nth = 0; nth < many; nth++)
    await enters(randomUUID() as PersonId, `職員 ${nth}`, '', `many-${nth}@city.test`)
  await enters(sought, '髙橋 惠', 'タカハシ メグミ', 'megumi@city.test')
  const post = 'heiwa-staff' as PostId
  await gives('administrator', {
    type: 'AppointPerson',
    data: { person: sought, post, from: today, until: null, reason: '' },
  })
  const renamed = { person: sought, name: '渡邊 惠', kana: 'ワタナベ メグミ', from: addDays(today, 1), reason: '婚姻' }
  await gives('administrator', { type: 'RenamePerson', data: renamed })
})
afterAll(() => city.end())

describe('the roster’s page (operational setting)', () => {
  it('shows fifty people at a time, and everybody by going on', async () => {
    const first = await roster('')
    expect(rowsOf(first)).toBe(50)
    const pages = [first]
    while (nextIn(pages.at(-1)!) !== '') pages.push(await roster(nextIn(pages.at(-1)!)))
    expect(pages.map(rowsOf)).toEqual([50, 50, 50, expect.any(Number)])
    expect(pages.reduce((sum, page) => sum + rowsOf(page), 0)).toBeGreaterThanOrEqual(many + 1)
    expect(wordsOf(pages.at(-1)!)).toContain('髙橋 惠')
  })

  it.each(['高橋', 'ﾀｶﾊｼ', 'たかはし', '渡辺', 'MEGUMI@', '平和支所'])(
    'finds somebody by any of their names, readings, addresses and posts: %s',
    async (who) => {
      const found = await roster(`who=${encodeURIComponent(who)}`)
      expect([rowsOf(found) >= 1, wordsOf(found).includes('髙橋 惠')]).toEqual([true, true])
      expect(wordsOf(found)).not.toContain('職員 7')
    },
  )

  it('says that nobody is found, and takes any text for what is looked for', async () => {
    for (const who of ['鼎鬻', '%_\\', '<b>', 'x'.repeat(500)]) {
      const page = await roster(`who=${encodeURIComponent(who)}`)
      expect(rowsOf(page)).toBe(0)
      expect(page).not.toContain('<b>')
    }
  })

  it('shows one person with every name from its day on, appointments, and what was recorded about them alone', async () => {
    const words = wordsOf(await roster(`person=${sought}`))
    for (const one of ['髙橋 惠', '渡邊 惠', 'タカハシ メグミ', 'megumi@city.test', '職員の一覧へ戻る'])
      expect(words).toContain(one)
    expect(words).toContain('髙橋 惠を名簿に載せました')
    expect(words).toMatch(/髙橋 惠の氏名を.*から渡邊 惠と改めました/u)
    expect(words).not.toContain('職員 7')
  })

  it('is the whole list where the address names nobody on it', async () => {
    expect(rowsOf(await roster('person=nobody'))).toBe(50)
  })
})

describe('a long history (operational setting)', () => {
  it('stands on several pages, each act on one of them, in either order', async () => {
    for (const order of ['', 'order=oldest']) {
      const first = await history(order)
      const next = furtherIn(first)
      const pages = [versionsIn(first)]
      for (let query = next; query !== '';) {
        const page = await history(query)
        pages.push(versionsIn(page))
        query = furtherIn(page)
      }
      const both = pages.flat()
      const all = Array.from({ length: both.length }, (_, index) => index + 1)
      expect(pages.length).toBeGreaterThan(1)
      expect(both).toEqual(order === '' ? all.toReversed() : all)
    }
  })

  it('says of what no person signed that it was done at the machine', async () => {
    const words = wordsOf(await history('order=oldest'))
    expect(words).toContain('運用者（関所の動く機械での操作）')
    expect(words).not.toContain('定められた時期の処理')
  })
})

describe('a history too long to be read whole (operational setting)', () => {
  let inAll = 0
  beforeAll(async () => {
    await city.owner.query(
      `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, recorded_at, hash)
        select e.stream, e.version + n, gen_random_uuid(), 'RemarkedByNobody', 1,
          case when n % 40 = 0 then jsonb_build_object('person', $2::text) else '{}' end, e.meta, e.occurred_at,
          clock_timestamp(), e.hash
        from events e, generate_series(1, 5200) n
        where e.stream = $1 and e.version = (select version from streams where stream = $1)`,
      [cityId, sought],
    )
    await city.owner.query('update streams set version = version + 5200 where stream = $1', [cityId])
    await gives('administrator', {
      type: 'RenamePerson',
      data: { person: sought, name: '渡部 惠', kana: 'ワタベ メグミ', from: addDays(today, 1), reason: '訂正' },
    })
    const { rows } = await city.pool.query<{ version: number }>('select version from streams where stream = $1', [
      cityId,
    ])
    inAll = rows[0]!.version
  })
  const down = (from: number, length: number) => Array.from({ length }, (_, nth) => from - nth)

  it('begins with the newest, says which stretch it shows, and goes on to the very first act', async () => {
    const first = await history('')
    const shown = versionsIn(first)
    expect(shown).toEqual(down(inAll, shown.length))
    expect(wordsOf(first)).toContain(`経緯は全部で${inAll}件あり`)
    const next = await history(furtherIn(first))
    expect(versionsIn(next)[0]).toBe(inAll - shown.length)
    expect(versionsIn(await history('beyond=3000'))[0]).toBe(2999)
    const last = await history('beyond=20')
    expect([versionsIn(last), furtherIn(last)]).toEqual([down(19, 19), ''])
    const stretches = await history(`beyond=${inAll - 400}&show=papers`)
    expect([versionsIn(stretches), furtherIn(stretches)]).toEqual([
      expect.any(Array),
      expect.stringMatching(/beyond=\d/u),
    ])
  })

  it('is gone to by a day, in either order, its filter kept', async () => {
    const gone = async (query: string) => {
      const answer = await keeper.get(`${addresses.casePart(cityId, 'history')}?${query}`)
      return [answer.status, (answer.headers.get('location') ?? '').split('?')[1]]
    }
    const [first, last] = ['2026-01-01', addDays(today, 2)]
    expect(await gone(`historyOn=${today}`)).toEqual([303, `beyond=${inAll + 1}#history`])
    expect(await gone(`historyOn=${last}&show=papers`)).toEqual([303, `show=papers&beyond=${inAll + 1}#history`])
    expect(await gone(`historyOn=${first}`)).toEqual([303, 'beyond=2#history'])
    expect(await gone(`order=oldest&historyOn=${first}`)).toEqual([303, 'order=oldest&beyond=0#history'])
    expect(await gone(`order=oldest&historyOn=${last}`)).toEqual([303, `order=oldest&beyond=${inAll - 1}#history`])
    expect((await gone('historyOn=2026-02-30'))[0]).toBe(200)
    expect(versionsIn(await history(`beyond=${inAll + 1}`))[0]).toBe(inAll)
    const page = await history('show=papers')
    expect(page).toMatch(/<form[^>]*#history"[^>]*><input type="hidden" name="show" value="papers"/u)
    expect(page).toContain('type="date" id="history-on" name="historyOn"')
  })

  it('is there in the order in which it happened, too', async () => {
    const oldest = await history('order=oldest')
    expect(versionsIn(oldest)[0]).toBe(1)
    const end = await history(`order=oldest&beyond=${inAll - 3}`)
    expect([versionsIn(end), furtherIn(end)]).toEqual([[inAll - 2, inAll - 1, inAll], ''])
  })

  it('is whole as a file', async () => {
    const file = await (await keeper.get(addresses.historyFile(cityId))).text()
    const versions = [...file.matchAll(/^"?(\d+)"?,/gmu)].map(([, version]) => Number(version))
    expect(versions).toEqual(Array.from({ length: inAll }, (_, nth) => nth + 1))
    expect(file.trimEnd().split('\n').at(-1)).toContain('渡部 惠')
  })

  it('hides nothing of what was recorded about one person: page by page, and the paper says that there is more', async () => {
    const earlierIn = (html: string): string =>
      (/class="button[^"]*" href="[^"]*[?]([^"]*earlier=\d+[^"]*)#people"/u.exec(html)?.[1] ?? '').replaceAll(
        '&amp;',
        '&',
      )
    const pages = [await roster(`person=${sought}`)]
    while (earlierIn(pages.at(-1)!) !== '') pages.push(await roster(earlierIn(pages.at(-1)!)))
    const versions = pages.map(versionsIn)
    expect(versions.map(({ length }) => length)).toEqual([50, 50, 34])
    expect(versions.flat()).toEqual([...new Set(versions.flat())].toSorted((a, b) => b - a))
    expect(wordsOf(pages[0]!)).toContain('渡部 惠と改めました')
    for (const said of ['名簿に載せました', '渡邊 惠と改めました']) expect(wordsOf(pages[2]!)).toContain(said)
    expect(pages.map((page) => page.includes('ここには50件までを印刷しています'))).toEqual([true, true, false])
    const { rows } = await city.pool.query("select 1 from events where stream = $1 and data ->> 'person' = $2", [
      cityId,
      sought,
    ])
    expect(versions.flat()).toHaveLength(rows.length)
  })
})
