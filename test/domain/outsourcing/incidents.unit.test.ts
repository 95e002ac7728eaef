import { describe, expect, it } from 'vitest'
import {
  closes,
  confirmsClauses,
  given,
  incidentNote,
  notesIncident,
  notesIncidentClosed,
  reaching,
  recordsDisposal,
  starts,
  withdraws,
} from '../../support/outsourcing-acts.ts'

describe('Art. 22(5) an incident that affects the contract', () => {
  it('is told to it by the incident, once, and stays with it', () => {
    given(...reaching('in-force'))
      .when(notesIncident())
      .then({ type: 'IncidentNoted', article: 'operational setting', data: incidentNote })
    given(...reaching('in-force'), notesIncident())
      .when(notesIncident())
      .thenNothing()
    expect(given(...reaching('in-force'), notesIncident()).state.incidents).toEqual([{ ...incidentNote, over: false }])
  })

  it('is told to it when it is over, once; of an incident that it does not know nothing is said', () => {
    const told = [...reaching('in-force'), notesIncident()]
    given(...told)
      .when(notesIncidentClosed())
      .then({
        type: 'IncidentEndNoted',
        article: 'operational setting',
        data: { incident: incidentNote.incident, label: 'R8-事-001' },
      })
    given(...told, notesIncidentClosed())
      .when(notesIncidentClosed())
      .thenNothing()
    given(...reaching('in-force'))
      .when(notesIncidentClosed())
      .thenNothing()
    expect(given(...told, notesIncidentClosed()).state.incidents).toEqual([{ ...incidentNote, over: true }])
  })

  it('can come before the contract, for work may have begun, and also while it is wound up', () => {
    expect(given(starts()).when(notesIncident()).after().incidents).toHaveLength(1)
    expect(
      given(...reaching('closing'))
        .when(notesIncident({}, { at: '2027-06-02 02:00' }))
        .after().incidents,
    ).toHaveLength(1)
  })

  it('is no longer told to a case that is closed', () => {
    given(...reaching('contracting'), withdraws())
      .when(notesIncident())
      .thenRefuses('case-closed', 'operational setting', { how: 'withdrawn', whoCan: [] })
  })

  it('is told by nobody but the practice', () => {
    given(...reaching('in-force'))
      .when(notesIncident({}, { by: 'secretariat' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: [] })
  })

  it('keeps the case open until it is over (operational setting)', () => {
    const closing = [
      ...reaching('closing'),
      recordsDisposal(),
      confirmsClauses({}, { at: '2027-06-04 10:00' }),
      notesIncident({}, { at: '2027-06-05 02:00' }),
    ]
    given(...closing)
      .when(closes())
      .thenRefuses('incident-open', 'operational setting', { incidents: ['R8-事-001'] })
    expect(
      given(...closing, notesIncidentClosed({}, { at: '2027-06-08 10:00' }))
        .when(closes())
        .after().stage,
    ).toBe('closed')
  })
})
