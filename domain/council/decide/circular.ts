import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { invalid } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Instant } from '../../kernel/instant.ts'
import { seats } from '../../guideline/council.ts'
import type { ConsentReply } from '../commands.ts'
import { circularTasks, roundEnds } from '../plans.ts'
import { neededInCircular } from '../quorum.ts'
import type { CouncilState } from '../state.ts'
import { accept, closeAllTasks, closeTask, openTasks, seatProblem, type Decide, type Decision } from './deciding.ts'
import { drawnNumber } from './meeting-number.ts'

/**
 * The items circulate: with the consent round first, where the settings ask for one, else with the opinions at once.
 */
export const circularStarted = (
  reason: string,
  state: CouncilState,
  rules: Rules,
  by: By,
  answered: string,
): Decision => {
  const round = rules.settings.council.consentRound ? 'consent' : 'opinions'
  return accept(
    {
      type: 'CircularStarted',
      article: 'operational setting',
      data: { reason, number: drawnNumber(state, rules), round, due: roundEnds(round, rules), by },
    },
    ...closeAllTasks(state, 'ended', answered),
    ...openTasks(state, rules, ...circularTasks(round, rules)),
  )
}

/**
 * A member agrees to deliberate by circulation, or doesn't. It begins when enough of all seats agree, and ends when
 * they can't any more.
 */
export const consent: Decide<ConsentReply> = ({ member, consents, reason }, state, rules, by) => {
  const wrong = seatProblem(member, rules)
  if (wrong) return wrong
  if (!consents && reason.trim() === '') return invalid('reason', 'empty')
  const others = (state.circular?.consents ?? []).filter((one) => one.member !== member)
  const before = state.circular?.consents.find((one) => one.member === member)
  if (before?.consents === consents && before.reason === reason) return accept()
  const needed = neededInCircular(rules)
  const consenting = others.filter((one) => one.consents).length + (consents ? 1 : 0)
  const refusing = others.filter((one) => !one.consents).length + (consents ? 0 : 1)
  const replied = {
    type: 'ConsentReplied',
    article: 'operational setting',
    data: { member, consents, reason, by },
  } as const
  const answered = closeTask(state, 'consent-circular', 'answered', member)
  const rest = state.tasks.open
    .filter((one) => one.about !== member)
    .map((one) => ({ type: 'TaskClosed', article: one.article, data: { task: one.task, how: 'ended' } }) as const)
  if (consenting >= needed) {
    return accept(
      replied,
      {
        type: 'ConsentReached',
        article: 'operational setting',
        data: { consenting, needed, due: roundEnds('opinions', rules) },
      },
      ...answered,
      ...rest,
      ...openTasks(state, rules, ...circularTasks('opinions', rules)),
    )
  }
  if (refusing > seats(rules.guideline.council).length - needed) {
    return accept(
      replied,
      { type: 'ConsentRefused', article: 'operational setting', data: { consenting, needed } },
      ...answered,
      ...rest,
    )
  }
  return accept(replied, ...answered)
}

/** The practice: the consent round's day has come. Who didn't answer has not agreed. */
export const endConsentRound = ({ due }: { readonly due: Instant }, state: CouncilState, rules: Rules): Decision => {
  if (state.circular?.due !== due) return accept()
  if (due > rules.now) return refuse('too-early', 'operational setting', { at: due })
  const consenting = state.circular.consents.filter((one) => one.consents).length
  return accept(
    { type: 'ConsentRefused', article: 'operational setting', data: { consenting, needed: neededInCircular(rules) } },
    ...closeAllTasks(state, 'ended'),
  )
}
