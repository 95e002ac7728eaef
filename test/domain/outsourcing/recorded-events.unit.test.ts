import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'

/**
 * Events as the first release wrote them: one whole case, then the two other endings. Never edited: later releases must
 * read them.
 */
const { events } = JSON.parse(
  readFileSync(new URL('../../fixtures/events/outsourcing.v1.json', import.meta.url), 'utf8'),
) as {
  readonly events: readonly OutsourcingEvent[]
}

/** Every type that an event of the first release could have; what came later has fixtures of its own. */
const types: { readonly [type in OutsourcingEvent['type']]?: true } = {
  OutsourcingStarted: true,
  RequestAmended: true,
  VendorVetted: true,
  OutsourcingSubmitted: true,
  FormAccepted: true,
  CouncilOutcomeRecorded: true,
  OutsourcingApproved: true,
  OutsourcingDisapproved: true,
  OutsourcingReturned: true,
  OutsourcingPulledBack: true,
  OutsourcingWithdrawn: true,
  ContractRegistered: true,
  ConditionFulfilled: true,
  InspectionDue: true,
  InspectionRecorded: true,
  FindingClosed: true,
  ContractEnded: true,
  DisposalRecorded: true,
  OutsourcingClosed: true,
  TaskOpened: true,
  TaskClosed: true,
  TaskReminded: true,
  TaskEscalated: true,
}

const isOtherEnding = ({ type }: OutsourcingEvent) =>
  type === 'OutsourcingDisapproved' || type === 'OutsourcingWithdrawn'
const fold = (some: readonly OutsourcingEvent[]): OutsourcingState =>
  some.reduce(outsourcing.decider.evolve, outsourcing.initialState)
const upTo = (type: OutsourcingEvent['type']) =>
  events.slice(0, events.findLastIndex((event) => event.type === type) + 1)

describe('events recorded under schema version 1', () => {
  it('are one of each type at least, and plain JSON', () => {
    expect([...new Set(events.map((event) => event.type))].toSorted()).toEqual(Object.keys(types).toSorted())
    expect(events.filter((event) => !isJsonSafe(event))).toEqual([])
  })

  it('fold into the case that they told', () => {
    const state = fold(events.filter((event) => !isOtherEnding(event)))
    expect(state).toMatchObject({
      stage: 'closed',
      office: 'citizen',
      number: { fiscalYear: 2026, series: '委', serial: 7 },
      round: 3,
      rounds: [
        { round: 1, how: 'pulled-back', from: 'form-check', to: 'submission', council: null },
        { round: 2, how: 'returned', from: 'approval', to: 'deliberation', council: { outcome: 'favourable' } },
      ],
      request: { amountYen: 1_430_000 },
      revisions: [{ revision: 1 }, { revision: 2 }],
      vetting: { verdict: 'suitable' },
      council: { outcome: 'favourable-with-conditions' },
      approval: {
        by: { name: '渡邉 誠', post: 'general-policy-director' },
        conditions: [{ id: 'condition-1', from: 'council' }],
      },
      conditionsMet: ['condition-1'],
      contract: {
        contractor: '株式会社あおい電算',
        startsOn: '2026-06-01',
        endsOn: '2027-05-31',
        inspectEveryMonths: 6,
      },
      inspections: [{ id: 'inspection-1', dueOn: '2026-12-01', report: { heldOn: '2026-12-10' } }],
      findings: [
        { id: 'finding-1', inspection: 'inspection-1', severity: 'serious', closed: { checkedOn: '2027-01-19' } },
      ],
      disposal: { manner: 'returned-and-destroyed' },
      ending: { how: 'completed' },
      tasks: {
        open: [],
        counts: {
          vet: 1,
          submit: 2,
          'check-form': 2,
          'record-outcome': 2,
          approve: 2,
          inspect: 1,
          correct: 1,
          close: 1,
        },
      },
      lastStep: null,
    })
    expect(state.contract?.clauses).toHaveLength(6)
  })

  it('remember what was reminded and escalated while a task was open', () => {
    expect(fold(upTo('TaskReminded')).tasks.open.map((one) => [one.task, one.reminded, one.escalated])).toEqual([
      ['approve-2', 1, false],
    ])
    expect(fold(upTo('TaskEscalated')).tasks.open.map((one) => [one.task, one.reminded, one.escalated])).toEqual([
      ['fulfil-condition-1', 0, true],
    ])
  })

  it.each([
    ['OutsourcingDisapproved', 'disapproved'],
    ['OutsourcingWithdrawn', 'withdrawn'],
  ] as const)('fold into a case that %s ended', (type, how) => {
    const ending = events.filter((event) => event.type === type)
    expect(fold([...upTo('CouncilOutcomeRecorded'), ...ending])).toMatchObject({
      stage: 'closed',
      ending: { how },
      lastStep: null,
    })
  })
})

describe('what cannot apply changes nothing', () => {
  it('nothing happens before the start', () => {
    for (const event of events.filter(({ type }) => type !== 'OutsourcingStarted'))
      expect(outsourcing.decider.evolve(outsourcing.initialState, event)).toBe(outsourcing.initialState)
  })

  it('a case starts once', () => {
    const state = fold(events.slice(0, 6))
    expect(outsourcing.decider.evolve(state, events[0] as OutsourcingEvent)).toBe(state)
  })

  it('a closed case is left alone but for the clearing away of its tasks', () => {
    const state = fold(events.filter((event) => !isOtherEnding(event)))
    for (const event of events.filter(({ type }) => type !== 'TaskClosed'))
      expect(outsourcing.decider.evolve(state, event)).toBe(state)
  })
})
