import type { Rules } from '../../guideline/rules.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import { unanswered } from '../in-effect/in-doubt.ts'
import { openConditions } from '../in-effect/conditions.ts'
import { unpapered } from '../contract/decide-amendment.ts'
import { areUnread } from '../contract/decide-clauses.ts'
import { openIncidents } from '../incidents/incidents.ts'
import { openSerious } from '../inspections/findings.ts'
import { isOpenInspection } from '../inspections/inspection-plan.ts'
import type { OutsourcingRefusal } from '../refusals.ts'
import type { OutsourcingRule } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { missingCertificates, stillOut } from './still-out.ts'

/**
 * What keeps a case from being closed (Art. 22(2)): a party's certificate, an inspection, a serious finding, a
 * condition, an unanswered doubt, an incident, clauses that nobody has read again, what was given and is not back.
 */
export const stillOpen = (
  state: OutsourcingState,
  rules: Rules,
): Refusal<OutsourcingRefusal, OutsourcingRule> | null => {
  const parties = missingCertificates(state)
  if (parties.length > 0) return refuse('disposal-missing', 'materials-accounted-for', { parties }).refusal
  const inspections = state.inspections.filter(isOpenInspection).map((one) => one.id)
  if (inspections.length > 0) return refuse('inspection-open', 'nothing-left-open', { inspections }).refusal
  const findings = openSerious(state).map((one) => one.id)
  if (findings.length > 0) return refuse('finding-open', 'nothing-left-open', { findings }).refusal
  const doubtful = unanswered(state)
  if (doubtful) return doubtful
  const conditions = openConditions(state).map((one) => one.id)
  if (conditions.length > 0) return refuse('condition-open', 'nothing-left-open', { conditions }).refusal
  const incidents = openIncidents(state).map((one) => one.label)
  if (incidents.length > 0) return refuse('incident-open', 'nothing-left-open', { incidents }).refusal
  const changes = unpapered(state)
  if (changes.length > 0) return refuse('amendment-missing', 'nothing-left-open', { changes }).refusal
  if (areUnread(state, rules)) return refuse('clauses-unread', 'nothing-left-open').refusal
  const given = stillOut(state)
  return given.length > 0 ? refuse('given-out', 'nothing-left-open', { given }).refusal : null
}
