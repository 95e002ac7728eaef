import { describe, expect, it } from 'vitest'
import { changedPaths } from '../../../launch/city/file/changed-paths.ts'
import type { Path } from '../../../launch/city/file/located-json.ts'
import { cityFiles, cityText, rehearsed } from '../../support/city-files.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Every place of a file, from the outside in. */
const placesIn = (value: Json, at: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? [at]
    : [
        at,
        ...Object.entries(value).flatMap(([key, one]) =>
          placesIn(one, [...at, Array.isArray(value) ? Number(key) : key]),
        ),
      ]

/** The same value with another at a place; without one, with nothing there. */
const withAt = (value: Json, [step, ...rest]: Path, other?: Json): Json => {
  if (step === undefined) return other ?? null
  if (Array.isArray(value)) return value.map((one: Json, nth) => (nth === step ? withAt(one, rest, other) : one))
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, one]: [string, Json]) =>
      key !== step ? [[key, one]] : rest.length === 0 && other === undefined ? [] : [[key, withAt(one, rest, other)]],
    ),
  )
}
const at = (value: Json, path: Path): Json =>
  path.reduce<Json>((one, step) => (one as { readonly [key: string]: Json })[step] ?? null, value)
const ofAnotherKind = (value: Json): readonly Json[] => {
  if (typeof value === 'string') return [{ ja: 'x' }]
  if (typeof value === 'number' || typeof value === 'boolean') return ['x']
  return [Array.isArray(value) ? {} : 'x']
}
const isWithin = (one: Path, other: Path): boolean => one.every((step, nth) => other[nth] === step)

describe('a city’s file that is broken at one place', () => {
  it.each(cityFiles)('%s: every value of another kind is refused at its place and line', (name) => {
    const file = JSON.parse(cityText(name)) as Json
    const wrong: string[] = []
    for (const place of placesIn(file))
      for (const other of ofAnotherKind(at(file, place))) {
        const text = JSON.stringify(withAt(file, place, other), null, 2)
        const { problems } = rehearsed(text)
        const lines = text.split('\n').length
        if (!problems.some(({ path, line }) => isWithin(place, path) && line >= 1 && line <= lines))
          wrong.push(`${place.join('.')} = ${JSON.stringify(other)}: ${problems[0]?.code ?? 'taken'}`)
      }
    expect(wrong).toEqual([])
  })

  it.each(cityFiles)('%s: a key that is missing is refused by its name, or means nothing', (name) => {
    const file = JSON.parse(cityText(name)) as Json
    const taken = new Set<string>()
    for (const place of placesIn(file)) {
      const key = place.at(-1)
      if (typeof key !== 'string') continue
      const { problems } = rehearsed(JSON.stringify(withAt(file, place)))
      if (!problems.some(({ path }) => changedPaths(path, place).length === 0))
        taken.add(place.filter((step) => typeof step === 'string').join('.'))
    }
    expect([...taken].filter((path) => !mayBeLeftOut.some((one) => path === one || path.endsWith(`.${one}`)))).toEqual(
      [],
    )
  })
})

/** What a file needn't say: whole sections, and what is nothing where nothing is said. */
const mayBeLeftOut = [
  'guidelines',
  'texts',
  'people',
  'appointments',
  'settings',
  'days',
  'papers',
  'paper',
  'itemsOnly',
  'articles.branch',
  'blocking',
  'en',
  'rooms.level',
  'rooms.means',
  'equipment.devices',
  'assetKinds.personal',
  'assetKinds.discontinued',
  'roles.vice-chief',
  'vice-chief.acts',
  'roles.approver',
  'roles.access-manager',
  'roles.access-manager.called',
  'roles.id-device-keeper',
  'roles.entry-ledger-keeper',
  'chief.called',
  'vice-chief.called',
  'approver.called',
  'system-manager.called',
  'council.viceChair',
  'council.quorum',
  'council.majority',
  'council.called',
  'names',
  'lastDay',
  'appointments.until',
  'appointments.reason',
  'closedFor',
  'texts.file',
  'texts.sha256',
]
