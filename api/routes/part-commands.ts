import { z } from 'zod'
import { roomIds } from '../../domain/guideline/rooms.ts'
import { yesOrNo } from '../../domain/outsourcing/request/application.ts'
import { councilOutcomes, vettingVerdicts } from '../../domain/outsourcing/commands.ts'
import { informationKinds } from '../../domain/outsourcing/request/request.ts'
import { day, few, line, optionalLine, paragraph, partId, remarks, whole } from '../fields.ts'

const clauseIds = ['subcontracting', 'custody', 'purpose', 'confidentiality', 'incidents', 'ownership'] as const
const reason = paragraph(4_000)
const conditions = few(z.strictObject({ text: reason, dueOn: day() }), 20)
const information = few(z.enum(informationKinds), informationKinds.length)
const ofChange = { change: partId() }
const ofSubcontract = { subcontract: partId() }

/**
 * Where each of the six clauses stands; the words themselves may be left out, as they could before there was a place
 * for them.
 */
export const clausePlaces = few(
  z.strictObject({
    clause: z.enum(clauseIds),
    document: optionalLine(),
    place: optionalLine(),
    quotation: remarks().default(''),
  }),
  20,
)

/** What is to change (Art. 21): only what is named is touched. */
const changes = z.strictObject({
  work: paragraph().exactOptional(),
  information: information.exactOptional(),
  records: whole(0, 999_999_999).exactOptional(),
  specificPersonal: z.enum(yesOrNo).exactOptional(),
  protection: paragraph().exactOptional(),
  handOver: remarks().exactOptional(),
  takeOut: remarks().exactOptional(),
  custody: remarks().exactOptional(),
  place: line().exactOptional(),
  rooms: few(z.enum(roomIds), roomIds.length).exactOptional(),
  authorities: optionalLine().exactOptional(),
  startsOn: day().exactOptional(),
  endsOn: day().exactOptional(),
  amountYen: whole(0, 999_999_999_999).exactOptional(),
  subcontracting: optionalLine().exactOptional(),
  conditions: few(z.strictObject({ condition: partId(), text: reason, dueOn: day() }), 50).exactOptional(),
})
const changeTerms = { changes, reason, effectiveOn: day() }

const outcome = z.strictObject({
  about: partId(),
  meeting: line(),
  heldOn: day(),
  outcome: z.enum(councilOutcomes),
  conditions,
  note: remarks(),
})

/** The sub-contract under which a company would work; nothing, or `contractor`, where it is the contractor's own. */
const parent = optionalLine()
  .nullable()
  .transform((id) => (id === '' || id === 'contractor' ? null : id))

/** The content of the commands about a contract's clauses, changes and sub-contracts (Arts. 21, 22). */
export const partData = {
  ConfirmClauses: z.strictObject({ remarks: remarks() }),
  DisputeClauses: z.strictObject({ clause: z.enum(clauseIds), reason }),
  AmendClauses: z.strictObject({ clauses: clausePlaces, reason }),
  RequestChange: z.strictObject(changeTerms),
  AmendChange: z.strictObject({ ...changeTerms, ...ofChange }),
  RecordChangeOutcome: outcome,
  ApproveChange: z.strictObject({ ...ofChange, conditions, note: remarks() }),
  DisapproveChange: z.strictObject({ ...ofChange, reason }),
  ReturnChange: z.strictObject({ ...ofChange, reason }),
  WithdrawChange: z.strictObject({ ...ofChange, reason }),
  RequestSubcontract: z.strictObject({
    name: line(),
    corporateNumber: optionalLine(),
    parent,
    scope: paragraph(4_000),
    need: paragraph(4_000),
    information: information.min(1),
    safeguards: paragraph(4_000),
    startsOn: day(),
    endsOn: day(),
    checkedOn: day(),
    answer: paragraph(),
    finding: paragraph(),
    verdict: z.enum(vettingVerdicts),
  }),
  RecordSubcontractOutcome: outcome,
  ConsentSubcontract: z.strictObject({ ...ofSubcontract, conditions, note: remarks() }),
  RefuseSubcontract: z.strictObject({ ...ofSubcontract, reason }),
  WithdrawSubcontract: z.strictObject({ ...ofSubcontract, reason }),
  EndSubcontract: z.strictObject({ ...ofSubcontract, reason, endedOn: day() }),
} as const
