import {
  day,
  inSection,
  leftOut,
  line,
  listOf,
  money,
  oneOf,
  onlyWhere,
  optionalLine,
  paragraph,
  severalOf,
  wanted,
  type DataOf,
  company,
  optionalCompany,
} from '../../kernel/fields.ts'
import { applicationFields } from './application.ts'
import { awards, informationKinds, workKinds, yesOrNo } from './kinds.ts'

/**
 * What a department asks for, in the order of its form: the content that Art. 21 names (the work, the reason, the
 * protection of information) and what the council needs to weigh it. Texts are kept exactly as given.
 */
export const requestFields = {
  ...inSection('what', {
    /** The case's title (件名). */
    title: line(),
    kind: oneOf(workKinds, 'workKinds'),
    /** What is outsourced (委託する事務の内容). */
    work: wanted('request-content', paragraph()),
    /** Why it is outsourced (理由). */
    reason: wanted('request-content', paragraph()),
  }),
  ...inSection('information', {
    /** Kinds of information that the contractor handles. */
    information: wanted('request-content', severalOf(informationKinds, 1, 'informationKinds')),
    /** What information is handled and how it is protected (情報の保護に関する事項). */
    protection: wanted('request-content', paragraph()),
    /** Where the work is done. */
    place: line(),
  }),
  ...inSection('terms', {
    /**
     * How the contractor is found: named already (also where nothing is said), one of several candidates, or known
     * after the award only (Art. 20). The law says which of the three fields go together.
     */
    award: leftOut(oneOf(awards, 'awards')),
    /** The intended vendor's name; empty where there are several candidates or none is known yet. */
    vendor: optionalCompany(),
    /** The candidates of a tender, each of whom is vetted; none where one vendor is named or none is known yet. */
    candidates: onlyWhere('award', ['candidates'], leftOut(listOf(company(), { most: 10, written: 'lines' })), true),
    startsOn: day(),
    endsOn: day(),
    /** The expected price in yen, tax included. */
    amountYen: money(),
    /** Whether any work is to be passed on at all; where nothing is said, the words below are read. */
    passesOn: leftOut(oneOf(yesOrNo, 'yesOrNo')),
    /** Whether the vendor means to pass work on, and what to whom. */
    subcontracting: optionalLine(),
  }),
  ...applicationFields,
}

/** A request as the law is given it. */
export type OutsourcingRequest = DataOf<typeof requestFields>

/** Every field of a request in the order of its form: what pages show, and in what two revisions may differ. */
export const requestFieldOrder = Object.keys(requestFields) as readonly (keyof OutsourcingRequest)[]
