import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { TakesPapers } from '../attachments/take-in.ts'

/** What a case of outsourcing takes papers by, each for the case or for a part of it. */
export const takesPapers = (state: OutsourcingState, about: string | null): TakesPapers => {
  const command: TakesPapers['command'] = (paper) => ({ type: 'AddAttachment', data: { ...paper, about } })
  return {
    command,
    refusal: (paper, rules) => {
      const outcome = outsourcing.decider.decide({ type: 'AddAttachment', data: { ...paper, about } }, state, rules)
      return outcome.ok ? null : outcome.refusal
    },
    papers: state.attachments,
  }
}
