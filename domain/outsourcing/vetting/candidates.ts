import { taskClosed } from '../../tasks/close-task.ts'
import type { Rules } from '../../guideline/rules.ts'
import { tasksOpened, type TaskPlan } from '../../tasks/open-task.ts'
import { openTaskOf, type TaskEvent } from '../../tasks/task.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import { stepTask } from '../plans.ts'
import type { Request } from '../request/request.ts'
import type { OutsourcingState } from '../state.ts'
import type { Vetting } from './found.ts'

/** Whoever may become the contractor: the vendor named, each candidate of a tender, or nobody yet. */
export const candidatesOf = (request: Request | null): readonly string[] => {
  switch (request?.award) {
    case 'candidates':
      return request.candidates ?? []
    case 'after-award':
      return []
    default:
      return request === null ? [] : [request.vendor]
  }
}

/** The last vetting of a vendor in this case; null where it was never vetted. */
export const vettingOf = (
  { vettings, vetting }: Pick<OutsourcingState, 'vettings' | 'vetting'>,
  vendor: string,
): Vetting | null => vettings.find((one) => one.vendor === vendor) ?? (vetting?.vendor === vendor ? vetting : null)

/** Whether the work may be entrusted to a vendor so vetted (Art. 20). */
export const isGood = (vetting: Pick<Vetting, 'verdict'> | null): boolean =>
  vetting !== null && vetting.verdict !== 'unsuitable'

type Vetted = Pick<OutsourcingState, 'vettings' | 'vetting'>

/**
 * Which vendors are still to be vetted before the request can be submitted (Art. 20): none once every candidate was
 * looked into and one at least is good, or where the winner is vetted after the award. Where nobody is good, the last
 * of them is asked for still: looked into anew, or exchanged for another.
 */
export const vettingsWanted = (request: Request | null, vetted: Vetted): readonly string[] => {
  const candidates = candidatesOf(request)
  const missing = candidates.filter((vendor) => vettingOf(vetted, vendor) === null)
  if (missing.length > 0 || candidates.length === 0 || candidates.some((vendor) => isGood(vettingOf(vetted, vendor))))
    return missing
  return candidates.slice(-1)
}

/** Whether the vetting lets the request be submitted (Art. 20 before Art. 21). */
export const isVetted = (request: Request | null, vetted: Vetted): boolean =>
  vettingsWanted(request, vetted).length === 0

/** The step at which a request stands until it is submitted. */
export const stepOf = (request: Request, vetted: Vetted): 'vetting' | 'submission' =>
  isVetted(request, vetted) ? 'submission' : 'vetting'

/** Of several candidates each has a task of its own, about that vendor; a single vendor's is about the case. */
const subject = (request: Request | null, vendor: string): string | null =>
  request?.award === 'candidates' ? vendor : null

/** What is asked when a case comes to the vetting: one task, or one for each candidate. */
export const vettingPlans = (request: Request | null, office: OfficeId, rules: Rules): readonly TaskPlan[] =>
  candidatesOf(request).map((vendor) => vettingPlan(subject(request, vendor), office, rules))

const vettingPlan = (about: string | null, office: OfficeId, rules: Rules): TaskPlan => ({
  ...stepTask('vetting', office, rules),
  ...(about === null ? {} : { about }),
})

/** The tasks that are closed and opened when a request or its vettings have changed before the submission. */
export const vettingTasks = (
  request: Request,
  vetted: Vetted,
  state: OutsourcingState,
  rules: Rules,
  office = state.office,
): readonly TaskEvent[] => {
  const wanted = vettingsWanted(request, vetted).map((vendor) => subject(request, vendor))
  const open = state.tasks.open.filter((one) => one.kind === 'vet')
  const done = open.filter((one) => !wanted.includes(one.about))
  const missing = wanted.filter((about) => !open.some((one) => one.about === about))
  const submit = openTaskOf(state.tasks, 'submit')
  return [
    ...done.flatMap((one) => taskClosed({ ...state.tasks, open: [one] }, 'vet', 'answered')),
    ...(submit !== undefined && wanted.length > 0 ? taskClosed(state.tasks, 'submit', 'returned') : []),
    ...tasksOpened(
      state.tasks,
      [
        ...missing.map((about) => vettingPlan(about, office, rules)),
        ...(wanted.length === 0 && submit === undefined ? [stepTask('submission', office, rules)] : []),
      ],
      rules,
    ),
  ]
}
