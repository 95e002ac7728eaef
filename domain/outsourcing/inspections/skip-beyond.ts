import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Ruled } from '../../law/command-law.ts'
import { closeTask } from '../../law/deciding.ts'
import type { OutsourcingLaw } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { isOpenInspection } from './inspection-plan.ts'

/** Inspections of the plan that are open and lie beyond an early end fall away, each in sight (Arts. 22, 23). */
export const skipsBeyond = (
  state: OutsourcingState,
  endsOn: PlainDate,
  why: { readonly reason: string; readonly by: By },
): readonly Ruled<OutsourcingLaw>[] =>
  state.inspections
    .filter((one) => isOpenInspection(one) && one.adHoc === null && one.dueOn > endsOn)
    .flatMap(({ id, nth, dueOn }) => [
      { type: 'InspectionSkipped', rule: 'inspection-rhythm', data: { inspection: id, nth, dueOn, ...why } } as const,
      ...closeTask(state, 'inspect', 'ended', id),
    ])
