import type { Rules } from '../../guideline/rules.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import { openConditions } from '../approval/conditions.ts'
import { areUnread } from '../contract/decide-clauses.ts'
import { openIncidents } from '../incidents/incidents.ts'
import { openSerious } from '../inspections/findings.ts'
import { isOpenInspection } from '../inspections/inspection-plan.ts'
import type { OutsourcingRefusal } from '../refusals.ts'
import type { OutsourcingState } from '../state.ts'
import { missingCertificates, stillOut } from './parties.ts'

/**
 * What keeps a case from being closed (Art. 22(2)): a party's certificate, an inspection, a serious finding, a
 * condition, an incident, clauses that nobody has read again, what was given and is not back.
 */
export const stillOpen = (state: OutsourcingState, rules: Rules): Refusal<OutsourcingRefusal> | null => {
  const parties = missingCertificates(state)
  if (parties.length > 0) return refuse('disposal-missing', 'Art. 22(2)', { parties }).refusal
  const inspections = state.inspections.filter(isOpenInspection).map((one) => one.id)
  if (inspections.length > 0) return refuse('inspection-open', 'Art. 23', { inspections }).refusal
  const findings = openSerious(state).map((one) => one.id)
  if (findings.length > 0) return refuse('finding-open', 'Art. 23', { findings }).refusal
  const conditions = openConditions(state).map((one) => one.id)
  if (conditions.length > 0) return refuse('condition-open', 'Art. 21', { conditions }).refusal
  const incidents = openIncidents(state).map((one) => one.label)
  if (incidents.length > 0) return refuse('incident-open', 'operational setting', { incidents }).refusal
  if (areUnread(state, rules)) return refuse('clauses-unread', 'operational setting').refusal
  const given = stillOut(state)
  return given.length > 0 ? refuse('given-out', 'operational setting', { given }).refusal : null
}
