import { randomUUID } from 'node:crypto'
import { seats } from '../../domain/guideline/council.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import type { CaseId, PostId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { meetingName } from '../../domain/council/meeting-name.ts'
import { seatsNeeded } from '../../domain/guideline/seats-needed.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { councilWords } from '../../web/council/words.ts'
import { until, type Letter } from './mailbox.ts'
import { refusedBy, type Chapter, type Player, type Tour } from './tour.ts'
import { signIn } from './sign-in.ts'
import type { ApiAnswer } from './visitor.ts'

/**
 * The council meets (Arts. 5 and 21 as delivered). Notice, replies by mail, a quorum that is missing first, an outcome
 * with a condition, minutes.
 */
export const councilChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('council-members', 'deliberation-before-approval')
    return { ja: `会議の開催（${ja}）`, en: `The council meets (${en})` }
  },
  belongs: ({ guideline }) => guideline.outsourcing.deliberation,
  play: async (tour) => {
    const meeting = await convene(tour)
    await replyByMail(tour, meeting)
    await hold(tour, meeting)
    await beTold(tour, meeting)
    await confirmMinutes(tour, meeting)
  },
}

/** The meeting that the tour holds: its id, its day, and the item that is the tour's case. */
interface Held {
  readonly id: CaseId
  readonly date: PlainDate
  readonly item: string
}

const convene = async (tour: Tour): Promise<Held> => {
  const { secretariat } = tour.players
  const { today, state } = await tour.look()
  const date = addBusinessDays(tour.rules(today).calendar, today, 7)
  const id = randomUUID()
  const planned = await secretariat.desk.api('/api/council', {
    id,
    data: { kind: 'ad-hoc', name: '', date, time: '13:30', place: '第1会議室' },
  })
  tour.expect(
    { ja: '庶務が臨時の会議を計画した', en: 'the secretariat has planned an ad-hoc meeting' },
    planned.status === 201,
    planned,
  )
  const meeting = `council/${id}` as CaseId
  const waiting = await secretariat.desk.get(`/cases/${meeting}/acts/PutOnAgenda`)
  tour.expect(
    { ja: 'この案件は、審議を待つものの一覧にある', en: 'the case stands among those that wait for the council' },
    waiting.text.includes(tour.title),
    waiting.text.slice(0, 400),
  )
  const subject = {
    kind: 'outsourcing',
    case: tour.caseId(),
    part: null,
    number: state.number ? caseNumberLabel(state.number) : '',
    title: tour.title,
    office: state.office,
  }
  await give(tour, secretariat, meeting, 'PutOnAgenda', { subject })
  const [item] = (await lookAt(tour, meeting)).items
  const isMember = seats(tour.guideline.council).includes(tour.players.office.head)
  tour.expect(
    {
      ja: '申請した部署の長が構成員であれば、議題に示される（妨げにはならない）',
      en: 'where the asking office’s head sits on the council it is said beside the item, and is no obstacle',
    },
    item?.concerned.includes(tour.players.office.head) === isMember,
    item,
  )
  await give(tour, tour.players.chair, meeting, 'CallMeeting', { note: '' })
  await tour.news(meeting)
  return { id: meeting, date, item: item?.id ?? '' }
}

const replyByMail = async (tour: Tour, { id, date }: Held): Promise<void> => {
  const { chair } = tour.players
  const letter = await letterToChair(tour, id, 'reply-attendance')
  const page = await chair.phone().get(letter.link ?? '/')
  tour.expect(
    { ja: '開催通知のメールから、日時と場所が分かる', en: 'the notice’s letter says when and where' },
    page.status === 200 && page.text.includes('第1会議室'),
    page.text.slice(0, 300),
  )
  const desk = chair.phone()
  const shown = await desk.get(letter.link ?? '/')
  const next = /\/sign-in\?next=([^"&]+)/.exec(shown.html)?.[1] ?? ''
  const form = await signIn(desk, chair, decodeURIComponent(next))
  await desk.send(form, { 'ReplyAttendance.attends': 'present' })
  const { replies } = await lookAt(tour, id)
  tour.expect(
    {
      ja: '議長はメールからサインインして「出席」と答えた',
      en: 'the chair has signed in from the mail and answered “present”',
    },
    replies.some((one) => one.attends === 'present'),
    replies,
  )
  const calendar = await chair.desk.get(`/council/${id.slice(id.indexOf('/') + 1)}/meeting.ics`)
  tour.expect(
    { ja: '予定表のファイル（iCalendar）が取れる', en: 'the calendar file can be fetched' },
    calendar.status === 200 &&
      calendar.html.includes('BEGIN:VCALENDAR') &&
      calendar.html.includes(date.replaceAll('-', '')),
    calendar.html.slice(0, 200),
  )
}

const hold = async (tour: Tour, { id, date, item }: Held): Promise<void> => {
  // Each has its own clock, which is skipped on its own: the case comes to the day as well, before it is told.
  await tour.time.until(date, '13:30')
  await tour.time.until(date, '13:30', id)
  tour.tell.passed({ ja: '会議の日、午後1時30分', en: 'the day of the meeting, half past one' })
  const { secretariat } = tour.players
  const rules = tour.rules(date)
  const members = seats(rules.guideline.council)
  const needed = seatsNeeded(rules)
  const first = tooFew(tour, members, needed)
  const attendance = members.map((member) => ({
    member,
    how: first.includes(member) ? 'present' : 'absent',
    deputyName: '',
  }))
  await give(tour, tour.players.chair, id, 'OpenMeeting', { at: '13:30', attendance })
  const report = {
    item,
    outcome: 'favourable-with-conditions',
    opinions: '申請した部署の長は申請者として説明した。再委託の有無について質疑があった。',
    conditions: [
      {
        text: '従事者名簿と秘密保持誓約書を業務の開始までに提出させること',
        dueOn: (await tour.look()).state.request?.startsOn,
      },
    ],
  }
  const early = await ask(secretariat, id, 'RecordItemOutcome', report)
  const basis = tour.cite('quorum')
  tour.expect(
    {
      ja: `${members.length}名中${first.length}名の出席では定足数${needed}（${basis.ja}）に満たず、審議の結果は記録できない`,
      en:
        `with ${first.length} of ${members.length} there is no quorum of ${needed} (${basis.en}), and ` +
        'no outcome can be recorded',
    },
    refusedBy(early, 'quorum-missing', 'quorum'),
    early,
  )
  await tour.time.until(date, '14:30', id)
  await tour.time.until(date, '14:30')
  for (const member of members.filter((one) => !first.includes(one)))
    await give(tour, secretariat, id, 'RecordAttendance', { member, how: 'present', deputyName: '', at: '13:40' })
  await give(tour, secretariat, id, 'RecordItemOutcome', report)
  await give(tour, tour.players.chair, id, 'CloseMeeting', { at: '14:30', leaveOpenItems: false })
  await tour.news(id)
}

/** As many seats as may be filled, from the chair on, without there being a quorum: it counts people. */
const tooFew = (tour: Tour, members: readonly PostId[], needed: number): readonly PostId[] =>
  members.filter((_, nth) => new Set(tour.holding(...members.slice(0, nth + 1))).size < needed)

/** Closing the meeting tells the case, once, by itself. */
const beTold = async (tour: Tour, { id, date }: Held): Promise<void> => {
  const told = await until(async () => ((await tour.look()).state.stage === 'approval' ? tour.look() : undefined))
  tour.expect(
    {
      ja: '会議が終わると、その結果が案件に伝わり、承認待ちになった',
      en: 'when the meeting closed the case was told its outcome, and waits for approval',
    },
    told !== undefined,
    (await tour.look()).state.stage,
  )
  const types = await tour.news()
  const { council } = (await tour.look()).state
  tour.expect(
    {
      ja: '審議の結果（条件付き可）は、会議から一度だけ記録された',
      en: 'the outcome (favourable, with a condition) came from the meeting, once',
    },
    types.filter((type) => type === 'CouncilOutcomeRecorded').length === 1 &&
      council?.heldOn === date &&
      council.conditions.length === 1 &&
      council.meetingCase === id,
    council,
  )
}

const confirmMinutes = async (tour: Tour, { id, item }: Held): Promise<void> => {
  const { chair, secretariat } = tour.players
  await give(tour, secretariat, id, 'DraftMinutes', {
    items: [
      {
        item,
        summary: '委託の必要性、再委託の有無及び従事者の管理について審議し、条件を付して可とした。',
        openness: 'closed',
        reason: '住基ネットの安全確保に関する情報であるため',
      },
    ],
    publicSummary: '外部委託1件を審議した。',
  })
  const letter = await letterToChair(tour, id, 'confirm-minutes')
  tour.expect(
    { ja: '議事録案の確認を求めるメールが議長に届いた', en: 'the chair is asked by mail to confirm the minutes' },
    letter.link !== null,
    letter.subject,
  )
  await give(tour, chair, id, 'ConfirmMinutes', { note: '' })
  const late = await ask(secretariat, id, 'DraftMinutes', { items: [], publicSummary: '' })
  tour.expect(
    { ja: '確定した議事録は、もう誰にも変えられない', en: 'nobody can change the minutes once they are confirmed' },
    late.status >= 400 && late.status < 500,
    late,
  )
  await tour.news(id)
}

const ask = (player: Player, id: CaseId, type: string, data: object): Promise<ApiAnswer> =>
  player.desk.api(`/api/${id}/commands`, { id: randomUUID(), command: { type, data } })

/** Gives a command that has to be taken. */
const give = async (tour: Tour, player: Player, id: CaseId, ...[type, data]: [string, object]): Promise<void> => {
  const answer = await ask(player, id, type, data)
  tour.expect({ ja: `${type} が記録された`, en: `${type} was recorded` }, answer.status === 200, answer, true)
}

const lookAt = async (tour: Tour, id: CaseId): Promise<CouncilState> => {
  const { body } = await tour.players.secretariat.desk.api(`/api/${id}`)
  return (body as { readonly state: CouncilState }).state
}

/** The letter that asks the chair for something about a meeting, which is called by its own name in every language. */
const letterToChair = async (tour: Tour, id: CaseId, task: 'reply-attendance' | 'confirm-minutes'): Promise<Letter> => {
  const { mail, language } = tour.players.chair
  const { tasks } = councilWords[language].letters
  const { ask: asked } = task === 'reply-attendance' ? tasks['reply-attendance'] : tasks['confirm-minutes']
  return tour.mailbox.waitFor(mail, meetingName(await lookAt(tour, id)), asked)
}
