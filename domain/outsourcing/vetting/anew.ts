import { tooEarly } from '../../kernel/too-early.ts'
import { addBusinessDays, type Calendar } from '../../kernel/calendar.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { openTasks, today } from '../../law/deciding.ts'
import type { Settings } from '../../guideline/settings.ts'
import { daysFor } from '../../tasks/open-task.ts'
import { taskOf } from '../../tasks/task-kinds.ts'
import { accept, type ToldOutsourcing } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { atWork } from '../in-effect/at-work.ts'
import { isGood, vettingOf } from './candidates.ts'
import type { VettingEnd } from './fields.ts'
import { holdsUntil } from './holds.ts'
import { vetTask, vettingTaskKinds } from './plans.ts'

/** A vetting that ends while its company still works under the contract. */
interface EndingVetting {
  /** `contractor`, or the sub-contract's id. */
  readonly party: string
  readonly vendor: string
  readonly checkedOn: PlainDate
  readonly holdsUntil: PlainDate
  /** The day on which the office is asked to look anew, so that the answer is due before the vetting ends. */
  readonly askOn: PlainDate
}

/**
 * Whose vetting ends before the contract does, and isn't being made anew already (Art. 20; how long one holds:
 * operational setting). Whoever was found unsuitable isn't among them: that is no question of time.
 */
export const endingVettings = (
  state: OutsourcingState,
  calendar: Calendar,
  settings: Settings,
): readonly EndingVetting[] => {
  const { contract, tasks } = state
  if (contract === null || state.stage !== 'in-force') return []
  const days = daysFor(taskOf(vettingTaskKinds, 'vet'), { settings })
  return atWork(state).flatMap(({ party, vendor }) => {
    const vetting = vettingOf(state, vendor)
    if (vetting === null || !isGood(vetting)) return []
    const until = holdsUntil(vetting.checkedOn, settings)
    const asked = tasks.open.some(({ kind, about }) => (kind === 'vet' || kind === 'judge') && about === vendor)
    if (asked || until >= contract.endsOn) return []
    // Counted back from the day after it: the last day may itself be closed.
    const askOn = addBusinessDays(calendar, addDays(until, 1), -(days + 1))
    return [{ party, vendor, checkedOn: vetting.checkedOn, holdsUntil: until, askOn }]
  })
}

/** The practice: what was seen of a company holds no longer than until then, and it is looked into anew (Art. 20). */
export const noteVettingEnd: ToldOutsourcing<VettingEnd> = ({ party, checkedOn }, state, rules) => {
  const one = endingVettings(state, rules.calendar, rules.settings).find(
    (ending) => ending.party === party && ending.checkedOn === checkedOn,
  )
  if (one === undefined) return accept()
  if (one.askOn > today(rules)) return tooEarly('vetting-holds', one.askOn)
  const { vendor, holdsUntil: until } = one
  return accept(
    { type: 'VettingEndNoted', rule: 'vetting-holds', data: { party, vendor, checkedOn, holdsUntil: until } },
    ...openTasks(state, rules, vetTask(state.office, rules, vendor)),
  )
}
