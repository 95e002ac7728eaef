import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import { refuse, type Permission } from '../kernel/outcome.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import { requestingOffice, type Guideline } from '../guideline/guideline.ts'
import { linkRefusal } from '../tasks/mailed-link.ts'
import type { OutsourcingCommand } from './commands.ts'
import { partPowers } from './part-powers.ts'
import type { OutsourcingRefusal } from './refusals.ts'
import type { OutsourcingState, Stage } from './state.ts'

type CommandType = OutsourcingCommand['type']
type Standing = Permission<OutsourcingRefusal>

/** Who may give a command, and at which steps; the article that gives the power. */
export interface Power {
  readonly who: OutsourcingWho
  readonly article: ArticleRef
  readonly at: readonly Stage[]
  /** Whether the practice may give it as well, on behalf of another case such as a meeting. */
  readonly alsoPractice?: true
  /** The refusal that says best why the step isn't reached yet. */
  readonly otherwise?: {
    readonly code: OutsourcingRefusal
    readonly article: ArticleRef
    readonly before: readonly Stage[]
  }
}

/** Whose a power over outsourcing is. */
export type OutsourcingWho =
  | 'head'
  | 'office'
  | 'concerned'
  | 'secretariat'
  | 'chief'
  | 'change-holder'
  | 'decider'
  | 'last'
  | 'practice'

const beforeDeliberated: readonly Stage[] = ['vetting', 'submission', 'form-check', 'deliberation']
const beforeApproved: readonly Stage[] = [...beforeDeliberated, 'approval']
const beforeContract: readonly Stage[] = [...beforeApproved, 'contracting']
const underContract: readonly Stage[] = ['in-force', 'closing']

/** The table of powers: docs/rights.md is printed from it. */
export const powers: { readonly [type in CommandType]: Power } = {
  StartOutsourcing: { who: 'office', article: 'Art. 20', at: ['none'] },
  AmendRequest: { who: 'office', article: 'Art. 21', at: ['vetting', 'submission'] },
  RecordVetting: { who: 'office', article: 'Art. 20', at: ['vetting', 'submission', 'contracting'] },
  SubmitOutsourcing: {
    who: 'head',
    article: 'Art. 21',
    at: ['submission'],
    otherwise: { code: 'vetting-missing', article: 'Art. 20', before: ['vetting'] },
  },
  AcceptForm: { who: 'secretariat', article: 'Art. 5(5)', at: ['form-check'] },
  RecordCouncilOutcome: { who: 'secretariat', article: 'Art. 21', at: ['deliberation'], alsoPractice: true },
  ApproveOutsourcing: {
    who: 'chief',
    article: 'Art. 21',
    at: ['approval'],
    otherwise: { code: 'council-outcome-missing', article: 'Art. 21', before: beforeDeliberated },
  },
  DisapproveOutsourcing: {
    who: 'chief',
    article: 'Art. 21',
    at: ['approval'],
    otherwise: { code: 'council-outcome-missing', article: 'Art. 21', before: beforeDeliberated },
  },
  ReturnOutsourcing: { who: 'decider', article: 'Art. 21', at: ['form-check', 'deliberation', 'approval'] },
  PullBackOutsourcing: { who: 'last', article: 'operational setting', at: ['form-check', 'deliberation', 'approval'] },
  WithdrawOutsourcing: { who: 'head', article: 'operational setting', at: beforeContract },
  RegisterContract: {
    who: 'head',
    article: 'Art. 22',
    at: ['contracting'],
    otherwise: { code: 'approval-missing', article: 'Art. 21', before: beforeApproved },
  },
  FulfilCondition: { who: 'office', article: 'Art. 21', at: ['contracting', ...underContract] },
  RecordInspection: { who: 'office', article: 'Art. 23', at: underContract },
  CloseFinding: { who: 'head', article: 'Art. 23', at: underContract },
  RecordDisposal: { who: 'head', article: 'Art. 22(2)', at: ['closing'] },
  CloseOutsourcing: { who: 'head', article: 'Art. 22(2)', at: ['closing'] },
  RecordCertificate: { who: 'head', article: 'Art. 20', at: ['in-force'] },
  NoteCertificateExpiring: { who: 'practice', article: 'Art. 23', at: ['in-force'] },
  MoveInspection: { who: 'head', article: 'Art. 23', at: underContract },
  SkipInspection: { who: 'head', article: 'Art. 23', at: underContract },
  ScheduleInspection: { who: 'office', article: 'Art. 23', at: underContract },
  AnnounceInspection: { who: 'office', article: 'Art. 23', at: underContract },
  RecordInspectionRefusal: { who: 'office', article: 'Art. 23', at: underContract },
  RecordCorrectiveReport: { who: 'office', article: 'Art. 23', at: underContract },
  CheckEffectiveness: { who: 'head', article: 'Art. 23', at: underContract },
  NoteProposed: {
    who: 'secretariat',
    article: 'Art. 5(5)',
    at: [...beforeContract, ...underContract],
    alsoPractice: true,
  },
  TerminateContract: { who: 'head', article: 'Art. 22', at: ['in-force'] },
  RecordGiven: { who: 'office', article: 'operational setting', at: underContract },
  RecordTakenBack: { who: 'office', article: 'operational setting', at: underContract },
  ProposeFinding: { who: 'practice', article: 'Art. 5(3)(2)', at: underContract },
  OpenInspection: { who: 'practice', article: 'Art. 23', at: ['in-force'] },
  EndContract: { who: 'practice', article: 'Art. 22', at: ['in-force'] },
  AddAttachment: { who: 'concerned', article: 'Art. 21', at: [...beforeContract, ...underContract] },
  TakeOffAttachment: {
    who: 'office',
    article: 'Art. 21',
    at: ['vetting', 'submission'],
    otherwise: {
      code: 'attachment-fixed',
      article: 'Art. 21',
      before: ['form-check', 'deliberation', 'approval', 'contracting', ...underContract],
    },
  },
  DeclareUrgentStart: { who: 'head', article: 'Art. 21', at: beforeApproved },
  DeclineRenewal: { who: 'head', article: 'operational setting', at: ['in-force'] },
  NoteRenewalSeason: { who: 'practice', article: 'operational setting', at: ['in-force'] },
  NoteRenewalStarted: { who: 'practice', article: 'Art. 21', at: underContract },
  NoteRenewalTold: { who: 'practice', article: 'operational setting', at: [...beforeContract, ...underContract] },
  NoteIncident: { who: 'practice', article: 'Art. 22(5)', at: [...beforeContract, ...underContract] },
  NoteIncidentClosed: { who: 'practice', article: 'Art. 22(5)', at: [...beforeContract, ...underContract] },
  ...partPowers,
  RemindTask: { who: 'practice', article: 'operational setting', at: [...beforeContract, ...underContract] },
  EscalateTask: { who: 'practice', article: 'operational setting', at: [...beforeContract, ...underContract] },
}

/**
 * The one answer to "may this actor give this command now, and if not, why and who can": every path asks here, a page,
 * a mailed link, the API and the practice alike. First the power, then the way it came, then the step.
 */
export const permits = (type: CommandType, state: OutsourcingState, rules: Rules): Standing => {
  const power = powers[type]
  const posts = postsFor(power.who, state, rules.guideline)
  const { actor } = rules
  if (actor.kind === 'practice') {
    return power.who === 'practice' || power.alsoPractice
      ? (wrongStep(type, power, state) ?? { may: true, as: null })
      : notPermitted(power, posts)
  }
  const as = posts.find((post) => actor.posts.includes(post))
  if (as === undefined) return closedOrMissing(type, state, posts) ?? notPermitted(power, posts)
  const wrong = wrongStep(type, power, state)
  if (wrong) return wrong
  const refusal = linkRefusal({ type, who: power.who, as }, state.tasks, rules)
  return refusal ? { may: false, refusal } : { may: true, as }
}

/** The posts that hold a power on this case. At the very start no office is known yet: any that may outsource. */
export const postsFor = (who: OutsourcingWho, state: OutsourcingState, guideline: Guideline): readonly PostId[] => {
  const { roles, requesting } = guideline
  const offices =
    state.stage === 'none' ? requesting : [requestingOffice(guideline, state.office)].filter((one) => one !== null)
  switch (who) {
    case 'head':
      return offices.map((one) => one.head)
    case 'office':
      return offices.flatMap((one) => [one.staff, one.head])
    case 'concerned':
      return [...offices.flatMap((one) => [one.staff, one.head]), roles.secretariat.post, roles.chief.post]
    case 'secretariat':
      return [roles.secretariat.post]
    case 'chief':
      return [roles.chief.post]
    case 'change-holder':
      return [roles.chief.post, roles.secretariat.post]
    case 'decider':
      return [state.stage === 'approval' ? roles.chief.post : roles.secretariat.post]
    case 'last':
      return state.lastStep ? [state.lastStep.by.post] : []
    case 'practice':
      return []
  }
}

const refused = (...args: Parameters<typeof refuse<OutsourcingRefusal>>): Standing => ({
  may: false,
  refusal: refuse(...args).refusal,
})

const notPermitted = (power: Power, posts: readonly PostId[]): Standing =>
  power.who === 'last' && posts.length === 0
    ? refused('nothing-to-pull-back', power.article)
    : refused('not-permitted', power.article, { whoCan: posts })

/** A case that isn't there or is over says so to everyone. */
const closedOrMissing = (type: CommandType, state: OutsourcingState, whoCan: readonly PostId[]): Standing | null => {
  if (state.stage === 'none' && type !== 'StartOutsourcing') return refused('case-missing', 'operational setting')
  if (state.stage === 'closed')
    return refused('case-closed', 'operational setting', { how: state.ending?.how ?? '', whoCan })
  return null
}

const wrongStep = (type: CommandType, power: Power, state: OutsourcingState): Standing | null => {
  if (type === 'StartOutsourcing') {
    return state.stage === 'none' ? null : refused('already-started', 'operational setting')
  }
  const over = closedOrMissing(type, state, [])
  if (over) return over
  if (power.at.includes(state.stage)) return null
  const { otherwise } = power
  if (otherwise?.before.includes(state.stage)) return refused(otherwise.code, otherwise.article, { step: state.stage })
  return refused('wrong-step', power.article, { step: state.stage, needs: power.at })
}
