import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import type { LifeEvent } from '../../support/outsourcing-groups.ts'

/**
 * A contract that is put right, changed on paper, rests, is planned anew and asked about, and one whose days were
 * wrong. Never edited: later releases must read them.
 */
const { events, wrongDays, records } = JSON.parse(
  readFileSync(new URL('../../fixtures/events/outsourcing-life.v1.json', import.meta.url), 'utf8'),
) as {
  readonly events: readonly OutsourcingEvent[]
  readonly wrongDays: readonly OutsourcingEvent[]
  readonly records: readonly OutsourcingEvent[]
}
const types: { readonly [type in LifeEvent['type'] | 'RenewalFellAway' | 'VettingEndNoted']: true } = {
  ContractCorrected: true,
  TerminationCorrected: true,
  UrgentStartCorrected: true,
  RecordCorrected: true,
  InspectionVoided: true,
  InspectionRestored: true,
  ContractRunsOn: true,
  ContractAmended: true,
  AmendmentWaived: true,
  InspectionAnsweredFor: true,
  InspectionsPlanned: true,
  ContractSuspended: true,
  ContractResumed: true,
  RenewalFellAway: true,
  VettingEndNoted: true,
}
const folded = (recorded: readonly OutsourcingEvent[]) =>
  recorded.reduce(outsourcing.decider.evolve, outsourcing.initialState)

describe('events of a contract’s corrections, papers, rests and plan, recorded under schema version 1', () => {
  it('are one of each type at least, and plain JSON', () => {
    const all = [...events, ...wrongDays, ...records]
    expect(Object.keys(types).filter((type) => !all.some((event) => event.type === type))).toEqual([])
    expect(all.filter((event) => !isJsonSafe(event))).toEqual([])
  })

  it('fold into the case that they told', () => {
    expect(folded(events)).toMatchObject({
      stage: 'in-force',
      urgent: { startedOn: '2026-03-31' },
      contract: { endsOn: '2029-03-31', inspectOn: ['2028-10-02'] },
      corrections: [{ of: 'urgent' }, { of: 'contract', before: { endsOn: '2029-05-31' } }],
      inspections: [{ answeredFor: { note: '次回は実地で', by: { post: 'citizen-head' } } }],
      amendments: [
        { change: 'change-1', waived: null },
        { change: 'change-2', waived: true },
      ],
      oversight: { suspensions: [{ from: '2027-02-12', resumed: { on: '2027-02-20' } }] },
      renewal: { started: [], fallen: ['outsourcing/00000000-0000-4000-8000-00000000000a'] },
    })
  })

  it('fold into a contract that runs on by its true days', () => {
    expect(folded(wrongDays)).toMatchObject({
      stage: 'in-force',
      contract: { startsOn: '2026-07-01', endsOn: '2027-05-31' },
      inspections: [
        { id: 'void-1', skipped: { by: { post: 'citizen-head' } } },
        { id: 'inspection-1', skipped: null },
      ],
      oversight: { termination: null },
    })
  })

  it('fold into records that stand as they truly were', () => {
    expect(folded([...events, ...records])).toMatchObject({
      oversight: { suspensions: [{ from: '2027-02-11', resumed: { on: '2027-02-19' } }] },
      amendments: [{ change: 'change-1', waived: null }],
    })
    expect(folded([...events, ...records]).corrections.slice(-2)).toMatchObject([
      { of: 'record', kind: 'rest', before: { from: '2027-02-12', resumedOn: '2027-02-20' } },
      { of: 'record', kind: 'no-amendment', about: 'change-2', never: true },
    ])
  })
})
