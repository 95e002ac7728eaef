import type { Did } from '../law/own-work.ts'
import type { OutsourcingState } from './state.ts'

/** What of a request was done by whom: who accepts or approves it may have done some of it themself (Arts. 20, 21). */
export const workedOnRequest = ({ startedBy, revisions, vettings, submitted, formCheck }: OutsourcingState): Did => ({
  drafted: [startedBy, ...revisions],
  vetted: vettings.map((one) => one.by),
  judged: vettings.map((one) => one.judged?.by),
  submitted: [submitted],
  'form-checked': [formCheck?.by],
})

/** What was done in looking into one company: where that company alone is passed (Art. 20). */
export const workedOnVetting = (vetting: OutsourcingState['vetting']): Did => ({
  vetted: [vetting?.by],
  judged: [vetting?.judged?.by],
})
