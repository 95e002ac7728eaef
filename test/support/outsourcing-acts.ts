/**
 * The acts of an outsourcing case with everything that a test doesn't care about filled in: a case of the citizen
 * division, started on 1 April 2026, approved on the 20th, under contract from June 2026 to May 2027.
 */
import type { ItemFinding, VettingAnswer } from '../../domain/outsourcing/vetting/fields.ts'
import { clauses } from '../../domain/guideline/clauses.ts'
import { questionnaireOn, questionnaires } from '../../domain/guideline/questionnaire.ts'
import type { VettingSettings } from '../../domain/guideline/vetting-settings.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { CaseId, OfficeId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import { givenFor, type Act } from './given.ts'
import { by } from './outsourcing-events.ts'
import { rulesAt, type Who } from './rules.ts'

type CommandType = OutsourcingCommand['type']
type DataOf<Type extends CommandType> = Extract<OutsourcingCommand, { readonly type: Type }>['data']
/** An act on an outsourcing case. */
export type OutsourcingAct = Act<OutsourcingCommand>
/** What can stand in a case’s past: an act that the law takes, or an event as it was recorded. */
export type OutsourcingPast = readonly (OutsourcingAct | OutsourcingEvent)[]
interface How {
  readonly by?: Who
  readonly at?: string
  readonly rules?: Partial<Rules>
}

/** Given, when, then for outsourcing. */
export const given = givenFor(outsourcing.decider)

const day = plainDate

/** What a meeting adds when it tells an outcome: which it is, and who of the secretariat closed it. */
export const closedBy = (at: string): object => ({
  meetingCase: 'council/00000000-0000-4000-8000-0000000000c1' as CaseId,
  recordedBy: by('secretariat', at),
})
/** Those who were at a meeting outside Sekisho: the chair and two members. */
export const presentSeats = [
  'general-policy-director',
  'digital-promotion-head',
  'citizen-head',
] as readonly string[] as readonly PostId[]

/** A request as an office makes it (Art. 21). */
export const request = (over: Partial<OutsourcingRequest> = {}): OutsourcingRequest => ({
  title: '統合端末の保守',
  kind: 'hardware-maintenance',
  work: '統合端末の点検と修理',
  reason: '専門の技術が要るため',
  protection: '端末から情報を取り出さない。作業は職員が立ち会う。',
  information: ['configuration'],
  place: '市民課 窓口',
  vendor: '株式会社あおい電算',
  startsOn: day('2026-06-01'),
  endsOn: day('2027-05-31'),
  amountYen: 1_320_000,
  subcontracting: '部品の運搬',
  ...over,
})

/** An act of a kind, by who usually gives it and when, with its data; each can be told otherwise. */
export const taken =
  <Type extends CommandType>(type: Type, who: Who, at: string, data: DataOf<Type>) =>
  (over: Partial<DataOf<Type>> = {}, how: How = {}): OutsourcingAct => ({
    command: { type, data: { ...data, ...over } } as OutsourcingCommand,
    rules: rulesAt(how.at ?? at, how.by ?? who, how.rules),
  })

export const starts = taken('StartOutsourcing', 'staff', '2026-04-01 10:00', {
  office: 'citizen' as OfficeId,
  request: request(),
})
/** A case as one may have been started before its days were bounded: with whatever period. */
export const startedWith = (over: Partial<OutsourcingRequest>): OutsourcingEvent => ({
  type: 'OutsourcingStarted',
  article: 'operational setting',
  data: { office: 'citizen' as OfficeId, request: request(over), by: by('staff', '2026-04-01 10:00') },
})
export const amends = taken('AmendRequest', 'staff', '2026-04-02 10:00', { request: request({ amountYen: 1_430_000 }) })
/** The questionnaire of the tests' days. */
export const questionnaire = questionnaireOn(questionnaires, day('2026-04-02'))

/** An answer to every item of it, met and with evidence where nothing else is said. */
export const answersTo = (
  findings: { readonly [item: string]: ItemFinding } = {},
  evidence = '規程を確認した',
  items = questionnaire.items,
): readonly VettingAnswer[] =>
  items.map(({ id }) => ({
    item: id,
    answer: 'はい。添付の資料のとおりです。',
    finding: findings[id] ?? 'met',
    evidence,
    means: null,
  }))

const vetsAoi = taken('RecordVetting', 'head', '2026-04-03 10:00', {
  vendor: '株式会社あおい電算',
  corporateNumber: '1234567890123',
  checkedOn: day('2026-04-02'),
  means: ['papers'],
  questionnaire: questionnaire.version,
  answers: answersTo(),
  certificates: [],
  answerRefused: '',
  verdict: 'suitable',
  note: '',
  copiedFrom: null,
})
/**
 * The head looks themself, as Art. 20 has it; where staff do, `judges` follows. Another company has not the corporate
 * number of the first.
 */
export const vets: typeof vetsAoi = (over, how) =>
  vetsAoi({ ...(over?.vendor === undefined ? {} : { corporateNumber: '' }), ...over }, how)

/** The head's verdict on what staff have found. */
export const judges = taken('JudgeVendor', 'head', '2026-04-03 11:00', {
  vendor: '株式会社あおい電算',
  verdict: 'suitable',
  note: '',
})
/** The rules of a city where nobody passes their own work. */
export const vettingSettings = (over: Partial<VettingSettings>): Partial<Rules> => {
  const { settings } = rulesAt('2026-04-01 10:00', 'staff')
  return { settings: { ...settings, vetting: { ...settings.vetting, ...over } } }
}
export const submits = taken('SubmitOutsourcing', 'head', '2026-04-06 10:00', { note: '' })
export const acceptsForm = taken('AcceptForm', 'secretariat', '2026-04-07 10:00', { note: '' })
/** The meeting tells the case what it found, through the practice. */
export const recordsOutcome = taken('RecordCouncilOutcome', 'practice', '2026-04-16 10:00', {
  meeting: '令和8年度第1回セキュリティ会議',
  heldOn: day('2026-04-15'),
  outcome: 'favourable',
  conditions: [],
  note: '',
  ...closedBy('2026-04-16 10:00'),
})
/** The minutes of a meeting outside Sekisho, among the case's papers. */
export const attachesMinutes = taken('AddAttachment', 'secretariat', '2026-04-16 09:50', {
  name: '議事録.pdf',
  mediaType: 'application/pdf',
  size: 2_345,
  sha256: 'c'.repeat(64),
  label: '議事録',
  about: null,
  scanned: false,
})
/** The secretariat writes down what a meeting outside Sekisho found. */
export const reportsOutcome = taken('RecordCouncilOutcome', 'secretariat', '2026-04-16 10:00', {
  meeting: '令和8年度第1回セキュリティ会議',
  heldOn: day('2026-04-15'),
  outcome: 'favourable',
  conditions: [],
  note: '',
  minutes: 'attachment-1',
  present: presentSeats,
})
export const confirmsOutside = taken('ConfirmOutsideOutcome', 'chief', '2026-04-17 10:00', { about: null, note: '' })
export const correctsOutside = taken('CorrectOutsideOutcome', 'chief', '2026-04-22 10:00', {
  about: null,
  outcome: 'unfavourable',
  conditions: [],
  reason: '議事録の「否」を「可」と取り違えて確認した',
})
export const returnsOutside = taken('ReturnOutsideOutcome', 'chief', '2026-04-17 10:00', {
  about: null,
  reason: '議事録に議長の署名がない',
})
export const approves = taken('ApproveOutsourcing', 'chief', '2026-04-20 10:00', { conditions: [], note: '' })
export const disapproves = taken('DisapproveOutsourcing', 'chief', '2026-04-20 10:00', {
  reason: '必要性が認められない',
})
export const sendsBack = taken('ReturnOutsourcing', 'chief', '2026-04-20 10:00', {
  to: 'submission',
  reason: '金額の根拠を示すこと',
})
export const pullsBack = taken('PullBackOutsourcing', 'head', '2026-04-06 11:00', { reason: '金額の誤り' })
export const withdraws = taken('WithdrawOutsourcing', 'head', '2026-04-20 10:00', { reason: '事業の中止' })
/** Where each of the six clauses stands in the tests' contract. */
export const clausePlaces = clauses.map((one, index) => ({
  clause: one.id,
  document: '個人情報等取扱特記事項',
  place: `第${index + 3}条`,
  quotation: '',
}))
export const registers = taken('RegisterContract', 'head', '2026-05-11 10:00', {
  contractor: '株式会社あおい電算',
  contractNumber: '2026-委-15',
  signedOn: day('2026-05-08'),
  startsOn: day('2026-06-01'),
  endsOn: day('2027-05-31'),
  clauses: clausePlaces,
  inspectEveryMonths: 6,
})
export const confirmsClauses = taken('ConfirmClauses', 'staff', '2026-05-12 10:00', { remarks: '原本と照合した' })
export const fulfils = taken('FulfilCondition', 'staff', '2026-05-12 10:00', {
  condition: 'condition-1',
  note: '名簿を受け取った',
})
export const opensInspection = taken('OpenInspection', 'practice', '2026-12-01 09:00', { nth: 1 })
export const inspects = taken('RecordInspection', 'staff', '2026-12-10 15:00', {
  inspection: 'inspection-1',
  heldOn: day('2026-12-10'),
  means: 'on-site',
  inspector: '市民課 主査',
  summary: '特記事項のとおり行われている',
  findings: [],
})
export const answersForInspection = taken('AnswerForInspection', 'head', '2026-12-11 10:00', {
  inspection: 'inspection-1',
  note: '',
})
export const closesFinding = taken('CloseFinding', 'head', '2027-01-20 10:00', {
  finding: 'finding-1',
  action: '保管庫に施錠した',
  checkedOn: day('2027-01-19'),
})
export const notesCertificate = taken('NoteCertificateExpiring', 'practice', '2026-12-01 09:00', {
  certificate: 'certificate-1',
  nth: 1,
  expiresOn: day('2027-01-31'),
})
export const recordsCertificate = taken('RecordCertificate', 'head', '2026-12-10 10:00', {
  certificate: 'certificate-1',
  outcome: 'renewed',
  number: 'IS 123456-2',
  expiresOn: day('2030-01-31'),
  note: '',
})
export const endsContract = taken('EndContract', 'practice', '2027-06-01 00:00', { endsOn: day('2027-05-31') })
export const recordsDisposal = taken('RecordDisposal', 'head', '2027-06-03 10:00', {
  manner: 'returned-and-destroyed',
  doneOn: day('2027-06-02'),
  certificate: '廃棄証明 第8号',
  media: 'USBメモリ 1本、設定書 2部',
  confirmedBy: '市民課長',
  backups: 'バックアップは作成していないことを確認した',
})
export const closes = taken('CloseOutsourcing', 'head', '2027-06-10 10:00', { note: '' })
export const attaches = taken('AddAttachment', 'staff', '2026-04-02 11:00', {
  name: '見積書.pdf',
  mediaType: 'application/pdf',
  size: 1_234,
  sha256: 'a'.repeat(64),
  label: '見積書',
  about: null,
  scanned: false,
})
export const takesOff = taken('TakeOffAttachment', 'staff', '2026-04-02 12:00', {
  attachment: 'attachment-1',
  reason: '別の業者のもの',
})
export const declaresUrgent = taken('DeclareUrgentStart', 'head', '2026-04-02 13:00', {
  startedOn: day('2026-03-30'),
  contractor: '株式会社あおい電算',
  reason: '端末の故障で窓口が止まったため',
})
export const notesSeason = taken('NoteRenewalSeason', 'practice', '2027-04-01 09:00', { endsOn: day('2027-05-31') })
/** The contract's end as the practice brings it about: after the head was asked whether the work goes on. */
export const askedAndEnded = (
  over: Parameters<typeof endsContract>[0] = {},
  how: Parameters<typeof endsContract>[1] = {},
): readonly OutsourcingAct[] => [notesSeason(over, { at: how.at ?? '2027-06-01 00:00' }), endsContract(over, how)]
export const declinesRenewal = taken('DeclineRenewal', 'head', '2027-04-02 10:00', { reason: '内製に切り替えるため' })
/** The case that renews the one of these acts. */
export const renewalCase = 'outsourcing/00000000-0000-4000-8000-00000000000a' as CaseId
export const notesRenewal = taken('NoteRenewalStarted', 'practice', '2027-04-02 10:00', { renewal: renewalCase })
/** The incident that affects the contract, as it tells it. */
export const incidentNote = {
  incident: 'incident/30000000-0000-4000-8000-000000000001' as CaseId,
  label: 'R8-事-001',
  title: 'USBメモリの紛失',
  discoveredOn: day('2026-12-05'),
}
export const notesIncident = taken('NoteIncident', 'practice', '2026-12-05 02:01', incidentNote)
export const notesIncidentClosed = taken('NoteIncidentClosed', 'practice', '2027-01-20 10:01', {
  incident: incidentNote.incident,
})
export const reminds = taken('RemindTask', 'practice', '2026-04-20 09:00', { task: 'approve-1' as TaskId, nth: 1 })
export const escalates = taken('EscalateTask', 'practice', '2026-04-28 09:00', { task: 'approve-1' as TaskId })

const way = [starts, vets, submits, acceptsForm, recordsOutcome, approves, registers, endsContract] as const
const steps = [
  'vetting',
  'submission',
  'form-check',
  'deliberation',
  'approval',
  'contracting',
  'in-force',
  'closing',
] as const

/**
 * The acts by which an undisturbed case comes to a step. An inspection that fell due is held on the way to the closing.
 */
export const reaching = (step: (typeof steps)[number]): readonly OutsourcingAct[] => {
  const acts = way.slice(0, steps.indexOf(step) + 1).map((act) => act())
  return step === 'closing'
    ? [
        ...acts.slice(0, -1),
        confirmsClauses(),
        opensInspection(),
        inspects(),
        answersForInspection(),
        notesSeason(),
        ...acts.slice(-1),
      ]
    : acts
}
