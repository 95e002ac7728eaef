/**
 * Histories that nobody would think of: anybody gives any command at any time, sensible or not, and the practice wakes
 * or sleeps. Most steps answer an open task or an hour that has come, so that histories reach the contract's end too.
 */
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { doubtCourses } from '../../domain/outsourcing/doubts/fields.ts'
import { certificateOutcomes } from '../../domain/outsourcing/certificates/fields.ts'
import { councilOutcomes } from '../../domain/outsourcing/deliberation/fields.ts'
import { returnTargets } from '../../domain/outsourcing/stages.ts'
import { vettingMeans, vettingVerdicts } from '../../domain/outsourcing/vetting/fields.ts'
import type { OutsourcingWake } from '../../domain/outsourcing/wakes.ts'
import fc from 'fast-check'
import { closedDays } from '../../domain/guideline/closed-days.ts'
import { clauses } from '../../domain/guideline/clauses.ts'
import type { CaseId, OfficeId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import { instant, laterOf, plusMs, tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { Actor } from '../../domain/kernel/parties.ts'
import { addDays, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { type OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import type { OutsourcingEvent } from '../../domain/outsourcing/events.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import { wakesOf } from './outsourcing-view.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { answersTo, questionnaire, request } from './outsourcing-acts.ts'
import { approvedTerms } from '../../domain/outsourcing/in-effect/approved-terms.ts'
import { inspectionContents, oversightContents } from './any-oversight.ts'
import { correctedBy, onPaper } from './any-outside.ts'
import { lifeContents } from './any-life.ts'
import { partContents } from './any-parts.ts'
import { actorOf, people, rulesAt, via, type Who } from './rules.ts'
import type { Act } from './given.ts'

type Type = OutsourcingCommand['type']
const types = Object.keys(outsourcing.commands) as readonly Type[]
const persons = Object.keys(people) as readonly (keyof typeof people)[]
const everybody: readonly Who[] = ['practice', ...persons]

/** One step of a history: a number from which a command, an actor and a moment are made, given the case as it is. */
export type Die = number

/** The dice of a whole history. */
export const anyDice = (steps: number): fc.Arbitrary<readonly Die[]> =>
  fc.array(fc.noBias(fc.integer()), { minLength: steps / 2, maxLength: steps })

/** What happened at one step. */
export interface Happened {
  readonly act: Act<OutsourcingCommand>
  readonly before: OutsourcingState
  readonly outcome: ReturnType<typeof outsourcing.decider.decide>
  readonly after: OutsourcingState
}

/**
 * Plays the dice against the law, from the beginning or after acts that are given; who does something aside, does one
 * of these.
 */
export const play = (
  dice: readonly Die[],
  past: readonly Act<OutsourcingCommand>[] = [],
  asides: readonly Type[] = types,
): readonly Happened[] => {
  const history: Happened[] = []
  let state = freeze(outsourcing.initialState)
  let now = instant('2026-04-01T01:00:00.000Z')
  for (const [serial, next] of [...past, ...dice].entries()) {
    const act = typeof next === 'number' ? actFrom(next, state, now, serial + 1, asides) : next
    now = act.rules.now
    const outcome = freeze(outsourcing.decider.decide(act.command, state, act.rules))
    const after = freeze(outcome.ok ? outcome.events.reduce(outsourcing.decider.evolve, state) : state)
    history.push({ act, before: state, outcome, after })
    state = after
  }
  return history
}

/** All events of a history in their order. */
export const eventsOf = (history: readonly Happened[]): readonly OutsourcingEvent[] =>
  history.flatMap((one) => (one.outcome.ok ? one.outcome.events : []))

/**
 * Mostly somebody answers an open task or the practice wakes; else somebody does what they may aside, or anybody
 * anything.
 */
const actFrom = (
  die: Die,
  state: OutsourcingState,
  last: Instant,
  nextSerial: number,
  asides: readonly Type[],
): Act<OutsourcingCommand> => {
  const pick = picker(die)
  const way = pick(['answer', 'answer', 'answer', 'answer', 'wake', 'wake', 'aside', 'stray'])
  const wake = wakesOf(state, {
    now: last,
    calendar: closedDays,
    settings: rulesOn(templateBook, tokyoDateOf(last)).settings,
  })[0]
  const task = pick(state.tasks.open)
  const rules = (now: Instant, actor: Actor) => ({ ...rulesAt('2026-04-01 10:00', actor), now, nextSerial })
  if (way === 'wake' && wake !== undefined)
    return { command: commandOf(wake), rules: rules(laterOf(last, wake.at), actorOf('practice')) }
  const now = plusMs(last, pick([0, 1, 3_600_000, 86_400_000, 86_400_000, 5 * 86_400_000, 40 * 86_400_000]))
  if (way === 'answer' && (task !== undefined || state.stage === 'none')) {
    const type = task ? (pick(task.answers) as Type) : 'StartOutsourcing'
    const actor = persons.find((who) =>
      people[who].posts.includes(task ? pick(task.askedOf) : (people.staff.posts[0] as PostId)),
    )
    // Mostly a meeting in Sekisho tells its outcome; sometimes somebody writes one down.
    const told = outcomeTypes.has(type) && pick([true, true, true, true, true, true, true, false])
    return {
      command: commandFrom(pick, type, state, now),
      rules: rules(now, actorOf(told ? 'practice' : (actor ?? 'outsider'))),
    }
  }
  const type = pick(asides)
  const able = everybody.find((who) => outsourcing.decider.permits(type, state, rules(now, actorOf(who))).may)
  const actor = way === 'aside' && able !== undefined ? actorOf(able) : anyActor(pick, state)
  return { command: commandFrom(pick, type, state, now), rules: rules(now, actor) }
}

const outcomeTypes: ReadonlySet<string> = new Set<Type>([
  'RecordCouncilOutcome',
  'RecordChangeOutcome',
  'RecordSubcontractOutcome',
])

/** What the practice does when its time has come. */
export const commandOf = (wake: OutsourcingWake): OutsourcingCommand => {
  switch (wake.kind) {
    case 'remind':
      return { type: 'RemindTask', data: { task: wake.task, nth: wake.nth } }
    case 'escalate':
      return { type: 'EscalateTask', data: { task: wake.task } }
    case 'vetting-over':
      return wake.gives
    case 'inspection':
      return { type: 'OpenInspection', data: { nth: wake.nth } }
    case 'certificate':
      return {
        type: 'NoteCertificateExpiring',
        data: { certificate: wake.certificate, nth: wake.nth, expiresOn: wake.expiresOn },
      }
    case 'vetting-end':
      return { type: 'NoteVettingEnd', data: { party: wake.party, checkedOn: wake.checkedOn } }
    case 'change-effective':
      return { type: 'EffectChange', data: { change: wake.change } }
    case 'renewal-season':
      return { type: 'NoteRenewalSeason', data: { endsOn: wake.endsOn } }
    case 'tell-renewal':
      return { type: 'NoteRenewalTold', data: { of: wake.of } }
    case 'propose-finding':
      return { type: 'ProposeFinding', data: { finding: wake.finding, correctBy: wake.correctBy } }
    case 'contract-end':
      return { type: 'EndContract', data: { endsOn: wake.endsOn } }
  }
}

type Pick = <T>(from: readonly T[]) => T

/** Choices without end from one number (a linear congruential generator). */
const picker = (die: Die): Pick => {
  let number = die >>> 0
  return (from) => {
    number = (Math.imul(number, 1_664_525) + 1_013_904_223) >>> 0
    return from[(number >>> 8) % from.length] as (typeof from)[number]
  }
}

const anyActor = (pick: Pick, { tasks }: OutsourcingState): Actor => {
  const who = pick(everybody)
  if (typeof who !== 'string' || who === 'practice' || pick([true, true, false])) return actorOf(who)
  const task = pick([...tasks.open.map((one) => one.task), 'vet-1' as TaskId, 'approve-1' as TaskId])
  return via(who, { by: 'link', task })
}

/** Mostly in order, sometimes not: `mostly` gives the right thing seven times of eight. */
const commandFrom = (pick: Pick, type: Type, state: OutsourcingState, now: Instant): OutsourcingCommand => {
  const mostly = <T>(right: T, wrong: T): T => pick([right, right, right, right, right, right, right, wrong])
  const day = (offset: number): PlainDate => addDays(tokyoDateOf(now), offset)
  const vendor = mostly(
    pick(state.request?.award === 'candidates' ? tenderers : [state.request?.vendor || '株式会社あおい電算']),
    '有限会社みどり',
  )
  return {
    type,
    data: contents[type]({ pick, mostly, day, state, vendor, text: mostly('済み', ' ') }),
  } as OutsourcingCommand
}

/** What a command's data are made from. */
export interface Scene {
  readonly pick: Pick
  readonly mostly: <T>(right: T, wrong: T) => T
  /** So many days from today. */
  readonly day: (offset: number) => PlainDate
  readonly state: OutsourcingState
  readonly vendor: string
  readonly text: string
}

const tenderers = ['株式会社あおい電算', '有限会社みどり', '合同会社はなみずき']
const awards = [
  {},
  {},
  {},
  { award: 'candidates' as const, vendor: '', candidates: tenderers },
  { award: 'after-award' as const, vendor: '' },
]

const anyRequest = ({ pick, mostly, day, vendor, text }: Scene) =>
  request({
    vendor,
    ...pick(awards),
    title: text,
    amountYen: pick([1, 2, 3]),
    startsOn: day(30),
    endsOn: day(pick([100, 395, 830, mostly(860, 29)])),
  })

const conditions = ({ mostly, day, text }: Scene) => [{ text, dueOn: day(mostly(20, -1)) }]

// Mostly without a reason and so refused, or few histories would come far.
const ending = ({ pick }: Scene) => ({ reason: pick([...Array<string>(15).fill(' '), '中止']) })
const remark = () => ({ note: '' })

const unconfirmedPart = ({ pick, state }: Scene): string | null =>
  pick(state.outside.length > 0 ? state.outside.map((one) => one.part) : [null])

const contents: {
  readonly [type in Type]: (scene: Scene) => Extract<OutsourcingCommand, { readonly type: type }>['data']
} = {
  StartOutsourcing: (scene) => ({ office: scene.mostly('citizen', 'audit') as OfficeId, request: anyRequest(scene) }),
  AmendRequest: (scene) => ({ request: anyRequest(scene) }),
  RecordVetting: (scene) => {
    const { pick, mostly, day, vendor } = scene
    const verdict = pick(['suitable', ...vettingVerdicts] as const)
    return {
      vendor,
      corporateNumber: '',
      checkedOn: day(mostly(0, 1)),
      means: [pick(vettingMeans)],
      questionnaire: questionnaire.version,
      answers: answersTo({ [pick(questionnaire.items).id]: mostly('met', 'not-met') }),
      certificates: [{ kind: 'iso27001', number: '1', scope: '', expiresOn: day(pick([10, 90, 200, 500])) }],
      answerRefused: pick(['', '', '', '', '', '', '', '無回答']),
      verdict,
      ...(verdict === 'conditional' ? { conditions: conditions(scene) } : {}),
      note: '',
      copiedFrom: null,
    }
  },
  JudgeVendor: (scene) => {
    const { pick, vendor, mostly } = scene
    const verdict = pick(['suitable', 'suitable', ...vettingVerdicts] as const)
    return {
      vendor,
      verdict,
      note: mostly('担当の案と異なる', ' '),
      ...(verdict === 'conditional' ? { conditions: conditions(scene) } : {}),
    }
  },
  SubmitOutsourcing: remark,
  AcceptForm: remark,
  RecordCouncilOutcome: (scene) => {
    const { pick, mostly, day, text } = scene
    const outcome = pick(councilOutcomes)
    const asked = mostly(outcome === 'favourable-with-conditions', false) ? conditions(scene) : []
    const heldOn = day(pick([0, 0, 0, -1, -30, 1]))
    return { meeting: text, heldOn, outcome, conditions: asked, note: '', ...onPaper(scene) }
  },
  HearCorrection: (scene) => {
    const { pick, day, text } = scene
    const outcome = pick(councilOutcomes)
    return {
      about: null,
      meeting: text,
      heldOn: day(0),
      outcome,
      conditions: outcome === 'favourable-with-conditions' ? conditions(scene) : [],
      note: '',
      reason: text,
      ...correctedBy(day(0)),
    }
  },
  ConfirmOutsideOutcome: (scene) => ({ about: unconfirmedPart(scene), note: '' }),
  CorrectOutsideOutcome: (scene) => {
    const outcome = scene.pick(councilOutcomes)
    return {
      about: null,
      outcome,
      conditions: outcome === 'favourable-with-conditions' ? conditions(scene) : [],
      reason: scene.text,
    }
  },
  ReturnOutsideOutcome: (scene) => ({ about: unconfirmedPart(scene), reason: scene.text }),
  ApproveOutsourcing: (scene) => ({ conditions: scene.pick([true, false]) ? conditions(scene) : [], note: '' }),
  DisapproveOutsourcing: ending,
  ReturnOutsourcing: ({ pick, text }) => ({ to: pick(returnTargets), reason: text }),
  PullBackOutsourcing: ({ text }) => ({ reason: text }),
  WithdrawOutsourcing: ending,
  RegisterContract: ({ pick, mostly, day, state, vendor }) => {
    const places = clauses.map((one) => ({ clause: one.id, document: '特記事項', place: '第1条', quotation: '' }))
    const approved = approvedTerms(state, day(0))
    const begins = approved && approved.startsOn > day(0) ? approved.startsOn : day(0)
    const startsOn = mostly(begins, addDays(begins, pick([1, 30, -30])))
    return {
      contractor: vendor,
      contractNumber: '1',
      signedOn: day(pick([0, 0, 0, -1, 1])),
      startsOn,
      endsOn: pick([
        approved?.endsOn ?? day(0),
        approved?.endsOn ?? day(0),
        addDays(startsOn, pick([0, 40, 400, 800])),
      ]),
      clauses: pick([places, places, places, places.slice(1), [...places, ...places]]),
      inspectEveryMonths: pick([1, 3, 6, 6, 0]),
    }
  },
  FulfilCondition: ({ pick, state, text }) => ({
    condition: pick([...(state.approval?.conditions ?? []).map((one) => one.id), 'condition-1']),
    note: text,
  }),
  RecordCertificate: ({ pick, day, state, text }) => {
    const outcome = pick(certificateOutcomes)
    const expiresOn = outcome === 'renewed' ? day(pick([-1, 90, 400, 800])) : null
    return {
      certificate: pick([...state.certificates.map((one) => one.id), 'certificate-1']),
      outcome,
      number: text,
      expiresOn,
      note: text,
    }
  },
  AnswerDoubt: (scene) => ({
    doubt: scene.pick([...scene.state.doubts.map((one) => one.doubt), 'doubt-1']),
    course: scene.pick(doubtCourses),
    conditions: scene.mostly(conditions(scene), []),
    reason: scene.text,
  }),
  NoteVettingOver: ({ pick, day, state }) => ({
    party: pick(['contractor', 'subcontract-1']),
    checkedOn: pick([state.vetting?.checkedOn ?? day(0), day(-30)]),
  }),
  NoteVettingEnd: ({ pick, day, state }) => ({
    party: pick(['contractor', 'subcontract-1']),
    checkedOn: pick([state.vetting?.checkedOn ?? day(0), day(-30)]),
  }),
  NoteCertificateExpiring: ({ pick, day, state }) => ({
    certificate: 'certificate-1',
    nth: pick([1, 2, 3]),
    expiresOn: state.certificates[0]?.expiresOn ?? day(0),
  }),
  ...oversightContents,
  ...inspectionContents,
  ...partContents,
  ...lifeContents,
  CloseOutsourcing: remark,
  OpenInspection: ({ mostly, state }) => ({ nth: mostly(state.inspections.length + 1, 1) }),
  EndContract: ({ state, day }) => ({ endsOn: state.contract?.endsOn ?? day(0) }),
  AddAttachment: ({ pick, mostly }) => ({
    name: '書類.pdf',
    mediaType: mostly('application/pdf', 'text/html'),
    size: pick([1, 2, 3]),
    sha256: mostly('b'.repeat(64), 'b'),
    label: '',
    about: null,
    scanned: true,
  }),
  TakeOffAttachment: ({ pick, state, text }) => ({
    attachment: pick([...state.attachments.map((one) => one.id), 'attachment-1']),
    reason: text,
  }),
  DeclareUrgentStart: ({ day, mostly, vendor, text }) => ({
    startedOn: day(mostly(-2, 1)),
    contractor: vendor,
    reason: text,
  }),
  DeclineRenewal: ({ text }) => ({ reason: text }),
  NoteRenewalSeason: ({ state, day }) => ({ endsOn: state.contract?.endsOn ?? day(0) }),
  NoteRenewalStarted: ({ pick }) => ({ renewal: `outsourcing/${pick(['1', '2'])}` as CaseId }),
  NoteIncident: ({ pick, day }) => ({
    incident: `incident/${pick([1, 2])}` as CaseId,
    label: '事',
    title: '紛失',
    discoveredOn: day(0),
  }),
  NoteIncidentClosed: ({ pick }) => ({ incident: `incident/${pick([1, 2])}` as CaseId }),
  HearRenewalEnded: ({ pick, day }) => ({ cause: `outsourcing/${pick(['1', '2'])}`, how: 'ended', on: day(0) }),
  NoteRenewalTold: ({ state }) => ({ of: state.renewal.of ?? ('1' as CaseId) }),
  RemindTask: ({ pick, state }) => ({ task: anyTask(pick, state), nth: pick([1, 2, 3, 4, 5]) }),
  EscalateTask: ({ pick, state }) => ({ task: anyTask(pick, state) }),
  AskAnew: ({ pick, state }) => ({ task: anyTask(pick, state) }),
}

const anyTask = (pick: Pick, { tasks }: OutsourcingState): TaskId =>
  pick([...tasks.open.map((one) => one.task), 'vet-1' as TaskId])

/** So that a law that changed what it was given would throw. */
const freeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const member of Object.values(value)) freeze(member)
  return value
}
