import { partTypes } from '../../support/outsourcing-groups.ts'
import type { Stage } from '../../../domain/outsourcing/stages.ts'
import { describe, expect, it } from 'vitest'
import type { OutsourcingCommand } from '../../../domain/outsourcing/commands.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { given, pullsBack, reaching, withdraws } from '../../support/outsourcing-acts.ts'
import { people, rulesAt } from '../../support/rules.ts'
import { withBasis } from '../../support/with-basis.ts'

type CommandType = OutsourcingCommand['type']
const types = Object.keys(outsourcing.commands) as readonly CommandType[]
const everybody = Object.keys(people) as readonly (keyof typeof people)[]
const steps = [
  'vetting',
  'submission',
  'form-check',
  'deliberation',
  'approval',
  'contracting',
  'in-force',
  'closing',
] as const
const at = '2027-07-01 10:00'

/** The case at each of its steps, and before its start and after its end. */
const cases: ReadonlyMap<Stage, typeof outsourcing.initialState> = new Map<Stage, typeof outsourcing.initialState>([
  ['none', outsourcing.initialState],
  ...steps.map((step) => [step, given(...reaching(step)).state] as const),
  ['closed', given(...reaching('approval'), withdraws()).state],
])

/** The commands that carry a case from step to step; those beside them are asked for below and with their own rules. */
const onTheWay: readonly CommandType[] = [
  'StartOutsourcing',
  'AmendRequest',
  'RecordVetting',
  'SubmitOutsourcing',
  'AcceptForm',
  'RecordCouncilOutcome',
  'ApproveOutsourcing',
  'DisapproveOutsourcing',
  'ReturnOutsourcing',
  'PullBackOutsourcing',
  'WithdrawOutsourcing',
  'RegisterContract',
  'FulfilCondition',
  'RecordInspection',
  'CloseFinding',
  'RecordDisposal',
  'CloseOutsourcing',
  'OpenInspection',
  'EndContract',
  'RemindTask',
  'EscalateTask',
  'AskAnew',
]

/** The commands that somebody may give, step by step. */
const mayDo = (who: keyof typeof people | 'practice', among = onTheWay) =>
  Object.fromEntries(
    [...cases]
      .map(([stage, state]) => [
        stage,
        among.filter((type) => outsourcing.decider.permits(type, state, rulesAt(at, who)).may),
      ])
      .filter(([, may]) => may?.length !== 0),
  )

/** What happens under a contract and at its end besides the inspections themselves. */
const underTheContract: readonly CommandType[] = [
  'MoveInspection',
  'SkipInspection',
  'ScheduleInspection',
  'AnnounceInspection',
  'RecordInspectionRefusal',
  'RecordCorrectiveReport',
  'CheckEffectiveness',
  'NoteProposed',
  'TerminateContract',
  'RecordGiven',
  'RecordTakenBack',
  'ProposeFinding',
]

describe('who may do what, step by step', () => {
  it('the staff of the office prepare (Arts. 20, 21, 23)', () => {
    expect(mayDo('staff')).toEqual({
      none: ['StartOutsourcing'],
      vetting: ['AmendRequest', 'RecordVetting'],
      submission: ['AmendRequest', 'RecordVetting'],
      contracting: ['RecordVetting', 'FulfilCondition'],
      'in-force': ['RecordVetting', 'FulfilCondition', 'RecordInspection'],
      closing: ['FulfilCondition', 'RecordInspection'],
    })
  })

  it('the head of the office decides for it (Arts. 20 to 23)', () => {
    expect(mayDo('head')).toEqual({
      none: ['StartOutsourcing'],
      vetting: ['AmendRequest', 'RecordVetting', 'WithdrawOutsourcing'],
      submission: ['AmendRequest', 'RecordVetting', 'SubmitOutsourcing', 'WithdrawOutsourcing'],
      'form-check': ['PullBackOutsourcing', 'WithdrawOutsourcing'],
      deliberation: ['WithdrawOutsourcing'],
      approval: ['WithdrawOutsourcing'],
      contracting: ['RecordVetting', 'WithdrawOutsourcing', 'RegisterContract', 'FulfilCondition'],
      'in-force': ['RecordVetting', 'FulfilCondition', 'RecordInspection', 'CloseFinding'],
      closing: ['FulfilCondition', 'RecordInspection', 'CloseFinding', 'RecordDisposal', 'CloseOutsourcing'],
    })
  })

  it('the secretariat checks forms and records what the council said (Art. 5(5), Art. 21)', () => {
    expect(mayDo('secretariat')).toEqual({
      'form-check': ['AcceptForm', 'ReturnOutsourcing'],
      deliberation: ['RecordCouncilOutcome', 'ReturnOutsourcing', 'PullBackOutsourcing'],
      approval: ['PullBackOutsourcing'],
    })
  })

  it('the chief decides on the approval and on nothing else (Art. 21)', () => {
    expect(mayDo('chief')).toEqual({ approval: ['ApproveOutsourcing', 'DisapproveOutsourcing', 'ReturnOutsourcing'] })
  })

  it('the practice does what time brings, and decides nothing', () => {
    const always = ['RemindTask', 'EscalateTask', 'AskAnew']
    expect(mayDo('practice')).toEqual({
      ...Object.fromEntries(steps.map((step) => [step, always])),
      deliberation: ['RecordCouncilOutcome', ...always],
      'in-force': ['OpenInspection', 'EndContract', ...always],
    })
  })

  it("another office's people may start a case of their own and touch none of this one", () => {
    expect(mayDo('otherHead')).toEqual({ none: ['StartOutsourcing'] })
    expect(mayDo('otherStaff')).toEqual({ none: ['StartOutsourcing'] })
  })

  it('the head of the secretariat’s office does what its staff do, and starts cases of the own office (Art. 5(5))', () => {
    expect(mayDo('systemManager')).toEqual({ none: ['StartOutsourcing'], ...mayDo('secretariat') })
  })

  it.each(['administrator', 'auditor', 'outsider'] as const)('the %s may do nothing at all', (who) => {
    expect(mayDo(who)).toEqual({})
  })
})

describe('who may do what about the parts of a contract (Arts. 21, 22)', () => {
  it('the office reads the clauses, its head asks for changes and sub-contracts', () => {
    const read = ['ConfirmClauses', 'DisputeClauses']
    expect(mayDo('staff', partTypes)).toEqual({ 'in-force': read, closing: read })
    const changes = ['RequestChange', 'AmendChange', 'WithdrawChange']
    const asks = [...changes, 'RequestSubcontract', 'WithdrawSubcontract', 'EndSubcontract']
    expect(mayDo('head', partTypes)).toEqual({
      contracting: asks,
      'in-force': [...read, 'AmendClauses', ...asks],
      closing: [...read, 'AmendClauses'],
    })
  })

  it('the secretariat records what the council said, or the meeting itself does; the chief decides', () => {
    const told = ['RecordChangeOutcome', 'ReturnChange', 'RecordSubcontractOutcome']
    for (const who of ['secretariat', 'systemManager'] as const)
      expect(mayDo(who, partTypes)).toEqual({ contracting: told, 'in-force': told })
    const decides = ['ApproveChange', 'DisapproveChange', 'ReturnChange', 'ConsentSubcontract', 'RefuseSubcontract']
    expect(mayDo('chief', partTypes)).toEqual({ contracting: decides, 'in-force': decides })
    const practice = ['RecordChangeOutcome', 'EffectChange', 'RecordSubcontractOutcome']
    expect(mayDo('practice', partTypes)).toEqual({ contracting: practice, 'in-force': practice })
  })

  it.each(['otherHead', 'otherStaff', 'administrator', 'auditor'] as const)('the %s has no part in them', (who) => {
    expect(mayDo(who, partTypes)).toEqual({})
  })
})

describe('who may do what under a contract and at its end', () => {
  const mayOversee = (who: keyof typeof people | 'practice') => mayDo(who, underTheContract)

  it('the staff call, announce and report; the head also moves, skips, checks and ends (Art. 23, Art. 22)', () => {
    const staff = [
      'ScheduleInspection',
      'AnnounceInspection',
      'RecordInspectionRefusal',
      'RecordCorrectiveReport',
      'RecordGiven',
      'RecordTakenBack',
    ]
    expect(mayOversee('staff')).toEqual({ 'in-force': staff, closing: staff })
    const [calls, ...rest] = [
      'MoveInspection',
      'SkipInspection',
      ...staff.slice(0, 4),
      'CheckEffectiveness',
      ...staff.slice(4),
    ]
    expect(mayOversee('head')).toEqual({
      'in-force': [calls, ...rest.slice(0, 6), 'TerminateContract', ...rest.slice(6)],
      closing: [calls, ...rest],
    })
  })

  it('the secretariat says what becomes of a proposal, as the council’s practice does; the practice proposes (Art. 5(3)(2), Art. 5(5))', () => {
    const always = Object.fromEntries(steps.map((step) => [step, ['NoteProposed']]))
    expect(mayOversee('secretariat')).toEqual(always)
    expect(mayOversee('systemManager')).toEqual(always)
    expect(mayOversee('practice')).toEqual({
      ...always,
      'in-force': ['NoteProposed', 'ProposeFinding'],
      closing: ['NoteProposed', 'ProposeFinding'],
    })
  })

  it.each(['chief', 'otherStaff', 'otherHead', 'administrator', 'auditor', 'outsider'] as const)(
    'the %s does nothing of it',
    (who) => {
      expect(mayOversee(who)).toEqual({})
    },
  )
})

describe('why not, and who can', () => {
  it('names the posts that can, to everyone who cannot', () => {
    const { state } = given(...reaching('approval'))
    for (const who of everybody.filter((one) => one !== 'chief')) {
      expect(withBasis(outsourcing.decider.permits('ApproveOutsourcing', state, rulesAt(at, who)))).toEqual({
        may: false,
        refusal: { code: 'not-permitted', article: 'Art. 21', details: { whoCan: ['general-policy-director'] } },
      })
    }
  })

  it('names the posts of every office that may outsource where there is no case yet (Art. 20)', () => {
    expect(
      withBasis(outsourcing.decider.permits('StartOutsourcing', outsourcing.initialState, rulesAt(at, 'chief'))),
    ).toEqual({
      may: false,
      refusal: {
        code: 'not-permitted',
        article: 'Art. 20',
        details: {
          whoCan: [
            'digital-promotion-staff',
            'digital-promotion-head',
            'citizen-staff',
            'citizen-head',
            'sobue-staff',
            'sobue-head',
            'heiwa-staff',
            'heiwa-head',
          ],
        },
      },
    })
  })

  it('says to everyone that a case is not there, or is over', () => {
    for (const type of types.filter((one) => one !== 'StartOutsourcing')) {
      for (const who of everybody) {
        expect(outsourcing.decider.permits(type, outsourcing.initialState, rulesAt(at, who))).toMatchObject({
          may: false,
          refusal: { code: 'case-missing' },
        })
        expect(
          outsourcing.decider.permits(type, given(...reaching('approval'), withdraws()).state, rulesAt(at, who)),
        ).toMatchObject({
          may: false,
          refusal: { code: 'case-closed', details: { how: 'withdrawn' } },
        })
      }
    }
  })

  it('puts the act under the post that gives the power, where somebody holds several', () => {
    const both = {
      ...people.outsider,
      posts: ['citizen-head', 'secretariat', 'digital-promotion-staff'] as unknown as typeof people.head.posts,
    }
    expect(
      outsourcing.decider.permits('AcceptForm', given(...reaching('form-check')).state, rulesAt(at, both)),
    ).toEqual({
      may: true,
      as: 'secretariat',
    })
    expect(
      given(...reaching('form-check'))
        .when(pullsBack({}, { by: both }))
        .after().rounds[0]?.by.post,
    ).toBe('citizen-head')
  })

  it('knows that an office that no longer may outsource has nobody to act for it', () => {
    const rules = rulesAt(at, 'head')
    const without = {
      ...rules,
      guideline: {
        ...rules.guideline,
        requesting: rules.guideline.requesting.filter((one) => one.office !== 'citizen'),
      },
    }
    expect(
      outsourcing.decider.permits('SubmitOutsourcing', given(...reaching('submission')).state, without),
    ).toMatchObject({
      may: false,
      refusal: { code: 'not-permitted', details: { whoCan: [] } },
    })
  })
})
