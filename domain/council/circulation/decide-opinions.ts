import type { PostId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, openTasks } from '../../law/deciding.ts'
import { accept, type DecideCouncil, type Refused } from '../law.ts'
import { openItems } from '../quorum.ts'
import { seatProblem } from '../seat-problem.ts'
import type { CouncilState } from '../state.ts'
import type { GivenOpinion } from './events.ts'
import type { OpinionTerms, Opinions, QuestionAnswer } from './fields.ts'
import { opinionTask, questionTask } from './plans.ts'
import { openQuestionsOf, questionsOf } from './questions.ts'

/** A member says 可, 否, 意見 or 質問 to each item in circulation; until it is concluded they may say otherwise. */
export const giveOpinion: DecideCouncil<Opinions> = ({ member, opinions, ...said }, state, rules, by) => {
  const wrong = seatProblem(member, rules) ?? opinionsProblem(opinions, state)
  if (wrong) return wrong
  const given = withQuestions(opinions, member, state)
  const fresh = given.flatMap(({ question }) =>
    question === null || questionsOf(state).some(({ id }) => id === question) ? [] : [question],
  )
  const dropped = openQuestionsOf(state, member).filter((one) => !given.some((now) => now.question === one.id))
  return accept(
    { type: 'OpinionGiven', rule: 'council-members', data: { member, opinions: given, ...said, by } },
    ...closeTask(state, 'give-opinion', 'answered', member),
    ...dropped.flatMap((one) => closeTask(state, 'answer-question', 'withdrawn', one.id)),
    ...openTasks(state, rules, ...fresh.map((question) => questionTask(question, rules))),
  )
}

/** The secretariat answers a question; the answer goes to everyone, and whoever asked is asked for an opinion again. */
export const answerQuestion: DecideCouncil<QuestionAnswer> = ({ question, answer, ...said }, state, rules, by) => {
  const asked = questionsOf(state).find((one) => one.id === question)
  if (!asked || asked.withdrawn)
    return refuse('question-unknown', 'circulation-questions', { field: 'question', question })
  if (asked.answer) return accept()
  const left = openQuestionsOf(state, asked.member).some((one) => one.id !== question)
  return accept(
    { type: 'QuestionAnswered', rule: 'council-affairs', data: { question, answer, ...said, by } },
    ...closeTask(state, 'answer-question', 'answered', question),
    // Asking a question ended their own task, so that nobody is asked twice.
    ...(left ? [] : openTasks(state, rules, opinionTask(asked.member))),
  )
}

const opinionsProblem = (opinions: readonly OpinionTerms[], state: CouncilState): Refused | null => {
  const items = openItems(state).map((one) => one.id)
  const complete = opinions.length === items.length && items.every((id) => opinions.some((one) => one.item === id))
  if (!complete) return invalid('opinions', 'incomplete', 'circulation')
  for (const [index, one] of opinions.entries()) {
    if (one.stance !== 'for' && one.text.trim() === '') return invalid(`opinions.${index}.text`, 'empty')
  }
  return null
}

/** A question said again in the same words is the same question. */
const withQuestions = (
  opinions: readonly OpinionTerms[],
  member: PostId,
  state: CouncilState,
): readonly GivenOpinion[] => {
  let next = questionsOf(state).length
  return opinions.map((one) => {
    if (one.stance !== 'question') return { ...one, question: null }
    const same = openQuestionsOf(state, member).find((known) => known.item === one.item && known.text === one.text)
    if (same) return { ...one, question: same.id }
    next += 1
    return { ...one, question: `question-${next}` }
  })
}
