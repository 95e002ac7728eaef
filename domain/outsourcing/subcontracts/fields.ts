import {
  day,
  formerly,
  leftOut,
  line,
  oneOf,
  optionalLine,
  orNull,
  paragraph,
  part,
  reason,
  severalOf,
  type DataOf,
} from '../../kernel/fields.ts'
import { approvalFields } from '../approval/fields.ts'
import { informationKinds } from '../request/kinds.ts'
import { vettingVerdicts } from '../vetting/fields.ts'

/** 一部, 全部. */
export const subcontractExtents = ['part', 'whole'] as const

/**
 * What was asked of the company in two texts, before it was vetted by the questionnaire as the contractor itself; read
 * in what was recorded then, and asked for no more.
 */
const earlierFields = {
  checkedOn: formerly(day()),
  /** What the company itself answered. */
  answer: formerly(paragraph()),
  /** What the office found, in short. */
  finding: formerly(paragraph()),
  verdict: formerly(oneOf(vettingVerdicts, 'verdicts')),
}

/** What the head asks consent for, of a company that was vetted before. */
export const subcontractFields = {
  name: line(),
  /** The 13 digits of the corporate number, or empty. */
  corporateNumber: optionalLine(),
  /** The sub-contract under which this company would work; null where it is the contractor's own. */
  parent: orNull(optionalLine(), ['contractor']),
  /** Which part of the work is passed on. */
  scope: reason(),
  /** Why it has to be passed on. */
  need: reason(),
  information: severalOf(informationKinds, 1, 'informationKinds'),
  /** How the company protects the information; the same duties are imposed on it. */
  safeguards: reason(),
  startsOn: day(),
  endsOn: day(),
  /** Whether a part of the work is passed on, or all of it. What was asked before it was to be chosen may lack it. */
  extent: leftOut(oneOf(subcontractExtents, 'extents')),
  ...earlierFields,
}

/** To which sub-contract the city consents, with what. */
export const consentFields = { subcontract: part(), ...approvalFields }

/** Which sub-contract is refused or withdrawn, and why. */
export const refusalFields = { subcontract: part(), reason: reason() }

/** Which sub-contract ends, when and why. */
export const endSubcontractFields = { ...refusalFields, endedOn: day() }

/** What the head asks consent for. */
export type SubcontractTerms = DataOf<typeof subcontractFields>
/** A consent, as the law is given it. */
export type Consent = DataOf<typeof consentFields>
/** A refusal or withdrawal. */
export type SubcontractAnswer = DataOf<typeof refusalFields>
/** The end of a sub-contract. */
export type SubcontractEnd = DataOf<typeof endSubcontractFields>
