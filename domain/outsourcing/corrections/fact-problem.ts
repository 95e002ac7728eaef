import type { Rules } from '../../guideline/rules.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { farAhead, invalid, notYet } from '../../law/deciding.ts'
import { signedBeside } from '../contract/decide-amendment.ts'
import { pastCertificate } from '../days-moved/past-certificate.ts'
import { longBefore } from '../in-effect/long-before.ts'
import { heldOnProblem } from '../inspections/decide-inspection.ts'
import type { Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { inName, restName, type FactInput, type FactKind, type RecordedFact } from './facts.ts'

/** Which inputs were given. */
type Said = { readonly [input in FactInput]?: unknown }

/**
 * What is against a record's true values: a day that can't be, or one that doesn't fit what else is on record, by the
 * same bounds as when it was recorded, and not later than that.
 */
export const factProblem = (fact: RecordedFact, said: Said, state: OutsourcingState, rules: Rules): Decision | null => {
  // A second day is asked for where there is none to be put right: it is said by the act that brings it about.
  if (said.until !== undefined && fact.kind === 'rest' && !restOf(fact, state)?.resumed)
    return invalid('until', 'not-over-yet', 'corrected-in-sight')
  for (const [input, day] of daysOf(fact)) {
    const wrong =
      longBefore(input, day, state, 'corrected-in-sight') ??
      (fact.kind === 'certificate'
        ? farAhead(input, day, rules, 'corrected-in-sight')
        : notYet(input, day, rules, 'corrected-in-sight'))
    if (wrong) return wrong
  }
  return bounds[fact.kind]?.(fact, state, rules) ?? afterRecorded(fact, said)
}

const daysOf = ({ values }: RecordedFact): readonly (readonly [FactInput, PlainDate])[] => {
  const { amendmentNumber: _amendment, certificateNumber: _certificate, resumedOn, ...days } = values
  return [
    ...Object.values(days).map((day) => ['on', day] as const),
    ...(resumedOn === undefined ? [] : [['until', resumedOn] as const]),
  ]
}

/** What happened is not later than the day on which it was written down, nor so than what was done about it since. */
const afterRecorded = (fact: RecordedFact, said: Said): Decision | null => {
  for (const [input, day] of daysOf(fact)) {
    const recordedOn = fact.recorded[input]
    if (said[input] !== undefined && recordedOn !== undefined && day > recordedOn)
      return wrongDay('after-it-was-recorded', input)
  }
  return null
}

type Bound = (fact: RecordedFact, state: OutsourcingState, rules: Rules) => Decision | null

const wrongDay = (problem: string, input: FactInput = 'on'): Decision => invalid(input, problem, 'corrected-in-sight')

const restOf = ({ about }: RecordedFact, { oversight }: OutsourcingState) =>
  oversight.suspensions.find((_one, index) => restName(index) === about)

/** Within the contract, its two days in their order, and no rest within another. */
const restBound: Bound = (fact, { contract, oversight }) => {
  const { from = '' as PlainDate, resumedOn } = fact.values
  if (contract !== null && from < contract.startsOn) return wrongDay('before-the-contract')
  if (contract !== null && from > contract.endsOn) return wrongDay('after-the-contract')
  if (resumedOn !== undefined && resumedOn < from) return wrongDay('before-the-suspension', 'until')
  if (contract !== null && resumedOn !== undefined && resumedOn > contract.endsOn)
    return wrongDay('after-the-contract', 'until')
  const others = oversight.suspensions.filter((_one, index) => restName(index) !== fact.about)
  return others.some(
    (one) => (resumedOn === undefined || one.from < resumedOn) && (one.resumed === null || from < one.resumed.on),
  )
    ? wrongDay('within-an-earlier-rest')
    : null
}

/** The day of the inspection, as it is bound where it is reported; nothing that was put right came before it. */
const inspectionBound: Bound = ({ about, values: { heldOn = '' as PlainDate } }, state, rules) => {
  const wrong = heldOnProblem({ inspection: about, heldOn }, state, rules, 'on')
  if (wrong) return wrong
  const since = state.findings.filter((one) => one.inspection === about).flatMap((one) => followedOn(one))
  return since.some((day) => day < heldOn) ? wrongDay('after-what-followed') : null
}

const followedOn = ({ reports, checks, closed }: OutsourcingState['findings'][number]): readonly PlainDate[] => [
  ...reports.map((one) => one.receivedOn),
  ...checks.map((one) => one.checkedOn),
  ...(closed === null ? [] : [closed.checkedOn]),
]

/** A report comes after the inspection and before the check; the check after the last report. */
const findingBound: Bound = ({ kind, about, values }, { findings, inspections }) => {
  const finding = findings.find((one) => one.id === about)
  const day = (kind === 'corrective-report' ? values.receivedOn : values.checkedOn) ?? ('' as PlainDate)
  const heldOn = inspections.find((one) => one.id === finding?.inspection)?.report?.heldOn
  if (heldOn !== undefined && day < heldOn) return wrongDay('before-the-inspection')
  if (kind === 'corrective-report')
    return finding?.closed && day > finding.closed.checkedOn ? wrongDay('after-what-followed') : null
  return finding?.reports.some((one) => one.receivedOn > day) ? wrongDay('before-the-report') : null
}

/** What was done under the contract isn't put after its end; what was done after it all the same stays where it can. */
const isMovedPast = (day: PlainDate, stood: PlainDate | undefined, contract: OutsourcingState['contract']): boolean =>
  contract !== null && day > contract.endsOn && (stood === undefined || stood <= contract.endsOn)

const bounds: { readonly [kind in FactKind]?: Bound } = {
  amendment: ({ about, values: { signedOn = '' as PlainDate } }, state) =>
    state.contract !== null && signedOn < state.contract.signedOn
      ? wrongDay('before-the-contract')
      : signedBeside({ change: about, signedOn }, state, 'on'),
  'subcontract-end': ({ about, values: { endedOn = '' as PlainDate } }, state) => {
    const { consent, terms } = state.subcontracts.find((one) => one.id === about) ?? {}
    if (consent && endedOn < tokyoDateOf(consent.by.at)) return wrongDay('before-the-consent')
    return terms && endedOn > terms.endsOn ? wrongDay('after-its-end') : pastCertificate(about, endedOn, state, 'on')
  },
  rest: restBound,
  given: ({ about, values: { since = '' as PlainDate } }, { oversight, contract }) => {
    const known = oversight.given.find((one) => one.id === about)
    if (isMovedPast(since, known?.since, contract)) return wrongDay('after-the-contract')
    const back = known?.takenBack
    return back && back.takenBackOn < since ? wrongDay('after-what-followed') : null
  },
  'taken-back': ({ about, values: { takenBackOn = '' as PlainDate } }, { oversight }) => {
    const known = oversight.given.find((one) => one.id === about)
    return known && takenBackOn < known.since ? wrongDay('before-it-was-given') : null
  },
  inspection: inspectionBound,
  refusal: ({ record, about, values: { refusedOn = '' as PlainDate } }, { contract, inspections }) => {
    if (contract !== null && refusedOn < contract.startsOn) return wrongDay('before-the-contract')
    const stood = inspections.find((one) => one.id === about)?.refusals[inName(record).nth]?.refusedOn
    return isMovedPast(refusedOn, stood, contract) ? wrongDay('after-the-contract') : null
  },
  'corrective-report': findingBound,
  'finding-check': findingBound,
}
