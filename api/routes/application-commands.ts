import { z } from 'zod'
import { relatedProcedureIds, relatedStates } from '../../domain/guideline/related-procedures.ts'
import { roomIds } from '../../domain/guideline/rooms.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { contractMethods, occasions, reasonKinds, yesOrNo } from '../../domain/outsourcing/request/application.ts'
import { workKinds } from '../../domain/outsourcing/request/request.ts'
import { day, few, line, optionalLine, paragraph, partId, remarks, whole, type FieldProblem } from '../fields.ts'

const clauseIds = ['subcontracting', 'custody', 'purpose', 'confidentiality', 'incidents', 'ownership'] as const
const someOf = <Value extends string>(values: readonly Value[]) => few(z.enum(values), values.length).exactOptional()

/** An application's further fields (Art. 21): each may be left out. */
export const applicationShape = {
  contact: optionalLine().exactOptional(),
  extension: optionalLine().exactOptional(),
  occasion: z.enum(occasions).exactOptional(),
  previousApproval: optionalLine().exactOptional(),
  alsoKinds: someOf(workKinds),
  reasonKinds: someOf(reasonKinds),
  budgetItem: optionalLine().exactOptional(),
  contractMethod: z.enum(contractMethods).exactOptional(),
  contractGround: optionalLine().exactOptional(),
  records: whole(0, 999_999_999).exactOptional(),
  specificPersonal: z.enum(yesOrNo).exactOptional(),
  rooms: someOf(roomIds),
  authorities: optionalLine().exactOptional(),
  handOver: remarks().exactOptional(),
  takeOut: remarks().exactOptional(),
  custody: remarks().exactOptional(),
  draftClauses: few(
    z.strictObject({ clause: z.enum(clauseIds), document: optionalLine(), place: optionalLine() }),
    clauseIds.length,
  ).exactOptional(),
  wishedDeliberationOn: day().exactOptional(),
  plannedContractOn: day().exactOptional(),
  relatedProcedures: few(
    z.strictObject({ procedure: z.enum(relatedProcedureIds), state: z.enum(relatedStates) }),
    relatedProcedureIds.length,
  ).exactOptional(),
}

/** The case that a new one renews, as `outsourcing/<uuid>` or the uuid alone. */
export const renewedCase = () =>
  z
    .string()
    .transform((text, ctx): CaseId => {
      const id = caseId('outsourcing', text.replace(/^outsourcing\//, ''))
      if (id === null) ctx.addIssue({ code: 'custom', params: { problem: 'invalid' satisfies FieldProblem } })
      return id ?? ('' as CaseId)
    })
    .meta({
      description: 'The case that this one renews: one of the same office, with a contract.',
      examples: ['outsourcing/00000000-0000-4000-8000-000000000000'],
    })
    .exactOptional()

const reason = paragraph(4_000)

/**
 * What people say about papers, urgent work and renewals. Papers come in by an endpoint of their own, with their
 * content.
 */
export const applicationData = {
  TakeOffAttachment: z.strictObject({ attachment: partId(), reason }),
  DeclareUrgentStart: z.strictObject({ startedOn: day(), contractor: line(), reason }),
  DeclineRenewal: z.strictObject({ reason }),
} as const
