import {
  day,
  group,
  leftOut,
  line,
  listOf,
  oneOf,
  onlyWhere,
  optionalLine,
  paragraph,
  part,
  reason,
  remarks,
  whole,
  type DataOf,
} from '../../kernel/fields.ts'
import { planFields } from '../contract/fields.ts'
import { vettingMeans } from '../vetting/fields.ts'

/** 重大, 軽微, 改善提案. */
export const severities = ['serious', 'minor', 'suggestion'] as const
/** One of the severities. */
export type Severity = (typeof severities)[number]

/** 適, 不適, 該当なし, 未確認. */
export const checkResults = ['met', 'not-met', 'not-applicable', 'unchecked'] as const
/** One of those. */
export type CheckResult = (typeof checkResults)[number]

/** 有効, 不十分. */
export const effects = ['effective', 'not-effective'] as const
/** One of those. */
export type Effect = (typeof effects)[number]

// What a form sends empty is recorded as sent, so that a short report and a full one tell themselves apart.
const asSent = { blank: 'kept' } as const

/** So many findings one inspection has at most. */
export const mostFindings = 50

/** One finding: how grave it is, what it is, and by when it is to be put right. */
const findingFields = {
  severity: oneOf(severities, 'severities'),
  text: reason(),
  correctBy: day(),
  /** The item of the checklist that it is about, where it is about one. */
  item: leftOut(optionalLine(), asSent),
}

/** What was found at an item of the checklist. An item left out was not checked. */
const checkedFields = { item: part(), result: oneOf(checkResults, 'checkResults'), evidence: remarks() }

/** What an inspection of the contractor found (Art. 23). The checklist, who attended and where may be left out. */
export const inspectionFields = {
  inspection: part(),
  heldOn: day(),
  means: oneOf(vettingMeans, 'means'),
  inspector: line(),
  summary: paragraph(),
  findings: listOf(group(findingFields), { most: mostFindings, unusedWithout: ['severity', 'text', 'correctBy'] }),
  /** Who was there for the contractor, by role, and where it was held. */
  attendee: leftOut(optionalLine(), asSent),
  place: leftOut(optionalLine(), asSent),
  /** What was found item by item; what isn't here was not checked. */
  checklist: leftOut(listOf(group(checkedFields), { most: 200, unusedWithout: ['result', 'evidence'] }), asSent),
}

/** On which day an inspection is held instead, and why. */
export const moveFields = { inspection: part(), toDay: day(), reason: reason() }

/** Which inspection falls away, and why. */
export const skipFields = { inspection: part(), reason: reason() }

/** An inspection outside the rhythm (臨時検査), such as after an incident. */
export const callFields = {
  onDay: day(),
  means: oneOf(vettingMeans, 'means'),
  reason: reason(),
  /** Who is inspected: `contractor`, or a sub-contractor to whom the city has consented, by its id. */
  subject: part(),
}

/**
 * What the contractor is told before an inspection; printed as a notice (検査実施通知書), for vendors have no accounts.
 */
export const announcementFields = {
  inspection: part(),
  onDay: day(),
  /** Tokyo time, `13:30`; the law says itself, under its article, when it is none. */
  clock: line(),
  place: line(),
  inspectors: line(),
  /** What the contractor is to have ready; may be empty. */
  note: remarks(),
}

/** The contractor let nobody inspect (検査の拒否). */
export const refusedFields = {
  inspection: part(),
  refusedOn: day(),
  /** Who said so, by role. */
  refusedBy: line(),
  reason: reason(),
  /** The day by which the inspection is to be held all the same. */
  dueOn: day(),
}

/** What the contractor reported to have done against a finding. */
export const correctiveFields = { finding: part(), text: reason(), receivedOn: day() }

/** Whether what the contractor did against a finding works; if not, by when it is to be put right now. */
export const effectivenessFields = {
  finding: part(),
  checkedOn: day(),
  effective: oneOf(effects, 'effects'),
  text: reason(),
  correctBy: onlyWhere('effective', ['not-effective'], leftOut(day()), true),
}

/** What was done against a minor finding, and when it was seen. */
export const closeFindingFields = { finding: part(), action: reason(), checkedOn: day() }

/** The head has seen what an inspection found and answers for it. */
export const answerForFields = { inspection: part(), note: remarks() }

/** The contractor is inspected otherwise from now on, and why. */
export const planInspectionsFields = { ...planFields, reason: reason() }

/** Which inspection of the rhythm has fallen due. */
export const openFields = { nth: whole(1, 9_999) }

/** Which finding was not put right by which day. */
export const proposeFields = { finding: part(), correctBy: day() }

/** What an inspection found, as the law is given it. */
export type InspectionReport = DataOf<typeof inspectionFields>
/** One finding, as the report says it. */
export type FindingTerms = DataOf<typeof findingFields>
/** Another day for an inspection. */
export type MoveTerms = DataOf<typeof moveFields>
/** An inspection that falls away. */
export type SkipTerms = DataOf<typeof skipFields>
/** An inspection outside the rhythm. */
export type InspectionCall = DataOf<typeof callFields>
/** What the contractor is told before an inspection. */
export type Announcement = DataOf<typeof announcementFields>
/** A contractor that let nobody inspect. */
export type RefusedInspection = DataOf<typeof refusedFields>
/** What the contractor reported against a finding. */
export type CorrectiveTerms = DataOf<typeof correctiveFields>
/** Whether that works. */
export type EffectivenessCheck = DataOf<typeof effectivenessFields>
/** A minor finding put right. */
export type FindingEnd = DataOf<typeof closeFindingFields>
/** An inspection that has fallen due. */
export type InspectionOpening = DataOf<typeof openFields>
/** The head's word on an inspection. */
export type InspectionAnswer = DataOf<typeof answerForFields>
/** Another plan of inspections. */
export type NewInspectionPlan = DataOf<typeof planInspectionsFields>
/** A finding that goes before the council. */
export type FindingProposal = DataOf<typeof proposeFields>
