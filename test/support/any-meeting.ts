/**
 * Meetings that nobody would think of: anybody gives any command at any time, sensible or not, and the practice wakes
 * or sleeps. Most steps answer what the meeting waits for, so that histories reach every ending.
 */
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import fc from 'fast-check'
import { closedDays } from '../../domain/guideline/closed-days.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { instant, laterOf, plusMs, tokyoClockOf, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { Actor } from '../../domain/kernel/parties.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { meetingKinds } from '../../domain/council/planning/fields.ts'
import { itemOutcomes, type ItemReport } from '../../domain/council/agenda/item-report-fields.ts'
import { attendanceHows } from '../../domain/council/calling/fields.ts'
import { stances } from '../../domain/council/circulation/fields.ts'
import type { CouncilCommand } from '../../domain/council/commands.ts'
import { council } from '../../domain/council/council.ts'
import type { CouncilWake } from '../../domain/council/wakes.ts'
import { openItems } from '../../domain/council/quorum.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { untold } from '../../domain/council/telling/untold.ts'
import {
  viewAt,
  allSeats,
  drawn,
  freeSubject,
  meetingPaper,
  members,
  proposedSubject,
  waitingCase,
} from './council-acts.ts'
import type { Act } from './given.ts'
import { actorOf, people, rulesAt } from './rules.ts'

type Type = CouncilCommand['type']
const types = Object.keys(council.commands) as readonly Type[]

/** The dice of a whole history. */
export const anyDice = (steps: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.noBias(fc.maxSafeNat()), { minLength: steps / 2, maxLength: steps })

/** What happened at one step. */
export interface Happened {
  readonly act: Act<CouncilCommand>
  readonly before: CouncilState
  readonly outcome: ReturnType<typeof council.decider.decide>
  readonly after: CouncilState
}

/** Plays the dice against the law. */
export const play = (dice: readonly number[]): readonly Happened[] => {
  const history: Happened[] = []
  let state = council.initialState
  let now = instant('2026-04-01T01:00:00.000Z')
  for (const die of dice) {
    const act = actFrom(die, state, now)
    now = act.rules.now
    const outcome = council.decider.decide(act.command, state, act.rules)
    const after = outcome.ok ? outcome.events.reduce(council.decider.evolve, state) : state
    history.push({ act, before: state, outcome, after })
    state = after
  }
  return history
}

/** The act that the practice does when one of its moments has come. */
export const actOf = (wake: CouncilWake, state: CouncilState, now: Instant): Act<CouncilCommand> => {
  const rules = rulesOf({ kind: 'practice' }, laterOf(now, wake.at))
  switch (wake.kind) {
    case 'remind':
      return { command: { type: 'RemindTask', data: { task: wake.task, nth: wake.nth } }, rules }
    case 'escalate':
      return { command: { type: 'EscalateTask', data: { task: wake.task } }, rules }
    case 'draw':
      return {
        command: { type: 'DrawAgenda', data: { items: drawn(waitingCase(1), waitingCase(2), freeSubject()) } },
        rules,
      }
    case 'consent-end':
      return { command: { type: 'EndConsentRound', data: { due: wake.at } }, rules }
    case 'tell':
      return {
        command: {
          type: 'NoteItemsTold',
          data: {
            items: untold(state)
              .slice(0, 2)
              .map(({ id }) => ({ item: id, refusal: null })),
          },
        },
        rules,
      }
    case 'next':
      return { command: { type: 'NoteNextMeeting', data: { meeting: null } }, rules }
  }
}

const rulesOf = (actor: Actor, now: Instant): Act<CouncilCommand>['rules'] => {
  const today = tokyoDateOf(now)
  return {
    ...rulesAt('2026-04-01 10:00', actor),
    now,
    guideline: rulesOn(templateBook, today).guideline,
    settings: rulesOn(templateBook, today).settings,
    calendar: closedDays,
    // No city is begun in these histories: nobody has given the secretariat anything.
    entrusted: [],
  }
}

const actFrom = (die: number, state: CouncilState, before: Instant): Act<CouncilCommand> => {
  const by = (actor: Actor, command: CouncilCommand): Act<CouncilCommand> => ({ command, rules: rulesOf(actor, now) })
  let left = Math.abs(die)
  const roll = (sides: number): number => {
    const face = left % sides
    left = Math.floor(left / sides)
    return face
  }
  const now = plusMs(before, [60_000, 3_600_000, 86_400_000][roll(3)]!)
  const wakes = viewAt(state, now).wakes
  if (roll(4) === 0 && wakes.length > 0) return actOf(wakes.toSorted((a, b) => (a.at < b.at ? -1 : 1))[0]!, state, now)
  // Calling off is among the answers of nearly every task; most meetings should take place.
  const answers = (state.tasks.open.flatMap((one) => one.answers) as readonly Type[]).filter(
    (type) => type !== 'CancelMeeting' || roll(6) === 0,
  )
  if (state.stage === 'planned' && state.items.length === 0 && roll(2) === 0)
    return by(holder('secretariat' as PostId), {
      type: 'PutOnAgenda',
      data: { subject: subjectIn({ roll, state, now }) },
    })
  const wanted =
    answers.length > 0 && roll(3) > 0
      ? answers[roll(answers.length)]!
      : state.stage === 'none'
        ? 'PlanMeeting'
        : types[roll(types.length)]!
  const command = { type: wanted, data: contents[wanted]({ roll, state, now }) } as CouncilCommand
  const fitting = postsFor(wanted, state, now)
  const member = (command.data as { readonly member?: PostId }).member
  const actor =
    roll(8) === 0
      ? actorOf((Object.keys(people) as (keyof typeof people)[])[roll(10)]!)
      : holder(
          member !== undefined && whoGives(wanted) === 'member' ? member : fitting[roll(Math.max(fitting.length, 1))],
        )
  return by(actor, command)
}

const whoGives = (type: Type) => council.commands[type]?.who ?? 'practice'
const postsFor = (type: Type, state: CouncilState, now: Instant): readonly PostId[] => {
  const who = whoGives(type)
  return who === 'practice' ? [] : council.postsFor(who, state, rulesOn(templateBook, tokyoDateOf(now)).guideline)
}

const holder = (post: PostId | undefined): Actor => {
  if (post === undefined) return { kind: 'practice' }
  const seated = members[post]
  return seated === undefined ? actorOf('secretariat') : actorOf(seated)
}

interface Scene {
  readonly roll: (sides: number) => number
  readonly state: CouncilState
  readonly now: Instant
}

const itemIn = ({ roll, state }: Scene): string => state.items[roll(Math.max(state.items.length, 1))]?.id ?? 'item-1'
const seatIn = ({ roll }: Scene): PostId => allSeats[roll(allSeats.length)]!
const dayIn = ({ roll, now }: Scene) => addDays(tokyoDateOf(now), roll(20))
const placeIn = (scene: Scene) => ({ date: dayIn(scene), time: '13:30', place: '第1会議室' })
/** What the clock shows while a meeting sits; of one that opened on an earlier day, how late it was at most. */
const sittingClock = ({ state, now }: Scene) => (state.opened?.on === tokyoDateOf(now) ? tokyoClockOf(now) : '23:59')
const attendanceOf = ({ roll }: Scene, member: PostId) => {
  const how = attendanceHows[[0, 0, 0, 1, 2][roll(5)]!]!
  return { member, how, deputyName: how === 'deputy' ? '課長補佐 岡' : '' }
}
const reportOf = (scene: Scene, item: string): ItemReport => {
  const outcome = itemOutcomes[scene.roll(itemOutcomes.length)]!
  return {
    item,
    outcome,
    conditions:
      outcome === 'favourable-with-conditions'
        ? [{ text: '名簿を出すこと', dueOn: addDays(tokyoDateOf(scene.now), 30) }]
        : [],
    opinions: '',
  }
}
const minutesOf = ({ items }: CouncilState) => ({
  items: items.map(({ id }) => ({ item: id, summary: '要旨', openness: 'public', reason: '' })),
  publicSummary: '審議した。',
})
const subjectIn = ({ roll }: Scene) => [waitingCase(roll(4) + 1), freeSubject(), proposedSubject(roll(3) + 1)][roll(3)]!
const reason = { reason: '都合による' }

const contents: { readonly [type in Type]: (scene: Scene) => object } = {
  PlanMeeting: (scene) => ({ kind: meetingKinds[[0, 1, 2, 2][scene.roll(4)]!], name: '', ...placeIn(scene) }),
  RescheduleMeeting: (scene) => ({ ...placeIn(scene), ...reason }),
  NoteRhythmMissed: ({ now }) => ({ metOn: null, excusedOn: null, since: addDays(tokyoDateOf(now), -120) }),
  NoteRhythmKept: () => ({ meeting: 'council/00000000-0000-4000-8000-000000000009' }),
  RecordWhyNotMet: () => reason,
  AddMeetingPaper: (scene) => ({ ...meetingPaper, item: scene.roll(2) === 0 ? null : itemIn(scene) }),
  TakeOffMeetingPaper: ({ state }) => ({ paper: state.papers.at(-1)?.id ?? 'paper-1', ...reason }),
  PlanDuration: (scene) => ({ item: itemIn(scene), minutes: scene.roll(60) + 1 }),
  PutOnAgenda: (scene) => ({ subject: subjectIn(scene) }),
  TakeOffAgenda: (scene) => ({ item: itemIn(scene), ...reason }),
  OrderAgenda: ({ state }) => ({ items: state.items.map((one) => one.id).toReversed() }),
  CallMeeting: () => ({ note: '' }),
  InviteGuest: (scene) => ({
    post: ['citizen-staff', 'secretariat', 'auditor', null][scene.roll(4)],
    items: [itemIn(scene)],
    why: '説明',
  }),
  UninviteGuest: ({ state }) => ({ guest: state.guests[0]?.id ?? 'guest-1', ...reason }),
  ReplyAttendance: (scene) => {
    const { member, how, deputyName } = attendanceOf(scene, seatIn(scene))
    return { member, attends: how, deputyName }
  },
  OpenMeeting: (scene) => ({
    at: tokyoClockOf(scene.now),
    attendance: allSeats.map((seat) => attendanceOf(scene, seat)),
  }),
  RecordAttendance: (scene) => ({ ...attendanceOf(scene, seatIn(scene)), at: sittingClock(scene) }),
  RecordItemOutcome: (scene) => reportOf(scene, itemIn(scene)),
  CorrectOutcome: (scene) => ({ ...reportOf(scene, itemIn(scene)), ...reason }),
  CorrectSittingTime: (scene) => ({
    what: scene.roll(2) === 0 ? 'opened' : 'closed',
    at: sittingClock(scene),
    ...reason,
  }),
  WithdrawItem: (scene) => ({ item: itemIn(scene), ...reason }),
  CloseMeeting: (scene) => ({ at: sittingClock(scene), leaveOpenItems: scene.roll(2) === 0 }),
  CancelMeeting: () => reason,
  TurnCircular: () => reason,
  Reconvene: (scene) => ({ ...placeIn(scene), ...reason }),
  DraftMinutes: ({ state }) => minutesOf(state),
  ConfirmMinutes: () => ({ note: '' }),
  ReturnMinutes: () => reason,
  ConsentToCircular: (scene) => {
    const consents = scene.roll(8) > 0
    return { member: seatIn(scene), consents, reason: consents ? '' : '対面で' }
  },
  GiveOpinion: (scene) => ({
    member: seatIn(scene),
    opinions: openItems(scene.state).map(({ id }) => ({
      item: id,
      stance: stances[[0, 0, 0, 1, 2, 3][scene.roll(6)]!],
      text: 'ひとこと',
    })),
  }),
  AnswerQuestion: ({ roll, state }) => {
    const questions = state.circular?.questions ?? []
    return { question: questions[roll(Math.max(questions.length, 1))]?.id ?? 'question-1', answer: 'お答えします' }
  },
  ConcludeCircular: (scene) => ({
    reports: openItems(scene.state).map(({ id }) =>
      scene.roll(2) === 0 ? reportOf(scene, id) : { ...reportOf(scene, id), outcome: 'continued', conditions: [] },
    ),
    ...minutesOf(scene.state),
  }),
  ConfirmCircular: () => ({ note: '' }),
  ReturnCircular: () => reason,
  PlanRegularMeeting: (scene) => ({
    ...placeIn(scene),
    follows: {
      meeting: 'council/00000000-0000-4000-8000-000000000009',
      by: { person: people.secretariat.person, name: '髙橋 恵', post: 'secretariat', at: scene.now },
    },
  }),
  DrawAgenda: () => ({ items: drawn(waitingCase(1), waitingCase(2)) }),
  LookAtMatters: () => ({ case: waitingCase(1).case }),
  EndConsentRound: ({ state, now }) => ({ due: state.circular?.due ?? now }),
  NoteItemsTold: (scene) => ({ items: [{ item: itemIn(scene), refusal: scene.roll(2) === 0 ? null : 'case-closed' }] }),
  NoteNextMeeting: () => ({ meeting: null }),
  RemindTask: ({ state }) => ({ task: state.tasks.open[0]?.task ?? 'hold-meeting-1', nth: 1 }),
  EscalateTask: ({ state }) => ({ task: state.tasks.open[0]?.task ?? 'hold-meeting-1' }),
  AskAnew: ({ state }) => ({ task: state.tasks.open[0]?.task ?? 'hold-meeting-1' }),
}

/** Whether the page's answer about a command is the law's. */
export const permitsSays = ({ act, before }: Happened) => council.decider.permits(act.command.type, before, act.rules)
