import { tooEarly } from '../kernel/too-early.ts'
import { addBusinessDays } from '../kernel/calendar.ts'
import type { Rules } from '../guideline/rules.ts'
import type { By } from '../kernel/by.ts'
import type { PostId } from '../kernel/ids.ts'
import { tokyoTime } from '../kernel/instant.ts'
import { refuse } from '../kernel/outcome.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { isIssuedOnEntry } from '../instruction/issued-on-entry.ts'
import {
  alreadyPast,
  closeAllTasks,
  closeTask,
  invalid,
  notYet,
  numberFor,
  openTasks,
  today,
  farAhead,
} from '../law/deciding.ts'
import type { AskedAgain, Conclusion, EntryReport, Investigation, OpenedSupervision, Period } from './fields.ts'
import { heardPosts, roomFigures } from './figures.ts'
import { accept, type DecideSupervision, type Decision, type ToldSupervision } from './law.ts'
import { considerTask, reportTask } from './plans.ts'
import { entrySupervisionSettings } from './settings.ts'
import { unreported, type EntrySupervisionState } from './state.ts'

const repeated = 'entry-supervision-repeated'
const reported = 'entry-control-reported'

/** The chief hears whoever controls entry at any time, besides the rounds that begin by themselves. */
export const open: DecideSupervision<OpenedSupervision> = (given, state, rules, by) =>
  (given.untilOn < given.fromOn ? refuse('supervision-period-unfit', repeated, { field: 'untilOn' }) : null) ??
  notYet('untilOn', given.untilOn, rules, repeated) ??
  alreadyPast('dueOn', given.dueOn, rules, repeated) ??
  farAhead('dueOn', given.dueOn, rules, repeated) ??
  opened(given, state, rules, by)

/** The round of a period begins by itself when the period is over. */
export const begin: ToldSupervision<Period> = (period, state, rules) => {
  if (period.untilOn >= today(rules)) return tooEarly(repeated, tokyoTime(addDays(period.untilOn, 1), '00:00'))
  const { reportWithinDays } = entrySupervisionSettings.of(rules.settings)
  const dueOn = addBusinessDays(rules.calendar, today(rules), reportWithinDays)
  return opened({ ...period, dueOn, wanted: '' }, state, rules, null)
}

const opened = (given: OpenedSupervision, state: EntrySupervisionState, rules: Rules, by: By | null): Decision => {
  const heard = heardPosts(rules.guideline)
  if (heard.length === 0) return refuse('supervision-nobody-asked', reported)
  return accept(
    {
      type: 'SupervisionOpened',
      rule: reported,
      data: {
        ...given,
        chief: rules.guideline.roles.chief.post,
        heard,
        rooms: roomFigures(rules),
        number: numberFor(state.number, entrySupervisionSettings, rules),
        openedAt: rules.now,
        by,
      },
    },
    ...openTasks(state, rules, ...heard.map((post) => reportTask(post, given.dueOn, rules))),
  )
}

/** What a manager reports of their rooms; what was said before stays beside it. */
export const report: DecideSupervision<EntryReport> = (given, state, rules, by) => {
  if (!state.heard.includes(by.post)) return refuse('supervision-not-asked', reported, { whoCan: state.heard })
  if (given.finding === 'wanting' && given.measures.trim() === '') return invalid('measures', 'empty', reported)
  const isLast = state.stage === 'reporting' && unreported(state).every((post) => post === by.post)
  const late = state.dueOn !== null && today(rules) > state.dueOn
  return accept(
    { type: 'EntryControlReported', rule: reported, data: { ...given, late, by } },
    ...closeTask(state, 'report-on-entry', 'answered', by.post),
    ...(isLast ? openTasks(state, rules, considerTask(rules)) : []),
  )
}

/** The managers' time is over: whoever hasn't reported is named, and the chief considers all the same. */
export const timeOver: ToldSupervision<{ readonly dueOn: PlainDate }> = ({ dueOn }, state, rules) => {
  if (state.dueOn !== dueOn) return accept()
  const ends = tokyoTime(addDays(dueOn, 1), '00:00')
  if (ends > rules.now) return tooEarly('missing-report-answered-for', ends)
  return accept(
    { type: 'EntryReportTimeOver', rule: 'missing-report-answered-for', data: { dueOn, silent: unreported(state) } },
    ...openTasks(state, rules, considerTask(rules)),
  )
}

/** The chief wants to hear more from one of them. */
export const askAgain: DecideSupervision<AskedAgain> = (given, state, rules, by) => {
  if (!state.heard.includes(given.manager))
    return refuse('supervision-not-asked', reported, { field: 'manager', whoCan: state.heard })
  return (
    alreadyPast('dueOn', given.dueOn, rules, 'days-of-acts') ??
    farAhead('dueOn', given.dueOn, rules, 'days-of-acts') ??
    accept(
      { type: 'EntryReportAskedAgain', rule: reported, data: { ...given, by } },
      ...closeTask(state, 'report-on-entry', 'ended', given.manager),
      ...openTasks(state, rules, reportTask(given.manager, given.dueOn, rules)),
    )
  )
}

/** What the chief has looked into, and found (Art. 11). */
export const investigate: DecideSupervision<Investigation> = (found, { period }, rules, by) =>
  notYet('heldOn', found.heldOn, rules, 'days-of-acts') ??
  // What was looked into before the period says nothing of how entry was controlled in it.
  (period !== null && found.heldOn < period.fromOn ? invalid('heldOn', 'before-period', repeated) : null) ??
  accept({ type: 'EntryControlInvestigated', rule: 'entry-control-investigated', data: { ...found, by } })

/** What comes of the round: instructions that were given, or nothing that was to be instructed (Art. 11). */
export const conclude: DecideSupervision<Conclusion> = (given, state, rules, by) =>
  instructionProblem(given, state, rules) ??
  missingProblem(given, state) ??
  accept(
    { type: 'SupervisionConcluded', rule: 'entry-control-instructed', data: { ...given, by } },
    ...closeAllTasks(state, 'ended', 'consider-entry-reports'),
  )

const instructionProblem = (
  { outcome, instructions }: Conclusion,
  { openedAt }: EntrySupervisionState,
  { others }: Rules,
): Decision | null => {
  if (outcome === 'nothing-to-instruct')
    return instructions.length === 0 ? null : invalid('outcome', 'with-instructions', 'entry-control-instructed')
  if (instructions.length === 0)
    return refuse('supervision-instruction-missing', 'entry-control-instructed', { field: 'instructions' })
  const unfit = instructions.findIndex((one) => !isIssuedOnEntry(others.state(one), openedAt))
  return unfit < 0
    ? null
    : refuse('supervision-instruction-unfit', 'entry-control-instructed', {
        field: `instructions.${unfit}`,
        case: instructions[unfit] ?? null,
      })
}

/** Silence is no report that all is well: something has to have been looked into, or instructed. */
const missingProblem = ({ outcome }: Conclusion, state: EntrySupervisionState): Decision | null => {
  const missing: readonly PostId[] = unreported(state)
  return outcome === 'instructed' || missing.length === 0 || state.investigations.length > 0
    ? null
    : refuse('supervision-report-missing', 'missing-report-answered-for', { posts: missing })
}

/** A round that was opened by mistake is given up, with the reason. */
export const drop: DecideSupervision<{ readonly reason: string }> = (said, state, _rules, by) =>
  accept({ type: 'SupervisionDropped', rule: repeated, data: { ...said, by } }, ...closeAllTasks(state, 'withdrawn'))
