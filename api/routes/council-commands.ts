import { z } from 'zod'
import {
  attendanceHows,
  itemOutcomes,
  meetingKinds,
  opennesses,
  stances,
  type CouncilCommand,
} from '../../domain/council/commands.ts'
import { agendaKindIds } from '../../domain/guideline/council.ts'
import { isUuid, uuidOf, type CaseId, type OfficeId, type PostId } from '../../domain/kernel/ids.ts'
import { parseClockTime, type ClockTime } from '../../domain/kernel/instant.ts'
import { day, few, line, optionalLine, paragraph, partId, remarks, type FieldProblem } from '../fields.ts'

/** The commands about a meeting that people give; the others are the practice's and are taken from nobody outside. */
type PersonsCommand = Exclude<
  CouncilCommand,
  {
    readonly type:
      | 'PlanRegularMeeting'
      | 'DrawAgenda'
      | 'EndConsentRound'
      | 'NoteItemsTold'
      | 'NoteNextMeeting'
      | 'RemindTask'
      | 'EscalateTask'
  }
>

/** No agenda comes near so many items. */
const mostItems = 500

const clock = () =>
  z
    .string()
    .transform((value, ctx): ClockTime => {
      const time = parseClockTime(value)
      if (time === null) ctx.addIssue({ code: 'custom', params: { problem: 'not-a-time' } })
      return time ?? '00:00'
    })
    .meta({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'A time of day, HH:MM.', examples: ['13:30'] })

const post = () => line().transform((id) => id as PostId)
const caseOf = () =>
  line().transform((text, ctx): CaseId => {
    if (!isUuid(uuidOf(text as CaseId)))
      ctx.addIssue({ code: 'custom', params: { problem: 'invalid' satisfies FieldProblem } })
    return text as CaseId
  })
const none = z.strictObject({ reason: paragraph(4_000) })
const note = z.strictObject({ note: remarks() })
const itemAndReason = z.strictObject({ item: partId(), reason: paragraph(4_000) })
const place = { date: day(), time: z.union([z.literal(''), clock()]), place: optionalLine() }
const how = z.enum(attendanceHows)
const conditions = few(z.strictObject({ text: paragraph(4_000), dueOn: day() }), 20)

/** What the council found about an item. */
export const itemReport = z.strictObject({
  item: partId(),
  outcome: z.enum(itemOutcomes),
  conditions,
  opinions: remarks(),
})
const attendance = { member: post(), how, deputyName: optionalLine() }
const minutes = {
  items: few(
    z.strictObject({ item: partId(), summary: remarks(), openness: z.enum(opennesses), reason: optionalLine() }),
    mostItems,
  ),
  publicSummary: remarks(),
}

const ofCase = {
  case: caseOf(),
  part: partId().nullable(),
  number: optionalLine(),
  title: line(),
  office: line().transform((id) => id as OfficeId),
}

/** What an item of the agenda is about. */
export const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outsourcing'), ...ofCase }),
  z.strictObject({ kind: z.literal('proposed'), ...ofCase }),
  z.strictObject({
    kind: z.literal('free'),
    agendaKind: z.enum(agendaKindIds),
    title: line(),
    text: remarks(),
    papers: remarks(),
  }),
])

/** The content of each command that people give, checked strictly: an unknown field is refused, nothing is guessed. */
export const councilCommandData = {
  PlanMeeting: z.strictObject({ kind: z.enum(meetingKinds), name: optionalLine(), ...place }),
  RescheduleMeeting: z.strictObject({ ...place, reason: paragraph(4_000) }),
  PutOnAgenda: z.strictObject({ subject }),
  TakeOffAgenda: itemAndReason,
  OrderAgenda: z.strictObject({ items: few(partId(), mostItems) }),
  CallMeeting: note,
  InviteGuest: z.strictObject({ post: post(), items: few(partId(), mostItems), why: paragraph(4_000) }),
  UninviteGuest: z.strictObject({ guest: partId(), reason: paragraph(4_000) }),
  ReplyAttendance: z.strictObject({ member: post(), attends: how, deputyName: optionalLine() }),
  OpenMeeting: z.strictObject({ at: clock(), attendance: few(z.strictObject(attendance), 20) }),
  RecordAttendance: z.strictObject({ ...attendance, at: clock() }),
  RecordItemOutcome: itemReport,
  WithdrawItem: itemAndReason,
  CloseMeeting: z.strictObject({ at: clock(), leaveOpenItems: z.boolean() }),
  CancelMeeting: none,
  TurnCircular: none,
  Reconvene: z.strictObject({ ...place, reason: paragraph(4_000) }),
  DraftMinutes: z.strictObject(minutes),
  ConfirmMinutes: note,
  ReturnMinutes: none,
  ConsentToCircular: z.strictObject({ member: post(), consents: z.boolean(), reason: remarks() }),
  GiveOpinion: z.strictObject({
    member: post(),
    opinions: few(z.strictObject({ item: partId(), stance: z.enum(stances), text: remarks() }), mostItems),
  }),
  AnswerQuestion: z.strictObject({ question: partId(), answer: paragraph(4_000) }),
  ConcludeCircular: z.strictObject({ reports: few(itemReport, mostItems), ...minutes }),
  ConfirmCircular: note,
  ReturnCircular: none,
} as const satisfies {
  readonly [type in PersonsCommand['type']]: z.ZodType<Extract<PersonsCommand, { readonly type: type }>['data']>
}
