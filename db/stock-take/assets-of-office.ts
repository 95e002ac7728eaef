import type { Pool } from 'pg'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import type { ListedItems } from '../../domain/stock-take/fields.ts'
import { numberOf, type NumberColumns } from '../read-models/case-number.ts'

/** So many items are listed at once at most, and none that would make a command heavier than the record takes. */
const listedAtOnce = 2_000
const heaviest = 400_000

/**
 * What stands in an office's ledger of information assets and is not lost, by its numbers: so many of those that aren't
 * listed yet, and whether there are more.
 */
export const assetsOfOffice = async (pool: Pool, office: OfficeId, listed: readonly CaseId[]): Promise<ListedItems> => {
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
        and stream <> all($2::text[])
      order by fiscal_year, serial, stream limit $3`,
    values: [office, listed, listedAtOnce + 1],
  })
  const items = rows.map((row) => {
    const { asset, name, cells, number } = numberOf(row)
    return {
      asset,
      name,
      label: number === null ? '―' : caseNumberLabel(number),
      place: cells.place,
      quantity: cells.quantity,
    }
  })
  const fitting = fittingIn(items)
  return { items: fitting, ...(items.length > fitting.length ? { more: true } : {}) }
}

/** The first of them that one command may hold; one at least. */
const fittingIn = (items: ListedItems['items']): ListedItems['items'] => {
  let weight = 0
  const over = items.findIndex((one, nth) => {
    weight += JSON.stringify(one).length + 1
    return nth > 0 && (nth >= listedAtOnce || weight > heaviest)
  })
  return over < 0 ? items : items.slice(0, over)
}
