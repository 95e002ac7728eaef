import { z } from 'zod'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import { councilOutcomes, returnTargets } from '../../domain/outsourcing/commands.ts'
import type { PeoplesCommand } from '../../domain/outsourcing/practice-commands.ts'
import { informationKinds, workKinds } from '../../domain/outsourcing/request/request.ts'
import { day, few, line, optionalLine, paragraph, partId, remarks, whole } from '../fields.ts'
import { applicationData, applicationShape, renewedCase } from './application-commands.ts'
import { disposalReport, inspectionReport, oversightData } from './oversight-commands.ts'
import { clausePlaces, partData } from './part-commands.ts'
import { awardFields, certificateReport, vettingReport } from './vetting-commands.ts'

/** The commands that people give; the others are the practice's and are taken from nobody outside. */
export type PersonsCommand = PeoplesCommand

const none = z.strictObject({ reason: paragraph(4_000) })
const note = z.strictObject({ note: remarks() })
const conditions = few(z.strictObject({ text: paragraph(4_000), dueOn: day() }), 20)

const request = z.strictObject({
  title: line(),
  kind: z.enum(workKinds),
  work: paragraph(),
  reason: paragraph(),
  protection: paragraph(),
  information: few(z.enum(informationKinds), informationKinds.length).min(1),
  place: line(),
  ...awardFields,
  startsOn: day(),
  endsOn: day(),
  amountYen: whole(0, 999_999_999_999),
  subcontracting: optionalLine(),
  ...applicationShape,
})

/** The content of each command that people give, checked strictly: an unknown field is refused, nothing is guessed. */
export const commandData = {
  StartOutsourcing: z.strictObject({
    office: line().transform((id) => id as OfficeId),
    request,
    renewalOf: renewedCase(),
  }),
  AmendRequest: z.strictObject({ request }),
  RecordVetting: vettingReport,
  SubmitOutsourcing: note,
  AcceptForm: note,
  RecordCouncilOutcome: z.strictObject({
    meeting: line(),
    heldOn: day(),
    outcome: z.enum(councilOutcomes),
    conditions,
    note: remarks(),
  }),
  ApproveOutsourcing: z.strictObject({ conditions, note: remarks() }),
  DisapproveOutsourcing: none,
  ReturnOutsourcing: z.strictObject({ to: z.enum(returnTargets), reason: paragraph(4_000) }),
  PullBackOutsourcing: none,
  WithdrawOutsourcing: none,
  RegisterContract: z.strictObject({
    contractor: line(),
    contractNumber: line(),
    signedOn: day(),
    startsOn: day(),
    endsOn: day(),
    clauses: clausePlaces,
    inspectEveryMonths: whole(1, 60),
  }),
  FulfilCondition: z.strictObject({ condition: partId(), note: paragraph(4_000) }),
  RecordInspection: inspectionReport,
  CloseFinding: z.strictObject({ finding: partId(), action: paragraph(4_000), checkedOn: day() }),
  RecordDisposal: disposalReport,
  RecordCertificate: certificateReport,
  ...oversightData,
  ...applicationData,
  ...partData,
  CloseOutsourcing: note,
} as const satisfies {
  readonly [type in PersonsCommand['type']]: z.ZodType<Extract<PersonsCommand, { readonly type: type }>['data']>
}

/** The types of the commands that people give. */
export const commandTypes = Object.keys(commandData) as readonly PersonsCommand['type'][]

/** Checks a command of that type; the answer is a command that the law can look at, or what is wrong with it. */
export const checkCommand = (
  type: string,
  data: unknown,
):
  | { readonly ok: true; readonly command: PersonsCommand }
  | { readonly ok: false; readonly error: z.ZodError | null } => {
  if (!Object.hasOwn(commandData, type)) return { ok: false, error: null }
  const known = type as PersonsCommand['type']
  const checked = commandData[known].safeParse(data, { reportInput: true })
  // The table above is checked by the compiler against each command's own data.
  return checked.success
    ? { ok: true, command: { type: known, data: checked.data } as PersonsCommand }
    : { ok: false, error: checked.error }
}
