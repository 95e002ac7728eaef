import type { PostId } from '../../kernel/ids.ts'
import type { CouncilState } from '../state.ts'
import type { Question } from './state.ts'

/** The members' questions about what circulates. */
export const questionsOf = (state: CouncilState): readonly Question[] => state.circular?.questions ?? []

/** Questions that still want an answer. */
export const openQuestions = (state: CouncilState): readonly Question[] =>
  questionsOf(state).filter((one) => one.answer === null && !one.withdrawn)

/** Those of one member. */
export const openQuestionsOf = (state: CouncilState, member: PostId): readonly Question[] =>
  openQuestions(state).filter((one) => one.member === member)
