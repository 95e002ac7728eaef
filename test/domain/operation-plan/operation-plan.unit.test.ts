import { describe, expect, it } from 'vitest'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { PlanCommand } from '../../../domain/operation-plan/commands.ts'
import { operationPlan } from '../../../domain/operation-plan/operation-plan.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { lastDayOf } from '../../../domain/operation-plan/period.ts'
import { givenFor, type Act } from '../../support/given.ts'
import { rulesAt, tokyo, type Who } from '../../support/rules.ts'
import type { Guideline } from '../../../domain/guideline/guideline.ts'

const given = givenFor(operationPlan.decider)
const setting = 'operational setting'
const act = (
  type: PlanCommand['type'],
  data: object,
  by: Who = 'systemManager',
  guideline?: Guideline,
): Act<PlanCommand> => ({
  command: { type, data } as PlanCommand,
  rules: rulesAt('2026-04-20 10:00', by, guideline === undefined ? {} : { guideline }),
})
const terms = { title: '令和8年度の運用', content: '毎月第一月曜に保守', paper: '' }
const drafts = act('DraftOperationPlan', { fiscalYear: 2026, month: null, ...terms })
const asks = act('AskPlanConsultation', { note: '' })
const answers = (opinion: string, note = '', by: Who = 'head') => act('AnswerPlanConsultation', { opinion, note }, by)
const settles = (response = '') => act('SettleOperationPlan', { response })

describe('Art. 19(2) the operation plan', () => {
  it('is settled after consultation with the post that the guideline names', () => {
    given(drafts)
      .when(settles())
      .thenRefuses('plan-consultation-missing', 'Art. 19(2)', { of: ['citizen-head'] })
    expect(given(drafts, asks).state.tasks.open.map(({ kind, askedOf }) => [kind, askedOf])).toEqual([
      ['answer-plan', ['citizen-head']],
    ])
    given(drafts, asks)
      .when(answers('agreed', '', 'otherHead'))
      .thenRefuses('not-permitted', 'Art. 19(2)', { whoCan: ['citizen-head'] })
    const { state } = given(drafts, asks, answers('agreed'), settles())
    expect(state).toMatchObject({ stage: 'settled', settled: [{ version: 1, answers: [{ opinion: 'agreed' }] }] })
    expect(state.tasks.open).toEqual([])
  })

  it('is one for a month: a second is refused, and what changes is the first one’s next version', () => {
    const taken = 'operation-plan/10000000-0000-4000-8000-000000000001' as CaseId
    const asWith = (one: Act<PlanCommand>, claim: string): Act<PlanCommand> => ({
      ...one,
      rules: {
        ...one.rules,
        others: { ...one.rules.others, claimedBy: (asked: string) => (asked === claim ? taken : null) },
      },
    })
    const may = act('DraftOperationPlan', { fiscalYear: 2026, month: 5, ...terms })
    given()
      .when(asWith(may, 'operation-plan/2026/5'))
      .thenRefuses('plan-period-taken', setting, { field: 'month', case: taken })
    given()
      .when(asWith(drafts, 'operation-plan/2026/year'))
      .thenRefuses('plan-period-taken', setting, { field: 'fiscalYear', case: taken })
    expect(given(asWith(may, 'operation-plan/2026/year')).state.stage).toBe('draft')
    const claims = operationPlan.commands['DraftOperationPlan']?.claims?.(may.command.data as never, given().state)
    expect(claims).toEqual(['operation-plan/2026/5'])
    const row = (...past: readonly Act<PlanCommand>[]) =>
      operationPlan.registers['plans']?.rows(given(...past).state)[0]
    expect(row(may)?.cells).toMatchObject({ claim: 'operation-plan/2026/5' })
    const over = act('EndOperationPlan', { on: '2026-05-31' }, 'practice')
    expect(row(may, over)?.cells).not.toHaveProperty('claim')
  })

  it('takes files as evidence, each with its digest and the version to which it came; none while it is consulted on', () => {
    const paper = {
      name: '計画書.pdf',
      mediaType: 'application/pdf',
      size: 900,
      sha256: 'ab'.repeat(32),
      label: '決裁済み',
      scanned: false,
    }
    const adds = (data: object = {}, by: Who = 'systemManager') => act('AddPlanPaper', { ...paper, ...data }, by)
    const { state } = given(drafts, adds())
    expect(state.papers).toMatchObject([{ id: 'paper-1', version: 1, sha256: 'ab'.repeat(32) }])
    given(drafts, adds()).when(adds()).thenNothing()
    given(drafts)
      .when(adds({}, 'head'))
      .thenRefuses('not-permitted', setting, { whoCan: ['digital-promotion-head', 'digital-promotion-staff'] })
    given(drafts, asks)
      .when(adds())
      .thenRefuses('wrong-step', setting, { step: 'consulting', needs: ['draft', 'settled'] })
    given(drafts)
      .when(adds({ mediaType: 'text/html' }))
      .thenRefuses('attachment-type', setting, { field: 'file', mediaType: 'text/html' })
    const settled = given(drafts, asks, answers('agreed'), settles(), adds({ sha256: 'cd'.repeat(32) })).state
    expect(settled.papers).toHaveLength(1)
  })

  it('keeps what was said where they disagree, with how it was taken: consultation is no approval', () => {
    const past = [drafts, asks, answers('disagreed', '窓口の繁忙期を避けてほしい')]
    given(...past)
      .when(settles())
      .thenRefuses('plan-response-missing', 'operational setting', { field: 'response' })
    const { state } = given(...past, settles('三月を除いた'))
    expect(state.settled[0]).toMatchObject({
      response: '三月を除いた',
      answers: [{ note: '窓口の繁忙期を避けてほしい' }],
    })
    expect(operationPlan.registers['plans']?.rows(state)[0]?.cells).toMatchObject({ version: 1, disagreed: true })
  })

  it('is consulted on anew when it is amended, and a revision is another version', () => {
    const amends = act('AmendOperationPlan', { ...terms, content: '毎月第二月曜に保守', reason: '意見による' })
    expect(given(drafts, asks, answers('agreed'), amends).state).toMatchObject({
      stage: 'draft',
      asked: null,
      answers: [],
    })
    const revises = act('ReviseOperationPlan', { ...terms, content: '隔月', reason: '機器の更新' })
    const { state } = given(drafts, asks, answers('agreed'), settles(), revises)
    expect([state.version, state.stage, state.settled.length]).toEqual([2, 'draft', 1])
  })

  it('is consulted on with whom the guideline names on the day on which it is settled', () => {
    const { by, consulted } = reiwa5.operationPlan
    const wider: Guideline = { ...reiwa5, operationPlan: { by, consulted: [...consulted, 'heiwa-head' as never] } }
    const later = (one: Act<PlanCommand>): Act<PlanCommand> => ({ ...one, rules: { ...one.rules, guideline: wider } })
    given(drafts, asks, answers('agreed'))
      .when(later(settles()))
      .thenRefuses('plan-consultation-missing', 'Art. 19(2)', { of: ['heiwa-head'] })
  })

  it('needs no consultation where the guideline names nobody', () => {
    const alone: Guideline = { ...reiwa5, operationPlan: { by: reiwa5.operationPlan.by, consulted: [] } }
    const of = (one: Act<PlanCommand>): Act<PlanCommand> => ({ ...one, rules: { ...one.rules, guideline: alone } })
    given(of(drafts)).when(of(asks)).thenRefuses('plan-nobody-consulted', 'Art. 19(2)', {})
    expect(given(of(drafts), of(settles())).state.stage).toBe('settled')
  })

  it('is for a year or a month, and over with it', () => {
    expect(lastDayOf({ fiscalYear: 2026, month: null })).toBe('2027-03-31')
    expect(lastDayOf({ fiscalYear: 2026, month: 2 })).toBe('2027-02-28')
    given()
      .when(act('DraftOperationPlan', { fiscalYear: 2025, month: 12, ...terms }))
      .thenRefuses('plan-period-over', 'operational setting', { field: 'fiscalYear', day: '2025-12-31' })
    const { state } = given(drafts)
    const { calendar, settings } = rulesOn(templateBook, tokyoDateOf(tokyo('2026-04-20 10:00')))
    expect(operationPlan.view(state, tokyo('2026-04-20 10:00'), calendar, settings).wakes).toEqual([
      {
        kind: 'plan-over',
        at: tokyo('2027-04-01 00:00'),
        gives: { type: 'EndOperationPlan', data: { on: day('2027-03-31') } },
      },
    ])
    const ends = act('EndOperationPlan', { on: day('2027-03-31') }, 'practice')
    expect(given(drafts, ends).state.ending?.how).toBe('over')
  })
})
