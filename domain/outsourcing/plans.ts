import type { Rules } from '../guideline/rules.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { requestingOffice } from '../guideline/guideline.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import type { Condition, Finding, Step } from './events.ts'
import type { OutsourcingState } from './state.ts'

/** The step's one task: what is asked when a case arrives at a step where the next act is one person's to do. */
export const stepTask = (
  step: Exclude<Step, 'in-force' | 'closing'>,
  office: OfficeId,
  { guideline }: Rules,
): TaskPlan => {
  const { roles } = guideline
  const own = requestingOffice(guideline, office)
  const head = own ? [own.head] : []
  switch (step) {
    case 'vetting':
      return { kind: 'vet', askedOf: own ? [own.staff, own.head] : [], article: 'Art. 20', answers: ['RecordVetting'] }
    case 'submission':
      return {
        kind: 'submit',
        askedOf: head,
        article: 'Art. 21',
        answers: ['SubmitOutsourcing', 'WithdrawOutsourcing'],
      }
    case 'form-check':
      return {
        kind: 'check-form',
        askedOf: [roles.secretariat.post],
        article: 'Art. 5(5)',
        answers: ['AcceptForm', 'ReturnOutsourcing'],
      }
    case 'deliberation':
      return {
        kind: 'record-outcome',
        askedOf: [roles.secretariat.post],
        article: 'Art. 21',
        answers: ['RecordCouncilOutcome', 'ReturnOutsourcing'],
      }
    case 'approval':
      return {
        kind: 'approve',
        askedOf: [roles.chief.post],
        article: 'Art. 21',
        answers: ['ApproveOutsourcing', 'ReturnOutsourcing', 'DisapproveOutsourcing'],
      }
    case 'contracting':
      return { kind: 'register-contract', askedOf: head, article: 'Art. 22', answers: ['RegisterContract'] }
  }
}

/** A condition becomes a dated to-do of the office (Art. 21). */
export const conditionTask = (condition: Condition, office: OfficeId, rules: Rules): TaskPlan => ({
  kind: 'fulfil-condition',
  askedOf: officePosts(office, rules),
  article: 'Art. 21',
  answers: ['FulfilCondition'],
  about: condition.id,
  dueOn: condition.dueOn,
})

/** An inspection that has fallen due (Art. 23). */
export const inspectionTask = (inspection: string, office: OfficeId, rules: Rules): TaskPlan => ({
  kind: 'inspect',
  askedOf: officePosts(office, rules),
  article: 'Art. 23',
  answers: ['RecordInspection'],
  about: inspection,
})

/**
 * A finding that the contractor has to put right: its report is recorded; of a minor one the head may confirm it at
 * once (Art. 23).
 */
export const correctionTask = (finding: Finding, office: OfficeId, rules: Rules): TaskPlan => ({
  kind: 'correct',
  article: 'Art. 23',
  about: finding.id,
  dueOn: finding.correctBy,
  ...(finding.severity === 'serious'
    ? { askedOf: officePosts(office, rules), answers: ['RecordCorrectiveReport'] }
    : { askedOf: headOf(office, rules), answers: ['CloseFinding'] }),
})

/** Whether what the contractor reported works; the head checks it (Art. 23). */
export const effectTask = (finding: Finding, office: OfficeId, rules: Rules): TaskPlan => ({
  kind: 'check-effect',
  askedOf: headOf(office, rules),
  article: 'Art. 23',
  answers: ['CheckEffectiveness'],
  about: finding.id,
})

/**
 * A certificate of the contractor that expires while the contract runs: the head says what became of it (Arts. 20, 23).
 */
export const certificateTask = (
  certificate: string,
  expiresOn: PlainDate,
  office: OfficeId,
  rules: Rules,
): TaskPlan => ({
  kind: 'renew-certificate',
  askedOf: headOf(office, rules),
  article: 'Art. 20',
  answers: ['RecordCertificate'],
  about: certificate,
  dueOn: expiresOn,
})

/**
 * What the end of a contract asks for: first the certificate, a sub-contractor's on its own, then the closing (Art.
 * 22(2)).
 */
export const endingTask = (
  kind: 'return-disposal' | 'close',
  office: OfficeId,
  rules: Rules,
  party = 'contractor',
): TaskPlan => ({
  kind,
  askedOf: headOf(office, rules),
  article: 'Art. 22(2)',
  answers: [kind === 'close' ? 'CloseOutsourcing' : 'RecordDisposal'],
  ...(party === 'contractor' ? {} : { about: party }),
})

/** What the contract gave is to come back: one task for all that is still out (operational setting). */
export const askBackTask = (office: OfficeId, rules: Rules): TaskPlan => ({
  kind: 'ask-back',
  askedOf: officePosts(office, rules),
  article: 'operational setting',
  answers: ['RecordTakenBack'],
})

/** A contract nears its end: the head decides whether the work goes on (operational setting). */
export const renewalTask = (office: OfficeId, rules: Rules): TaskPlan => ({
  kind: 'decide-renewal',
  askedOf: headOf(office, rules),
  article: 'operational setting',
  answers: ['DeclineRenewal'],
})

/** The conditions that are still to be met. */
export const openConditions = (state: OutsourcingState): readonly Condition[] =>
  (state.approval?.conditions ?? []).filter((one) => !state.conditionsMet.includes(one.id))

const officePosts = (office: OfficeId, { guideline }: Rules) => {
  const own = requestingOffice(guideline, office)
  return own ? [own.staff, own.head] : []
}

const headOf = (office: OfficeId, { guideline }: Rules) => {
  const own = requestingOffice(guideline, office)
  return own ? [own.head] : []
}
