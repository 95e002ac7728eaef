import { tokyoDateOf } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { invalid } from '../../law/deciding.ts'
import type { Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'

/** What is on record happened under the contract: its end doesn't come before that (Art. 22). */
export const beforeLastAct = (endsOn: PlainDate, state: OutsourcingState): Decision | null =>
  endsOn < lastActUnder(state) ? invalid('endsOn', 'before-the-last-act', 'contract-ends') : null

/**
 * The first day on which something was done under the contract but its signing: inspected, refused, given, let rest, or
 * passed on to a sub-contractor.
 */
export const firstActUnder = ({ inspections, oversight, subcontracts }: OutsourcingState): PlainDate | null =>
  [
    ...inspections.flatMap(({ report, refusals }) => [
      ...(report === null ? [] : [report.heldOn]),
      ...refusals.map((one) => one.refusedOn),
    ]),
    ...trulyGiven(oversight).map((one) => one.since),
    ...oversight.suspensions.map((one) => one.from),
    ...oversight.disposals.map((one) => one.doneOn),
    ...subcontracts.flatMap(passedOn),
  ].reduce<PlainDate | null>((first, day) => (first === null || day < first ? day : first), null)

/** Consents count by the period that was consented to; one that is over, by when they could first be worked under. */
const passedOn = ({ terms, consent, ended }: OutsourcingState['subcontracts'][number]): readonly PlainDate[] => {
  if (consent === null) return []
  if (ended === null) return [terms.startsOn]
  const consentedOn = tokyoDateOf(consent.by.at)
  const from = terms.startsOn > consentedOn ? terms.startsOn : consentedOn
  return from <= ended.on ? [from] : []
}

/**
 * The last day on which something was done under the contract: signed, amended, inspected, refused, reported, put
 * right, given, let rest and go on, changed, or passed on to a sub-contractor. What comes back, or is done after the
 * end that stands, belongs after the end: it binds none.
 */
const lastActUnder = (state: OutsourcingState): PlainDate => {
  const signedOn = state.contract?.signedOn ?? ('' as PlainDate)
  const until = state.contract?.endsOn
  return [...ofContract(state), ...ofInspections(state), ...ofParts(state)].reduce(
    (last, day) => (day > last && (until === undefined || day <= until) ? day : last),
    signedOn,
  )
}

const ofContract = ({ oversight, amendments }: OutsourcingState): readonly PlainDate[] => [
  ...amendments.flatMap((one) => (one.waived === null ? [one.signedOn] : [])),
  ...oversight.suspensions.flatMap(({ from, resumed }) => [from, ...(resumed === null ? [] : [resumed.on])]),
  ...trulyGiven(oversight).map((one) => one.since),
]

/** What was given by mistake of whoever wrote it down alone counts for nothing. */
const trulyGiven = ({ given }: OutsourcingState['oversight']) => given.filter((one) => !one.never)

const ofInspections = ({ inspections, findings }: OutsourcingState): readonly PlainDate[] => [
  ...inspections.flatMap(({ report, refusals }) => [
    ...(report === null ? [] : [report.heldOn]),
    ...refusals.map((one) => one.refusedOn),
  ]),
  ...findings.flatMap(({ reports, checks, closed }) => [
    ...reports.map((one) => one.receivedOn),
    ...checks.map((one) => one.checkedOn),
    ...(closed === null ? [] : [closed.checkedOn]),
  ]),
]

/** A change that took effect, a consent that was given and one that the office ended count by their own days. */
const ofParts = ({ changes, subcontracts }: OutsourcingState): readonly PlainDate[] => [
  ...changes.flatMap(({ status, approval }) => (status === 'effective' && approval ? [approval.effectiveOn] : [])),
  ...subcontracts.flatMap(({ consent, ended }) => [
    ...(consent === null ? [] : [tokyoDateOf(consent.by.at)]),
    // Without a reason it ended with the contract.
    ...(ended === null || ended.reason === '' ? [] : [ended.on]),
  ]),
]
