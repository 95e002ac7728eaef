import { refuse, type Outcome } from '../../kernel/outcome.ts'
import type { IncidentRefusal } from '../refusals.ts'
import type { IncidentState } from '../state.ts'

/** Why an incident can't be closed yet, the first thing that is open (Art. 22(5)); null where nothing is. */
export const whatIsOpen = (
  state: IncidentState,
): Extract<Outcome<never, IncidentRefusal, 'incident-closed-when-settled'>, { readonly ok: false }> | null => {
  if (state.assessment === null) return refuse('assessment-missing', 'incident-closed-when-settled')
  const notices = state.notices.filter((one) => one.status === 'open').map((one) => one.notice)
  if (notices.length > 0) return refuse('notice-open', 'incident-closed-when-settled', { notices })
  const followUps = state.followUps.filter((one) => one.done === null).map((one) => one.id)
  if (followUps.length > 0) return refuse('follow-up-open', 'incident-closed-when-settled', { followUps })
  const proposals = state.proposals.filter((one) => one.answer === null).map((one) => one.id)
  if (proposals.length > 0) return refuse('proposal-open', 'incident-closed-when-settled', { proposals })
  const { cause, prevention } = state.known
  return cause === '' || prevention === ''
    ? refuse('cause-or-prevention-missing', 'incident-closed-when-settled')
    : null
}
