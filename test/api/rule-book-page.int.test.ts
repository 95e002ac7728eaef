/** The rule book's page shows all that a version settles, of the day that is asked for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wallDay } from '../../db/act/circumstances.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import { givenFrom } from '../../domain/city/guideline/guideline-given.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { founds } from '../support/city-acts.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { givesCity } from '../support/gives-city.ts'
import { wordsOf } from '../support/page-forms.ts'

let city: CityApp
let keeper: Browser
const [today, later] = [wallDay(), addDays(wallDay(), 40)]

const gives = (by: 'practice' | 'administrator', command: CityCommand) => givesCity(city, by, command)
const section = async (id: string, query: string): Promise<string> => {
  const page = await keeper.get(`${addresses.case(cityId)}?${query}`)
  const html = await page.text()
  expect([page.status, html]).toEqual([200, expect.stringContaining(`id="${id}"`)])
  return wordsOf(new RegExp(`<section[^>]* id="${id}"[\\s\\S]*?</section>`, 'u').exec(html)?.[0] ?? '')
}

beforeAll(async () => {
  city = await cityApp()
  keeper = await city.as('administrator')
  await gives('practice', founds().command)
  const given = givenFrom(reiwa5)
  await gives('administrator', {
    type: 'EnactGuideline',
    data: {
      ...given,
      inForceFrom: later,
      reason: '書庫の追加',
      rooms: [...given.rooms, { ...given.rooms[0]!, id: 'vault', ja: '第二書庫', en: 'Second vault' }],
    },
  })
  const change = { name: 'council.noticeBusinessDays', value: '9', inForceFrom: later, reason: '試し' }
  await gives('administrator', { type: 'ChangeSetting', data: change })
})
afterAll(() => city.end())

describe('what the guideline settles (operational setting)', () => {
  it('stands there whole: every office, post, seat, clause, room, kind of asset, equipment and authority', async () => {
    const words = await section('posts', '')
    const { offices, posts, clauses, rooms, assetKinds, equipment, authorityKinds, agendaKinds } = reiwa5
    for (const { ja } of [offices, posts, clauses, rooms, assetKinds, equipment, authorityKinds, agendaKinds].flat())
      expect(words).toContain(ja)
    expect(words).toContain('第22条第1号')
    expect(words).not.toMatch(/undefined|\[object|null/u)
  })

  it('and the settings are those of the day that is asked for', async () => {
    expect(await section('posts', '')).not.toContain('第二書庫')
    expect(await section('posts', `on=${addDays(later, -1)}`)).not.toContain('第二書庫')
    expect(await section('posts', `on=${later}`)).toContain('第二書庫')
    expect(await section('settings', `on=${later}`)).toMatch(/9/u)
    expect(await section('settings', `on=${later}`)).not.toEqual(await section('settings', `on=${today}`))
    expect(await section('posts', 'on=no-day')).toBe(await section('posts', ''))
  })
})
