import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { By } from '../../domain/kernel/by.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { Notice } from '../notice.ts'
import { changeNotice } from './change-notice.ts'
import { consentNotice } from './consent-notice.ts'
import { correctionNotice } from './correction-notice.ts'
import type { NoticeWords } from './letter-of.ts'

/**
 * The city's paper about a part of a case, by the part's name: the answer to a change (変更承認通知), to a sub-contract
 * (再委託承諾通知), or what was put right in the record (訂正の記録). Made from the record alone. Null where nothing of
 * it is decided.
 */
export const decidedNotice = (
  state: OutsourcingState,
  part: string,
  guideline: Guideline,
  words: NoticeWords,
): Notice | null => {
  if (state.number === null) return null
  const { change, subcontract, correction } = partNamed(state, part)
  if (change) return changeNotice(state, change, guideline, words)
  if (subcontract) return consentNotice(state, subcontract, guideline)
  return correction ? correctionNotice(state, correction, guideline, words) : null
}

/** When the part was decided: the guideline of that day names the posts. */
export const decidedAt = (state: OutsourcingState, part: string): By['at'] | null => {
  const { change, subcontract, correction } = partNamed(state, part)
  const answered = change?.approval ?? change?.answer ?? subcontract?.consent ?? subcontract?.answer ?? correction
  return answered?.by.at ?? null
}

/** The part that goes by a name: a change and a sub-contract by their ids, a correction by its place. */
const partNamed = ({ changes, subcontracts, corrections }: OutsourcingState, part: string) => ({
  change: changes.find(({ id }) => id === part),
  subcontract: subcontracts.find(({ id }) => id === part),
  correction: corrections[Number(/^correction-(\d+)$/.exec(part)?.[1]) - 1],
})
