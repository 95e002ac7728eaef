import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { partTasksEnded } from '../../../domain/outsourcing/in-effect/parts-ended.ts'
import { inspectionPlan } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import { seasonOf } from '../../../domain/outsourcing/renewal/season.ts'
import { candidatesOf } from '../../../domain/outsourcing/vetting/candidates.ts'
import { confirmsClauses, given, reaching, request } from '../../support/outsourcing-acts.ts'
import { movesInspection, schedulesInspection, terminates } from '../../support/oversight-acts.ts'
import {
  approvesChange,
  prolongs,
  recordsChangeOutcome,
  requestsChange,
  returnsChange,
} from '../../support/part-acts.ts'

const inForce = reaching('in-force')
const running = [...inForce, confirmsClauses()]

describe('days that meet', () => {
  it('Art. 21 a change may take effect on the contract’s new last day', () => {
    const last = prolongs({ changes: { endsOn: day('2026-10-31') }, effectiveOn: day('2026-10-31') })
    expect(given(...running, last, recordsChangeOutcome(), approvesChange()).state.changes[0]?.status).toBe('approved')
  })

  it('Art. 21 a returned change is still under way, so no other touches its field', () => {
    given(...running, requestsChange(), returnsChange())
      .when(requestsChange({ changes: { place: '平和支所' } }, { at: '2026-09-04 10:00' }))
      .thenRefuses('change-overlaps', 'operational setting', { field: 'changes.place', changes: ['change-1'] })
  })

  it('Art. 22 an early end ends what a change not yet in effect asked for', () => {
    const conditions = [{ text: '従事者名簿を提出させること', dueOn: day('2026-12-31') }]
    const late = [requestsChange({ effectiveOn: day('2026-12-01') }), approvesChange({ conditions })]
    const { state } = given(...running, ...late)
    expect(partTasksEnded(state, day('2026-10-31')).map((one) => [one.type, one.data.task])).toEqual([
      ['TaskClosed', 'fulfil-condition-1'],
    ])
  })

  it('Art. 23 an inspection of the rhythm falls away on the last day, one moved to it is held', () => {
    const early = terminates({ endsOn: day('2026-12-01') }, { at: '2026-11-20 10:00' })
    expect(inspectionPlan(given(...running, early).state)[0]?.fallsAway).toBe(true)
    const moved = movesInspection({ toDay: day('2027-05-31') })
    expect(inspectionPlan(given(...running, moved).state)[0]?.fallsAway).toBe(false)
  })

  it('Art. 22 an inspection out of turn is not skipped by an early end', () => {
    const early = terminates({ endsOn: day('2026-07-02') }, { at: '2026-07-02 10:00' })
    expect(given(...running, schedulesInspection(), early).state.inspections.map((one) => one.skipped)).toEqual([null])
  })

  it('operational setting: a case at its approval or contract has its agenda and its meeting behind it', () => {
    const settings = rulesOn(templateBook, day('2026-04-01')).settings
    const done = (step: 'deliberation' | 'approval' | 'contracting') =>
      seasonOf(given(...reaching(step)).state, day('2026-04-20'), closedDays, settings).flatMap((one) =>
        one.progress === 'done' ? [one.step] : [],
      )
    expect(done('deliberation')).toEqual(['request', 'vetting', 'agenda'])
    expect(done('approval')).toEqual(['request', 'vetting', 'agenda', 'council'])
    expect(done('contracting')).toEqual(['request', 'vetting', 'agenda', 'council', 'approval'])
  })

  it('Art. 20 nobody is a candidate before the award', () => {
    expect(candidatesOf(request({ award: 'after-award' }))).toEqual([])
  })
})
