import { describe, expect, it } from 'vitest'
import { happened, toCome } from '../../checker/days-of-events.ts'
import { procedureOf, type Recorded } from '../../checker/recorded.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { judged } from '../support/judged.ts'
import { correctedLife } from '../support/recorded-life.ts'
import { keptHistories, saying } from '../support/planted.ts'

type Data = { readonly [field: string]: unknown }

const events = keptHistories('histories')
const histories = Map.groupBy(events, ({ stream }) => stream)

/** An event's data with the day at a path moved by so many years; null where there is none. */
const moved = (data: Data, path: string, years: number): Data | null => {
  const [field = '', ...rest] = path.split('.')
  const value = data[field]
  if (rest.length === 0)
    return typeof value === 'string'
      ? { ...data, [field]: `${Number(value.slice(0, 4)) + years}${value.slice(4).replace('-02-29', '-02-28')}` }
      : null
  const inside =
    rest[0] === '*'
      ? Array.isArray(value) && value.length > 0
        ? [moved(value[0] as Data, rest.slice(1).join('.'), years), ...(value as readonly Data[]).slice(1)]
        : null
      : typeof value === 'object' && value !== null
        ? moved(value as Data, rest.join('.'), years)
        : null
  return inside === null || (Array.isArray(inside) && inside[0] === null) ? null : { ...data, [field]: inside }
}

/** Every event of this name in which the day could be moved, with its history as it then is. */
const movedIn = (name: string, path: string, years: number, isMeant: (event: Recorded) => boolean) =>
  events
    .filter((event) => `${procedureOf(event.stream)} ${event.type}` === name && isMeant(event))
    .flatMap((event) => {
      const data = moved(event.data as Data, path, years)
      const history = histories.get(event.stream)!
      return data === null ? [] : [history.map((one) => (one === event ? { ...event, data } : one))]
    })

const rulesOf = (history: readonly Recorded[]) => judged(history).map(({ rule }) => rule)
const day = ({ meta }: Recorded) => tokyoDateOf(meta.occurredAt)

describe('a day of an event that somebody has moved by a year', () => {
  const facts = Object.entries(happened).flatMap(([name, paths]) => paths.map((path) => [name, path] as const))

  it.each(facts)('%s: %s of what happened, to a day after its record', (name, path) => {
    const recent = (event: Recorded) => JSON.stringify(event.data).includes(`"${day(event)}"`)
    for (const history of movedIn(name, path, 3, recent).slice(0, 2))
      expect(rulesOf(history)).toContain('day-in-future')
  })

  const due = Object.entries(toCome).flatMap(([name, all]) =>
    all.map((one) => [name, one.day, one.task ?? null] as const),
  )

  it.each(due)('%s: %s of what is to be done, to a day that had passed', (name, path) => {
    for (const history of movedIn(name, path, -3, ({ data }) => !JSON.stringify(data).includes('"council"')).slice(
      0,
      2,
    ))
      expect(rulesOf(history)).toContain('day-passed')
  })

  it('what a task asks for by another day than was set, and a change that holds from another', () => {
    const named = (name: string, path: string) =>
      movedIn(name, path, 1, () => true).map((one) => rulesOf(one).includes('due-otherwise'))
    expect(named('incident FollowUpOrdered', 'dueOn')).not.toContain(false)
    expect(named('instruction InstructionIssued', 'dueOn')).not.toContain(false)
    expect(named('outsourcing OutsourcingApproved', 'conditions.*.dueOn')).not.toContain(false)
    expect(named('outsourcing ChangeTookEffect', 'effectiveOn')).not.toContain(false)
  })

  it('a day long before the case, and a check before the inspection', () => {
    expect(rulesOf(saying('UrgentWorkDeclared', { startedOn: '2024-03-30' })(correctedLife))).toContain('long-before')
    const checks = movedIn('outsourcing FindingClosed', 'checkedOn', -1, () => true)
    expect(checks.length).toBeGreaterThan(0)
    for (const history of checks) expect(rulesOf(history)).toContain('before-what-it-follows')
  })
})
