import type { Rules } from '../guideline/rules.ts'
import type { OfficeId } from '../kernel/ids.ts'
import { requestingOffice } from '../guideline/guideline.ts'
import type { TaskPlan } from '../tasks/open-task.ts'

/** A second person reads the clauses after the one who registered them (operational setting). */
export const readingTask = (office: OfficeId, rules: Rules): TaskPlan => ({
  kind: 'read-clauses',
  askedOf: officePosts(office, rules),
  article: 'operational setting',
  answers: ['ConfirmClauses', 'DisputeClauses'],
})

/** The second reader did not find a clause: the head puts the sheet right, or says why it stands (Art. 22). */
export const clauseCorrectionTask = (office: OfficeId, rules: Rules): TaskPlan => ({
  kind: 'register-clauses',
  askedOf: headOf(office, rules),
  article: 'Art. 22',
  answers: ['AmendClauses'],
})

/** A change waits for the council (Art. 21): its outcome is recorded by the secretariat or told by the meeting. */
export const changeOutcomeTask = (change: string, { guideline }: Rules): TaskPlan => ({
  kind: 'record-outcome',
  askedOf: [guideline.roles.secretariat.post],
  article: 'Art. 21',
  answers: ['RecordChangeOutcome', 'ReturnChange'],
  about: change,
})

/** A change waits for the chief (Art. 21). */
export const changeApprovalTask = (change: string, { guideline }: Rules): TaskPlan => ({
  kind: 'approve-change',
  askedOf: [guideline.roles.chief.post],
  article: 'Art. 21',
  answers: ['ApproveChange', 'ReturnChange', 'DisapproveChange'],
  about: change,
})

/** A returned change is the head's again (Art. 21). */
export const changeAmendmentTask = (change: string, office: OfficeId, rules: Rules): TaskPlan => ({
  kind: 'amend-change',
  askedOf: headOf(office, rules),
  article: 'Art. 21',
  answers: ['AmendChange', 'WithdrawChange'],
  about: change,
})

/** A sub-contract waits for the council where the settings want it (Art. 22(1)). */
export const subcontractOutcomeTask = (subcontract: string, { guideline }: Rules): TaskPlan => ({
  kind: 'record-outcome',
  askedOf: [guideline.roles.secretariat.post],
  article: 'Art. 22(1)',
  answers: ['RecordSubcontractOutcome'],
  about: subcontract,
})

/** A sub-contract waits for the chief's consent (Art. 22(1)). */
export const consentTask = (subcontract: string, { guideline }: Rules): TaskPlan => ({
  kind: 'consent',
  askedOf: [guideline.roles.chief.post],
  article: 'Art. 22(1)',
  answers: ['ConsentSubcontract', 'RefuseSubcontract'],
  about: subcontract,
})

const officePosts = (office: OfficeId, { guideline }: Rules) => {
  const own = requestingOffice(guideline, office)
  return own ? [own.staff, own.head] : []
}

const headOf = (office: OfficeId, { guideline }: Rules) => {
  const own = requestingOffice(guideline, office)
  return own ? [own.head] : []
}
