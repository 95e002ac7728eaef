import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { renewalWakes } from '../../../domain/outsourcing/renewal/renewal-wakes.ts'
import { nextSeason, seasonDays, seasonOf } from '../../../domain/outsourcing/renewal/season.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import {
  acceptsForm,
  confirmsClauses,
  declinesRenewal,
  endsContract,
  given,
  inspects,
  notesRenewal,
  notesSeason,
  opensInspection,
  reaching,
  registers,
  renewalCase,
  request,
  starts,
  vets,
} from '../../support/outsourcing-acts.ts'
import { terminates } from '../../support/oversight-acts.ts'
import { tokyo } from '../../support/rules.ts'

const settings = rulesOn(templateBook, day('2026-04-01')).settings
const wakesOf = (state: OutsourcingState) => renewalWakes(state, tokyo('2026-04-01 10:00'), closedDays, settings)
const earlier = 'outsourcing/00000000-0000-4000-8000-00000000000b' as CaseId

describe('Art. 21 the season of a contract', () => {
  it('is counted back in business days from the first day, over holidays and weekends', () => {
    expect(seasonDays(day('2026-04-01'), closedDays, settings)).toEqual([
      { step: 'request', by: '2026-01-30' },
      { step: 'vetting', by: '2026-03-03' },
      { step: 'agenda', by: '2026-03-10' },
      { step: 'council', by: '2026-03-17' },
      { step: 'approval', by: '2026-03-25' },
    ])
  })

  it('shows what is done, what is ahead and what is late', () => {
    const { state } = given(starts({ request: request({ startsOn: day('2026-05-01') }) }), vets())
    expect(
      seasonOf(state, day('2026-04-10'), closedDays, settings).map(({ step, progress }) => [step, progress]),
    ).toEqual([
      ['request', 'done'],
      ['vetting', 'done'],
      ['agenda', 'late'],
      ['council', 'ahead'],
      ['approval', 'ahead'],
    ])
    expect(seasonOf(given(...reaching('in-force')).state, day('2026-06-01'), closedDays, settings)).toEqual([])
  })

  it('has no days for a first day at the edge of the calendar', () => {
    expect(seasonDays(day('1900-01-05'), closedDays, settings)).toEqual([])
  })
})

describe('Art. 21 the renewal of a contract', () => {
  const inForce = reaching('in-force')

  it('is called to mind when the next request is due, with a task for the head', () => {
    const { state } = given(...inForce)
    const season = nextSeason(state, closedDays, settings)
    expect(season).toEqual({
      endsOn: '2027-05-31',
      nextStartsOn: '2027-06-01',
      requestBy: '2027-03-31',
      askOn: '2027-03-16',
    })
    expect(wakesOf(state)).toEqual([
      { kind: 'renewal-season', at: tokyo('2027-03-16 09:00'), endsOn: '2027-05-31', asked: 0 },
    ])
    const asked = given(...inForce, notesSeason()).state
    expect(asked.tasks.open.find((one) => one.kind === 'decide-renewal')).toMatchObject({
      askedOf: ['citizen-head'],
      answers: ['DeclineRenewal'],
    })
    expect(wakesOf(asked)).toEqual([])
  })

  it('is asked about once, and not too early', () => {
    given(...inForce)
      .when(notesSeason({}, { at: '2027-03-15 09:00' }))
      .thenRefuses('too-early', 'operational setting', { from: '2027-03-16' })
    given(...inForce, notesSeason())
      .when(notesSeason())
      .thenNothing()
    given(...inForce)
      .when(notesSeason({ endsOn: day('2026-12-31') }))
      .thenNothing()
  })

  it('answers the question when it is started, however often that is told', () => {
    const told = given(...inForce, notesSeason())
      .when(notesRenewal())
      .after()
    expect(told.renewal.started).toEqual([renewalCase])
    expect(told.tasks.open.map((one) => one.kind)).not.toContain('decide-renewal')
    given(...inForce, notesSeason(), notesRenewal())
      .when(notesRenewal())
      .thenNothing()
    given(...inForce, notesRenewal())
      .when(notesSeason())
      .thenNothing()
  })

  it('may be declined by the head with a reason, before and after the question', () => {
    expect(
      given(...inForce, notesSeason())
        .when(declinesRenewal())
        .after()
        .tasks.open.map((one) => one.kind),
    ).not.toContain('decide-renewal')
    expect(wakesOf(given(...inForce, declinesRenewal({}, { at: '2027-01-12 10:00' })).state)).toEqual([])
    given(...inForce)
      .when(declinesRenewal({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...inForce)
      .when(declinesRenewal({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
  })

  it('is no question for work that is over within the season’s own run-up', () => {
    const short = given(
      ...reaching('contracting'),
      registers({ startsOn: day('2026-06-01'), endsOn: day('2026-06-30') }),
    ).state
    expect(nextSeason(short, closedDays, settings)).toBeNull()
    expect(wakesOf(short)).toEqual([])
  })

  it('is no question for a contract that is ended early', () => {
    expect(
      nextSeason(
        given(...inForce, confirmsClauses(), terminates({ endsOn: day('2027-05-01') })).state,
        closedDays,
        settings,
      ),
    ).toBeNull()
  })

  it('leaves no question open when the contract has ended', () => {
    const asked = given(...inForce, opensInspection(), inspects(), notesSeason()).state
    const { command, rules } = endsContract()
    const outcome = outsourcing.decider.decide(command, asked, rules)
    const events = outcome.ok ? outcome.events : []
    expect(events.reduce(outsourcing.decider.evolve, asked).tasks.open.map((one) => one.kind)).not.toContain(
      'decide-renewal',
    )
    expect(events.flatMap((one) => (one.type === 'TaskClosed' ? [one.data] : []))).toContainEqual(
      expect.objectContaining({ task: 'decide-renewal-1', how: 'ended' }),
    )
  })

  it('is a new case that names the one before it, and says that it is a renewal', () => {
    const renewal = starts({ request: request({ occasion: 'renewal' }), renewalOf: earlier })
    const { state } = given(renewal)
    expect(state.renewal).toMatchObject({ of: earlier, told: false })
    expect(wakesOf(state)).toEqual([{ kind: 'tell-renewal', at: tokyo('2026-04-01 10:00'), of: earlier }])
    given()
      .when(starts({ request: request({ occasion: 'new' }), renewalOf: earlier }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'request.occasion', problem: 'not-a-renewal' })
    given()
      .when(starts({ request: request({ occasion: 'renewal' }), renewalOf: 'council/1' as CaseId }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'renewalOf', problem: 'invalid' })
  })

  it('waits with telling until the case before it was told, and then no longer', () => {
    const renewal = starts({ request: request({ occasion: 'renewal' }), renewalOf: earlier })
    const tell = { command: { type: 'NoteRenewalTold', data: { of: earlier } }, rules: notesRenewal().rules } as const
    const { state } = given(renewal, tell)
    expect(wakesOf(state)).toEqual([])
    given(renewal, tell).when(tell).thenNothing()
    given(starts()).when(tell).thenNothing()
  })

  it('begins at the beginning: nothing that was decided before carries over', () => {
    const { state } = given(
      starts({ request: request({ occasion: 'renewal', previousApproval: 'R8-委-007' }), renewalOf: earlier }),
    )
    expect([state.stage, state.vetting, state.council, state.approval, state.number]).toEqual([
      'vetting',
      null,
      null,
      null,
      null,
    ])
    given(starts({ request: request({ occasion: 'renewal' }), renewalOf: earlier }))
      .when(acceptsForm())
      .thenRefuses('wrong-step', 'operational setting', { step: 'vetting', needs: ['form-check'] })
  })
})
