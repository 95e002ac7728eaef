import type { By } from '../../kernel/by.ts'
import { laterDay } from '../later-day.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { AuthorityState, Consultation, RegisteredId } from '../state.ts'
import type { RegistrationEvent } from './events.ts'
import type { Registered } from './fields.ts'

/** What the case is after its registration, the operator's word, a loss, or its coming from an older register. */
export const registrationEvolve: EvolveOf<AuthorityState, RegistrationEvent> = {
  AuthorityRegistered: (state, { awaitsOperator, by, ...given }) => {
    const registered = withId(state, given, by)
    return awaitsOperator ? { ...registered, stage: 'acknowledgement' } : live(registered, by)
  },
  MethodAcknowledged: (state, { by, of = null }) => {
    const said = { ...state, acknowledgements: [...state.acknowledgements, by], acknowledgedOf: of }
    return state.stage === 'acknowledgement' ? live(said, by) : said
  },
  OperatorIdLost: (state, { lostOn }) => ({
    ...state,
    ids: state.ids.map((one) => (one.ended === null ? { ...one, ended: { how: 'lost', on: lostOn } } : one)),
  }),
  OperatorIdReissued: (state, { by, ...given }) => withId(state, given, by),
  AuthorityBroughtIn: (state, { by, ...given }) => {
    const { office, fromOn, untilOn, operator, kind, equipment, manager, number, broughtInAs, acknowledgedOn } = given
    const heard: Consultation = {
      id: 'consultation-1',
      office,
      officer: given.officer,
      officerName: given.consultedWith,
      heldOn: given.consultedOn,
      said: given.said,
      agreed: given.agreed,
      despite: '',
      by,
    }
    const begun: AuthorityState = {
      ...state,
      stage: 'live',
      number,
      operator,
      kind,
      equipment,
      manager,
      broughtInAs,
      terms: [{ office, fromOn, untilOn, consultation: heard.id, conditions: '', by }],
      consultations: [heard],
      liveFrom: fromOn,
      acknowledgements: acknowledgedOn === null ? [] : [by],
      startedBy: by,
    }
    return withId(begun, given, by)
  },
}

const withId = (
  state: AuthorityState,
  { operatorId, matchingId, matchingOn, matchingCount }: Registered,
  by: By,
): AuthorityState => {
  const id = `id-${state.ids.length + 1}`
  const next: RegisteredId = { id, operatorId, matchingId, matchingOn, matchingCount, by, ended: null }
  return { ...state, ids: [...state.ids, next] }
}

/** In force from its first day on, or from today where that is over. */
const live = (state: AuthorityState, { at }: By): AuthorityState => {
  const today = tokyoDateOf(at)
  return { ...state, stage: 'live', liveFrom: laterDay(state.terms[0]?.fromOn ?? today, today) }
}
