import { refuse } from '../../kernel/outcome.ts'
import type { ConditionTerms } from '../commands.ts'
import type { Condition } from '../events.ts'
import { conditionTask, stepTask } from '../plans.ts'
import type { OutsourcingState } from '../state.ts'
import { accept, closeAllTasks, closeTask, invalid, openTasks, type Decide } from '../decide/deciding.ts'
import { conditionsProblem } from '../deliberation/decide-deliberation.ts'

/**
 * The chief approves what the council has deliberated (Art. 21). The council's conditions are carried in, whatever
 * the chief adds; each becomes a to-do of the office with its day.
 */
export const approve: Decide<{ readonly conditions: readonly ConditionTerms[]; readonly note: string }> = (
  data,
  state,
  rules,
  by,
) => {
  if (state.council === null || state.council.outcome === 'continued')
    return refuse('council-outcome-missing', 'Art. 21')
  if (state.council.outcome === 'unfavourable')
    return refuse('council-unfavourable', 'Art. 21', { meeting: state.council.meeting })
  const wrong = conditionsProblem(data.conditions, rules, 'Art. 21')
  if (wrong) return wrong
  const conditions = numbered(state, data.conditions)
  return accept(
    {
      type: 'OutsourcingApproved',
      article: 'Art. 21',
      data: { conditions, note: data.note, ...(state.urgent ? { afterTheFact: true as const } : {}), by },
    },
    ...closeTask(state, 'approve', 'answered'),
    ...openTasks(
      state,
      rules,
      // The winner of a tender isn't known before the award, and is vetted before there is a contract (Art. 20).
      ...(state.request?.award === 'after-award' ? [stepTask('vetting', state.office, rules)] : []),
      stepTask('contracting', state.office, rules),
      ...conditions.map((one) => conditionTask(one, state.office, rules)),
    ),
  )
}

/** The chief does not approve (Art. 21); the reason goes to the office and the case is over. */
export const disapprove: Decide<{ readonly reason: string }> = ({ reason }, state, _rules, by) =>
  reason.trim() === ''
    ? invalid('reason', 'empty', 'Art. 21')
    : accept(
        { type: 'OutsourcingDisapproved', article: 'Art. 21', data: { reason, by } },
        ...closeAllTasks(state, 'ended', 'approve'),
      )

const numbered = (state: OutsourcingState, added: readonly ConditionTerms[]): readonly Condition[] =>
  [
    ...(state.council?.conditions ?? []).map((one) => ({ ...one, from: 'council' as const })),
    ...added.map((one) => ({ ...one, from: 'chief' as const })),
  ].map((one, index) => ({ id: `condition-${index + 1}`, text: one.text, dueOn: one.dueOn, from: one.from }))
