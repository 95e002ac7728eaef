import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import type { OversightEvent } from '../../support/outsourcing-groups.ts'

/**
 * A whole case with everything that can happen under a contract and at its end. Never edited: later releases must read
 * it.
 */
const { events } = JSON.parse(
  readFileSync(new URL('../../fixtures/events/outsourcing-oversight.v1.json', import.meta.url), 'utf8'),
) as {
  readonly events: readonly OutsourcingEvent[]
}
const types: { readonly [type in OversightEvent['type']]: true } = {
  InspectionMoved: true,
  InspectionSkipped: true,
  InspectionScheduled: true,
  InspectionAnnounced: true,
  InspectionRefused: true,
  CorrectiveReportRecorded: true,
  EffectivenessChecked: true,
  FindingProposed: true,
  ProposalNoted: true,
  ContractTerminated: true,
  GivenRecorded: true,
  TakenBackRecorded: true,
}

describe('events of a contract’s oversight and end, recorded under schema version 1', () => {
  it('are one of each type at least, and plain JSON', () => {
    expect(Object.keys(types).filter((type) => !events.some((event) => event.type === type))).toEqual([])
    expect(events.filter((event) => !isJsonSafe(event))).toEqual([])
  })

  it('fold into the case that they told', () => {
    expect(events.reduce(outsourcing.decider.evolve, outsourcing.initialState)).toMatchObject({
      stage: 'closed',
      contract: { endsOn: '2027-03-31' },
      inspections: [
        { id: 'adhoc-1', adHoc: { reason: '受渡しの事故があったため' }, report: { heldOn: '2026-07-03' } },
        { id: 'inspection-2', skipped: { reason: '同じ内容の外部監査を受けたため' }, report: null },
        {
          id: 'inspection-1',
          refusals: [{ refusedBy: '受託者の営業部長' }],
          report: { attendee: '所長', checklist: [{ result: 'not-met' }] },
        },
      ],
      findings: [
        { id: 'finding-1', item: 'refusal', closed: { checkedOn: '2026-12-24' } },
        {
          id: 'finding-2',
          item: 'clause-custody',
          proposedFor: '2027-01-15',
          reports: [{}, {}],
          checks: [{ effective: 'not-effective' }, { effective: 'effective' }],
        },
      ],
      disposal: { certificateOn: '2027-04-02' },
      oversight: {
        moves: [{ inspection: 'inspection-1', toDay: '2026-12-01' }],
        announcements: [{ clock: '13:30' }],
        termination: { insteadOf: '2027-05-31', terminatedBy: 'agreement' },
        disposals: [{ party: 'contractor', items: [{ what: '記憶装置' }] }, { party: 'backups' }],
        given: [{ id: 'given-1', takenBack: { takenBackOn: '2027-04-02' } }],
        proposals: [{ about: 'finding-2', outcome: 'on-agenda', meetingCase: null }],
      },
      tasks: { open: [] },
    })
  })
})
