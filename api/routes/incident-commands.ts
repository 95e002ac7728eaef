import { z } from 'zod'
import { noticeIds } from '../../domain/guideline/incident-settings.ts'
import type { IncidentCommand } from '../../domain/incident/commands.ts'
import type { CaseId, OfficeId, PostId } from '../../domain/kernel/ids.ts'
import type { TaskCommand } from '../../domain/tasks/remind-and-escalate.ts'
import { day, few, line, optionalLine, paragraph, partId, remarks, whole } from '../fields.ts'

/** The commands that people give on an incident; the others are the practice's. */
type PersonsCommand = Exclude<IncidentCommand, TaskCommand | { readonly type: 'NoteContractTold' }>

const contract = () => line().transform((id) => id as CaseId)
const reason = () => paragraph(4_000)
const notice = () => z.enum(noticeIds)
const people = () =>
  whole(0, 999_999_999)
    .nullish()
    .transform((count) => count ?? null)
/** Yes or no; a page's form says it in a word. */
const yesOrNo = () => z.union([z.boolean(), z.enum(['true', 'false']).transform((said) => said === 'true')])

/** The content of each command that people give on an incident, checked strictly (Art. 22(5)). */
export const incidentData = {
  ReportIncident: z.strictObject({
    title: line(),
    office: line().transform((id) => id as OfficeId),
    discoveredOn: day(),
    discoveredTime: line(),
    occurredOn: day()
      .nullish()
      .transform((date) => date ?? null),
    occurredTime: optionalLine(),
    reportedBy: line(),
    what: paragraph(),
    people: people(),
    items: optionalLine(),
    measures: remarks(),
    contracts: few(contract(), 200),
  }),
  AssessIncident: z.strictObject({ malicious: yesOrNo(), notices: few(notice(), noticeIds.length), reason: remarks() }),
  SupplementReport: z.strictObject({
    text: remarks(),
    cause: remarks(),
    effect: remarks(),
    secondaryDamage: remarks(),
    persons: remarks(),
    publication: remarks(),
    prevention: remarks(),
    people: people(),
  }),
  AddAffectedContract: z.strictObject({ contract: contract() }),
  NotifyDone: z.strictObject({
    notice: notice(),
    doneOn: day(),
    doneTime: optionalLine(),
    recipient: line(),
    text: remarks(),
  }),
  WaiveNotice: z.strictObject({ notice: notice(), reason: reason() }),
  OrderFollowUp: z.strictObject({
    text: paragraph(4_000),
    askedOf: line().transform((id) => id as PostId),
    dueOn: day(),
  }),
  ReportFollowUp: z.strictObject({ followUp: partId(), result: paragraph(4_000) }),
  ProposeCouncil: z.strictObject({ reason: reason() }),
  NoteProposed: z.strictObject({ about: partId(), outcome: z.enum(['on-agenda', 'not-taken']), note: reason() }),
  CloseIncident: z.strictObject({ note: remarks() }),
} as const satisfies {
  readonly [type in PersonsCommand['type']]: z.ZodType<Extract<PersonsCommand, { readonly type: type }>['data']>
}
