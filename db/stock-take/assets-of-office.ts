import type { Pool } from 'pg'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import type { ListedItems } from '../../domain/stock-take/fields.ts'
import { numberOf, type NumberColumns } from '../read-models/case-number.ts'

/** So many items an office's stock-take holds at most. */
const most = 5_000

/** What stands in an office's ledger of information assets and is not lost, by its numbers. */
export const assetsOfOffice = async (pool: Pool, office: OfficeId): Promise<ListedItems['items']> => {
  const { rows } = await pool.query<
    NumberColumns & {
      readonly asset: CaseId
      readonly name: string
      readonly cells: { readonly place: string; readonly quantity: number }
    }
  >({
    name: 'assets-of-office',
    text: `select stream as asset, title as name, fiscal_year, series, serial, cells from register_rows
      where procedure = 'asset' and register = 'ledger' and offices[1] = $1 and ending is null and stage <> 'lost'
      order by fiscal_year, serial limit $2`,
    values: [office, most],
  })
  return rows.map((row) => {
    const { asset, name, cells, number } = numberOf(row)
    return {
      asset,
      name,
      label: number === null ? '―' : caseNumberLabel(number),
      place: cells.place,
      quantity: cells.quantity,
    }
  })
}
