import { z } from 'zod'
import { questionnaireVersions } from '../../domain/guideline/questionnaire.ts'
import {
  certificateKinds,
  certificateOutcomes,
  itemFindings,
  vettingMeans,
  vettingVerdicts,
  type CertificateReport,
  type VettingReport,
} from '../../domain/outsourcing/commands.ts'
import { awards } from '../../domain/outsourcing/request/request.ts'
import { day, few, line, optionalLine, partId, remarks } from '../fields.ts'

const answer = z.strictObject({
  item: partId(),
  answer: remarks().default(''),
  finding: z.enum(itemFindings).default('open'),
  evidence: remarks().default(''),
  means: z.enum(vettingMeans).nullable().default(null),
})

const certificate = z.strictObject({
  kind: z.enum(certificateKinds),
  number: line(),
  scope: optionalLine(),
  expiresOn: day(),
})

/** What was found about a vendor (Art. 20): an applicant, the contractor, or a sub-contractor. */
export const vettingReport = z.strictObject({
  vendor: line(),
  corporateNumber: optionalLine(),
  checkedOn: day(),
  means: few(z.enum(vettingMeans), vettingMeans.length),
  questionnaire: z.enum(questionnaireVersions),
  answers: few(answer, 60),
  certificates: few(certificate, 20).default([]),
  answerRefused: remarks().default(''),
  verdict: z.enum(vettingVerdicts),
  note: remarks(),
  copiedFrom: z.strictObject({ case: line(), checkedOn: day() }).nullable().default(null),
}) satisfies z.ZodType<VettingReport>

/** What became of a certificate that expires while the contract runs. */
export const certificateReport = z.strictObject({
  certificate: partId(),
  outcome: z.enum(certificateOutcomes),
  number: optionalLine().default(''),
  expiresOn: day().nullable().default(null),
  note: remarks(),
}) satisfies z.ZodType<CertificateReport>

/** Who is meant to become the contractor; the law says which of these go together. */
export const awardFields = {
  award: z.enum(awards).exactOptional(),
  vendor: optionalLine(),
  candidates: few(line(), 10).exactOptional(),
}
