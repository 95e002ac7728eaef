import type { Rules } from '../../guideline/rules.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { invalid, notYet } from '../../law/deciding.ts'
import type { ContractTerms, ContractValues } from '../contract/fields.ts'
import { beforeLastAct, firstActUnder } from '../ending/last-act.ts'
import { longBefore } from '../in-effect/long-before.ts'
import type { Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { pastCertificates } from './past-certificate.ts'

/** The corrected values are days that can be, and none is outrun by what is on record. */
export const valuesProblem = (
  after: ContractValues,
  truly: ContractTerms,
  state: OutsourcingState,
  rules: Rules,
): Decision | null => {
  if (after.endsOn !== undefined && state.oversight.termination !== null)
    return invalid('endsOn', 'ends-early', 'corrected-in-sight')
  return (
    notYet('signedOn', truly.signedOn, rules, 'corrected-in-sight') ??
    longBefore('signedOn', after.signedOn, state, 'corrected-in-sight') ??
    longBefore('startsOn', after.startsOn, state, 'corrected-in-sight') ??
    (after.endsOn === undefined ? null : beforeLastAct(after.endsOn, state)) ??
    (after.endsOn === undefined ? null : pastCertificates(after.endsOn, state, rules)) ??
    (after.startsOn === undefined ? null : afterFirstAct(after.startsOn, state)) ??
    (after.signedOn === undefined ? null : signedAfter(after.signedOn, state))
  )
}

/** A contract doesn't begin after something was done under it. */
const afterFirstAct = (startsOn: PlainDate, state: OutsourcingState): Decision | null => {
  const first = firstActUnder(state)
  return first !== null && first < startsOn ? invalid('startsOn', 'after-the-first-act', 'corrected-in-sight') : null
}

/** Nor is it signed after a paper that changes it, or after it was registered with its clauses (Art. 22). */
const signedAfter = (signedOn: PlainDate, { amendments, registeredOn }: OutsourcingState): Decision | null => {
  if (amendments.some((one) => one.waived === null && one.signedOn < signedOn))
    return invalid('signedOn', 'after-an-amendment', 'corrected-in-sight')
  return registeredOn !== null && signedOn > registeredOn
    ? invalid('signedOn', 'after-it-was-recorded', 'corrected-in-sight')
    : null
}
