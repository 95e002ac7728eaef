import type { By } from '../../kernel/by.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * What else of a case is written down as having happened, and may have been written down wrongly: the paper of a change
 * and that it needed none, the end of a consent, a rest, a certificate, what was given and came back, an inspection and
 * its refusal, what was reported and checked of a finding, and that a condition was met. One that isn't here and is a
 * fact can't be put right: `test/domain/outsourcing/corrected-facts.unit.test.ts` asks of each event which it is.
 */
export const factKinds = [
  'amendment',
  'no-amendment',
  'subcontract-end',
  'rest',
  'certificate',
  'given',
  'taken-back',
  'inspection',
  'refusal',
  'corrective-report',
  'finding-check',
  'condition',
] as const
/** One of those. */
export type FactKind = (typeof factKinds)[number]

/** The values that stand there, by what each is called. */
export interface FactValues {
  readonly amendmentNumber?: string
  readonly certificateNumber?: string
  readonly signedOn?: PlainDate
  readonly endedOn?: PlainDate
  readonly from?: PlainDate
  readonly resumedOn?: PlainDate
  readonly expiresOn?: PlainDate
  readonly since?: PlainDate
  readonly takenBackOn?: PlainDate
  readonly heldOn?: PlainDate
  readonly refusedOn?: PlainDate
  readonly receivedOn?: PlainDate
  readonly checkedOn?: PlainDate
}

/** Something on record: by what name it is corrected, of what kind it is, which part of the case it is about. */
export interface RecordedFact {
  readonly record: string
  readonly kind: FactKind
  readonly about: string
  readonly values: FactValues
  /** On which day each value was recorded, where the case knows it: what happened isn't later than that. */
  readonly recorded: { readonly [input in FactInput]?: PlainDate }
}

/** Which input of a correction says which value of what kind of fact. */
export const inputsOf: { readonly [kind in FactKind]: { readonly [input in FactInput]?: keyof FactValues } } = {
  amendment: { number: 'amendmentNumber', on: 'signedOn' },
  'no-amendment': {},
  'subcontract-end': { on: 'endedOn' },
  rest: { on: 'from', until: 'resumedOn' },
  certificate: { number: 'certificateNumber', on: 'expiresOn' },
  given: { on: 'since' },
  'taken-back': { on: 'takenBackOn' },
  inspection: { on: 'heldOn' },
  refusal: { on: 'refusedOn' },
  'corrective-report': { on: 'receivedOn' },
  'finding-check': { on: 'checkedOn' },
  condition: {},
}
/** A number, a day, and a second day where there are two. */
export type FactInput = 'number' | 'on' | 'until'

/**
 * What can be said never to have happened: it is asked for again, or out again, as if it hadn't been recorded. Of the
 * others the true day says enough: a rest that never was is lifted on its first day.
 */
export const mayBeUndone: ReadonlySet<FactKind> = new Set<FactKind>([
  'amendment',
  'no-amendment',
  'given',
  'taken-back',
  'condition',
])

/** By which name a contract's rests are known, in their order. */
export const restName = (index: number): string => `rest-${index + 1}`

/** What a record's name says: its kind, what it is about, and which of several it is, from 0. */
export const inName = (record: string): Pick<RecordedFact, 'kind' | 'about'> & { readonly nth: number } => {
  const [kind, about = '', nth = '1'] = record.split(':')
  return { kind: kind as FactKind, about, nth: Number(nth) - 1 }
}

/** All that is on record and can be put right by its own name, in the order of the case. */
export const factsOf = (state: OutsourcingState): readonly RecordedFact[] => [
  ...ofParts(state),
  ...ofTheContract(state),
  ...ofInspections(state),
  ...state.conditionsMet.map((id) => fact('condition', id, {})),
]

type RecordedOn = RecordedFact['recorded']

const fact = (
  kind: FactKind,
  about: string,
  values: FactValues,
  recorded: RecordedOn = {},
  nth?: number,
): RecordedFact => ({
  record: `${kind}:${about}${nth === undefined ? '' : `:${nth + 1}`}`,
  kind,
  about,
  values,
  recorded,
})

const recordedIn = ({ by }: { readonly by: By }): RecordedOn => ({ on: tokyoDateOf(by.at) })

const ofParts = ({ amendments, subcontracts }: OutsourcingState): readonly RecordedFact[] => [
  ...amendments.map((one) =>
    one.waived
      ? fact('no-amendment', one.change, {})
      : fact(
          'amendment',
          one.change,
          { amendmentNumber: one.amendmentNumber, signedOn: one.signedOn },
          recordedIn(one),
        ),
  ),
  // Without a reason it ended with the contract.
  ...subcontracts.flatMap(({ id, ended }) =>
    ended === null || ended.reason === ''
      ? []
      : [
          fact(
            'subcontract-end',
            id,
            { endedOn: ended.on },
            ended.recordedOn === undefined ? {} : { on: ended.recordedOn },
          ),
        ],
  ),
]

const ofTheContract = ({ oversight, certificates }: OutsourcingState): readonly RecordedFact[] => [
  ...oversight.suspensions.map(({ from, resumed, by }, index) =>
    fact(
      'rest',
      restName(index),
      { from, ...(resumed ? { resumedOn: resumed.on } : {}) },
      { ...recordedIn({ by }), ...(resumed ? { until: tokyoDateOf(resumed.by.at) } : {}) },
    ),
  ),
  ...certificates.map((one) =>
    fact('certificate', one.id, { certificateNumber: one.number, expiresOn: one.expiresOn }),
  ),
  ...oversight.given.flatMap(({ id, since, takenBack, never, by }) =>
    never
      ? []
      : [
          fact('given', id, { since }, recordedIn({ by })),
          ...(takenBack ? [fact('taken-back', id, { takenBackOn: takenBack.takenBackOn }, recordedIn(takenBack))] : []),
        ],
  ),
]

const ofInspections = ({ inspections, findings }: OutsourcingState): readonly RecordedFact[] => [
  ...inspections.flatMap(({ id, report, refusals }) => [
    ...(report ? [fact('inspection', id, { heldOn: report.heldOn }, recordedIn(report))] : []),
    ...refusals.map((one, index) => fact('refusal', id, { refusedOn: one.refusedOn }, recordedIn(one), index)),
  ]),
  ...findings.flatMap(({ id, reports, closed }) => [
    ...reports.map((one, index) =>
      fact('corrective-report', id, { receivedOn: one.receivedOn }, recordedIn(one), index),
    ),
    ...(closed ? [fact('finding-check', id, { checkedOn: closed.checkedOn }, recordedIn(closed))] : []),
  ]),
]
