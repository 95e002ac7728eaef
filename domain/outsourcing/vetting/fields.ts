import {
  day,
  group,
  inSection,
  leftOut,
  line,
  listOf,
  oneInForce,
  oneOf,
  onlyWhere,
  optionalLine,
  orNull,
  part,
  remarks,
  severalOf,
  unless,
  type DataOf,
  company,
} from '../../kernel/fields.ts'
import { conditions } from '../conditions/condition-fields.ts'

/** How the vendor was looked into: papers, hearing, on site. */
export const vettingMeans = ['papers', 'hearing', 'on-site'] as const
/** One of those ways. */
export type VettingMeans = (typeof vettingMeans)[number]

/** The head's verdict on the vendor. */
export const vettingVerdicts = ['suitable', 'conditional', 'unsuitable'] as const
/** One of the verdicts. */
export type VettingVerdict = (typeof vettingVerdicts)[number]

/** Whether the vendor meets an item: 適, 不適, 該当なし; `open` where nobody has judged it. */
export const itemFindings = ['met', 'not-met', 'not-applicable', 'open'] as const
/** One of those findings. */
export type ItemFinding = (typeof itemFindings)[number]
/** The findings that a person gives; an item without one isn't judged yet. */
export const givenFindings = itemFindings.filter((one) => one !== 'open')

/** ISO/IEC 27001, PrivacyMark, another one. */
export const certificateKinds = ['iso27001', 'p-mark', 'other'] as const
/** One of those kinds. */
export type CertificateKind = (typeof certificateKinds)[number]

/** What the vendor answered to one item, and, apart from it, what the city found and on what evidence. */
const answerFields = {
  item: part(),
  /** The vendor's own words. */
  answer: unless(remarks(), ''),
  finding: unless(oneOf(itemFindings, 'itemFindings'), 'open'),
  evidence: unless(remarks(), ''),
  /** Why the item doesn't apply to this vendor; asked for where it is essential (★). */
  inapplicability: onlyWhere('finding', ['not-applicable'], leftOut(remarks())),
  /** How this item was looked into; null where the report's means hold for it too. */
  means: orNull(oneOf(vettingMeans, 'means')),
}

/** So many certificates are entered with one vetting. */
export const mostCertificates = 20

/** A certificate that the vendor showed. Alone it proves nothing sufficient (operational setting). */
const certificateFields = {
  kind: oneOf(certificateKinds, 'certificateKinds'),
  number: line(),
  scope: optionalLine(),
  expiresOn: day(),
}

/** What was found about the vendor (Art. 20): an applicant, the contractor, or a sub-contractor. */
export const vettingFields = {
  ...inSection('vendor', {
    vendor: company(),
    /** The 13 digits of the corporate number, or empty. */
    corporateNumber: optionalLine(),
    checkedOn: day(),
    means: severalOf(vettingMeans, 0, 'means'),
  }),
  /** The questionnaire that the answers belong to. */
  questionnaire: oneInForce('questionnaires'),
  ...inSection('areas', { answers: listOf(group(answerFields), { most: 200 }) }),
  ...inSection('certificates', {
    certificates: unless(
      listOf(group(certificateFields), {
        most: mostCertificates,
        unusedWithout: ['kind', 'number', 'scope', 'expiresOn'],
      }),
      [],
    ),
  }),
  ...inSection('verdict', {
    /** How the vendor refused to answer; empty where it answered. */
    answerRefused: unless(remarks(), ''),
    verdict: oneOf(vettingVerdicts, 'verdicts'),
    /** What the vendor has to do, and by when, where the verdict is under conditions. */
    conditions: onlyWhere('verdict', ['conditional'], leftOut(conditions()), true),
    note: remarks(),
  }),
  /** The earlier vetting from which answers were taken over, to be confirmed on a new day; null where none were. */
  copiedFrom: orNull(group({ case: line(), checkedOn: day() })),
}

/** The head's verdict on a vendor, on what staff have found (Art. 20). */
export const verdictFields = {
  vendor: line(),
  verdict: oneOf(vettingVerdicts, 'verdicts'),
  /** What the vendor has to do, and by when, where the verdict is under conditions. */
  conditions: onlyWhere('verdict', ['conditional'], leftOut(conditions()), true),
  /** Why the verdict is another than staff proposed. */
  note: remarks(),
}

/** Whose vetting ends: the contractor, or a sub-contract, by the day on which it was looked into. */
export const vettingEndFields = { party: part(), checkedOn: day() }

/** What was found about a vendor, as the law is given it. */
export type VettingReport = DataOf<typeof vettingFields>
/** The head's verdict, as the law is given it. */
export type VerdictTerms = DataOf<typeof verdictFields>
/** A vetting that ends. */
export type VettingEnd = DataOf<typeof vettingEndFields>
/** One item's answer and finding. */
export type VettingAnswer = DataOf<typeof answerFields>
/** A certificate that the vendor showed. */
export type Certificate = DataOf<typeof certificateFields>
