/**
 * The acts of a meeting with everything that a test doesn't care about filled in: a regular meeting on Friday, 5 June
 * 2026, planned on 1 May; its agenda is drawn up on 29 May, and its notice goes out on 1 June.
 */
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { CaseId, OfficeId, PersonId, PostId } from '../../domain/kernel/ids.ts'
import type { PersonActing } from '../../domain/kernel/parties.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { council as seating, seats } from '../../domain/guideline/council.ts'
import type { CouncilSettings } from '../../domain/guideline/council-settings.ts'
import type { DrawnItem, FreeSubject, OutsourcingSubject, ProposedSubject } from '../../domain/council/agenda/fields.ts'
import type { Attendance, AttendanceHow } from '../../domain/council/calling/fields.ts'
import type { OpinionTerms, Stance } from '../../domain/council/circulation/fields.ts'
import type { CouncilCommand } from '../../domain/council/commands.ts'
import { council } from '../../domain/council/council.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { CouncilWake } from '../../domain/council/wakes.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { givenFor, type Act } from './given.ts'
import { asWaiting, byLink, people, rulesAt, tokyo, type Who } from './rules.ts'

type CommandType = CouncilCommand['type']
type DataOf<Type extends CommandType> = Extract<CouncilCommand, { readonly type: Type }>['data']
/** An act on a meeting. */
export type CouncilAct = Act<CouncilCommand>
interface How {
  readonly by?: Who
  readonly at?: string
  readonly rules?: Partial<Rules>
}

/** Given, when, then for the council. */
export const given = givenFor(council.decider)
const day = plainDate

/** What the practice sees of a meeting at a moment. */
export const viewAt = (state: CouncilState, now: Instant) => {
  const day = tokyoDateOf(now)
  const { stage, wakes } = council.view(
    state,
    now,
    rulesOn(templateBook, day).calendar,
    rulesOn(templateBook, day).settings,
  )
  return { stage, wakes: wakes as readonly CouncilWake[] }
}

/** The head of the Sobue branch, who holds the fifth seat. */
export const sobueHead: PersonActing = {
  ...people.otherHead,
  person: '00000000-0000-4000-8000-000000000011' as PersonId,
  name: '林 明美',
  posts: ['sobue-head' as PostId],
}

/** Who holds each seat in the tests. */
export const members: { readonly [seat: string]: Who } = {
  'general-policy-director': 'chief',
  'digital-promotion-head': 'systemManager',
  'citizen-head': 'head',
  'sobue-head': sobueHead,
  'heiwa-head': 'otherHead',
}
/** The five seats, the chair's first. */
export const allSeats = seats(seating)
const seat = (id: string) => id as PostId

/** The seats that are there; the others are absent. Name a deputy by `seat=name`. */
export const attending = (...present: readonly string[]): readonly Attendance[] =>
  allSeats.map((member) => {
    const [, deputyName] = (present.find((one) => one.startsWith(`${member}=`)) ?? '').split('=')
    const how: AttendanceHow = deputyName !== undefined ? 'deputy' : present.includes(member) ? 'present' : 'absent'
    return { member, how, deputyName: deputyName ?? '' }
  })

const acts =
  <Type extends CommandType>(type: Type, who: Who, at: string, data: DataOf<Type>) =>
  (over: Partial<DataOf<Type>> = {}, how: How = {}): CouncilAct => ({
    command: { type, data: { ...data, ...over } } as CouncilCommand,
    rules: rulesAt(how.at ?? at, how.by ?? who, { others: proposing, ...how.rules }),
  })

/** Every case that stands on an agenda as its proposal proposes it, and waits with what else does. */
const proposing: Rules['others'] = {
  ...asWaiting,
  state: (of) =>
    of.startsWith('council/')
      ? null
      : {
          stage: 'in-force',
          tasks: { open: ['finding-1', 'proposal-1'].map((about) => ({ kind: 'propose-item', about })) },
        },
}

/** Rules under which the council's settings differ. */
export const settingCouncil = (over: Partial<CouncilSettings>): Partial<Rules> => {
  const settings = rulesOn(templateBook, day('2026-06-01')).settings
  return { settings: { ...settings, council: { ...settings.council, ...over } } }
}

/** A case that waits for the council, by a running number. */
export const waitingCase = (nth: number, over: Partial<OutsourcingSubject> = {}): OutsourcingSubject => ({
  kind: 'outsourcing',
  case: `outsourcing/00000000-0000-4000-8000-${String(nth).padStart(12, '0')}` as CaseId,
  part: null,
  number: `R8-委-${String(nth).padStart(3, '0')}`,
  title: `統合端末の保守 その${nth}`,
  office: 'citizen' as OfficeId,
  ...over,
})
/** A free item (Art. 5(3)). */
export const freeSubject = (over: Partial<FreeSubject> = {}): FreeSubject => ({
  kind: 'free',
  agendaKind: 'training',
  title: '職員研修の実施',
  text: '今年度の研修計画',
  papers: '資料1',
  ...over,
})
/** Something that a case proposes. */
export const proposedSubject = (nth: number): ProposedSubject => ({
  ...waitingCase(nth),
  kind: 'proposed',
  part: 'finding-1',
})
/** Items as the practice draws them. */
export const drawn = (...subjects: readonly DrawnItem['subject'][]): readonly DrawnItem[] =>
  subjects.map((subject) => ({ subject, carriedFrom: null }))

const meeting = { date: day('2026-06-05'), time: '13:30', place: '第1会議室' } as const

export const plans = acts('PlanMeeting', 'secretariat', '2026-05-01 10:00', { kind: 'regular', name: '', ...meeting })
export const reschedules = acts('RescheduleMeeting', 'secretariat', '2026-06-02 10:00', {
  ...meeting,
  date: day('2026-06-12'),
  reason: '議長の公務',
})
/** The practice finds that the council hasn't met since March. */
export const missesRhythm = acts('NoteRhythmMissed', 'practice', '2026-06-08 00:05', {
  metOn: day('2026-03-05'),
  excusedOn: null,
  since: day('2025-04-01'),
})
export const keepsRhythm = acts('NoteRhythmKept', 'practice', '2026-06-09 10:00', {
  meeting: 'council/10000000-0000-4000-8000-000000000007' as CaseId,
})
export const whyNotMet = acts('RecordWhyNotMet', 'secretariat', '2026-06-09 10:00', { reason: '議題がないため' })
/** The practice plans the meeting after the one of 5 June. */
export const plansNext = acts('PlanRegularMeeting', 'practice', '2026-06-05 15:01', {
  ...meeting,
  date: day('2026-09-07'),
  follows: {
    meeting: 'council/10000000-0000-4000-8000-000000000001' as CaseId,
    by: {
      person: people.secretariat.person,
      name: people.secretariat.name,
      post: seat('secretariat'),
      at: tokyo('2026-06-05 15:00'),
    },
  },
})
export const putsOn = acts('PutOnAgenda', 'secretariat', '2026-05-20 10:00', { subject: waitingCase(1) })
/** A paper of the first item. */
export const meetingPaper = {
  name: '説明資料.pdf',
  mediaType: 'application/pdf',
  size: 900,
  sha256: 'ab'.repeat(32),
  label: '説明資料',
  scanned: false,
  item: 'item-1',
} as const
export const addsPaper = acts('AddMeetingPaper', 'secretariat', '2026-05-30 09:00', meetingPaper)
export const takesPaperOff = acts('TakeOffMeetingPaper', 'secretariat', '2026-05-30 09:30', {
  paper: 'paper-1',
  reason: '差し替えるため',
})
export const plansTime = acts('PlanDuration', 'secretariat', '2026-05-30 09:40', { item: 'item-1', minutes: 15 })
export const takesOff = acts('TakeOffAgenda', 'secretariat', '2026-06-02 10:00', {
  item: 'item-1',
  reason: '資料が整わない',
})
export const orders = acts('OrderAgenda', 'secretariat', '2026-06-02 10:00', { items: ['item-1'] })
export const drawsUp = acts('DrawAgenda', 'practice', '2026-05-29 17:15', {
  items: drawn(waitingCase(1), waitingCase(2)),
})
export const calls = acts('CallMeeting', 'secretariat', '2026-06-01 10:00', { note: '' })
export const invites = acts('InviteGuest', 'chief', '2026-06-02 10:00', {
  post: seat('citizen-staff'),
  items: ['item-1'],
  why: '業務の説明',
})
export const uninvites = acts('UninviteGuest', 'secretariat', '2026-06-03 10:00', {
  guest: 'guest-1',
  reason: '書面で足りる',
})
export const replies = acts('ReplyAttendance', 'head', '2026-06-02 10:00', {
  member: seat('citizen-head'),
  attends: 'present',
  deputyName: '',
})
export const opens = acts('OpenMeeting', 'secretariat', '2026-06-05 13:30', {
  at: '13:30',
  attendance: attending(...allSeats),
})
export const attends = acts('RecordAttendance', 'secretariat', '2026-06-05 14:00', {
  member: seat('heiwa-head'),
  how: 'absent',
  deputyName: '',
  at: '14:00',
})
export const finds = acts('RecordItemOutcome', 'secretariat', '2026-06-05 14:10', {
  item: 'item-1',
  outcome: 'favourable',
  conditions: [],
  opinions: '',
})
export const corrects = acts('CorrectOutcome', 'chief', '2026-06-15 10:00', {
  item: 'item-1',
  outcome: 'unfavourable',
  conditions: [],
  opinions: '',
  reason: '可と否を取り違えて記録した',
})
export const correctsTime = acts('CorrectSittingTime', 'chief', '2026-06-15 10:00', {
  what: 'closed',
  at: '15:10',
  reason: '閉会の時刻を写し誤った',
})
export const withdraws = acts('WithdrawItem', 'secretariat', '2026-06-05 14:10', {
  item: 'item-1',
  reason: '担当課の申出',
})
export const closes = acts('CloseMeeting', 'secretariat', '2026-06-05 15:00', { at: '15:00', leaveOpenItems: false })
export const cancels = acts('CancelMeeting', 'secretariat', '2026-06-03 10:00', { reason: '議案がなくなったため' })
export const turnsCircular = acts('TurnCircular', 'chief', '2026-06-05 13:40', { reason: '定足数に達しないため' })
export const reconvenes = acts('Reconvene', 'chief', '2026-06-05 13:40', {
  ...meeting,
  date: day('2026-06-12'),
  reason: '定足数に達しないため',
})
export const draftsMinutes = acts('DraftMinutes', 'secretariat', '2026-06-10 10:00', {
  items: [
    { item: 'item-1', summary: '原案のとおり可とした。', openness: 'closed', reason: '安全管理の詳細を含むため' },
  ],
  publicSummary: '外部委託1件を審議した。',
})
export const confirmsMinutes = acts('ConfirmMinutes', 'chief', '2026-06-12 10:00', { note: '' })
export const returnsMinutes = acts('ReturnMinutes', 'chief', '2026-06-12 10:00', { reason: '発言の要旨を補うこと' })
export const answersQuestion = acts('AnswerQuestion', 'secretariat', '2026-06-09 10:00', {
  question: 'question-1',
  answer: '市内の事業者に限ります。',
})
export const confirmsCircular = acts('ConfirmCircular', 'chief', '2026-06-22 10:00', { note: '' })
export const returnsCircular = acts('ReturnCircular', 'chief', '2026-06-22 10:00', { reason: '少数意見を記すこと' })
export const endsConsent = acts('EndConsentRound', 'practice', '2026-06-10 17:15', {
  due: '2026-06-10T08:15:00.000Z' as never,
})
export const notesTold = acts('NoteItemsTold', 'practice', '2026-06-05 15:01', {
  items: [{ item: 'item-1', refusal: null }],
})
export const notesNext = acts('NoteNextMeeting', 'practice', '2026-06-05 15:01', { meeting: null })

/** A member says whether circulation will do. */
export const consents = (member: string, yes = true, how: How = {}): CouncilAct =>
  acts('ConsentToCircular', members[member] ?? 'outsider', '2026-06-08 10:00', {
    member: seat(member),
    consents: yes,
    reason: yes ? '' : '対面で説明を受けたい',
  })({}, how)
/** A member says the same to every item named, `for` unless told otherwise. */
export const opines = (
  member: string,
  stance: Stance = 'for',
  items: readonly string[] = ['item-1'],
  how: How = {},
): CouncilAct =>
  acts('GiveOpinion', members[member] ?? 'outsider', '2026-06-09 09:00', {
    member: seat(member),
    opinions: items.map((item): OpinionTerms => ({ item, stance, text: stance === 'for' ? '' : 'ひとこと' })),
  })({}, how)
/** The secretariat concludes: each item's outcome by its id, with minutes for it. */
export const concludes = (
  outcomes: { readonly [item: string]: 'favourable' | 'unfavourable' | 'continued' },
  how: How = {},
): CouncilAct =>
  acts('ConcludeCircular', 'secretariat', '2026-06-17 10:00', {
    reports: Object.entries(outcomes).map(([item, outcome]) => ({ item, outcome, conditions: [], opinions: '' })),
    items: Object.keys(outcomes).map((item) => ({
      item,
      summary: '回答を取りまとめた。',
      openness: 'public' as const,
      reason: '',
    })),
    publicSummary: '持ち回りで審議した。',
  })({}, how)

/** By a mailed link for one of the meeting's tasks. */
export const linked = (who: keyof typeof people, task: string): How => ({ by: byLink(who, task) })

/** The acts that bring a meeting with one waiting case to where it stands. */
export const meetingAt = (
  stage: 'planned' | 'called' | 'open' | 'decided' | 'minutes' | 'minutes-confirmation',
): readonly CouncilAct[] => {
  const path: readonly (readonly [string, readonly CouncilAct[]])[] = [
    ['planned', [plans(), drawsUp({ items: drawn(waitingCase(1)) })]],
    ['called', [calls()]],
    ['open', [opens()]],
    ['decided', [finds()]],
    ['minutes', [closes()]],
    ['minutes-confirmation', [draftsMinutes()]],
  ]
  return path.slice(0, path.findIndex(([name]) => name === stage) + 1).flatMap(([, steps]) => steps)
}

/** The acts that bring a deliberation by circulation over one waiting case to one of its rounds. */
export const circularAt = (stage: 'consent' | 'opinions'): readonly CouncilAct[] => [
  plans({ kind: 'circular', date: day('2026-06-05'), time: '', place: '' }, { at: '2026-06-05 09:00' }),
  putsOn({}, { at: '2026-06-05 09:30' }),
  calls({ note: '急を要するため' }, { at: '2026-06-05 10:00' }),
  ...(stage === 'opinions'
    ? ['general-policy-director', 'citizen-head', 'heiwa-head'].map((one) => consents(one))
    : []),
]
