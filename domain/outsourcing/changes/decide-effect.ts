import { tooEarly } from '../../kernel/too-early.ts'
import { type OutsourcingLaw, type ToldOutsourcing, accept } from '../law.ts'
import type { Ruled } from '../../law/command-law.ts'
import { closeTask, openTasks, today } from '../../law/deciding.ts'
import { conditionTask } from '../approval/plans.ts'
import { openConditions } from '../in-effect/conditions.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import type { OutsourcingState } from '../state.ts'
import type { OfChange } from './fields.ts'
import { changesInDoubt } from '../in-effect/in-doubt.ts'
import { awaitingTheirDay } from '../in-effect/approved-terms.ts'
import { followUp } from '../days-moved/follow-up.ts'
import { withEffect } from './evolve.ts'
import { amendmentTask } from '../contract/plans.ts'
import { kindsOf, lastRevision } from '../in-effect/change.ts'
import type { Change } from './change.ts'

/** The practice: an approved change's day has come (Art. 21). Said again it changes nothing. */
export const effectChange: ToldOutsourcing<OfChange> = ({ change: id }, state, rules) => {
  const change = state.changes.find((one) => one.id === id)
  const due = awaitingTheirDay(state.changes).find((one) => one.change === id)
  if (!change || !due) return accept()
  if (due.effectiveOn > today(rules)) return tooEarly('changes-in-time', due.effectiveOn)
  if (changesInDoubt(state)(id)) return refuse('doubt-open', 'grounds-hold', { changes: [id] })
  return accept(...tookEffect(change, due.effectiveOn, state, rules))
}

/**
 * A change takes effect: a condition that it changes is asked for anew, by its new day. `also` are the tasks that the
 * same act opens.
 */
export const tookEffect = (
  change: Change,
  effectiveOn: PlainDate,
  state: OutsourcingState,
  rules: Rules,
  also: readonly TaskPlan[] = [],
): readonly Ruled<OutsourcingLaw>[] => {
  const changed = (lastRevision(change).changes.conditions ?? []).filter((one) =>
    openConditions(state).some((open) => open.id === one.condition),
  )
  return [
    { type: 'ChangeTookEffect', rule: 'changes-in-time', data: { change: change.id, effectiveOn } },
    ...followUp(state, withEffect(state, change.id), rules, lastRevision(change)),
    ...changed.flatMap((one) => closeTask(state, 'fulfil-condition', 'ended', one.condition)),
    ...openTasks(
      state,
      rules,
      ...also,
      ...(touchesContract(change, state) ? [amendmentTask(change.id, state.office, rules)] : []),
      ...changed.map((one) => conditionTask({ id: one.condition, dueOn: one.dueOn }, state.office, rules)),
    ),
  ]
}

/**
 * Whether what a change makes otherwise stands in the contract: anything but the conditions of the approval, once there
 * is a contract. A correction makes nothing otherwise than the paper has said all along.
 */
const touchesContract = (change: Change, { contract }: OutsourcingState): boolean =>
  contract !== null &&
  lastRevision(change).corrects === undefined &&
  kindsOf(lastRevision(change).changes).some((kind) => kind !== 'conditions')
