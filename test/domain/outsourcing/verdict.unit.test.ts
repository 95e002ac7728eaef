import { describe, expect, it } from 'vitest'
import type { VettingReport } from '../../../domain/outsourcing/vetting/fields.ts'
import { essentialIn } from '../../../domain/outsourcing/vetting/answers-problem.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  acceptsForm,
  answersTo,
  approves,
  attachesMinutes,
  confirmsClauses,
  confirmsOutside,
  given,
  judges,
  questionnaire,
  reaching,
  recordsOutcome,
  reportsOutcome,
  request,
  starts,
  submits,
  vets,
  vettingSettings,
  type OutsourcingAct,
} from '../../support/outsourcing-acts.ts'
import { mattersOf } from '../../../domain/outsourcing/deliberation/matters.ts'
import { approvesChange, requestsChange, requestsSubcontract, vetsCompany } from '../../support/part-acts.ts'
import { comesOf } from '../../support/comes-of.ts'
import { people, rulesAt } from '../../support/rules.ts'

const comes = comesOf('outsourcing')
const staff = { by: 'staff' } as const
const byStaff = (over: Partial<VettingReport> = {}) => vets(over, staff)
const roster = { text: '名簿を出すこと', dueOn: day('2026-06-30') }
const blocking = questionnaire.items.filter((one) => one.blocking)
/** Every item found as it is told, with these reasons and this evidence where it doesn't apply. */
const inapplicable = (ids: readonly string[], inapplicability: string | undefined, evidence: string) =>
  answersTo().map((one) =>
    ids.includes(one.item)
      ? {
          ...one,
          finding: 'not-applicable' as const,
          evidence,
          ...(inapplicability === undefined ? {} : { inapplicability }),
        }
      : one,
  )

describe('Art. 20: the verdict is the head’s, on what staff have found', () => {
  it('waits for the head where staff have looked, and the request with it', () => {
    expect(comes([starts()], byStaff())).toEqual([
      'VendorVetted',
      'task vet-1 answered',
      'task judge-1 by 2026-04-10T08:15:00.000Z',
      'letter task judge-1 to citizen-head',
    ])
    given(starts(), byStaff()).when(submits()).thenRefuses('vetting-missing', 'Art. 20', { step: 'vetting' })
    expect(comes([starts(), byStaff()], judges())).toEqual([
      'VerdictGiven',
      'task judge-1 answered',
      'task submit-1 by 2026-04-10T08:15:00.000Z',
      'letter task submit-1 to citizen-head',
    ])
    expect(given(starts(), byStaff(), judges()).state.stage).toBe('submission')
  })

  it('is nobody else’s: staff, secretariat and chief are told whose', () => {
    for (const by of ['staff', 'secretariat', 'chief'] as const)
      given(starts(), byStaff())
        .when(judges({}, { by }))
        .thenRefuses('not-permitted', 'Art. 20', { whoCan: ['citizen-head'] })
  })

  it('is given at once where the head looked themself', () => {
    expect(comes([starts()], vets())).toEqual([
      'VendorVetted',
      'task vet-1 answered',
      'task submit-1 by 2026-04-10T08:15:00.000Z',
      'letter task submit-1 to citizen-head',
    ])
    given(starts(), vets())
      .when(judges())
      .thenRefuses('vetting-missing', 'Art. 20', { field: 'vendor', vendor: '株式会社あおい電算' })
  })

  it('may be another than staff propose, with the reason', () => {
    given(starts(), byStaff())
      .when(judges({ verdict: 'unsuitable' }))
      .thenRefuses('field-invalid', 'Art. 20', { field: 'note', problem: 'empty' })
    const { state } = given(starts(), byStaff(), judges({ verdict: 'unsuitable', note: '現地の様子が報告と違う' }))
    expect([state.stage, state.vetting?.verdict, state.tasks.open.map((one) => one.kind)]).toEqual([
      'vetting',
      'unsuitable',
      ['vet'],
    ])
  })

  it('can’t be better than what was found', () => {
    const unmet = byStaff({ answers: answersTo({ training: 'not-met' }), verdict: 'unsuitable' })
    given(starts(), unmet)
      .when(judges({ verdict: 'suitable', note: '急ぐ' }))
      .thenRefuses('vetting-contradicts', 'operational setting', { items: ['training'] })
    const essential = byStaff({ answers: answersTo({ 'operation-logs': 'not-met' }), verdict: 'unsuitable' })
    given(starts(), essential)
      .when(judges({ verdict: 'conditional', conditions: [roster], note: '急ぐ' }))
      .thenRefuses('vetting-blocked', 'operational setting', { items: ['operation-logs'] })
    given(starts(), byStaff({ answers: [], answerRefused: '回答なし', verdict: 'unsuitable' }))
      .when(judges({ verdict: 'suitable', note: '急ぐ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'verdict', problem: 'answers-refused' })
  })

  it('is asked for candidate by candidate in a tender, and anew where staff look anew', () => {
    const [midori, hana] = ['有限会社みどり', '合同会社はなみずき']
    const tender = starts({ request: request({ award: 'candidates', vendor: '', candidates: [midori, hana] }) })
    const acts = [tender, byStaff({ vendor: midori }), byStaff({ vendor: hana })]
    expect(given(...acts).state.tasks.open.map((one) => [one.kind, one.about])).toEqual([
      ['judge', midori],
      ['judge', hana],
    ])
    const judged = [...acts, judges({ vendor: midori }), judges({ vendor: hana })]
    expect(given(...judged).state.stage).toBe('submission')
    expect(given(...judged, byStaff({ vendor: hana })).state.tasks.open.map((one) => one.kind)).toEqual(['judge'])
  })

  it('stands in the approval’s way after an award until the head has given it', () => {
    const open = starts({ request: request({ award: 'after-award', vendor: '' }) })
    const way = [open, submits(), acceptsForm(), recordsOutcome(), approves()]
    const late = { by: 'staff', at: '2026-05-07 10:00' } as const
    const found = vets({ vendor: '合同会社はなみずき', checkedOn: day('2026-05-01') }, late)
    expect(comes(way, found)).toEqual([
      'VendorVetted',
      'task vet-1 answered',
      'task judge-1 by 2026-05-14T08:15:00.000Z',
      'letter task judge-1 to citizen-head',
    ])
    const verdict = (over: object) => judges({ vendor: '合同会社はなみずき', ...over }, { at: '2026-05-07 11:00' })
    expect(comes([...way, found], verdict({}))).toEqual(['VerdictGiven', 'task judge-1 answered'])
    expect(comes([...way, found], verdict({ verdict: 'unsuitable', note: '規程がない' }))).toEqual([
      'VerdictGiven',
      'task judge-1 answered',
      'task vet-2 by 2026-05-21T08:15:00.000Z',
      'letter task vet-2 to citizen-staff citizen-head',
    ])
  })
})

describe('Art. 20: a ★ item that doesn’t apply has its reason and evidence, and the council knows of it', () => {
  it('refuses all 38 items as not applicable with the verdict “suitable”', () => {
    const all = questionnaire.items.map((one) => one.id)
    given(starts())
      .when(vets({ answers: inapplicable(all, undefined, '') }))
      .thenRefuses('vetting-incomplete', 'operational setting', {
        items: blocking.map((one) => one.id),
        without: 'reason',
      })
    given(starts())
      .when(vets({ answers: inapplicable(all, '当てはまらない', '書面') }))
      .thenRefuses('vetting-incomplete', 'operational setting', { items: all, without: 'anything-found' })
  })

  it.each(blocking.map((one) => one.id))('asks reason and evidence for %s', (item) => {
    given(starts())
      .when(vets({ answers: inapplicable([item], ' ', '書面') }))
      .thenRefuses('vetting-incomplete', 'operational setting', { items: [item], without: 'reason' })
    given(starts())
      .when(vets({ answers: inapplicable([item], '輸送を伴わない', ' ') }))
      .thenRefuses('vetting-incomplete', 'operational setting', { items: [item], without: 'evidence' })
    const { state } = given(starts(), vets({ answers: inapplicable([item], '輸送を伴わない', '仕様書 3頁') }))
    expect(state.vetting?.essential).toEqual([
      { item, finding: 'not-applicable', reason: '輸送を伴わない', evidence: '仕様書 3頁' },
    ])
  })

  it('asks none of both for an item that is no ★', () => {
    const other = questionnaire.items.find((one) => !one.blocking)?.id ?? ''
    expect(given(starts(), vets({ answers: inapplicable([other], undefined, '') })).state.vetting).not.toHaveProperty(
      'essential',
    )
  })

  it('is drawn by the law from the answers, whatever else a command says', () => {
    const more = { essential: [{ item: 'backups', finding: 'not-met', reason: '', evidence: '' }], proposed: true }
    const { state } = given(starts(), vets(more as object))
    expect([state.vetting?.essential, state.vetting?.proposed, state.stage]).toEqual([
      undefined,
      undefined,
      'submission',
    ])
    expect(essentialIn(vets().command.data as VettingReport, rulesAt('2026-04-03 10:00', 'head'))).toEqual([])
  })
})

describe('Art. 20: a verdict under conditions says them, each with its day', () => {
  const unmet = { verdict: 'conditional', answers: answersTo({ training: 'not-met' }) } as const

  it('refuses none, one without words, and one whose day has passed', () => {
    for (const conditions of [undefined, []])
      given(starts())
        .when(vets({ ...unmet, ...(conditions ? { conditions } : {}) }))
        .thenRefuses('conditions-missing', 'operational setting', { field: 'conditions' })
    given(starts())
      .when(vets({ ...unmet, conditions: [{ ...roster, text: ' ' }] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'conditions.0.text', problem: 'empty' })
    given(starts())
      .when(vets({ ...unmet, conditions: [{ ...roster, dueOn: day('2026-04-02') }] }))
      .thenRefuses('date-in-past', 'operational setting', {
        field: 'conditions.0.dueOn',
        day: '2026-04-02',
        today: '2026-04-03',
      })
  })

  it('refuses conditions beside another verdict', () => {
    given(starts())
      .when(vets({ conditions: [roster] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'conditions', problem: 'not-with-this-verdict' })
    given(starts(), byStaff())
      .when(judges({ verdict: 'conditional', note: '研修がまだ' }))
      .thenRefuses('conditions-missing', 'operational setting', { field: 'conditions' })
  })

  it('lets a ★ item that isn’t met go on only where the setting says so, and never as suitable', () => {
    const rules = vettingSettings({ blockingUnmet: 'conditional' })
    const answers = answersTo({ 'operation-logs': 'not-met' })
    const acts = [starts(), vets({ answers, verdict: 'conditional', conditions: [roster] }, { rules })]
    expect(given(...acts).state.stage).toBe('submission')
    expect(given(...acts).state.vetting?.essential).toMatchObject([{ item: 'operation-logs', finding: 'not-met' }])
    given(starts())
      .when(vets({ answers, verdict: 'suitable' }, { rules }))
      .thenRefuses('vetting-blocked', 'operational setting', { items: ['operation-logs'] })
    given(starts())
      .when(vets({ answers, verdict: 'conditional' }, { rules }))
      .thenRefuses('conditions-missing', 'operational setting', { field: 'conditions' })
  })
})

describe('Art. 20: days that can’t be', () => {
  it.each(['1950-01-01', '2000-02-29', '2024-04-02'])('refuses %s as the day of the look', (checkedOn) => {
    given(starts())
      .when(vets({ checkedOn: day(checkedOn) }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'checkedOn', problem: 'too-long-ago' })
  })

  it('takes the first day on which a vetting still holds', () => {
    const { state } = given(starts(), vets({ checkedOn: day('2025-04-01') }))
    expect(state.stage).toBe('submission')
  })

  it('refuses a certificate carried over that will have expired on the first day of the work, and one of the year 2126', () => {
    const iso = { kind: 'iso27001', number: 'IS 123456', scope: '', expiresOn: day('2026-05-31') } as const
    const copiedFrom = { case: 'outsourcing/0b1c6a0e-0000-4000-8000-000000000001', checkedOn: day('2025-04-02') }
    given(starts())
      .when(vets({ certificates: [iso], copiedFrom }))
      .thenRefuses('field-invalid', 'operational setting', {
        field: 'certificates.0.expiresOn',
        problem: 'expired-by-start',
      })
    const until = { ...iso, expiresOn: day('2026-06-01') }
    expect(given(starts(), vets({ certificates: [until], copiedFrom })).state.stage).toBe('submission')
    given(starts())
      .when(vets({ certificates: [{ ...iso, expiresOn: day('2126-06-01') }] }))
      .thenRefuses('field-invalid', 'operational setting', {
        field: 'certificates.0.expiresOn',
        problem: 'too-far',
        latest: '2036-04-03',
      })
  })
})

describe('nobody passes their own work unseen (operational setting)', () => {
  const { person } = people.staff
  const alone = { ...people.secretariat, person }
  const chief = { ...people.chief, person: people.head.person }
  const way = [starts(), byStaff(), judges(), submits()]
  const refused = vettingSettings({ ownWork: 'refused' })

  it('is said where one person drafts, vets and checks the form', () => {
    const { state } = given(...way, acceptsForm({}, { by: alone }))
    expect(state.formCheck?.ownWork).toEqual(['drafted', 'vetted'])
    expect(given(...way, acceptsForm()).state.formCheck).not.toHaveProperty('ownWork')
  })

  it('is said where one person holds the head’s and the chief’s post', () => {
    const { state } = given(...way, acceptsForm(), recordsOutcome(), approves({}, { by: chief }))
    expect(state.approval?.ownWork).toEqual(['judged', 'submitted'])
  })

  it('is said where whoever looked into the vendor gives the verdict under the head’s post', () => {
    const { state } = given(starts(), byStaff(), judges({}, { by: { ...people.head, person } }))
    expect(state.vetting?.judged?.ownWork).toEqual(['vetted'])
  })

  it('is said of a change that whoever asked for it approves under the chief’s post, on the paper too', () => {
    const asked = [...reaching('in-force'), confirmsClauses(), requestsChange()]
    const { state } = given(...asked, approvesChange({}, { by: chief }))
    expect(state.changes[0]?.approval?.ownWork).toEqual(['asked-for'])
    expect(given(...asked, approvesChange()).state.changes[0]?.approval).not.toHaveProperty('ownWork')
    given(...asked)
      .when(approvesChange({}, { by: chief, rules: refused }))
      .thenRefuses('own-work', 'operational setting', { works: ['asked-for'] })
  })

  it('is said of an outcome from outside that whoever wrote it down confirms under the chair’s post', () => {
    const reported = [...reaching('deliberation'), attachesMinutes(), reportsOutcome()]
    const clerk = { ...people.chief, person: people.secretariat.person }
    const { state } = given(...reported, confirmsOutside({}, { by: clerk }))
    expect(state.council?.outside?.ownWork).toEqual(['reported'])
    expect(given(...reported, confirmsOutside()).state.council?.outside).not.toHaveProperty('ownWork')
    given(...reported)
      .when(confirmsOutside({}, { by: clerk, rules: refused }))
      .thenRefuses('own-work', 'operational setting', { works: ['reported'] })
  })

  it('is refused where the setting has it so, and then only somebody else can', () => {
    given(...way)
      .when(acceptsForm({}, { by: alone, rules: refused }))
      .thenRefuses('own-work', 'operational setting', { works: ['drafted', 'vetted'] })
    given(...way, acceptsForm(), recordsOutcome())
      .when(approves({}, { by: chief, rules: refused }))
      .thenRefuses('own-work', 'operational setting', { works: ['judged', 'submitted'] })
    given(starts(), byStaff())
      .when(judges({}, { by: { ...people.head, person }, rules: refused }))
      .thenRefuses('own-work', 'operational setting', { works: ['vetted'] })
    expect(given(...way, acceptsForm({}, { rules: refused })).state.stage).toBe('deliberation')
  })
})

describe('Arts. 20, 21: the council sees what stands under a verdict', () => {
  const unmet = { verdict: 'conditional', answers: answersTo({ training: 'not-met' }), conditions: [roster] } as const
  const before = (...acts: readonly OutsourcingAct[]) => mattersOf(given(...acts, submits(), acceptsForm()).state)

  it('its dated conditions, for each vendor', () => {
    expect(before(starts(), vets(unmet))[0]?.marks).toEqual([
      { mark: 'verdict-conditions', of: '株式会社あおい電算', details: [roster] },
    ])
    expect(before(starts(), vets())[0]).not.toHaveProperty('marks')
  })

  it('the ★ items that don’t apply, with the reason, and those not met', () => {
    const item = blocking[0]?.id ?? ''
    expect(before(starts(), vets({ answers: inapplicable([item], '作業を伴わない', '仕様書') }))[0]?.marks).toEqual([
      { mark: 'essential-not-applicable', of: '株式会社あおい電算', details: [{ text: `${item}: 作業を伴わない` }] },
    ])
    const rules = vettingSettings({ blockingUnmet: 'conditional' })
    const going = vets({ ...unmet, answers: answersTo({ 'operation-logs': 'not-met' }) }, { rules })
    expect(before(starts(), going)[0]?.marks?.map((one) => one.mark)).toEqual([
      'verdict-conditions',
      'essential-not-met',
    ])
  })

  it('a form that was checked by who prepared the request', () => {
    const alone = { ...people.secretariat, person: people.staff.person }
    const { state } = given(starts(), vets(), submits(), acceptsForm({}, { by: alone }))
    expect(mattersOf(state)[0]?.marks).toEqual([{ mark: 'own-form-check', of: people.secretariat.name, details: [] }])
  })

  it('a sub-contract beyond what was approved, and how its company was vetted', () => {
    const { state } = given(
      ...reaching('in-force'),
      vetsCompany(),
      requestsSubcontract({ information: ['identification'], extent: 'whole' }),
    )
    expect(mattersOf(state)[0]?.marks?.map((one) => one.mark)).toEqual(['beyond-information', 'beyond-whole'])
  })
})
