import { tooEarly } from '../../kernel/too-early.ts'
import { seats } from '../../guideline/council.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { Instant } from '../../kernel/instant.ts'
import { closeAllTasks, closeTask, invalid, openTasks } from '../../law/deciding.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import { agendaEmpty, ableToDeliberate } from '../bars.ts'
import { accept, type CouncilBar, type DecideCouncil, type ToldCouncil } from '../law.ts'
import { neededInCircular, peopleInCircular, peopleSpeaking } from '../quorum.ts'
import { seatProblem } from '../seat-problem.ts'
import type { CouncilState } from '../state.ts'
import { circularStarted } from './circular-started.ts'
import type { ConsentReply } from './fields.ts'
import { circularTasks, roundEnds } from './plans.ts'

/** A meeting is turned circular only where it can't deliberate, and has something to deliberate (Art. 5(1), (3)). */
export const notToBeTurned: CouncilBar = (state, rules) => ableToDeliberate(state, rules) ?? agendaEmpty(state, rules)

/** Too few have come, or there was another reason before it opened: the chair has the items circulate instead. */
export const turnCircular: DecideCouncil<{ readonly reason: string }> = (said, state, rules, by) =>
  circularStarted(said, state, rules, by, 'hold-meeting')

/**
 * A member agrees to deliberate by circulation, or doesn't (Art. 5(2)). It begins when enough of all seats agree, and
 * ends when they can't any more.
 */
export const consent: DecideCouncil<ConsentReply> = ({ member, consents, reason, ...said }, state, rules, by) => {
  const wrong = seatProblem(member, rules)
  if (wrong) return wrong
  if (!consents && reason.trim() === '') return invalid('reason', 'empty')
  const before = state.circular?.consents.find((one) => one.member === member)
  if (before?.consents === consents && before.reason === reason) return accept()
  const replied = {
    type: 'ConsentReplied',
    rule: 'circulation',
    data: { member, consents, reason, ...said, by },
  } as const
  const answered = closeTask(state, 'consent-circular', 'answered', member)
  const { consenting, people, refusing, needed } = counted(state, { member, consents, by }, rules)
  if (consenting >= needed && people >= peopleInCircular(rules)) {
    const due = roundEnds('opinions', rules)
    return accept(
      replied,
      { type: 'ConsentReached', rule: 'circulation', data: { consenting, needed, due } },
      ...answered,
      ...othersEnded(state, member),
      ...openTasks(state, rules, ...circularTasks('opinions', rules)),
    )
  }
  if (refusing > seats(rules.guideline.council).length - needed) {
    return accept(
      replied,
      { type: 'ConsentRefused', rule: 'circulation', data: { consenting, needed } },
      ...answered,
      ...othersEnded(state, member),
    )
  }
  return accept(replied, ...answered)
}

const counted = (
  { circular }: CouncilState,
  { member, consents, by }: Pick<ConsentReply, 'member' | 'consents'> & { readonly by: By },
  rules: Rules,
) => {
  const others = (circular?.consents ?? []).filter((one) => one.member !== member)
  const agreeing = [...others.filter((one) => one.consents), ...(consents ? [{ by }] : [])]
  return {
    consenting: agreeing.length,
    people: peopleSpeaking(agreeing),
    refusing: others.filter((one) => !one.consents).length + (consents ? 0 : 1),
    needed: neededInCircular(rules),
  }
}

/** What the round asked of the others is asked no longer. */
const othersEnded = ({ tasks }: CouncilState, member: string): readonly TaskEvent[] =>
  tasks.open
    .filter((one) => one.about !== member)
    .map((one) => ({ type: 'TaskClosed', article: one.article, data: { task: one.task, how: 'ended' } }))

/** The practice: the consent round's day has come. Whoever didn't answer has not agreed (operational setting). */
export const endConsentRound: ToldCouncil<{ readonly due: Instant }> = ({ due }, state, rules) => {
  if (state.circular?.due !== due) return accept()
  if (due > rules.now) return tooEarly('circulation', due)
  const consenting = state.circular.consents.filter((one) => one.consents).length
  return accept(
    { type: 'ConsentRefused', rule: 'circulation', data: { consenting, needed: neededInCircular(rules) } },
    ...closeAllTasks(state, 'ended'),
  )
}
