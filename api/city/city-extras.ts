import { accountStates } from '../../db/city/account-states.ts'
import { decidedBefore } from '../../db/city/decided-before.ts'
import type { CityKnown } from '../../web/city/city-known.ts'
import type { ProcedureExtras } from '../procedures/procedure-extras.ts'
import { cityTouched } from './city-touched.ts'

/** What the city's page shows that no event says: how each account stands, what came before a version was recorded. */
export const extras: ProcedureExtras = {
  touched: cityTouched,
  known: async (reads): Promise<CityKnown> => {
    const [states, before] = await Promise.all([accountStates(reads), decidedBefore(reads)])
    return { accounts: new Map(states.map((one) => [one.person, one])), decidedBefore: before }
  },
}
