import type { CommandsOf } from '../law/command-law.ts'
import { endsWithFields, type EndsWith } from '../law/hanging.ts'
import { alreadyPast, closeAllTasks, notYet, numberFor, openTasks, tooFar } from '../law/deciding.ts'
import { refuse } from '../kernel/outcome.ts'
import { addDays } from '../kernel/plain-date.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import {
  askFields,
  lendFields,
  loseFields,
  returnFields,
  type AskedLoan,
  type LentBadge,
  type LostBadge,
  type ReturnedBadge,
} from './fields.ts'
import { accept, command, type DecideLoan, type ToldLoan } from './law.ts'
import { lendTask, returnTask } from './plans.ts'
import { badgeLoanSettings } from './settings.ts'

const ask: DecideLoan<AskedLoan> = (asked, state, rules, by) => {
  const { fromOn, untilOn } = asked
  const wrong =
    alreadyPast('fromOn', fromOn, rules, 'loan-of-a-year-at-most') ??
    tooFar('untilOn', untilOn, 'loan-of-a-year-at-most')
  if (wrong) return wrong
  if (untilOn < fromOn) return refuse('loan-reversed', 'loan-of-a-year-at-most', { field: 'untilOn', day: fromOn })
  const most = badgeLoanSettings.of(rules.settings).longestInDays
  if (untilOn > addDays(fromOn, most))
    return refuse('loan-too-long', 'loan-of-a-year-at-most', { field: 'untilOn', most })
  const number = numberFor(state.number, badgeLoanSettings, rules)
  return accept(
    { type: 'BadgeAskedFor', rule: 'badge-lent-on-request', data: { ...asked, number, by } },
    ...openTasks(state, rules, lendTask(rules)),
  )
}

const lend: DecideLoan<LentBadge> = (lent, state, rules, by) => {
  const wrong =
    alreadyPast('dueOn', lent.dueOn, rules, 'loan-of-a-year-at-most') ??
    tooFar('dueOn', lent.dueOn, 'loan-of-a-year-at-most')
  if (wrong) return wrong
  return accept(
    { type: 'BadgeLent', rule: 'badge-lent-on-request', data: { ...lent, by } },
    ...closeAllTasks(state, 'answered'),
    ...(state.asked ? openTasks(state, rules, returnTask(state.asked.office, lent.dueOn, rules)) : []),
  )
}

const giveBack: DecideLoan<ReturnedBadge> = (returned, state, _rules, by) =>
  accept(
    { type: 'BadgeReturned', rule: 'badge-lent-on-request', data: { ...returned, by } },
    ...closeAllTasks(state, 'answered'),
  )

const lose: DecideLoan<LostBadge> = (lost, state, rules, by) =>
  notYet('lostOn', lost.lostOn, rules, 'loan-of-a-year-at-most') ??
  accept(
    { type: 'BadgeLost', rule: 'badge-lent-on-request', data: { ...lost, by } },
    ...closeAllTasks(state, 'answered'),
  )

const callBack: ToldLoan<EndsWith> = (calledBack, state) =>
  state.calledBack
    ? accept()
    : accept(
        { type: 'BadgeCalledBack', rule: 'loan-ends-with-cause', data: calledBack },
        ...(state.stage === 'asked' ? closeAllTasks(state, 'ended') : []),
      )

/** Who asks, lends, brings back and reports a loss (operational settings). */
export const loanCommands = {
  AskForBadge: command({ fields: askFields, who: 'office', rule: 'badge-lent-on-request', at: ['none'], decide: ask }),
  LendBadge: command({
    fields: lendFields,
    who: 'secretariat',
    rule: 'badge-lent-on-request',
    at: ['asked'],
    passes: ({ asked }) => ({ 'asked-for': [asked?.by] }),
    decide: lend,
  }),
  ReturnBadge: command({
    fields: returnFields,
    who: 'office',
    rule: 'badge-lent-on-request',
    at: ['lent'],
    decide: giveBack,
  }),
  ReportBadgeLost: command({
    fields: loseFields,
    who: 'office',
    rule: 'badge-lent-on-request',
    at: ['lent'],
    decide: lose,
  }),
  CallBadgeBack: command({
    fields: endsWithFields,
    who: 'practice',
    rule: 'loan-ends-with-cause',
    at: ['asked', 'lent'],
    told: callBack,
  }),
}

/** What may be asked of a loan. */
export type BadgeLoanCommand = CommandsOf<typeof loanCommands> | TaskCommand
