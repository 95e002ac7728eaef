import { tokyoDateOf } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { invalid } from '../../law/deciding.ts'
import type { Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'

/** What is on record happened under the contract: its end doesn't come before that (Art. 22). */
export const beforeLastAct = (endsOn: PlainDate, state: OutsourcingState): Decision | null =>
  endsOn < lastActUnder(state) ? invalid('endsOn', 'before-the-last-act', 'contract-ends') : null

/**
 * The last day on which something was done under the contract: signed, inspected, refused, reported, put right,
 * given and taken back, changed, or passed on to a sub-contractor.
 */
export const lastActUnder = (state: OutsourcingState): PlainDate =>
  [...ofContract(state), ...ofInspections(state), ...ofParts(state)].reduce((last, day) => (day > last ? day : last))

const ofContract = ({ contract, oversight }: OutsourcingState): readonly PlainDate[] => [
  ...(contract === null ? ['' as PlainDate] : [contract.signedOn]),
  ...oversight.given.flatMap((one) => [one.since, ...(one.takenBack === null ? [] : [one.takenBack.takenBackOn])]),
]

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

/** A change that took effect and a consent that was given count by their own days. */
const ofParts = ({ changes, subcontracts }: OutsourcingState): readonly PlainDate[] => [
  ...changes.flatMap(({ status, approval }) => (status === 'effective' && approval ? [approval.effectiveOn] : [])),
  ...subcontracts.flatMap(({ consent }) => (consent === null ? [] : [tokyoDateOf(consent.by.at)])),
]
