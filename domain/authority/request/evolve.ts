import type { By } from '../../kernel/by.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { addDays } from '../../kernel/plain-date.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { AuthorityState, Consultation, Term } from '../state.ts'
import type { RequestEvent } from './events.ts'

/** What the case is after what led to an operator's being settled. */
export const requestEvolve: EvolveOf<AuthorityState, RequestEvent> = {
  AuthorityRequested: (state, { number, operator, kind, equipment, manager, ...pending }) => ({
    ...state,
    stage: 'consultation',
    number,
    operator,
    kind,
    equipment,
    manager,
    pending: { ...pending, consultation: null },
    startedBy: pending.by,
  }),
  AuthorityChangeProposed: (state, proposed) => ({ ...state, pending: { ...proposed, consultation: null } }),
  AuthorityRequestWithdrawn: (state, { reason, by }) => givenUp(state, 'withdrawn', reason, by),
  OfficerConsulted: (state, { heldOn, said, agreed, officer, officerName, by }) => {
    const { pending, consultations } = state
    if (pending === null) return state
    const heard: Consultation = {
      id: `consultation-${consultations.length + 1}`,
      office: pending.office,
      officer,
      officerName,
      heldOn,
      said,
      agreed,
      despite: '',
      by,
    }
    return {
      ...state,
      stage: state.stage === 'consultation' ? 'decision' : state.stage,
      pending: { ...pending, consultation: heard.id },
      consultations: [...consultations, heard],
    }
  },
  AuthorityGranted: (state, { fromOn, despite, conditions, by }) => {
    const { pending, terms, consultations, stage } = state
    if (pending === null || pending.consultation === null) return state
    const { office, untilOn, consultation } = pending
    const next: Term = { office, fromOn, untilOn, consultation, conditions, by }
    return {
      ...state,
      stage: stage === 'decision' ? 'registration' : 'live',
      pending: null,
      over: null,
      terms: [...terms.map((one) => cut(one, addDays(fromOn, -1))), next],
      consultations: consultations.map((one) => (one.id === consultation ? { ...one, despite } : one)),
    }
  },
  AuthorityNotGranted: (state, { reason, by }) => givenUp(state, 'not-granted', reason, by),
}

const cut = (term: Term, lastDay: Term['fromOn']): Term =>
  term.untilOn === null || term.untilOn > lastDay ? { ...term, untilOn: lastDay } : term

/** What waited is gone: with it the case, where there was nothing else, or the wait between two terms. */
const givenUp = (state: AuthorityState, how: 'withdrawn' | 'not-granted', reason: string, by: By): AuthorityState => {
  const rest = { ...state, pending: null }
  if (state.stage === 'between') return { ...rest, stage: 'removal' }
  if (state.stage === 'live') return rest
  return { ...rest, stage: 'closed', over: { how, on: tokyoDateOf(by.at), time: null, reason }, ending: { how } }
}
