import { describe, expect, it } from 'vitest'
import type { CaseId, PostId } from '../../../domain/kernel/ids.ts'
import type { By } from '../../../domain/kernel/by.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  assesses,
  closes,
  followsUp,
  given,
  notesProposed,
  notifies,
  orders,
  proposes,
  reports,
  settled,
  supplements,
  waives,
} from '../../support/incident-acts.ts'
import { byLink, people, tokyo } from '../../support/rules.ts'

const kinds = (state: ReturnType<typeof given>['state']) => state.tasks.open.map((one) => one.kind)

describe('Art. 22(5) what becomes known later', () => {
  it('is added, and what was written last counts; cause and prevention end the inquiry', () => {
    const state = given(reports(), supplements({ cause: '', people: 12 }), supplements({ prevention: '' })).state
    expect(state.known).toMatchObject({
      cause: '持出しの記録がなかった',
      prevention: '媒体の持出しを禁じ、台帳で確かめる',
      people: 12,
    })
    expect(state.supplements).toHaveLength(2)
    expect(kinds(given(reports(), supplements({ cause: '' })).state)).toContain('investigate-incident')
    expect(kinds(state)).not.toContain('investigate-incident')
  })

  it('says something', () => {
    given(reports())
      .when(supplements({ cause: '', prevention: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'text', problem: 'empty' })
    given(reports())
      .when(supplements({ people: 1.5 }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'people', problem: 'not-a-number' })
    given(reports())
      .when(supplements({}, { by: 'otherStaff' }))
      .thenRefuses('not-permitted', 'operational setting', {
        whoCan: ['citizen-staff', 'citizen-head', 'secretariat', 'digital-promotion-head'],
      })
  })
})

describe('Art. 22(5) follow-ups', () => {
  it('are ordered by the secretariat or the chief, with a day, and reported by whom they were asked of', () => {
    const ordered = given(reports()).when(orders()).after()
    expect(ordered.tasks.open.at(-1)).toMatchObject({
      task: 'follow-up-1',
      about: 'follow-up-1',
      askedOf: ['heiwa-head'],
      due: tokyo('2026-04-20 17:15'),
      escalation: { to: 'general-policy-director' },
    })
    expect(given(reports(), orders()).when(followsUp()).after().followUps[0]).toMatchObject({
      done: { result: '不足なし', by: { post: 'heiwa-head' } },
    })
    expect(
      given(reports())
        .when(orders({}, { by: 'chief' }))
        .after().followUps,
    ).toHaveLength(1)
  })

  it('are not for others to report, nor twice', () => {
    given(reports(), orders())
      .when(followsUp({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['heiwa-head'] })
    const two = [reports(), orders(), orders({ askedOf: 'citizen-head' as PostId })] as const
    given(...two)
      .when(followsUp({ followUp: 'follow-up-2' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
    given(...two, followsUp())
      .when(followsUp({}, { by: 'head' }))
      .thenNothing()
    given(reports(), orders())
      .when(followsUp({ followUp: 'follow-up-9' }))
      .thenRefuses('follow-up-unknown', 'operational setting', { field: 'followUp', followUp: 'follow-up-9' })
    given(reports(), orders())
      .when(followsUp({ result: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'result', problem: 'empty' })
  })

  it('are asked of who can act, for a day that is still to come', () => {
    given(reports())
      .when(orders({ askedOf: 'auditor' as PostId }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'askedOf', problem: 'not-a-choice' })
    given(reports())
      .when(orders({ askedOf: 'heiwa-staff' as PostId }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'askedOf', problem: 'not-a-choice' })
    expect(
      given(reports())
        .when(orders({ askedOf: 'citizen-staff' as PostId }))
        .after().followUps,
    ).toHaveLength(1)
    given(reports())
      .when(orders({ dueOn: day('2026-04-07') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'dueOn', day: '2026-04-07', today: '2026-04-08' })
    given(reports())
      .when(orders({ text: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'text', problem: 'empty' })
    given(reports())
      .when(orders({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'operational setting', {
        whoCan: ['secretariat', 'general-policy-director', 'digital-promotion-head'],
      })
  })

  it('are each answered by their own link only', () => {
    const two = [reports(), orders(), orders()] as const
    given(...two)
      .when(followsUp({ followUp: 'follow-up-2' }, { by: byLink('otherHead', 'follow-up-1') }))
      .thenRefuses('other-task', 'operational setting', {})
  })
})

describe('Art. 5(3) bringing an incident before the council', () => {
  const meetingCase = 'council/10000000-0000-4000-8000-000000000001' as CaseId
  const recordedBy: By = {
    person: people.secretariat.person,
    name: people.secretariat.name,
    post: 'secretariat' as PostId,
    at: tokyo('2026-04-07 10:00'),
  }

  it('asks the secretariat to put it on an agenda; once at a time', () => {
    const state = given(reports()).when(proposes()).after()
    expect(state.tasks.open.at(-1)).toMatchObject({
      kind: 'propose-item',
      about: 'proposal-1',
      askedOf: ['secretariat'],
    })
    given(reports(), proposes()).when(proposes()).thenNothing()
    given(reports())
      .when(proposes({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    expect(given(reports(), proposes(), notesProposed()).when(proposes()).after().proposals).toHaveLength(2)
  })

  it('Art. 5(3): is brought before it by the secretariat or the chief, and by nobody else who handles it', () => {
    for (const by of ['secretariat', 'chief'] as const)
      expect(given(reports(), proposes({}, { by })).state.proposals).toHaveLength(1)
    for (const by of ['staff', 'head', 'auditor'] as const)
      given(reports())
        .when(proposes({}, { by }))
        .thenRefuses('not-permitted', 'Art. 5(3)', {
          whoCan: ['secretariat', 'general-policy-director', 'digital-promotion-head'],
        })
  })

  it('is answered by the secretariat: on an agenda kept on paper, or not, and why', () => {
    const state = given(reports(), proposes())
      .when(notesProposed({ outcome: 'not-taken', note: '軽微のため' }))
      .after()
    expect(state.proposals[0]?.answer).toEqual({
      outcome: 'not-taken',
      note: '軽微のため',
      meetingCase: null,
      item: null,
    })
    expect(kinds(state)).not.toContain('propose-item')
    given(reports(), proposes())
      .when(notesProposed({ note: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'note', problem: 'empty' })
    given(reports(), proposes())
      .when(notesProposed({ about: 'proposal-2' }))
      .thenRefuses('proposal-unknown', 'operational setting', { field: 'about', about: 'proposal-2' })
  })

  it('is answered by the meeting that takes it up, and said again it changes nothing', () => {
    const taken = notesProposed({ meetingCase, item: 'item-1', recordedBy }, { by: 'practice' })
    const state = given(reports(), proposes()).when(taken).after()
    expect(state.proposals[0]?.answer).toMatchObject({ meetingCase, item: 'item-1' })
    given(reports(), proposes(), taken).when(taken).thenNothing()
    given(reports(), proposes())
      .when(notesProposed({}, { by: 'practice' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'meetingCase', problem: 'empty' })
  })

  it('keeps no meeting that a person claims', () => {
    const claimed = given(reports(), proposes())
      .when(notesProposed({ meetingCase, item: 'item-1', recordedBy }))
      .after()
    expect(claimed.proposals[0]?.answer?.meetingCase).toBeNull()
  })
})

describe('Art. 22(5) closing an incident', () => {
  it('is asked of the chief as soon as nothing is open, and no longer when something is opened again', () => {
    const state = given(...settled()).state
    expect(state.tasks.open.map((one) => [one.task, one.askedOf])).toEqual([
      ['close-incident-1', ['general-policy-director']],
    ])
    expect(kinds(given(...settled(), orders()).state)).toEqual(['follow-up'])
    expect(kinds(given(...settled(), orders(), followsUp()).state)).toEqual(['close-incident'])
  })

  it('closes the case at once where no contract is affected', () => {
    expect(
      given(...settled())
        .when(closes())
        .after(),
    ).toMatchObject({ stage: 'closed', ending: { how: 'completed' }, tasks: { open: [] } })
    given(...settled(), closes())
      .when(supplements({}, { at: '2026-05-12 10:00' }))
      .thenRefuses('case-closed', 'operational setting', { how: 'completed', whoCan: [] })
  })

  it('is refused before the assessment, with a notice open, a follow-up open, a proposal open, or without cause and prevention', () => {
    given(reports()).when(closes()).thenRefuses('assessment-missing', 'operational setting', {})
    given(reports(), assesses({ notices: ['j-lis', 'police'], reason: '該当しない' }), waives())
      .when(closes())
      .thenRefuses('notice-open', 'operational setting', { notices: ['j-lis'] })
    given(...settled(orders()))
      .when(closes())
      .thenRefuses('follow-up-open', 'operational setting', { followUps: ['follow-up-1'] })
    given(...settled(proposes()))
      .when(closes())
      .thenRefuses('proposal-open', 'operational setting', { proposals: ['proposal-1'] })
    given(reports(), assesses({ notices: [], reason: '該当しない' }), supplements({ prevention: '' }))
      .when(closes())
      .thenRefuses('cause-or-prevention-missing', 'operational setting', {})
    given(reports(), assesses({ notices: [], reason: '該当しない' }), notifies({ notice: 'publication' }))
      .when(closes())
      .thenRefuses('cause-or-prevention-missing', 'operational setting', {})
  })

  it("is the chief's alone", () => {
    given(...settled())
      .when(closes({}, { by: 'secretariat' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
  })
})
