import { relatedStates } from '../../guideline/related-procedures.ts'
import {
  day,
  group,
  inSection,
  leftOut,
  listOf,
  oneInForce,
  oneOf,
  onlyWhere,
  optionalLine,
  remarks,
  severalInForce,
  severalOf,
  whole,
  type DataOf,
} from '../../kernel/fields.ts'
import { contractMethods, occasions, reasonKinds, workKinds, yesOrNo } from './kinds.ts'

/** Where a clause stands in the draft: in which document, and at which place. */
const draftClause = group({ clause: oneInForce('clauses'), document: optionalLine(), place: optionalLine() })

/** One line of the checklist of related procedures. */
const related = group({ procedure: oneInForce('relatedProcedures'), state: oneOf(relatedStates, 'relatedStates') })

/**
 * What an application may say beyond the content that Art. 21 names, in the order of the form (operational setting:
 * nothing of it is required, but the ground of a contract without a tender). A field that isn't there wasn't entered:
 * requests that were made before a field existed read the same as those that left it out.
 */
export const applicationFields = {
  ...inSection('office', {
    /** Who can be asked about it (担当者), and where. */
    contact: leftOut(optionalLine()),
    extension: leftOut(optionalLine()),
    /** 新規 or 更新. */
    occasion: leftOut(oneOf(occasions, 'occasions')),
    /** The number of the approval before this one (前回承認番号), also where that was on paper. */
    previousApproval: leftOut(optionalLine()),
    /** Other kinds of work that belong to it (業務区分), besides the main one. */
    alsoKinds: leftOut(severalOf(workKinds, 0, 'workKinds')),
    /** Why staff don't do it themselves, by category (能力・経費・期限・業務量). */
    reasonKinds: leftOut(severalOf(reasonKinds, 0, 'reasonKinds')),
  }),
  ...inSection('handling', {
    /** About how many people's records are handled (件数). */
    records: leftOut(whole(0, 999_999_999)),
    /** Whether 特定個人情報 is handled. */
    specificPersonal: leftOut(oneOf(yesOrNo, 'yesOrNo')),
    /** The controlled rooms that the contractor enters (Art. 7). */
    rooms: leftOut(severalInForce('rooms', 0, 'rooms-under-control')),
    /** The authorities that the contractor needs on the system (操作権限). */
    authorities: leftOut(optionalLine()),
    /** How data are handed over (授受). */
    handOver: leftOut(remarks()),
    /** What is taken out of the city's premises, and how (持出し). */
    takeOut: leftOut(remarks()),
    /** How materials are kept, returned and destroyed (保管・返還・廃棄). */
    custody: leftOut(remarks()),
  }),
  ...inSection('budget', {
    /** 予算科目. */
    budgetItem: leftOut(optionalLine()),
    contractMethod: leftOut(oneOf(contractMethods, 'contractMethods')),
    /** The ground for a contract without a tender (随意契約の根拠). */
    contractGround: onlyWhere('contractMethod', ['negotiated'], leftOut(optionalLine()), true),
  }),
  ...inSection('schedule', {
    /** The day on which the contract is to be signed (契約予定日). */
    plannedContractOn: leftOut(day()),
    /** The day on which the office would like the council to deliberate (審議希望日). */
    wishedDeliberationOn: leftOut(day()),
  }),
  ...inSection('draft', {
    /** Where the clauses of Art. 22 stand in the draft contract, as far as there is one. */
    draftClauses: leftOut(listOf(draftClause, { most: 50, unusedWithout: ['document', 'place'] })),
  }),
  ...inSection('schedule', {
    /** Other procedures that the same work needs, and where they stand. */
    relatedProcedures: leftOut(listOf(related, { most: 50, unusedWithout: ['state'] })),
  }),
}

/** What an application says beyond the content of Art. 21. */
export type Application = DataOf<typeof applicationFields>
