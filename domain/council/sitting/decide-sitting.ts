import type { ClockTime } from '../../kernel/instant.ts'
import { chairPosts } from '../../guideline/role-posts.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, openTasks } from '../../law/deciding.ts'
import type { ItemAndReason } from '../agenda/fields.ts'
import { lostEvents, matterProblem } from '../agenda/matters.ts'
import { isRefusal, itemOf } from '../agenda/item-of.ts'
import type { ItemReport, OutcomeCorrection } from '../agenda/item-report-fields.ts'
import { reportProblem } from '../agenda/item-report.ts'
import { askedAgain } from '../calling/asked-again.ts'
import { restsOn } from '../rests-on.ts'
import { accept, type DecideCouncil } from '../law.ts'
import { draftTask } from '../minutes/plans.ts'
import type { Moving } from '../planning/fields.ts'
import { daysOf, placeProblem } from '../planning/place.ts'
import { openItems, quorumFor } from '../quorum.ts'
import type { Closing } from './fields.ts'
import { sittingDay, timeAhead } from './time-ahead.ts'

/**
 * What the council found about an item (Art. 5(3)), while enough of it is there and the chair presides. Said otherwise
 * before the meeting closes, the later word counts.
 */
export const recordOutcome: DecideCouncil<ItemReport> = (report, state, rules, by) => {
  const item = itemOf(state, report.item)
  if (isRefusal(item)) return item
  const lost = matterProblem(item, rules.others)
  if (lost) return lost
  const { present, people, needed, met, presided } = quorumFor(item, state, rules)
  if (!met)
    return refuse('quorum-missing', 'quorum', {
      present: people,
      quorum: needed,
      members: present,
    })
  if (!presided) return refuse('chair-missing', 'chair-presides', { whoCan: chairPosts(rules.guideline) })
  const wrong = reportProblem(report, item, rules)
  if (wrong) return wrong
  return accept({ type: 'ItemOutcomeRecorded', rule: 'council-matters', data: { ...report, present, by } })
}

/** An item is withdrawn in the meeting: it isn't dealt with, and nobody is told an outcome (Art. 5(5)). */
export const withdrawItem: DecideCouncil<ItemAndReason> = ({ item, ...said }, state, _rules, by) => {
  const found = itemOf(state, item)
  if (isRefusal(found)) return found
  if (found.outcome) return refuse('item-decided', 'one-outcome-an-item', { field: 'item', item })
  return accept({ type: 'ItemWithdrawn', rule: 'council-affairs', data: { item, ...said, by } })
}

/**
 * The meeting closes: from here on its outcomes stand, and each case is told its own (Art. 21). What is left over
 * waits.
 */
export const close: DecideCouncil<Closing> = ({ at, leaveOpenItems, ...said }, state, rules, by) => {
  const since = state.comings.reduce<ClockTime | ''>((latest, one) => (one.at > latest ? one.at : latest), '')
  if (at < since) return refuse('times-out-of-order', 'times-in-order', { field: 'at', since })
  const ahead = timeAhead(at, sittingDay(state), rules)
  if (ahead) return ahead
  const lost = lostEvents(state, rules)
  const gone = new Set(lost.flatMap(({ data }) => data.items.map((one) => one.item)))
  const leftOver = openItems(state)
    .map((one) => one.id)
    .filter((id) => !gone.has(id))
  if (leftOver.length > 0 && !leaveOpenItems)
    return refuse('items-open', 'one-outcome-an-item', { field: 'leaveOpenItems', items: leftOver })
  return accept(
    ...lost,
    {
      type: 'MeetingClosed',
      rule: 'chair-presides',
      data: { at, leftOver, entrusted: restsOn('close', by, rules), ...said, by },
    },
    ...closeTask(state, 'hold-meeting', 'answered'),
    ...openTasks(state, rules, draftTask(rules)),
  )
}

/** Too few have come: the chair calls the meeting together again on another day (Art. 5(1)). */
export const reconvene: DecideCouncil<Moving> = ({ date, time, place, ...said }, state, rules, by) => {
  const wrong = placeProblem({ date, time, place }, state.kind, rules)
  if (wrong) return wrong
  return accept(
    {
      type: 'MeetingReconvened',
      rule: 'meeting-reconvened',
      data: { date, time, place, ...daysOf(state.kind, { date, time }, rules), ...said, by },
    },
    ...askedAgain(state, { date, time }, rules),
  )
}

/**
 * The chair puts right what was written down wrongly of an item, also when all is over (Art. 5(1)): what had stood
 * stays beside it, and the case, whoever approves and the minutes see both.
 */
export const correctOutcome: DecideCouncil<OutcomeCorrection> = ({ reason, ...report }, state, rules, by) => {
  const item = state.items.find((one) => one.id === report.item)
  if (!item?.outcome || item.lost || item.withdrawn)
    return refuse('item-unknown', 'outcome-corrected', { field: 'item', item: report.item })
  const wrong = reportProblem(report, item, rules)
  if (wrong) return wrong
  const { outcome: was, conditions, opinions } = item.outcome
  const same =
    was === report.outcome &&
    opinions === report.opinions &&
    conditions.length === report.conditions.length &&
    conditions.every((one, index) => {
      const other = report.conditions[index]
      return one.text === other?.text && one.dueOn === other.dueOn
    })
  return same
    ? accept()
    : accept({ type: 'ItemOutcomeCorrected', rule: 'outcome-corrected', data: { ...report, reason, was, by } })
}
