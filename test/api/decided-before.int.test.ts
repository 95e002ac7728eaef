/** A version that is recorded after its day began says what was decided until then, and by which version. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wallDay } from '../../db/act/circumstances.ts'
import { decidedBefore } from '../../db/city/decided-before.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { changes, enacts, founds } from '../support/city-acts.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { newCase, take } from '../support/recorded-case.ts'
import { givesCity } from '../support/gives-city.ts'
import { wordsOf } from '../support/page-forms.ts'

let city: CityApp
let keeper: Browser
const today = wallDay()
const settles = (by: 'practice' | 'administrator', command: CityCommand) => givesCity(city, by, command)
const enacted = (inForceFrom: PlainDate, room: string) =>
  settles(
    'administrator',
    enacts({ inForceFrom, rooms: [{ ...reiwa5.rooms[0]!, ja: room }, ...reiwa5.rooms.slice(1)] }).command,
  )
const starts = async () => {
  const by = { person: city.people['staff']!.id, via: { by: 'session' } } as const
  expect(await take({ pool: city.pool, timeSkipping: false }, newCase(), 'start', { by })).toMatchObject({
    kind: 'done',
  })
}
const counts = async () => (await decidedBefore(city.pool)).guidelines.map(({ acts, isMore }) => [acts, isMore])
const shown = async (lang: string) => {
  await keeper.get(`${addresses.case(cityId)}?lang=${lang}`)
  return wordsOf(await (await keeper.get(addresses.case(cityId))).text())
}

beforeAll(async () => {
  city = await cityApp()
  keeper = await city.as('administrator')
  await settles('practice', founds().command)
})
afterAll(() => city.end())

it('counts the acts of its days until it was recorded, each once (operational setting)', async () => {
  await starts()
  await enacted(today, '新しい電算室')
  expect(await counts()).toEqual([[1, false]])
  expect(await shown('ja')).toMatch(/施行日以後、この版の記録（.+）より前の行為1件は、それまでの版によります。/u)
  // What comes after is decided by it; what is to come has nothing before it.
  await starts()
  await enacted(addDays(today, 30), '別の電算室')
  expect(await counts()).toEqual([
    [1, false],
    [0, false],
  ])
})

it('counts anew for another version of the same day, and ends where the next one is in force', async () => {
  await enacted(today, '第三の電算室')
  expect(await counts()).toEqual([
    [1, false],
    [0, false],
    [2, false],
  ])
  expect(await shown('en')).toMatch(/Decided under the version before it.+: 2 acts from its day on\./u)
})

it('counts of a setting the acts of its day until its value was recorded, and says so beside it', async () => {
  const settings = async () => (await decidedBefore(city.pool)).settings.map(({ acts }) => acts)
  await settles('administrator', changes('dueAt', '16:00', today).command)
  const before = (await settings()).at(-1)
  expect(before).toBeGreaterThan(0)
  await starts()
  // Another setting of the day has its own count, and one of a day to come none.
  await settles('administrator', changes('remindAt', '08:00', today).command)
  await settles('administrator', changes('dueAt', '15:00', addDays(today, 30)).command)
  expect(await settings()).toEqual([before, before! + 1, 0])
  expect(await shown('ja')).toContain(`より前の行為${before}件は、それまでの値によります。`)
})

it('shows every change of a setting, also one in whose place another came the same day', async () => {
  await settles('administrator', changes('dueAt', '16:30', today).command)
  expect(await shown('ja')).toContain('これまでの変更 3件')
})
