import type { Rules } from '../kernel/decider.ts'
import type { PostId } from '../kernel/ids.ts'
import { refuse, type Permission } from '../kernel/outcome.ts'
import type { ArticleRef } from '../guideline/articles.ts'
import { seats } from '../guideline/council.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { openTask } from '../tasks/task.ts'
import type { CouncilCommand } from './commands.ts'
import type { CouncilRefusal } from './refusals.ts'
import type { CouncilStage, CouncilState } from './state.ts'

type CommandType = CouncilCommand['type']
type Standing = Permission<CouncilRefusal>

/** Who may give a command, and at which steps; the article that gives the power. */
interface CouncilPower {
  readonly who: CouncilWho
  readonly article: ArticleRef
  readonly at: readonly CouncilStage[]
}

type CouncilWho = 'secretariat' | 'chair' | 'chair-or-secretariat' | 'member' | 'practice'

const before: readonly CouncilStage[] = ['planned', 'called']
const untilDeliberated: readonly CouncilStage[] = [...before, 'open', 'consent', 'opinions']
const running: readonly CouncilStage[] = [...untilDeliberated, 'circular-confirmation', 'minutes', 'minutes-confirmation', 'settling']

/** The table of powers of the council: docs/rights.md is printed from it. */
export const councilPowers: { readonly [type in CommandType]: CouncilPower } = {
  PlanMeeting: { who: 'secretariat', article: 'Art. 5(5)', at: ['none'] },
  RescheduleMeeting: { who: 'secretariat', article: 'Art. 5(5)', at: before },
  PutOnAgenda: { who: 'secretariat', article: 'Art. 5(5)', at: [...before, 'open'] },
  TakeOffAgenda: { who: 'secretariat', article: 'Art. 5(5)', at: before },
  OrderAgenda: { who: 'secretariat', article: 'Art. 5(5)', at: [...before, 'open'] },
  CallMeeting: { who: 'secretariat', article: 'Art. 5(5)', at: ['planned'] },
  InviteGuest: { who: 'chair-or-secretariat', article: 'Art. 5(4)', at: [...before, 'open'] },
  UninviteGuest: { who: 'chair-or-secretariat', article: 'Art. 5(4)', at: [...before, 'open'] },
  ReplyAttendance: { who: 'member', article: 'Art. 5(2)', at: ['called'] },
  OpenMeeting: { who: 'secretariat', article: 'Art. 5(1)', at: ['called'] },
  RecordAttendance: { who: 'secretariat', article: 'Art. 5(5)', at: ['open'] },
  RecordItemOutcome: { who: 'secretariat', article: 'Art. 5(3)', at: ['open'] },
  WithdrawItem: { who: 'secretariat', article: 'Art. 5(5)', at: ['open', 'opinions'] },
  CloseMeeting: { who: 'secretariat', article: 'Art. 5(5)', at: ['open'] },
  CancelMeeting: { who: 'chair-or-secretariat', article: 'Art. 5(1)', at: untilDeliberated },
  TurnCircular: { who: 'chair', article: 'Art. 5(1)', at: ['called', 'open'] },
  Reconvene: { who: 'chair', article: 'Art. 5(1)', at: ['open'] },
  DraftMinutes: { who: 'secretariat', article: 'Art. 5(5)', at: ['minutes', 'minutes-confirmation'] },
  ConfirmMinutes: { who: 'chair', article: 'Art. 5(1)', at: ['minutes-confirmation'] },
  ReturnMinutes: { who: 'chair', article: 'Art. 5(1)', at: ['minutes-confirmation'] },
  ConsentToCircular: { who: 'member', article: 'Art. 5(2)', at: ['consent'] },
  GiveOpinion: { who: 'member', article: 'Art. 5(2)', at: ['opinions'] },
  AnswerQuestion: { who: 'secretariat', article: 'Art. 5(5)', at: ['opinions'] },
  ConcludeCircular: { who: 'secretariat', article: 'Art. 5(5)', at: ['opinions'] },
  ConfirmCircular: { who: 'chair', article: 'Art. 5(1)', at: ['circular-confirmation'] },
  ReturnCircular: { who: 'chair', article: 'Art. 5(1)', at: ['circular-confirmation'] },
  PlanRegularMeeting: { who: 'practice', article: 'operational setting', at: ['none'] },
  DrawAgenda: { who: 'practice', article: 'operational setting', at: before },
  EndConsentRound: { who: 'practice', article: 'operational setting', at: ['consent'] },
  NoteItemsTold: { who: 'practice', article: 'Art. 21', at: running },
  NoteNextMeeting: { who: 'practice', article: 'operational setting', at: ['minutes', 'minutes-confirmation', 'settling'] },
  RemindTask: { who: 'practice', article: 'operational setting', at: running },
  EscalateTask: { who: 'practice', article: 'operational setting', at: running },
}

/** The one answer to "may this actor give this command now, and if not, why and who can", as for every procedure. */
export const councilPermits = (type: CommandType, state: CouncilState, rules: Rules): Standing => {
  const power = councilPowers[type]
  const posts = councilPostsFor(power.who, rules.guideline)
  const { actor } = rules
  if (actor.kind === 'practice') {
    return power.who === 'practice' ? (wrongStep(type, power, state) ?? { may: true, as: null }) : notPermitted(power, posts)
  }
  const as = posts.find((post) => actor.posts.includes(post))
  if (as === undefined) return closedOrMissing(type, state) ?? notPermitted(power, posts)
  return wrongStep(type, power, state) ?? wrongWay(type, state, rules) ?? { may: true, as }
}

/** The posts that hold a power over meetings. */
export const councilPostsFor = (who: CouncilWho, { roles, council }: Guideline): readonly PostId[] => {
  switch (who) {
    case 'secretariat':
      return [roles.secretariat.post]
    case 'chair':
      return [council.chair.post]
    case 'chair-or-secretariat':
      return [council.chair.post, roles.secretariat.post]
    case 'member':
      return seats(council)
    case 'practice':
      return []
  }
}

const refused = (...args: Parameters<typeof refuse<CouncilRefusal>>): Standing => ({ may: false, refusal: refuse(...args).refusal })

const notPermitted = ({ article }: CouncilPower, whoCan: readonly PostId[]): Standing => refused('not-permitted', article, { whoCan })

const begins = (type: CommandType): boolean => type === 'PlanMeeting' || type === 'PlanRegularMeeting'

/** A meeting that isn't there or is over says so to everyone. */
const closedOrMissing = (type: CommandType, state: CouncilState): Standing | null => {
  if (state.stage === 'none' && !begins(type)) return refused('case-missing', 'operational setting')
  if (state.stage === 'closed') return refused('case-closed', 'operational setting', { how: state.ending?.how ?? '' })
  return null
}

const wrongStep = (type: CommandType, power: CouncilPower, state: CouncilState): Standing | null => {
  if (begins(type)) return state.stage === 'none' ? null : refused('already-started', 'operational setting')
  const over = closedOrMissing(type, state)
  if (over) return over
  return power.at.includes(state.stage) ? null : refused('wrong-step', power.article, { step: state.stage, needs: power.at })
}

/** A mailed link carries the answers of its own task while that is open, and never what needs a sign-in. */
const wrongWay = (type: CommandType, state: CouncilState, { actor, settings }: Rules): Standing | null => {
  if (actor.kind === 'practice' || actor.via.by !== 'link') return null
  const task = openTask(state.tasks, actor.via.task)
  if (!task?.answers.includes(type)) return refused('other-task', 'operational setting', { task: actor.via.task })
  return settings.signInRequired.includes(type) ? refused('sign-in-required', 'operational setting') : null
}
