import { refuse } from '../../kernel/outcome.ts'
import { closeTask, openTasks } from '../../law/deciding.ts'
import { ownWorkSaid, type Did } from '../../law/own-work.ts'
import { recordChangeOutcome } from '../changes/decide-approval.ts'
import { changeOutcomeTask } from '../changes/plans.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { recordSubcontractOutcome } from '../subcontracts/decide-consent.ts'
import { subcontractOutcomeTask } from '../subcontracts/plans.ts'
import { recordCouncilOutcome } from '../deliberation/decide-deliberation.ts'
import type { ConfirmedReport, ReturnedReport } from '../deliberation/fields.ts'
import { unconfirmed } from '../deliberation/unconfirmed.ts'
import { outcomeTask } from '../deliberation/plans.ts'

/**
 * The chair confirms what a meeting outside Sekisho found (Art. 5(1)): from here on it is the council's outcome, with
 * its minutes, and marked wherever it counts.
 */
export const confirmOutside: DecideOutsourcing<ConfirmedReport> = ({ about, note, ...more }, state, rules, by) => {
  const report = unconfirmed(state, about)
  if (!report) return unknown(about)
  const { part: _part, minutes, present, by: reported, ...said } = report
  const outside = { minutes, present, reported, remark: note, ...more, ...ownWorkSaid(wroteDown(state, { about }), by) }
  const recorded = { ...said, outside }
  const decided: Decision =
    about === null
      ? recordCouncilOutcome(recorded, state, rules, by)
      : isChange(about)
        ? recordChangeOutcome({ ...recorded, about }, state, rules, by)
        : recordSubcontractOutcome({ ...recorded, about }, state, rules, by)
  return decided.ok
    ? accept(...decided.events, ...closeTask(state, 'confirm-outcome', 'answered', about ?? undefined))
    : decided
}

/** Who wrote it down for the secretariat: not unseen the one who confirms it as the chair. */
export const wroteDown = (state: OutsourcingState, data: Pick<ConfirmedReport, 'about'> | null): Did =>
  data === null ? {} : { reported: [unconfirmed(state, data.about)?.by] }

/** The chair doesn't confirm it: nothing was found, and what waited for the council waits again. */
export const returnOutside: DecideOutsourcing<ReturnedReport> = ({ about, ...said }, state, rules, by) => {
  if (!unconfirmed(state, about)) return unknown(about)
  const again =
    about === null
      ? outcomeTask(rules)
      : isChange(about)
        ? changeOutcomeTask(about, rules)
        : subcontractOutcomeTask(about, rules)
  return accept(
    { type: 'OutsideOutcomeReturned', rule: 'outside-outcome-confirmed', data: { part: about, ...said, by } },
    ...closeTask(state, 'confirm-outcome', 'returned', about ?? undefined),
    ...openTasks(state, rules, again),
  )
}

const isChange = (part: string): boolean => part.startsWith('change-')

const unknown = (about: string | null) =>
  refuse('outside-unknown', 'outside-outcome-confirmed', { field: 'about', about: about ?? '' })

/** Whether there is anything to confirm at all. */
export const nothingReported = (state: OutsourcingState) =>
  state.tasks.open.some((one) => one.kind === 'confirm-outcome')
    ? null
    : refuse('outside-unknown', 'outside-outcome-confirmed').refusal
