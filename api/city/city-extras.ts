import { accountStandings } from '../../db/city/account-standings.ts'
import type { CityKnown } from '../../web/city/city-known.ts'
import type { ProcedureExtras } from '../procedure-extras.ts'

/** What the city's page shows that no event says: how each account stands. */
export const cityExtras: ProcedureExtras = {
  known: async (reads): Promise<CityKnown> => ({
    accounts: new Map((await accountStandings(reads)).map((one) => [one.person, one])),
  }),
}
