import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bookOf } from '../../../domain/city/book-of.ts'
import { city } from '../../../domain/procedures.ts'
import { takesDelivered, type DeliveredLater } from '../../../domain/city/settings/delivered-later.ts'
import { deliveredSettings } from '../../../domain/procedures.ts'
import type { CityState } from '../../../domain/city/state.ts'
import { rulesOn } from '../../../domain/guideline/rule-book.ts'
import { settingsTemplate } from '../../../domain/guideline/settings.ts'
import type { Json } from '../../../domain/kernel/json.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { changes, founds } from '../../support/city-acts.ts'
import { givenFor } from '../../support/given.ts'
import { rulesAt } from '../../support/rules.ts'

const given = givenFor(city.decider)
const monthly: DeliveredLater = { name: 'inspectEveryMonths', value: 1, reason: '関所 0.5.0 の初期値' }
const founded = given(founds()).state

/** The city after its next act, under a release that delivers these values. */
const under = (later: readonly DeliveredLater[], state: CityState, at: string): CityState =>
  takesDelivered(later)(state, rulesAt(at, 'practice')).reduce(
    (folded, event) => city.decider.evolve(folded, { article: 'operational setting', ...event } as never),
    state,
  )
const monthsOn = (state: CityState, on: string) => rulesOn(bookOf(state, 1), day(on)).settings.inspectEveryMonths

const byName = (names: readonly string[]) => names.toSorted((a, b) => a.localeCompare(b))

/** Every value by its place, as a line each. */
const flat = (of: Json, at: string): readonly (readonly [string, Json])[] =>
  of !== null && typeof of === 'object' && !Array.isArray(of)
    ? Object.entries(of).flatMap(([key, value]) => flat(value, at === '' ? key : `${at}.${key}`))
    : [[at, of]]

describe('a release that delivers another value for a setting', () => {
  it('changes nothing for yesterday, where the city has settled nothing itself', () => {
    const after = under([monthly], founded, '2026-12-01 10:00')
    expect([monthsOn(after, '2026-11-30'), monthsOn(after, '2026-12-01'), monthsOn(after, '2027-12-01')]).toEqual([
      settingsTemplate.inspectEveryMonths,
      1,
      1,
    ])
    expect(after.settings).toMatchObject([{ name: monthly.name, reason: monthly.reason, by: null }])
  })

  it('is taken once, and changes nothing that the city has settled', () => {
    const after = under([monthly], founded, '2026-12-01 10:00')
    expect(under([monthly], after, '2026-12-02 10:00')).toBe(after)
    const own = given(founds(), changes('inspectEveryMonths', '12')).state
    expect(under([monthly], own, '2026-12-01 10:00')).toBe(own)
  })

  it('takes the place of what an earlier release delivered, and of nothing else', () => {
    const third: DeliveredLater = { ...monthly, value: 3, reason: '関所 0.6.0 の初期値' }
    const after = under([monthly, third], under([monthly], founded, '2026-12-01 10:00'), '2027-02-01 10:00')
    expect([monthsOn(after, '2027-01-31'), monthsOn(after, '2027-02-01')]).toEqual([1, 3])
    expect(under([monthly, third], after, '2027-03-01 10:00')).toBe(after)
  })

  it('never changes the template: what a city did by it would be judged by other rules', () => {
    const { inForceFrom: _from, ...template } = settingsTemplate
    const delivered = [...flat(template as unknown as Json, ''), ...Object.entries(deliveredSettings)]
    // Written once for a release and never brought up to date: a new value belongs among those delivered later.
    const kept = JSON.parse(
      readFileSync(new URL('../../fixtures/template/settings-of-0.4.0.json', import.meta.url), 'utf8'),
    ) as Readonly<Record<string, Json>>
    // Which commands need somebody signed in is a set: they stand in the order of the procedures that say so.
    const text = (value: Json | undefined) =>
      JSON.stringify(Array.isArray(value) && typeof value[0] === 'string' ? byName(value as string[]) : value)
    const now = new Map(delivered)
    expect(Object.entries(kept).filter(([name, value]) => text(now.get(name)) !== text(value))).toEqual([])
    expect(Object.keys(kept).length).toBeGreaterThan(100)
  })
})
