import type { Rules } from '../../guideline/rules.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/outcome.ts'
import {
  alreadyPast,
  closeAllTasks,
  closeTask,
  invalid,
  notYet,
  openTasks,
  today,
  farAhead,
} from '../../law/deciding.ts'
import { clausesUnder, isUnderContractOn } from '../../outsourcing/contract/under-contract-on.ts'
import { accept, type DecideAsset } from '../law.ts'
import { type AssetState } from '../state.ts'
import { openHandOvers } from '../hand-overs/state.ts'
import type { DecidedDisposal, DisposalRequest, Disposed } from './fields.ts'
import { carryOutTask, decideTask } from './plans.ts'
import { there } from '../../kernel/there.ts'

const rule = 'asset-disposal'

/** What is with others, or on its way into another ledger, isn't disposed of. */
export const isElsewhere = (state: AssetState) =>
  openHandOvers(state).length > 0
    ? refuse('asset-not-back', 'asset-handed-over', { open: openHandOvers(state).length }).refusal
    : state.transfer !== null
      ? refuse('asset-transfer-open', 'asset-transferred', { office: state.transfer.to }).refusal
      : null

/** Whatever is written, nothing goes before its day. */
export const isKeptToday = (state: AssetState, rules: Rules) =>
  keptOn('plannedOn', today(rules), state)?.refusal ?? null

const keptOn = (field: string, on: PlainDate, { keptUntil }: AssetState) =>
  keptUntil !== null && on <= keptUntil
    ? refuse('asset-kept-until', 'asset-kept-until-its-day', { field, day: keptUntil })
    : null

/** A disposal is asked for, on a day after that until which it is kept (operational setting). */
export const request: DecideAsset<DisposalRequest> = (data, state, rules, by) => {
  const wrong =
    alreadyPast('plannedOn', data.plannedOn, rules, rule) ??
    farAhead('plannedOn', data.plannedOn, rules, rule) ??
    keptOn('plannedOn', data.plannedOn, state)
  if (wrong) return wrong
  return accept(
    { type: 'AssetDisposalRequested', rule, data: { ...data, by } },
    ...openTasks(state, rules, decideTask(state, rules.guideline)),
  )
}

/** The owner decides; not on what they have asked for themselves. */
export const decide: DecideAsset<DecidedDisposal> = (data, state, rules, by) => {
  const disposal = there(state.disposal)
  if (disposal.by.person === by.person) return refuse('asset-own-request', rule)
  if (data.decision === 'refused' && data.note.trim() === '') return invalid('note', 'empty')
  const wrong = data.decision === 'approved' ? keptOn('plannedOn', disposal.plannedOn, state) : null
  if (wrong) return wrong
  return accept(
    { type: 'AssetDisposalDecided', rule, data: { ...data, by } },
    ...closeTask(state, 'decide-disposal', 'answered'),
    ...(data.decision === 'approved' ? openTasks(state, rules, carryOutTask(state, rules.guideline)) : []),
  )
}

/** It is carried out, with who did it, who saw it, and the proof; a contractor's work always has one (Art. 22(2)). */
export const carryOut: DecideAsset<Disposed> = (data, state, rules, by) => {
  const approvedOn = state.disposal?.decided?.by.at
  const wrong =
    notYet('doneOn', data.doneOn, rules, rule) ??
    keptOn('doneOn', data.doneOn, state) ??
    (approvedOn !== undefined && data.doneOn < today({ ...rules, now: approvedOn })
      ? refuse('asset-day-unknown', rule, { field: 'doneOn', day: today({ ...rules, now: approvedOn }) })
      : null) ??
    (data.contract !== null && data.certificate.trim() === ''
      ? refuse('asset-certificate-missing', rule, { field: 'certificate' })
      : null) ??
    (data.contract !== null && !isUnderContractOn(rules.others.state(data.contract), data.doneOn)
      ? refuse('asset-contract-unfit', rule, { field: 'contract', day: data.doneOn })
      : null) ??
    clauseProblem(data, rules)
  if (wrong) return wrong
  return accept({ type: 'AssetDisposed', rule, data: { ...data, by } }, ...closeAllTasks(state, 'answered'))
}

/** What was done under a contract was done under one of its clauses, where it has any (Art. 22(2)). */
const clauseProblem = ({ contract, clause }: Disposed, rules: Rules) => {
  if (contract === null) return clause === undefined ? null : invalid('clause', 'not-a-choice')
  const clauses = clausesUnder(rules.others.state(contract))
  return (clause === undefined && clauses.length === 0) || clauses.includes(clause ?? '')
    ? null
    : refuse('asset-clause-missing', rule, { field: 'clause' })
}

/** A disposal is not wanted any more; the item stays. */
export const withdraw: DecideAsset<{ readonly reason: string }> = (said, state, _rules, by) =>
  accept(
    { type: 'AssetDisposalWithdrawn', rule, data: { ...said, by } },
    ...closeTask(state, 'decide-disposal', 'ended'),
    ...closeTask(state, 'carry-out-disposal', 'ended'),
  )
