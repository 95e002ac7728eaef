import type { Guideline } from '../../guideline/guideline.ts'
import type { Rules } from '../../guideline/rules.ts'
import { keeperPost } from '../../guideline/role-posts.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { alreadyPast, closeAllTasks, closeTask, invalid, notYet, openTasks, today, tooFar } from '../../law/deciding.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { accept, command, type DecideHistory } from '../law.ts'
import { termOf } from '../medium/kept-until.ts'
import { historyKeepers } from '../posts.ts'
import type { HistoryState } from '../state.ts'
import {
  decisionFields,
  disposedFields,
  noDisposalFields,
  requestFields,
  type DecidedDisposal,
  type DisposalRequest,
  type Disposed,
} from './fields.ts'
import { there } from '../../kernel/there.ts'

const rule = 'history-disposal'
const kept = 'history-kept'

/** The kinds of tasks about the disposal of a medium. */
export const disposalTasks = {
  'decide-history-disposal': { nature: 'decide', days: 5, settleDays: true },
  'carry-out-history-disposal': { nature: 'do', days: null },
} as const satisfies TaskKinds

const decideTask = (guideline: Guideline): TaskPlan => ({
  ...taskOf(disposalTasks, 'decide-history-disposal'),
  askedOf: [keeperPost(guideline, 'access-manager')],
  rule,
  answers: ['DecideHistoryDisposal'],
})

const carryOutTask = (dueOn: PlainDate, guideline: Guideline): TaskPlan => ({
  ...taskOf(disposalTasks, 'carry-out-history-disposal'),
  askedOf: historyKeepers(guideline),
  rule,
  answers: ['CarryOutHistoryDisposal'],
  dueOn,
})

/**
 * Nothing goes before the term is over, on whichever day it is dated (Art. 16): neither before the day that was told
 * when it was archived, nor before that of the guideline in force now, which may have it kept for longer.
 */
const tooEarly = (field: string, on: PlainDate, state: HistoryState, rules: Rules) => {
  const last = termOf(state, rules.guideline.operationHistory.years)
  return last !== null && on <= last ? refuse('history-kept-until', kept, { field, day: last }) : null
}

const isKeptToday = (state: HistoryState, rules: Rules) =>
  tooEarly('plannedOn', today(rules), state, rules)?.refusal ?? null

const request: DecideHistory<DisposalRequest> = (data, state, rules, by) =>
  alreadyPast('plannedOn', data.plannedOn, rules, rule) ??
  tooFar('plannedOn', data.plannedOn, rule) ??
  tooEarly('plannedOn', data.plannedOn, state, rules) ??
  (state.analyses.some(({ answered }) => answered === null)
    ? refuse('history-analysis-open', 'history-analysed', {})
    : null) ??
  accept(
    { type: 'HistoryDisposalAsked', rule, data: { ...data, by } },
    ...openTasks(state, rules, decideTask(rules.guideline)),
  )

const decide: DecideHistory<DecidedDisposal> = (data, state, rules, by) => {
  const disposal = there(state.disposal)
  if (disposal.by.person === by.person) return refuse('history-own-request', rule)
  if (data.decision === 'refused' && data.note.trim() === '') return invalid('note', 'empty')
  return accept(
    { type: 'HistoryDisposalDecided', rule, data: { ...data, by } },
    ...closeTask(state, 'decide-history-disposal', 'answered'),
    ...(data.decision === 'approved' ? openTasks(state, rules, carryOutTask(disposal.plannedOn, rules.guideline)) : []),
  )
}

/** What is to be decided first wasn't done before (operational setting). */
const beforeDecision = ({ doneOn }: Disposed, { disposal }: HistoryState) => {
  const decided = disposal?.decided ?? null
  return decided !== null && doneOn < tokyoDateOf(decided.by.at) ? invalid('doneOn', 'before-decision', rule) : null
}

const carryOut: DecideHistory<Disposed> = (data, state, rules, by) =>
  notYet('doneOn', data.doneOn, rules, rule) ??
  tooEarly('doneOn', data.doneOn, state, rules) ??
  beforeDecision(data, state) ??
  accept({ type: 'HistoryDisposed', rule, data: { ...data, by } }, ...closeAllTasks(state, 'answered'))

const withdraw: DecideHistory<{ readonly reason: string }> = (said, state, _rules, by) =>
  accept(
    { type: 'HistoryDisposalWithdrawn', rule, data: { ...said, by } },
    ...closeTask(state, 'decide-history-disposal', 'ended'),
    ...closeTask(state, 'carry-out-history-disposal', 'ended'),
  )

/** Who asks for the disposal of a medium, decides on it and carries it out (operational setting). */
export const disposalCommands = {
  AskHistoryDisposal: command({
    fields: requestFields,
    who: 'keepers',
    rule,
    at: ['kept'],
    decide: request,
  }),
  DecideHistoryDisposal: command({
    fields: decisionFields,
    who: 'manager',
    rule,
    at: ['disposal-asked'],
    // Nobody decides on what they asked for, whatever the setting.
    passes: null,
    decide,
  }),
  CarryOutHistoryDisposal: command({
    fields: disposedFields,
    who: 'keepers',
    rule,
    at: ['disposal-due'],
    bar: isKeptToday,
    decide: carryOut,
  }),
  WithdrawHistoryDisposal: command({
    fields: noDisposalFields,
    who: 'keepers',
    rule,
    at: ['disposal-asked', 'disposal-due'],
    decide: withdraw,
  }),
}

/** The commands about the disposal of a medium. */
export type DisposalCommand = CommandsOf<typeof disposalCommands>
