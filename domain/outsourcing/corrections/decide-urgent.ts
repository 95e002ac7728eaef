import { refuse } from '../../kernel/outcome.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { notYet } from '../../law/deciding.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import { cautioned } from '../in-effect/cautions.ts'
import { longBefore } from '../in-effect/long-before.ts'
import { isSameCompany } from '../vetting/same-company.ts'
import { ofUrgent } from '../request/of-urgent.ts'
import type { UrgentCorrection } from './fields.ts'
import { askedAsChange } from './as-change.ts'

/**
 * The head puts right since when urgent work went on, and with whom (事後, Art. 21). An earlier day than the council and
 * the chief were told, or another company, is more than they weighed: before the approval the council weighs it anew,
 * after it it is put up as a change. So is a day after the approval: what was approved as begun before it wasn't.
 */
export const correctUrgentStart: DecideOutsourcing<UrgentCorrection> = (data, state, rules, by) => {
  const { urgent, contract } = state
  if (urgent === null) return refuse('urgent-missing', 'corrected-in-sight')
  const { startedOn, contractor = urgent.contractor, reason } = data
  if (startedOn === urgent.startedOn && contractor === urgent.contractor)
    return refuse('nothing-changed', 'corrected-in-sight', { field: 'startedOn' })
  const wrong =
    notYet('startedOn', startedOn, rules, 'corrected-in-sight') ??
    longBefore('startedOn', startedOn, state, 'corrected-in-sight')
  if (wrong) return wrong
  for (const day of contract === null ? [] : [contract.startsOn, contract.signedOn])
    if (day < startedOn)
      return refuse('contract-before-approval', 'corrected-in-sight', { field: 'startedOn', approvedOn: day })
  const before = { startedOn: urgent.startedOn, contractor: urgent.contractor }
  const after = { startedOn, contractor }
  const more =
    startedOn < urgent.startedOn ||
    !isSameCompany(contractor, urgent.contractor) ||
    (state.approval !== null && startedOn > tokyoDateOf(state.approval.by.at))
  if (more && state.approval !== null)
    return state.stage === 'closing'
      ? refuse('contract-beyond-approval', 'corrected-in-sight', { field: 'startedOn', day: urgent.startedOn })
      : askedAsChange({ urgent: after }, reason, state, rules, by)
  if (more && state.council !== null) return refuse('council-saw-other', 'corrected-in-sight', { field: 'startedOn' })
  const cautions = isSameCompany(contractor, urgent.contractor) ? [] : ofUrgent(after, state)
  return accept({
    type: 'UrgentStartCorrected',
    rule: 'corrected-in-sight',
    data: { before, after, reason, ...cautioned(cautions), by },
  })
}
