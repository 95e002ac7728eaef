import { describe, expect, it } from 'vitest'
import type { Recorded } from '../../checker/recorded.ts'
import { judged } from '../support/judged.ts'
import { keptHistories, renumbered, type Planted } from '../support/planted.ts'
import { plantedAccessAndAssets } from './planted/access-and-assets.ts'
import { plantedBetween } from './planted/between-cases.ts'
import { plantedCouncil } from './planted/council.ts'
import { plantedEntry } from './planted/entry.ts'
import { plantedOutsourcing } from './planted/outsourcing.ts'

const histories = Map.groupBy(keptHistories('histories'), ({ stream }) => stream)
const historyOf = (stream: string): readonly Recorded[] => histories.get(stream) ?? []
const demoCity = keptHistories('demo-city')

/** Each with the rule that has to be named, in the guideline's order. */
const planted: readonly Planted[] = [
  ...plantedCouncil,
  ...plantedEntry,
  ...plantedAccessAndAssets,
  ...plantedOutsourcing,
]

describe('a history with which somebody has tampered', () => {
  it('passes while nobody has', () => {
    expect(judged(demoCity, true)).toEqual([])
    for (const [stream, events] of histories)
      expect(judged(events).map(({ rule, version, says }) => `${stream} ${rule} ${version} ${says.en}`)).toEqual([])
  })

  it.each(planted.map(([rule, stream, how, tamper]) => ({ rule, stream, how, tamper })))(
    '$rule ($stream): $how',
    ({ rule, stream, tamper }) => {
      const tampered = tamper(historyOf(stream))
      const breaches = judged(rule === 'version-missing' ? tampered : renumbered(tampered))
      expect(breaches.map((one) => one.rule)).toContain(rule)
      const { says, article } = breaches.find((one) => one.rule === rule)!
      expect([says.ja, says.en, article].filter((text) => text === '' || /[{}]|undefined/.test(text))).toEqual([])
    },
  )

  it.each(plantedBetween.map(([rule, stream, how, tamper]) => ({ rule, stream, how, tamper })))(
    '$rule ($stream, among the others): $how',
    ({ rule, stream, tamper }) => {
      const own = demoCity.filter((one) => one.stream.startsWith(stream))
      const others = demoCity.filter((one) => !one.stream.startsWith(stream))
      const breaches = judged([...renumbered(tamper(own)), ...others], true)
      expect(breaches.map((one) => one.rule)).toContain(rule)
    },
  )

  it('is planted with more than a hundred breaches, of more than a hundred rules', () => {
    expect(planted.length).toBeGreaterThan(150)
    expect(new Set(planted.map(([rule]) => rule)).size).toBeGreaterThan(140)
  })
})
