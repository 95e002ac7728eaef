import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Correction } from '../slices.ts'
import type { OutsourcingState } from '../state.ts'

type Subcontract = OutsourcingState['subcontracts'][number]
type ContractValues = Extract<Correction, { readonly of: 'contract' }>['after']

/** A contract put right, with what had stood there. */
export const contractCorrected = (
  state: OutsourcingState,
  data: Omit<Extract<Correction, { readonly of: 'contract' }>, 'of'>,
): OutsourcingState => noted(withValues(state, data.after), { of: 'contract', ...data })

/** The same of what was declared of urgent work. */
export const urgentCorrected = (
  state: OutsourcingState,
  data: Omit<Extract<Correction, { readonly of: 'urgent' }>, 'of'>,
): OutsourcingState =>
  noted({ ...state, urgent: state.urgent && { ...state.urgent, ...data.after } }, { of: 'urgent', ...data })

/** Of a contract's values those that a correction names: what had stood there. */
export const valuesIn = (contract: ContractValues, after: ContractValues): ContractValues =>
  Object.fromEntries(
    (Object.keys(after) as readonly (keyof ContractValues)[]).map((name) => [name, contract[name]]),
  ) as ContractValues

/** The case with the contract's values as they truly are. */
export const withValues = (state: OutsourcingState, after: ContractValues): OutsourcingState => ({
  ...state,
  contract: state.contract && { ...state.contract, ...after },
  ...(after.endsOn === undefined ? {} : { subcontracts: endedWith(state, after.endsOn) }),
})

/** Whether a consent ended with the contract alone: then nobody has given a reason. */
export const isWithContract = (ended: Subcontract['ended']): boolean => ended !== null && ended.reason === ''

/** What ended with the contract ended on its true last day. */
const endedWith = ({ contract, subcontracts }: OutsourcingState, endsOn: PlainDate): readonly Subcontract[] =>
  subcontracts.map((one) =>
    one.ended !== null && isWithContract(one.ended) && one.ended.on === contract?.endsOn
      ? { ...one, ended: { ...one.ended, on: endsOn } }
      : one,
  )

/** The same with another early end; the agreed day is no early end any more. */
export const withEnd = (state: OutsourcingState, endsOn: PlainDate): OutsourcingState => {
  const { contract, oversight } = state
  const { termination } = oversight
  if (contract === null || termination === null) return state
  const still = endsOn < termination.insteadOf ? { ...termination, endsOn } : null
  return {
    ...state,
    contract: { ...contract, endsOn },
    subcontracts: endedWith(state, endsOn),
    oversight: { ...oversight, termination: still },
  }
}

/**
 * A contract that was held to have ended runs on: consents that ended with it alone run on, too, and what was certified
 * of return and disposal was certified too early.
 */
export const resumed = (state: OutsourcingState, endedOn: PlainDate): OutsourcingState => ({
  ...state,
  stage: 'in-force',
  disposal: null,
  oversight: { ...state.oversight, disposals: [] },
  subcontracts: state.subcontracts.map((one) =>
    one.status === 'ended' && isWithContract(one.ended) && [endedOn, state.contract?.endsOn].includes(one.ended?.on)
      ? { ...one, status: 'consented', ended: null }
      : one,
  ),
})

/** The case remembers what was put right. */
export const noted = (state: OutsourcingState, correction: Correction): OutsourcingState => ({
  ...state,
  corrections: [...state.corrections, correction],
})
