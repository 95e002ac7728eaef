import type { Rules } from '../../guideline/rules.ts'
import { alreadyPast, invalid, tooFar } from '../../law/deciding.ts'
import { parseClockTime, type ClockTime } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { parsePlainDate } from '../../kernel/plain-date.ts'
import { itemOutcomes, type ItemReport, type MeetingPlace } from '../commands.ts'
import { draftTask } from '../plans.ts'
import { isQuorate, openItems, quorumFor } from '../quorum.ts'
import type { AgendaItem, CouncilState } from '../state.ts'
import { circularStarted } from './circular.ts'
import { accept, closeAllTasks, isRefusal, itemOf, openTasks, type Decide, type Decision } from './deciding.ts'
import { askedAgain, daysOf, placeProblem } from './planning.ts'

/**
 * What the council found about an item (Art. 5(3)), while enough of it is there and the chair presides. Said otherwise
 * before the meeting closes, the later word counts.
 */
export const recordOutcome: Decide<ItemReport> = (report, state, rules, by) => {
  const item = itemOf(state, report.item)
  if (isRefusal(item)) return item
  const { present, needed, met, presided } = quorumFor(item, state, rules)
  if (!met)
    return refuse('quorum-missing', 'operational setting', {
      present: present.length,
      quorum: needed,
      members: present,
    })
  if (!presided) return refuse('chair-missing', 'Art. 5(1)', { whoCan: [rules.guideline.council.chair.post] })
  const wrong = reportProblem(report, item, rules)
  if (wrong) return wrong
  return accept({ type: 'ItemOutcomeRecorded', article: 'Art. 5(3)', data: { ...report, present, by } })
}

/** An item is withdrawn in the meeting: it isn't dealt with, and nobody is told an outcome. */
export const withdrawItem: Decide<{ readonly item: string; readonly reason: string }> = (
  { item, reason },
  state,
  _rules,
  by,
) => {
  const found = itemOf(state, item)
  if (isRefusal(found)) return found
  if (found.outcome) return refuse('item-decided', 'Art. 5(3)', { field: 'item', item })
  return reason.trim() === ''
    ? invalid('reason', 'empty')
    : accept({ type: 'ItemWithdrawn', article: 'Art. 5(5)', data: { item, reason, by } })
}

/**
 * The meeting closes: from here on its outcomes stand, and each case is told its own (Art. 21). What is left over
 * waits.
 */
export const close: Decide<{ readonly at: ClockTime; readonly leaveOpenItems: boolean }> = (
  { at, leaveOpenItems },
  state,
  rules,
  by,
) => {
  if (parseClockTime(at) === null) return invalid('at', 'not-a-time', 'Art. 5(5)')
  const leftOver = openItems(state).map((one) => one.id)
  if (leftOver.length > 0 && !leaveOpenItems)
    return refuse('items-open', 'Art. 5(3)', { field: 'leaveOpenItems', items: leftOver })
  return accept(
    { type: 'MeetingClosed', article: 'Art. 5(5)', data: { at, leftOver, by } },
    ...closeAllTasks(state, 'ended', 'hold-meeting'),
    ...openTasks(state, rules, draftTask(rules)),
  )
}

/** Too few have come, or there was another reason before it opened: the chair has the items circulate instead. */
export const turnCircular: Decide<{ readonly reason: string }> = ({ reason }, state, rules, by) => {
  if (reason.trim() === '') return invalid('reason', 'empty', 'Art. 5(1)')
  const wrong = notWithoutQuorum(state, rules)
  if (wrong) return wrong
  return openItems(state).length === 0
    ? refuse('agenda-empty', 'Art. 5(3)')
    : circularStarted(reason, state, rules, by, 'hold-meeting')
}

/** Too few have come: the chair calls the meeting together again on another day. */
export const reconvene: Decide<MeetingPlace & { readonly reason: string }> = (
  { date, time, place, reason },
  state,
  rules,
  by,
) => {
  const wrong =
    placeProblem({ date, time, place }, state.kind, rules) ??
    (reason.trim() === '' ? invalid('reason', 'empty', 'Art. 5(1)') : null)
  if (wrong) return wrong
  const not = notWithoutQuorum(state, rules)
  if (not) return not
  return accept(
    {
      type: 'MeetingReconvened',
      article: 'Art. 5(1)',
      data: { date, time, place, ...daysOf(state.kind, date, rules), reason, by },
    },
    ...askedAgain(state, date, rules),
  )
}

/** An open meeting can be turned or put off only where it can't deliberate, and hasn't. */
const notWithoutQuorum = (state: CouncilState, rules: Rules): Decision | null => {
  const decided = state.items.filter((one) => one.outcome !== null).map((one) => one.id)
  if (decided.length > 0) return refuse('outcomes-recorded', 'Art. 5(1)', { items: decided })
  return state.stage === 'open' && isQuorate(state, rules)
    ? refuse('quorum-met', 'operational setting', { quorum: rules.settings.council.quorum })
    : null
}

/** 報告了承 is no answer to a request (Art. 21); conditions come with 条件付き可 and with nothing else. */
export const reportProblem = (report: ItemReport, item: AgendaItem, rules: Rules, path = ''): Decision | null => {
  if (!itemOutcomes.includes(report.outcome)) return invalid(`${path}outcome`, 'unknown', 'Art. 5(3)')
  if (report.outcome === 'noted' && item.subject.kind === 'outsourcing') {
    return refuse('outcome-not-for-case', 'Art. 21', { field: `${path}outcome`, item: item.id })
  }
  const conditional = report.outcome === 'favourable-with-conditions'
  if (conditional && report.conditions.length === 0)
    return refuse('conditions-missing', 'Art. 21', { field: `${path}conditions`, item: item.id })
  if (!conditional && report.conditions.length > 0)
    return invalid(`${path}conditions`, 'not-with-this-outcome', 'Art. 21')
  for (const [index, condition] of report.conditions.entries()) {
    if (condition.text.trim() === '') return invalid(`${path}conditions.${index}.text`, 'empty', 'Art. 21')
    const field = `${path}conditions.${index}.dueOn`
    if (parsePlainDate(condition.dueOn) === null) return invalid(field, 'not-a-date', 'Art. 21')
    const past = alreadyPast(field, condition.dueOn, rules, 'Art. 21') ?? tooFar(field, condition.dueOn, 'Art. 21')
    if (past) return past
  }
  return null
}
