import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { alreadyPast, closeTask, farAhead, invalid, openTasks, tooFar, today } from '../../law/deciding.ts'
import { changeApprovalTask, changeOutcomeTask } from './plans.ts'
import { openConditions } from '../in-effect/conditions.ts'
import type { ChangeAmendment, ChangedTerms, ChangeTerms } from './fields.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { saysNoneAndSome } from '../request/kinds.ts'
import type { OutsourcingRequest } from '../request/request.ts'
import type { OutsourcingState } from '../state.ts'
import { approvedTerms } from '../in-effect/approved-terms.ts'
import type { ChangeKind, DecidedBy } from '../../guideline/change-settings.ts'
import { isPending, kindsOf, lastRevision } from '../in-effect/change.ts'
import type { Change } from './change.ts'
import { isGood, vettingOf } from '../vetting/candidates.ts'
import { isOver } from '../vetting/holds.ts'
import { changeIn } from './change-in.ts'
import { differencesFrom } from './differences-from.ts'

/**
 * The head asks for a change of what was approved (Art. 21). Only what differs is kept; what is approved holds until
 * the change is approved in its turn and its day has come.
 */
export const requestChange: DecideOutsourcing<ChangeTerms> = (terms, state, rules, by) => {
  const change = `change-${state.changes.length + 1}`
  const version = versionOf(terms, state, rules, null)
  if (!version.ok) return version
  return accept(
    { type: 'ChangeRequested', rule: 'changes-approved', data: { ...version.terms, change, revision: 1, by } },
    ...openTasks(state, rules, changeTask(change, version.terms.needs, rules)),
  )
}

/** The head amends a change that came back: its next version, which is deliberated and approved anew (Art. 21). */
export const amendChange: DecideOutsourcing<ChangeAmendment> = (data, state, rules, by) => {
  const known = changeIn(state, data.change, 'returned')
  if (!known.ok) return known
  if (lastRevision(known.change).corrects) return amendedCorrection(known.change, data.reason, state, rules, by)
  const version = versionOf(data, state, rules, known.change)
  if (!version.ok) return version
  const revision = lastRevision(known.change).revision + 1
  return accept(
    { type: 'ChangeAmended', rule: 'changes-approved', data: { ...version.terms, change: data.change, revision, by } },
    ...closeTask(state, 'amend-change', 'answered', data.change),
    ...openTasks(state, rules, changeTask(data.change, version.terms.needs, rules)),
  )
}

/** What is so is so: of a correction that came back only the reason can be said better. */
const amendedCorrection = (change: Change, reason: string, state: OutsourcingState, rules: Rules, by: By): Decision => {
  const last = lastRevision(change)
  return accept(
    {
      type: 'ChangeAmended',
      rule: 'changes-approved',
      data: {
        ...last,
        change: change.id,
        needs: change.needs,
        revision: last.revision + 1,
        reason,
        effectiveOn: today(rules),
        by,
      },
    },
    ...closeTask(state, 'amend-change', 'answered', change.id),
    ...openTasks(state, rules, changeTask(change.id, change.needs, rules)),
  )
}

/**
 * Whom the settings want for these fields: one that needs the council brings the whole change before it (operational
 * setting).
 */
export const decidedBy = (kinds: readonly ChangeKind[], { settings, guideline }: Rules): DecidedBy =>
  guideline.outsourcing.deliberation && kinds.some((kind) => settings.changeNeeds[kind] === 'council')
    ? 'council'
    : 'approval'

/** Whom a change is brought before first. */
export const changeTask = (change: string, needs: DecidedBy, rules: Rules): TaskPlan =>
  needs === 'council' ? changeOutcomeTask(change, rules) : changeApprovalTask(change, rules)

type Version =
  | { readonly ok: true; readonly terms: ChangeTerms & { readonly before: ChangedTerms; readonly needs: DecidedBy } }
  | Extract<Decision, { readonly ok: false }>

/** A version of a change, if nothing is against it. */
const versionOf = (
  { changes: wanted, reason, effectiveOn, ...said }: ChangeTerms,
  state: OutsourcingState,
  rules: Rules,
  own: Change | null,
): Version => {
  const approved = approvedTerms(state, effectiveOn > today(rules) ? effectiveOn : today(rules))
  if (approved === null) return refuse('approval-missing', 'approval-before-outsourcing')
  const { before, changes } = differencesFrom(approved, openConditions(state), wanted)
  const kinds = kindsOf(changes)
  const wrong =
    termsProblem(wanted, state, rules) ??
    (kinds.length === 0 ? refuse('nothing-changed', 'changes-approved', { field: 'changes' }) : null) ??
    overlap(kinds, state, own) ??
    dayProblem(effectiveOn, state, approved, rules) ??
    periodProblem(changes, { ...approved, ...changes }, effectiveOn, state) ??
    longerWithUnfit(changes, { field: 'changes.endsOn' }, state, rules)
  if (wrong && !wrong.ok) return wrong
  return { ok: true, terms: { before, changes, reason, effectiveOn, needs: decidedBy(kinds, rules), ...said } }
}

const termsProblem = (wanted: ChangedTerms, state: OutsourcingState, rules: Rules): Decision | null => {
  const vendor = vendorProblem(wanted, state, rules)
  if (vendor) return vendor
  if (saysNoneAndSome(wanted.information ?? []))
    return invalid('changes.information', 'none-and-some', 'changes-approved')
  return conditionsProblem(wanted, state, rules)
}

/** Another contractor than is approved is one who was vetted first (Art. 20), and only while there is no contract. */
const vendorProblem = ({ vendor }: ChangedTerms, state: OutsourcingState, rules: Rules): Decision | null => {
  if (vendor === undefined || vendor === approvedTerms(state, today(rules))?.vendor) return null
  return state.contract === null
    ? unfitVendor(vendor, { field: 'changes.vendor' }, state, rules)
    : invalid('changes.vendor', 'contract-has-begun', 'changes-in-time')
}

/** Whoever is to become the contractor was looked into and found good, and not too long ago (Art. 20). */
export const unfitVendor = (
  vendor: string,
  details: { readonly field?: string },
  state: OutsourcingState,
  rules: Rules,
): Decision | null => {
  const vetting = vettingOf(state, vendor)
  if (!isGood(vetting)) return refuse('vetting-missing', 'vetting-before-outsourcing', { ...details, vendor })
  return isOver(vetting, rules) ? refuse('vetting-over', 'vetting-holds', { ...details, vendor }) : null
}

/**
 * A contract that is to last longer goes to its contractor anew for that time: who is unfit, or was looked into too
 * long ago, gets none of it (Art. 20), also where the contract itself may stand until the end that was agreed.
 */
export const longerWithUnfit = (
  { endsOn }: ChangedTerms,
  details: { readonly field?: string },
  state: OutsourcingState,
  rules: Rules,
): Decision | null => {
  const { contract } = state
  return contract === null || endsOn === undefined || endsOn <= contract.endsOn
    ? null
    : unfitVendor(contract.contractor, details, state, rules)
}

/** Only a condition that is still open can be changed, and only by a change request. */
const conditionsProblem = (
  { conditions = [] }: ChangedTerms,
  state: OutsourcingState,
  rules: Rules,
): Decision | null => {
  const open = openConditions(state)
  for (const [index, { condition, dueOn }] of conditions.entries()) {
    const field = `changes.conditions.${index}`
    const known = open.find((one) => one.id === condition)
    const twice = conditions.findIndex((one) => one.condition === condition) !== index
    if (!known || twice) return refuse('condition-unknown', 'changes-approved', { field: `${field}.text`, condition })
    const past =
      dueOn === known.dueOn
        ? null
        : (alreadyPast(`${field}.dueOn`, dueOn, rules, 'conditions-stated') ??
          farAhead(`${field}.dueOn`, dueOn, rules, 'conditions-stated'))
    if (past) return past
  }
  return null
}

/** Two changes of one field can't be under way at once: the second would be a change of something not yet approved. */
export const overlap = (
  kinds: readonly ChangeKind[],
  { changes }: OutsourcingState,
  own: Change | null,
): Decision | null => {
  for (const other of changes.filter((one) => isPending(one) && one.id !== own?.id)) {
    const field = kindsOf(lastRevision(other).changes).find((kind) => kinds.includes(kind))
    if (field !== undefined)
      return refuse('change-overlaps', 'changes-in-time', { field: `changes.${field}`, changes: [other.id] })
  }
  return null
}

/** A change takes effect on a day to come, while what it changes still runs. */
const dayProblem = (
  effectiveOn: PlainDate,
  { contract }: OutsourcingState,
  approved: OutsourcingRequest,
  rules: Rules,
): Decision | null => {
  const past =
    alreadyPast('effectiveOn', effectiveOn, rules, 'changes-in-time') ??
    tooFar('effectiveOn', effectiveOn, 'changes-in-time')
  if (past) return past
  const endsOn = contract?.endsOn ?? approved.endsOn
  return effectiveOn > endsOn ? refuse('change-too-late', 'changes-in-time', { field: 'effectiveOn', endsOn }) : null
}

const periodProblem = (
  changes: ChangedTerms,
  after: OutsourcingRequest,
  effectiveOn: PlainDate,
  { contract, oversight }: OutsourcingState,
): Decision | null => {
  if (changes.startsOn !== undefined && contract !== null)
    return invalid('changes.startsOn', 'contract-has-begun', 'changes-in-time')
  if (changes.startsOn === undefined && changes.endsOn === undefined) return null
  if (
    oversight.termination !== null &&
    contract !== null &&
    changes.endsOn !== undefined &&
    changes.endsOn > contract.endsOn
  )
    return invalid('changes.endsOn', 'ends-early', 'changes-in-time')
  const startsOn = contract?.startsOn ?? after.startsOn
  if (after.endsOn < startsOn) return refuse('period-reversed', 'changes-in-time', { field: 'changes.endsOn' })
  if (changes.endsOn !== undefined && changes.endsOn < effectiveOn)
    return refuse('change-too-late', 'changes-in-time', { field: 'changes.endsOn', endsOn: changes.endsOn })
  const latest = addMonths(startsOn, 600)
  return after.endsOn > latest
    ? refuse('field-invalid', 'changes-in-time', { field: 'changes.endsOn', problem: 'too-far', latest })
    : tooFar('changes.endsOn', after.endsOn, 'changes-in-time')
}
