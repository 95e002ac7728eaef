import { z } from 'zod'
import { severities, vettingMeans } from '../../domain/outsourcing/commands.ts'
import {
  checkResults,
  effects,
  givenKinds,
  proposalOutcomes,
  terminators,
  type OversightCommand,
} from '../../domain/outsourcing/oversight-commands.ts'
import { day, few, line, optionalLine, paragraph, partId, remarks } from '../fields.ts'

const reason = paragraph(4_000)

/** What an inspection found (Art. 23). The checklist, who attended and where may be left out: the short form. */
export const inspectionReport = z.strictObject({
  inspection: partId(),
  heldOn: day(),
  means: z.enum(vettingMeans),
  inspector: line(),
  summary: paragraph(),
  findings: few(
    z.strictObject({
      severity: z.enum(severities),
      text: reason,
      correctBy: day(),
      item: optionalLine().exactOptional(),
    }),
    50,
  ),
  attendee: optionalLine().exactOptional(),
  place: optionalLine().exactOptional(),
  checklist: few(
    z.strictObject({ item: partId(), result: z.enum(checkResults), evidence: remarks() }),
    200,
  ).exactOptional(),
})

/** A party's certificate of return or disposal (Art. 22(2)); without a party it is the contractor's. */
export const disposalReport = z.strictObject({
  manner: z.enum(['returned', 'destroyed', 'returned-and-destroyed', 'none']),
  doneOn: day(),
  certificate: line(),
  media: optionalLine(),
  confirmedBy: line(),
  party: partId().exactOptional(),
  certificateOn: day().exactOptional(),
  items: few(
    z.strictObject({
      what: line(),
      serials: remarks(),
      quantity: line(),
      manner: z.enum(['returned', 'destroyed', 'returned-and-destroyed']),
      doneOn: day(),
      method: optionalLine(),
      doneBy: line(),
      witness: optionalLine(),
    }),
    100,
  ).exactOptional(),
  backups: remarks().exactOptional(),
})

/** The content of the commands of a contract's oversight and end (Arts. 22(2), 23). */
export const oversightData = {
  MoveInspection: z.strictObject({ inspection: partId(), toDay: day(), reason }),
  SkipInspection: z.strictObject({ inspection: partId(), reason }),
  ScheduleInspection: z.strictObject({ onDay: day(), means: z.enum(vettingMeans), reason, subject: partId() }),
  AnnounceInspection: z.strictObject({
    inspection: partId(),
    onDay: day(),
    clock: line(),
    place: line(),
    inspectors: line(),
    note: remarks(),
  }),
  RecordInspectionRefusal: z.strictObject({
    inspection: partId(),
    refusedOn: day(),
    refusedBy: line(),
    reason,
    dueOn: day(),
  }),
  RecordCorrectiveReport: z.strictObject({ finding: partId(), text: reason, receivedOn: day() }),
  CheckEffectiveness: z.strictObject({
    finding: partId(),
    checkedOn: day(),
    effective: z.enum(effects),
    text: reason,
    correctBy: day().exactOptional(),
  }),
  NoteProposed: z.strictObject({ about: partId(), outcome: z.enum(proposalOutcomes), note: reason }),
  TerminateContract: z.strictObject({ endsOn: day(), terminatedBy: z.enum(terminators), reason }),
  RecordGiven: z.strictObject({ kind: z.enum(givenKinds), what: line(), toWhom: line(), since: day() }),
  RecordTakenBack: z.strictObject({ given: partId(), takenBackOn: day() }),
} as const satisfies {
  readonly [type in Exclude<OversightCommand['type'], 'ProposeFinding'>]: z.ZodType<
    Extract<OversightCommand, { readonly type: type }>['data']
  >
}
