import { accountStates } from '../../db/city/account-states.ts'
import type { CityKnown } from '../../web/city/city-known.ts'
import type { ProcedureExtras } from '../procedure-extras.ts'
import { cityTouched } from './city-touched.ts'

/** What the city's page shows that no event says: how each account stands. */
export const extras: ProcedureExtras = {
  touched: cityTouched,
  known: async (reads): Promise<CityKnown> => ({
    accounts: new Map((await accountStates(reads)).map((one) => [one.person, one])),
  }),
}
