import type { EvolveOf } from '../../law/part.ts'
import type { CityState } from '../state.ts'
import type { AccountsEvent } from './events.ts'

const without = (state: CityState, person: string) => state.invited.filter((one) => one !== person)

/** Who may have an account after each event; whether they have set their password is nobody's record. */
export const accountsEvolve: EvolveOf<CityState, AccountsEvent> = {
  PersonInvited: (state, { person }) => ({ ...state, invited: [...without(state, person), person] }),
  MailTried: (state, { by }) => ({ ...state, mail: { ...state.mail, tried: by.at } }),
  MailArrived: (state, { by }) => ({ ...state, mail: { ...state.mail, arrived: by.at } }),
  AccountEnded: (state, { person }) => ({ ...state, invited: without(state, person) }),
}
