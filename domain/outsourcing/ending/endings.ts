import { tokyoDateOf, tokyoTime } from '../../kernel/instant.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { EndingOf } from '../../law/hanging.ts'
import type { Suspension } from './state.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * What others hear of: the contract is over, or the case was given up before there was one; and so is each sub-contract
 * whose consent is over (Art. 22(1) and (2)).
 */
export const outsourcingEndings = ({
  stage,
  contract,
  ending,
  subcontracts,
  oversight,
}: OutsourcingState): readonly EndingOf[] => [
  ...(contract !== null && (stage === 'closing' || stage === 'closed') ? [over(contract.endsOn)] : []),
  ...(contract === null && ending !== null ? [{ ...over(tokyoDateOf(ending.by.at)), at: ending.by.at }] : []),
  ...oversight.suspensions.map(rest),
  ...subcontracts.flatMap(({ id, ended }) => (ended === null ? [] : [{ ...over(ended.on), part: id }])),
]

/** A rest counts at once. One that is over is told to nobody any more as a rest: late, it would be none. */
const rest = ({ from, by, resumed }: Suspension): EndingOf =>
  resumed === null
    ? { of: null, office: null, how: 'suspended', on: from, at: by.at }
    : { of: null, office: null, how: 'resumed', on: resumed.on, at: resumed.by.at }

const over = (on: PlainDate): EndingOf => ({
  of: null,
  office: null,
  how: 'ended',
  on,
  at: tokyoTime(addDays(on, 1), '00:00'),
})
