import type { Pool } from 'pg'
import { assetsOfOffice } from '../../db/stock-take/assets-of-office.ts'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PastAct } from './past-act.ts'

/** The practice reads what stands in an office's ledger at that moment, as it does in every stock-take. */
export const listed = (office: OfficeId, moment: Instant): PastAct => ({
  at: moment,
  by: 'practice',
  command: async (pool: Pool) => ({ type: 'ListStockTake', data: await assetsOfOffice(pool, office, []) }),
})
