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
  const history = async (query: string): Promise<string> => {
    const html = await (await keeper.get(`${addresses.casePart(cityId, 'history')}?${query}`)).text()
    return /<section[^>]* id="history"[\s\S]*?<\/section>/u.exec(html)?.[0] ?? ''
  }
  const versionsIn = (html: string): readonly number[] =>
    [...html.matchAll(/<li class="entry" id="v(\d+)"/gu)].map(([, version]) => Number(version))

  const nextIn = (html: string): string =>
    (/class="button[^"]*" href="[^"]*[?]([^"]*beyond=\d+[^"]*)#history"/u.exec(html)?.[1] ?? '').replaceAll(
      '&amp;',
      '&',
    )

  it('stands on several pages, each act on one of them, in either order', async () => {
    for (const order of ['', 'order=oldest']) {
      const first = await history(order)
      const next = nextIn(first)
      const pages = [versionsIn(first)]
      for (let query = next; query !== '';) {
        const page = await history(query)
        pages.push(versionsIn(page))
        query = nextIn(page)
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
