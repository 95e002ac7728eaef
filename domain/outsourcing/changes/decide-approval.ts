import type { PartReport } from '../deliberation/fields.ts'
import type { Condition } from '../approval/state.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { closeTask, notYet, openTasks, today } from '../../law/deciding.ts'
import { numberedConditions } from '../in-effect/conditions.ts'
import { changeAmendmentTask, changeApprovalTask, changeOutcomeTask } from './plans.ts'
import { conditionTask } from '../approval/plans.ts'
import { refuse } from '../../kernel/outcome.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { conditionsProblem } from '../conditions/conditions-problem.ts'
import { beforeContinued, reportProblem } from '../deliberation/report-problem.ts'
import type { Did } from '../../law/own-work.ts'
import { workedOnVetting } from '../own-work.ts'
import { valuesProblem } from '../days-moved/values-problem.ts'
import type { OutsourcingState } from '../state.ts'
import { markedOutside, outsideMarks } from '../in-effect/outside-marks.ts'
import { saidOf } from '../deliberation/told-by-meeting.ts'
import { lastRevision } from '../in-effect/change.ts'
import type { Change } from './change.ts'
import type { ChangeAnswer, ChangeGrant } from './fields.ts'
import { changeIn } from './change-in.ts'
import { tookEffect } from './decide-effect.ts'
import { longerWithUnfit, unfitVendor } from './decide-request.ts'
import type { Rules } from '../../guideline/rules.ts'
import { vettingOf } from '../vetting/candidates.ts'

/** What the council said of a change (Art. 21), from its minutes or from the meeting itself. */
export const recordChangeOutcome: DecideOutsourcing<PartReport> = (report, state, rules, by) => {
  const change = report.about
  const known = changeIn(state, change, 'deliberation')
  if (!known.ok) return known
  const wrong = reportProblem(report, rules) ?? notYet('heldOn', report.heldOn, rules, 'changes-deliberated')
  if (wrong) return wrong
  const requestedOn = tokyoDateOf(lastRevision(known.change).by.at)
  if (report.heldOn < requestedOn)
    return refuse('deliberated-before-submission', 'changes-deliberated', { field: 'heldOn', submittedOn: requestedOn })
  const early = beforeContinued(report, known.change.council, 'changes-deliberated')
  if (early) return early
  const said = saidOf(report, rules, change)
  const next =
    report.outcome === 'continued'
      ? changeOutcomeTask(change, rules)
      : changeApprovalTask(change, rules, outsideMarks(said))
  return accept(
    { type: 'ChangeDeliberated', rule: 'changes-deliberated', data: { ...said, change, by } },
    ...closeTask(state, 'record-outcome', 'answered', change),
    ...openTasks(state, rules, next),
  )
}

/**
 * The chief approves a change (Art. 21), after the council where the settings want it: deliberation and approval stay
 * two acts. It takes effect on its day, at the earliest today: nothing is approved backwards.
 */
export const approveChange: DecideOutsourcing<ChangeGrant> = (
  { change: asked, conditions: added, ...said },
  state,
  rules,
  by,
) => {
  const known = changeIn(state, asked, 'approval', 'deliberation')
  if (!known.ok) return known
  const { council, status } = known.change
  if (status === 'deliberation') return refuse('council-outcome-missing', 'changes-deliberated', { change: asked })
  if (council?.outcome === 'unfavourable')
    return refuse('council-unfavourable', 'unfavourable-bars-approval', { meeting: council.meeting })
  const wrong = vendorNoMore(known.change, state, rules) ?? conditionsProblem(added, rules)
  if (wrong) return wrong
  const wished = lastRevision(known.change).effectiveOn
  const effectiveOn = wished > today(rules) ? wished : today(rules)
  const late = tooLate(known.change, state, effectiveOn) ?? overtaken(known.change, state, rules)
  if (late) return late
  const conditions = numberedConditions(state, council, added)
  const approved = {
    type: 'ChangeApproved',
    rule: 'changes-approved',
    data: {
      change: asked,
      effectiveOn,
      conditions,
      ...said,
      ...markedOutside(council),
      by,
    },
  } as const
  const todos = conditions.map((one) => conditionTask(one, state.office, rules))
  const effect =
    effectiveOn <= today(rules)
      ? tookEffect(known.change, effectiveOn, state, rules, todos)
      : openTasks(state, rules, ...todos)
  return accept(approved, ...closeTask(state, 'approve-change', 'answered', asked), ...effect)
}

/**
 * Another contractor, or more time for the one there is, is approved as things stand now: while there is no contract
 * with somebody else, and the company is still fit (Art. 20). A correction gives no time: the paper has said it all
 * along.
 */
const vendorNoMore = (change: Change, state: OutsourcingState, rules: Rules): Decision | null => {
  const { changes, corrects } = lastRevision(change)
  const { vendor } = changes
  if (vendor === undefined) return corrects === undefined ? longerWithUnfit(changes, {}, state, rules) : null
  return state.contract === null
    ? unfitVendor(vendor, {}, state, rules)
    : refuse('contract-made', 'changes-in-time', { day: state.contract.signedOn })
}

/** What a correction says fits what is on record by now, too: an early end, and what was done meanwhile (Art. 22). */
const overtaken = (change: Change, state: OutsourcingState, rules: Rules): Decision | null => {
  const after = lastRevision(change).corrects?.contract
  return after === undefined || state.contract === null
    ? null
    : valuesProblem(after, { ...state.contract, ...after }, state, rules)
}

/** Who asked for the change, looked into the new contractor or judged it: not unseen the one who approves it. */
export const workedOnChange = (state: OutsourcingState, data: Pick<ChangeGrant, 'change'> | null): Did => {
  const revisions = state.changes.find(({ id }) => id === data?.change)?.revisions ?? []
  const vendor = revisions.at(-1)?.changes.vendor
  return {
    'asked-for': revisions.map((one) => one.by),
    ...(vendor === undefined ? {} : workedOnVetting(vettingOf(state, vendor))),
  }
}

/** The chief does not approve the change (Art. 21); what was approved before holds. */
export const disapproveChange: DecideOutsourcing<ChangeAnswer> = ({ change, ...said }, state, _rules, by) => {
  const known = changeIn(state, change, 'approval', 'deliberation')
  if (!known.ok) return known
  if (known.change.status === 'deliberation')
    return refuse('council-outcome-missing', 'changes-deliberated', { change })
  return accept(
    { type: 'ChangeDisapproved', rule: 'changes-approved', data: { change, ...said, by } },
    ...closeTask(state, 'approve-change', 'answered', change),
  )
}

/** 差戻し of a change to the head, by the chief, or by the secretariat while it waits for the council (Art. 21). */
export const returnChange: DecideOutsourcing<ChangeAnswer> = ({ change, ...said }, state, rules, by) => {
  const known = changeIn(state, change, 'approval', 'deliberation')
  if (!known.ok) return known
  const { chief, secretariat } = rules.guideline.roles
  const holder = known.change.status === 'approval' ? chief.post : secretariat.post
  if (rules.actor.kind === 'person' && !rules.actor.posts.includes(holder))
    return refuse('not-permitted', 'changes-approved', { whoCan: [holder] })
  return accept(
    { type: 'ChangeReturned', rule: 'changes-approved', data: { change, ...said, by: { ...by, post: holder } } },
    ...(known.change.status === 'approval' ? ['approve-change'] : ['record-outcome', 'confirm-outcome']).flatMap(
      (kind) => closeTask(state, kind, 'returned', change),
    ),
    ...openTasks(state, rules, changeAmendmentTask(change, state.office, rules)),
  )
}

/** 取下げ of a change by the head, until its day has come; the conditions of its approval fall away with it. */
export const withdrawChange: DecideOutsourcing<ChangeAnswer> = ({ change, ...said }, state, rules, by) => {
  const known = changeIn(state, change, 'deliberation', 'approval', 'returned', 'approved')
  if (!known.ok) return known
  const since = known.change.approval?.effectiveOn ?? null
  if (since !== null && since <= today(rules)) return refuse('change-too-late', 'changes-in-time', { day: since })
  return accept(
    { type: 'ChangeWithdrawn', rule: 'changes-approved', data: { change, ...said, by } },
    ...(['record-outcome', 'confirm-outcome', 'approve-change', 'amend-change'] as const).flatMap((kind) =>
      closeTask(state, kind, 'withdrawn', change),
    ),
    ...(known.change.approval?.conditions ?? []).flatMap(({ id }) =>
      closeTask(state, 'fulfil-condition', 'withdrawn', id),
    ),
  )
}

/**
 * What has ended, or was terminated, can't be prolonged any more, and a new end can't lie behind the day on which it
 * would begin to count (Art. 21).
 */
const tooLate = (
  change: Change,
  { contract, oversight }: OutsourcingState,
  effectiveOn: Condition['dueOn'],
): Decision | null => {
  const { endsOn } = lastRevision(change).changes
  if (contract !== null && contract.endsOn < effectiveOn)
    return refuse('change-too-late', 'changes-in-time', { endsOn: contract.endsOn })
  const outlives =
    contract !== null && endsOn !== undefined && endsOn > contract.endsOn && oversight.termination !== null
  if (outlives) return refuse('change-too-late', 'changes-in-time', { endsOn: contract.endsOn })
  return endsOn !== undefined && endsOn < effectiveOn ? refuse('change-too-late', 'changes-in-time', { endsOn }) : null
}
