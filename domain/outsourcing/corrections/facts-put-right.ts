import type { CertificateState } from '../certificates/state.ts'
import type { Given } from '../ending/state.ts'
import { below } from '../in-effect/chain.ts'
import type { OutsourcingState } from '../state.ts'
import { inName, restName, type FactKind, type FactValues } from './facts.ts'
import { withFinding, withInspection } from '../inspections/with-inspection.ts'

/** Which record, and what truly stands there; null where it never happened. */
interface PutRight {
  readonly kind: FactKind
  readonly about: string
  readonly nth: number
  readonly to: FactValues | null
}

/** The case with a record as it truly is: total, and what isn't there stays as it is. */
export const withFact = (state: OutsourcingState, record: string, to: FactValues | null): OutsourcingState => {
  const named = inName(record)
  const change = changes[named.kind] as Change | undefined
  return change === undefined ? state : change(state, { ...named, to })
}

type Change = (state: OutsourcingState, put: PutRight) => OutsourcingState

const unpapered: Change = (state, { about }) => ({
  ...state,
  amendments: state.amendments.filter((one) => one.change !== about),
})

const changes: { readonly [kind in FactKind]: Change } = {
  amendment: (state, put) =>
    put.to === null
      ? unpapered(state, put)
      : {
          ...state,
          amendments: state.amendments.map((one) => (one.change === put.about ? { ...one, ...put.to } : one)),
        },
  'no-amendment': unpapered,
  // Those below it ended with it, on the same day and for the same reason.
  'subcontract-end': (state, { about, to }) => {
    const top = state.subcontracts.find((one) => one.id === about)
    const on = to?.endedOn
    if (!top?.ended || on === undefined) return state
    const { ended } = top
    const chain = new Set([top, ...below(state.subcontracts, top)])
    return {
      ...state,
      subcontracts: state.subcontracts.map((one) =>
        chain.has(one) && one.ended?.on === ended.on && one.ended.reason === ended.reason && ended.reason !== ''
          ? { ...one, ended: { ...one.ended, on } }
          : one,
      ),
    }
  },
  rest: (state, { about, to }) => ({
    ...state,
    oversight: { ...state.oversight, suspensions: rests(state, about, to) },
  }),
  certificate: (state, { about, to }) => ({
    ...state,
    certificates: state.certificates.map((one) => (one.id === about ? certified(one, to) : one)),
  }),
  given: (state, { about, to }) =>
    inGiven(state, about, (one) => (to === null ? neverGiven(one) : { ...one, since: to.since ?? one.since })),
  'taken-back': (state, { about, to }) =>
    inGiven(state, about, (one) => ({
      ...one,
      takenBack: to && one.takenBack && { ...one.takenBack, ...to },
    })),
  inspection: (state, { about, to }) =>
    withInspection(state, about, (one) => ({ ...one, report: one.report && { ...one.report, ...to } })),
  refusal: (state, { about, nth, to }) =>
    withInspection(state, about, (one) => ({ ...one, refusals: nthOf(one.refusals, nth, to) })),
  'corrective-report': (state, { about, nth, to }) =>
    withFinding(state, about, (one) => ({ ...one, reports: nthOf(one.reports, nth, to) })),
  'finding-check': (state, { about, to }) =>
    withFinding(state, about, (one) => ({
      ...one,
      closed: one.closed && { ...one.closed, ...to },
      // A finding that a check of its effect closed says the day there as well.
      checks: one.checks.map((check, index) =>
        index === one.checks.length - 1 && check.effective === 'effective' ? { ...check, ...to } : check,
      ),
    })),
  condition: (state, { about }) => ({
    ...state,
    conditionsMet: state.conditionsMet.filter((one) => one !== about),
  }),
}

const rests = ({ oversight }: OutsourcingState, about: string, to: FactValues | null) =>
  oversight.suspensions.map((one, index) =>
    restName(index) === about
      ? {
          ...one,
          from: to?.from ?? one.from,
          resumed: one.resumed && { ...one.resumed, on: to?.resumedOn ?? one.resumed.on },
        }
      : one,
  )

const certified = (one: CertificateState, to: FactValues | null): CertificateState => ({
  ...one,
  number: to?.certificateNumber ?? one.number,
  expiresOn: to?.expiresOn ?? one.expiresOn,
  // Whatever was brought to mind of the wrong day is brought to mind of the right one.
  ...(to?.expiresOn === undefined || to.expiresOn === one.expiresOn ? {} : { noted: 0, notRenewed: null }),
})

const inGiven = (state: OutsourcingState, id: string, to: (one: Given) => Given): OutsourcingState => ({
  ...state,
  oversight: {
    ...state.oversight,
    given: state.oversight.given.map((one) => (one.id === id ? to(one) : one)),
  },
})

/** What was never given keeps its name, and nobody asks for it. */
const neverGiven = (one: Given): Given => ({
  ...one,
  never: true,
  takenBack: one.takenBack ?? { takenBackOn: one.since, by: one.by },
})

const nthOf = <One extends object>(all: readonly One[], nth: number, to: FactValues | null): readonly One[] =>
  all.map((one, index) => (index === nth ? { ...one, ...to } : one))
