import { expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import {
  given,
  opensInspection,
  inspects,
  reaching,
  registers,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { movesInspection } from '../../support/oversight-acts.ts'
import { rulesAt } from '../../support/rules.ts'

const everyThreeMonths = [...reaching('contracting'), registers({ inspectEveryMonths: 3 })]
/** The inspection for which the practice waits next. */
const next = (...acts: readonly OutsourcingAct[]) => {
  const { now, calendar, settings } = rulesAt('2026-08-03 10:00', 'practice')
  return procedureNamed('outsourcing')
    .view(given(...everyThreeMonths, ...acts).state, now, calendar, settings)
    .wakes.filter((one) => one.kind === 'inspection')
}
const movesTo = (nth: number, toDay: string) =>
  movesInspection({ inspection: `inspection-${nth}`, toDay: day(toDay) }, { at: '2026-08-03 10:00' })

it('of two inspections on one day the earlier of the rhythm comes first (Art. 23)', () => {
  const second = { kind: 'inspection', nth: 2, at: '2026-11-30T00:00:00.000Z' }
  expect(next()).toEqual([{ kind: 'inspection', nth: 1, at: '2026-09-01T00:00:00.000Z' }])
  expect(next(movesTo(1, '2026-12-01'))).toEqual([{ kind: 'inspection', nth: 1, at: '2026-12-01T00:00:00.000Z' }])
  expect(next(movesTo(2, '2026-09-01'))).toEqual([{ kind: 'inspection', nth: 1, at: '2026-09-01T00:00:00.000Z' }])
  expect(next(movesTo(1, '2026-12-02'), movesTo(2, '2026-11-30'))).toEqual([second])
})

it('one moved behind the next is waited for when that is held (Art. 23)', () => {
  const acts = [
    movesTo(1, '2026-12-15'),
    opensInspection({ nth: 2 }, { at: '2026-12-01 09:00' }),
    inspects({ inspection: 'inspection-2', heldOn: day('2026-12-02') }, { at: '2026-12-02 15:00' }),
  ]
  expect(next(...acts)).toEqual([{ kind: 'inspection', nth: 1, at: '2026-12-15T00:00:00.000Z' }])
})
