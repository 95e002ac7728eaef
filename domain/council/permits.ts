import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import type { Permission } from '../kernel/outcome.ts'
import { seats } from '../guideline/council.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { standing, type Power } from '../tasks/standing.ts'
import type { CouncilCommand } from './commands.ts'
import type { CouncilRefusal } from './refusals.ts'
import type { CouncilStage, CouncilState } from './state.ts'

type CommandType = CouncilCommand['type']

/** Whose a power over meetings is. */
export type CouncilWho = 'secretariat' | 'chair' | 'chair-or-secretariat' | 'member' | 'practice'

const before: readonly CouncilStage[] = ['planned', 'called']
const untilDeliberated: readonly CouncilStage[] = [...before, 'open', 'consent', 'opinions']
const running: readonly CouncilStage[] = [
  ...untilDeliberated,
  'circular-confirmation',
  'minutes',
  'minutes-confirmation',
  'settling',
]

/** The table of powers of the council: docs/rights.md is printed from it. */
export const councilPowers: { readonly [type in CommandType]: Power<CouncilWho, CouncilStage> } = {
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
  NoteNextMeeting: {
    who: 'practice',
    article: 'operational setting',
    at: ['minutes', 'minutes-confirmation', 'settling'],
  },
  RemindTask: { who: 'practice', article: 'operational setting', at: running },
  EscalateTask: { who: 'practice', article: 'operational setting', at: running },
}

/** The one answer to "may this actor give this command now, and if not, why and who can", as for every procedure. */
export const councilPermits = (type: CommandType, state: CouncilState, rules: Rules): Permission<CouncilRefusal> => {
  const power = councilPowers[type]
  const { stage, tasks, ending } = state
  return standing(
    { type, power, posts: councilPostsFor(power.who, rules.guideline), stage, tasks, ended: ending?.how ?? '' },
    rules,
  )
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
