import type { Rules } from '../../guideline/rules.ts'
import { byOf } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import { decideTask, type TaskCommand } from '../../tasks/remind-and-escalate.ts'
import { openTask } from '../../tasks/task.ts'
import type { CouncilCommand } from '../commands.ts'
import { councilPermits } from '../permits.ts'
import type { CouncilState } from '../state.ts'
import { draw, order, putOn, takeOff } from './agenda.ts'
import { open, recordAttendance } from './attendance.ts'
import { call, cancel, invite, reply, uninvite } from './calling.ts'
import { consent, endConsentRound } from './circular.ts'
import { conclude, confirmCircular, returnCircular } from './conclusion.ts'
import type { Decide, Decision } from './deciding.ts'
import { close, reconvene, recordOutcome, turnCircular, withdrawItem } from './meeting.ts'
import { confirmMinutes, draftMinutes, returnMinutes } from './minutes.ts'
import { answerQuestion, giveOpinion } from './opinions.ts'
import { plan, planRegular, reschedule } from './planning.ts'
import { noteNext, noteTold } from './settling.ts'

/** What the law says to a command about a meeting (Art. 5): who may, at which step, and then the rules of that act. */
export const decide = (command: CouncilCommand, state: CouncilState, rules: Rules): Decision => {
  const standing = councilPermits(command.type, state, rules)
  if (!standing.may) return { ok: false, refusal: standing.refusal }
  if (standing.as === null) return decidePractice(command as PracticeCommand, state, rules)
  if (isBeyondLink(command, state, rules)) return refuse('other-task', 'operational setting')
  const act = acts[command.type as PersonCommand['type']] as Decide<CouncilCommand['data']>
  // A member's act is under the seat that it names; `seatProblem` has the last word on whether they hold it.
  return act(command.data, state, rules, byOf(rules, memberOf(command) ?? standing.as))
}

type PracticeCommand =
  | TaskCommand
  | Extract<
      CouncilCommand,
      {
        readonly type: 'PlanRegularMeeting' | 'DrawAgenda' | 'EndConsentRound' | 'NoteItemsTold' | 'NoteNextMeeting'
      }
    >
type PersonCommand = Exclude<CouncilCommand, PracticeCommand>

/** One function a command. */
const acts: {
  readonly [type in PersonCommand['type']]: Decide<Extract<PersonCommand, { readonly type: type }>['data']>
} = {
  PlanMeeting: plan,
  RescheduleMeeting: reschedule,
  PutOnAgenda: putOn,
  TakeOffAgenda: takeOff,
  OrderAgenda: order,
  CallMeeting: call,
  InviteGuest: invite,
  UninviteGuest: uninvite,
  ReplyAttendance: reply,
  OpenMeeting: open,
  RecordAttendance: recordAttendance,
  RecordItemOutcome: recordOutcome,
  WithdrawItem: withdrawItem,
  CloseMeeting: close,
  CancelMeeting: cancel,
  TurnCircular: turnCircular,
  Reconvene: reconvene,
  DraftMinutes: draftMinutes,
  ConfirmMinutes: confirmMinutes,
  ReturnMinutes: returnMinutes,
  ConsentToCircular: consent,
  GiveOpinion: giveOpinion,
  AnswerQuestion: answerQuestion,
  ConcludeCircular: conclude,
  ConfirmCircular: confirmCircular,
  ReturnCircular: returnCircular,
}

/** What the practice does when its time has come. */
const decidePractice = (command: PracticeCommand, state: CouncilState, rules: Rules): Decision => {
  switch (command.type) {
    case 'PlanRegularMeeting':
      return planRegular(command.data, state, rules)
    case 'DrawAgenda':
      return draw(command.data, state, rules)
    case 'EndConsentRound':
      return endConsentRound(command.data, state, rules)
    case 'NoteItemsTold':
      return noteTold(command.data, state)
    case 'NoteNextMeeting':
      return noteNext(command.data, state)
    case 'RemindTask':
    case 'EscalateTask':
      return decideTask(command, state.tasks, rules)
  }
}

/** A mailed link answers for the one seat or question that its task is about, and for no other. */
const isBeyondLink = (command: CouncilCommand, state: CouncilState, { actor }: Rules): boolean => {
  if (actor.kind === 'practice' || actor.via.by !== 'link') return false
  const about = openTask(state.tasks, actor.via.task)?.about ?? null
  return (
    about !== null &&
    about !== (memberOf(command) ?? (command.type === 'AnswerQuestion' ? command.data.question : null))
  )
}

/** The seat for which a member speaks. */
const memberOf = (command: CouncilCommand) =>
  command.type === 'ReplyAttendance' || command.type === 'ConsentToCircular' || command.type === 'GiveOpinion'
    ? command.data.member
    : null
