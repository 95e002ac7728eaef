import { describe, expect, it } from 'vitest'
import type { OutsourcingCommand } from '../../../domain/outsourcing/commands.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import { given, reaching, withdraws } from '../../support/outsourcing-acts.ts'
import { testNoCase, testPowers, type StatedPower } from '../../support/powers.ts'
import { people, rulesAt, type Who } from '../../support/rules.ts'
import { withBasis } from '../../support/with-basis.ts'

const law = procedureNamed('outsourcing').decider

const cases = {
  vetting: given(...reaching('vetting')).state,
  submission: given(...reaching('submission')).state,
  'form-check': given(...reaching('form-check')).state,
  deliberation: given(...reaching('deliberation')).state,
  approval: given(...reaching('approval')).state,
  contracting: given(...reaching('contracting')).state,
  'in-force': given(...reaching('in-force')).state,
  closing: given(...reaching('closing')).state,
}
type Step = keyof typeof cases
type Type = OutsourcingCommand['type']
const everyStep = Object.keys(cases) as Step[]
const everybody = Object.keys(people) as readonly Who[]

const head = ['citizen-head']
const office = ['citizen-staff', 'citizen-head']
/** The Division handles the affairs, so its head can do what its staff can (Art. 5(5)). */
const itsHead = ['digital-promotion-head']
const secretariat = ['secretariat', ...itsHead]
const chief = ['general-policy-director']

const toDeliberation: readonly Step[] = ['vetting', 'submission', 'form-check', 'deliberation']
const toApproval: readonly Step[] = [...toDeliberation, 'approval']
const toContract: readonly Step[] = [...toApproval, 'contracting']
const running: readonly Step[] = ['contracting', 'in-force']
const underContract: readonly Step[] = ['in-force', 'closing']
const setting = 'operational setting'
const inTime: StatedPower<Step> = { who: [], article: setting, at: everyStep, practice: true }

const approvalFirst = { code: 'approval-missing', article: 'Art. 21', at: toApproval } as const
const councilFirst = { code: 'council-outcome-missing', article: 'Art. 21', at: toDeliberation } as const

/** Who may do what about an outsourcing, in the guideline's order (Arts. 20 to 23). */
const table: { readonly [type in Exclude<Type, 'StartOutsourcing'>]: StatedPower<Step> } = {
  // The office chooses whom to entrust and asks for it (Arts. 20, 21).
  AmendRequest: { who: office, article: 'Art. 21', at: ['vetting', 'submission'] },
  RecordVetting: { who: office, article: 'Art. 20', at: ['vetting', 'submission', ...running] },
  JudgeVendor: { who: head, article: 'Art. 20', at: ['vetting', 'submission', ...running] },
  SubmitOutsourcing: {
    who: head,
    article: 'Art. 21',
    at: ['submission'],
    first: { code: 'vetting-missing', article: 'Art. 20', at: ['vetting'] },
  },
  DeclareUrgentStart: { who: head, article: 'operational setting', at: toApproval },
  AddAttachment: {
    who: [...office, 'secretariat', ...chief, ...itsHead],
    article: 'operational setting',
    at: everyStep,
  },
  TakeOffAttachment: {
    who: office,
    article: 'operational setting',
    at: ['vetting', 'submission'],
    first: {
      code: 'attachment-fixed',
      article: 'operational setting',
      at: ['form-check', 'deliberation', 'approval', 'contracting', 'in-force', 'closing'],
    },
  },

  // The secretariat checks the form, the council deliberates, the chief decides (Art. 5(5), Art. 21).
  AcceptForm: { who: secretariat, article: 'operational setting', at: ['form-check'] },
  RecordCouncilOutcome: { who: secretariat, article: 'Art. 21', at: ['deliberation'], practice: true },
  ConfirmOutsideOutcome: {
    who: chief,
    article: 'operational setting',
    at: ['deliberation', ...running],
  },
  HearCorrection: {
    who: [],
    article: 'operational setting',
    at: ['deliberation', 'approval', 'contracting', ...underContract],
    practice: true,
  },
  CorrectOutsideOutcome: { who: chief, article: setting, at: ['approval', 'contracting', ...underContract] },
  ReturnOutsideOutcome: {
    who: chief,
    article: 'operational setting',
    at: ['deliberation', ...running],
  },
  ApproveOutsourcing: { who: chief, article: 'Art. 21', at: ['approval'], first: councilFirst },
  DisapproveOutsourcing: { who: chief, article: 'Art. 21', at: ['approval'], first: councilFirst },

  // Whoever holds the case sends it back, whoever took the last step pulls it back, the head withdraws it.
  ReturnOutsourcing: {
    who: {
      ...Object.fromEntries(everyStep.map((step) => [step, secretariat])),
      approval: chief,
    },
    article: setting,
    at: ['form-check', 'deliberation', 'approval'],
  },
  PullBackOutsourcing: {
    who: { 'form-check': head, deliberation: secretariat, approval: secretariat },
    article: setting,
    at: ['form-check', 'deliberation', 'approval'],
    nobody: 'nothing-to-pull-back',
  },
  WithdrawOutsourcing: { who: head, article: setting, at: toContract },

  // The contract with its six clauses, and the chief's conditions (Arts. 21, 22).
  RegisterContract: { who: head, article: 'Art. 22', at: ['contracting'], first: approvalFirst },
  AnswerDoubt: { who: chief, article: setting, at: ['contracting', ...underContract] },
  NoteVettingOver: { who: [], article: setting, at: ['in-force'], practice: true },
  FulfilCondition: { who: office, article: 'operational setting', at: ['contracting', ...underContract] },
  ConfirmClauses: { who: office, article: setting, at: underContract },
  DisputeClauses: { who: office, article: setting, at: underContract },
  AmendClauses: { who: head, article: 'Art. 22', at: underContract },

  RegisterAmendment: { who: head, article: 'Art. 22', at: underContract },
  NoteNoAmendment: { who: head, article: setting, at: underContract },

  // What was recorded wrongly is put right by the head (operational setting).
  CorrectContract: { who: head, article: setting, at: underContract },
  CorrectTermination: { who: head, article: setting, at: underContract },
  CorrectUrgentStart: { who: head, article: setting, at: [...toContract, ...underContract] },
  CorrectRecord: { who: head, article: setting, at: underContract },

  // What changes goes the same way again (Art. 21).
  RequestChange: { who: head, article: 'operational setting', at: running, first: approvalFirst },
  AmendChange: { who: head, article: 'operational setting', at: running },
  RecordChangeOutcome: { who: secretariat, article: 'operational setting', at: running, practice: true },
  ApproveChange: { who: chief, article: 'operational setting', at: running },
  DisapproveChange: { who: chief, article: 'operational setting', at: running },
  ReturnChange: { who: [...chief, ...secretariat], article: 'operational setting', at: running },
  WithdrawChange: { who: head, article: setting, at: running },
  EffectChange: { who: [], article: 'operational setting', at: running, practice: true },

  // No sub-contract without consent (Art. 22(1)).
  RequestSubcontract: { who: head, article: 'operational setting', at: running, first: approvalFirst },
  RecordSubcontractOutcome: { who: secretariat, article: 'operational setting', at: running, practice: true },
  ConsentSubcontract: { who: chief, article: 'operational setting', at: running },
  RefuseSubcontract: { who: chief, article: 'operational setting', at: running },
  WithdrawSubcontract: { who: head, article: setting, at: running },
  EndSubcontract: { who: head, article: 'operational setting', at: ['contracting', 'in-force'] },

  // Inspections, and what they find (Art. 23).
  OpenInspection: { who: [], article: 'operational setting', at: ['in-force'], practice: true },
  MoveInspection: { who: head, article: 'operational setting', at: underContract },
  SkipInspection: { who: head, article: 'operational setting', at: underContract },
  ScheduleInspection: { who: office, article: 'Art. 23', at: underContract },
  AnnounceInspection: { who: office, article: 'Art. 23', at: underContract },
  RecordInspection: { who: office, article: 'Art. 23', at: underContract },
  AnswerForInspection: { who: head, article: 'Art. 23', at: underContract },
  PlanInspections: { who: head, article: setting, at: ['in-force'] },
  RecordInspectionRefusal: { who: office, article: 'operational setting', at: underContract },
  RecordCorrectiveReport: { who: office, article: 'operational setting', at: underContract },
  CheckEffectiveness: { who: head, article: 'operational setting', at: underContract },
  CloseFinding: { who: head, article: 'operational setting', at: underContract },
  ProposeFinding: { who: [], article: 'Art. 5(3)(2)', at: underContract, practice: true },
  NoteProposed: { who: secretariat, article: 'operational setting', at: everyStep, practice: true },
  RecordCertificate: { who: head, article: 'operational setting', at: ['in-force'] },
  NoteVettingEnd: { who: [], article: 'operational setting', at: ['in-force'], practice: true },
  NoteCertificateExpiring: { who: [], article: 'operational setting', at: ['in-force'], practice: true },
  RecordGiven: { who: office, article: setting, at: underContract },
  RecordTakenBack: { who: office, article: setting, at: underContract },

  // Renewal and the end (Arts. 21, 22(2)).
  NoteRenewalSeason: { who: [], article: setting, at: ['in-force'], practice: true },
  DeclineRenewal: { who: head, article: setting, at: ['in-force'] },
  NoteRenewalStarted: { who: [], article: 'operational setting', at: underContract, practice: true },
  NoteRenewalTold: inTime,
  HearRenewalEnded: { who: [], article: 'operational setting', at: underContract, practice: true },
  TerminateContract: { who: head, article: 'operational setting', at: ['in-force'] },
  SuspendContract: { who: head, article: setting, at: ['in-force'] },
  ResumeContract: { who: head, article: setting, at: ['in-force'] },
  EndContract: { who: [], article: 'operational setting', at: ['in-force'], practice: true },
  RecordDisposal: { who: head, article: 'operational setting', at: ['closing'] },
  CloseOutsourcing: { who: head, article: 'operational setting', at: ['closing'] },

  // What other cases tell (Art. 22(5)), and what time brings.
  NoteIncident: { ...inTime, article: 'operational setting' },
  NoteIncidentClosed: { ...inTime, article: 'operational setting' },
  RemindTask: inTime,
  EscalateTask: inTime,
  AskAnew: inTime,
}

const at = '2027-07-01 10:00'
const asked = { law, everybody, at }
testPowers('who may do what about an outsourcing (Arts. 20 to 23)', { ...asked, cases, table })
testNoCase({
  ...asked,
  types: Object.keys(table) as Type[],
  begins: [],
  none: law.initialState,
  closed: given(...reaching('approval'), withdraws()).state,
  how: 'withdrawn',
})

describe('who starts an outsourcing (Art. 20)', () => {
  it('an office that may outsource, once', () => {
    for (const who of ['staff', 'head', 'systemManager', 'otherStaff', 'otherHead'] as const)
      expect(law.permits('StartOutsourcing', law.initialState, rulesAt(at, who))).toEqual({
        may: true,
        as: people[who].posts[0],
      })
    for (const step of everyStep)
      expect(withBasis(law.permits('StartOutsourcing', cases[step], rulesAt(at, 'staff')))).toEqual({
        may: false,
        refusal: { code: 'already-started', article: setting, details: {} },
      })
  })
})
