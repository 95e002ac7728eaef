import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { approvedTerms } from '../../../domain/outsourcing/in-effect/approved-terms.ts'
import type { PartEvent } from '../../support/outsourcing-groups.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'

/**
 * A contract whose clauses were read twice, that was changed and sub-contracted. Never edited: later releases must read
 * it.
 */
const { events } = JSON.parse(
  readFileSync(new URL('../../fixtures/events/outsourcing-parts.v1.json', import.meta.url), 'utf8'),
) as {
  readonly events: readonly OutsourcingEvent[]
}
const types: { readonly [type in PartEvent['type']]: true } = {
  ClausesConfirmed: true,
  ClausesDisputed: true,
  ClausesAmended: true,
  ChangeRequested: true,
  ChangeAmended: true,
  ChangeDeliberated: true,
  ChangeApproved: true,
  ChangeDisapproved: true,
  ChangeReturned: true,
  ChangeWithdrawn: true,
  ChangeTookEffect: true,
  SubcontractRequested: true,
  SubcontractDeliberated: true,
  SubcontractConsented: true,
  SubcontractRefused: true,
  SubcontractWithdrawn: true,
  SubcontractEnded: true,
}

describe('events of a contract’s clauses, changes and sub-contracts, recorded under schema version 1', () => {
  it('are one of each type at least, and plain JSON', () => {
    expect(Object.keys(types).filter((type) => !events.some((event) => event.type === type))).toEqual([])
    expect(events.filter((event) => !isJsonSafe(event))).toEqual([])
  })

  it('fold into the case that they told', () => {
    const state = events.reduce(outsourcing.decider.evolve, outsourcing.initialState)
    expect(state).toMatchObject({
      stage: 'in-force',
      contract: { endsOn: '2027-08-31' },
      clauseSheet: { read: { by: { name: '佐藤 花' } }, dispute: null },
      approval: {
        conditions: [
          { id: 'condition-1', dueOn: '2026-12-25', from: 'council' },
          { id: 'condition-2', dueOn: '2026-10-30', from: 'chief' },
        ],
      },
      changes: [
        {
          id: 'change-1',
          status: 'effective',
          revisions: [
            { revision: 1 },
            { revision: 2, before: { place: '市民課 窓口' }, changes: { place: '平和支所 窓口' } },
          ],
        },
        { id: 'change-2', status: 'disapproved' },
        { id: 'change-3', status: 'withdrawn' },
        {
          id: 'change-4',
          status: 'effective',
          council: { outcome: 'favourable' },
          approval: { effectiveOn: '2026-11-02' },
        },
      ],
      subcontracts: [
        { id: 'subcontract-1', status: 'ended', ended: { on: '2026-11-30' } },
        { id: 'subcontract-2', status: 'refused', terms: { parent: 'subcontract-1' } },
        { id: 'subcontract-3', status: 'withdrawn' },
      ],
    })
    expect(state.clauseSheet?.entries.map((one) => [one.quotation === '', one.checked.at])).toHaveLength(6)
    expect(approvedTerms(state, day('2026-11-02'))).toMatchObject({ place: '平和支所 窓口', endsOn: '2027-08-31' })
  })
})
