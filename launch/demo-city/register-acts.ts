import type { Pool } from 'pg'
import { assetsOfOffice } from '../../db/stock-take/assets-of-office.ts'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PastAct } from './past-acts.ts'
import type { RegisterCommand } from './register-command.ts'

type DataOf<Type extends RegisterCommand['type']> = Extract<RegisterCommand, { readonly type: Type }>['data']

/** An act of the past in one of those registers. */
export const act = <Type extends RegisterCommand['type']>(
  type: Type,
  by: string,
  moment: Instant,
  data: DataOf<Type>,
): PastAct => ({ at: moment, by, command: { type, data } as RegisterCommand })

/** The practice reads what stands in an office's ledger at that moment, as it does in every stock-take. */
export const listed = (office: OfficeId, moment: Instant): PastAct => ({
  at: moment,
  by: 'practice',
  command: async (pool: Pool) => ({ type: 'ListStockTake', data: await assetsOfOffice(pool, office, []) }),
})
