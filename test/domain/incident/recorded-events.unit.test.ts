import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import type { IncidentEvent } from '../../../domain/incident/events.ts'
import { incident } from '../../../domain/incident/incident.ts'

/** Events as the release that brought incidents wrote them. Never edited: later releases must read them. */
const { cases } = JSON.parse(
  readFileSync(new URL('../../fixtures/events/incident.v1.json', import.meta.url), 'utf8'),
) as {
  readonly cases: { readonly whole: readonly IncidentEvent[] }
}
const fold = (events: readonly IncidentEvent[]) => events.reduce(incident.decider.evolve, incident.initialState)

/** The events of tasks are the same in every procedure; their reminders have their fixtures with the others. */
const types: { readonly [type in Exclude<IncidentEvent['type'], 'TaskReminded' | 'TaskEscalated'>]: true } = {
  IncidentReported: true,
  IncidentAssessed: true,
  ReportSupplemented: true,
  ContractAffected: true,
  NoticeMade: true,
  NoticeWaived: true,
  FollowUpOrdered: true,
  FollowUpReported: true,
  CouncilProposed: true,
  IncidentProposalNoted: true,
  IncidentClosed: true,
  ContractTold: true,
  TaskOpened: true,
  TaskClosed: true,
}

describe('events of incidents recorded under schema version 1 (Art. 22(5))', () => {
  it('are one of each type at least, and plain JSON', () => {
    expect([...new Set(cases.whole.map((event) => event.type))].toSorted()).toEqual(Object.keys(types).toSorted())
    expect(cases.whole.filter((event) => !isJsonSafe(event))).toEqual([])
  })

  it('fold into the incident that they told', () => {
    const state = fold(cases.whole)
    expect(state).toMatchObject({
      stage: 'closed',
      number: { fiscalYear: 2026, series: '事', serial: 7 },
      office: 'citizen',
      assessment: { malicious: true },
      known: { cause: '持出しの記録がなかった' },
      followUps: [{ id: 'follow-up-1', done: { result: '不足なし' } }],
      proposals: [{ answer: { outcome: 'on-agenda', meetingCase: null } }],
      ending: { how: 'completed' },
      tasks: { open: [] },
    })
    expect(state.notices.map((one) => [one.notice, one.status])).toEqual([
      ['ppc-preliminary', 'made'],
      ['ppc-final', 'made'],
      ['prefecture', 'waived'],
      ['j-lis', 'waived'],
      ['police', 'waived'],
      ['persons', 'waived'],
      ['publication', 'waived'],
    ])
    expect(state.contracts.map((one) => [one.told?.outcome, one.closingTold])).toEqual([
      ['told', true],
      ['refused', false],
      ['told', true],
    ])
  })

  it('change nothing where they cannot apply', () => {
    for (const event of cases.whole.slice(1))
      expect(incident.decider.evolve(incident.initialState, event)).toBe(incident.initialState)
    const over = fold(cases.whole)
    for (const event of cases.whole)
      if (event.type !== 'TaskClosed') expect(incident.decider.evolve(over, event)).toBe(over)
    expect(incident.decider.evolve(over, { type: 'SomethingLater', article: 'Art. 22(5)', data: {} } as never)).toBe(
      over,
    )
  })
})
