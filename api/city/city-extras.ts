import { accountStates } from '../../db/city/account-states.ts'
import { decidedBefore } from '../../db/city/decided-before.ts'
import { historyOfPerson } from '../../db/read-models/case-history.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { isUuid, type PersonId } from '../../domain/kernel/ids.ts'
import { nothingKnown, type CityKnown } from '../../web/city/city-known.ts'
import type { ProcedureExtras } from '../procedures/procedure-extras.ts'
import { cityTouched } from './city-touched.ts'

/** What the city's page shows that no event says: how each account stands, what came before a version was recorded. */
export const extras: ProcedureExtras = {
  touched: cityTouched,
  known: async (reads, { person, earlier = '' }): Promise<CityKnown> => {
    const [states, before, aboutPerson] = await Promise.all([
      accountStates(reads),
      decidedBefore(reads),
      person !== undefined && isUuid(person)
        ? historyOfPerson(reads, cityId, person as PersonId, {
            before: /^\d{1,9}$/.test(earlier) ? Number(earlier) : null,
            limit: ofPersonAtOnce,
          })
        : nothingKnown.aboutPerson,
    ])
    return { accounts: new Map(states.map((one) => [one.person, one])), decidedBefore: before, aboutPerson }
  },
}

/** So much of what was recorded about somebody stands on one page. */
const ofPersonAtOnce = 50
