import { act, type RecordAccess } from '../../db/act/act.ts'
import { assetsOfOffice } from '../../db/stock-take/assets-of-office.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { StockTakeState } from '../../domain/stock-take/state.ts'
import type { Poke } from '../../practice/poke.ts'
import { causeOf } from '../cause-of.ts'
import { orHopeless } from '../or-hopeless.ts'

/** What reading a ledger needs: the record, and a way to wake the postman. */
export interface ListAssetsDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'lettersWritten'>
}

/**
 * A stock-take reads what stands in its office's ledger just then, once: a second reading finds it listed already. A
 * long ledger is listed piece by piece; broken off, it goes on from what is listed.
 */
export const createListAssets = ({ record, poke }: ListAssetsDeps) => ({
  listAssets: ({ stream, now }: { readonly stream: CaseId; readonly now: Instant }): Promise<string> =>
    orHopeless(async () => {
      let isListed = false
      for (;;) {
        const owed = await causeOf<StockTakeState>(record.pool, stream, ({ kind }) => kind === 'list-assets')
        if (owed === null) return isListed ? 'done' : 'nothing-to-list'
        const { office, items } = owed.state
        const listed = items.map((one) => one.listed.asset)
        const answer = await act(record, {
          stream,
          command: { type: 'ListStockTake', data: await assetsOfOffice(record.pool, office, listed) },
          id: items.length === 0 ? `${stream}/list` : `${stream}/list/${items.length}`,
          origin: 'practice',
          by: 'practice',
          clock: now,
        })
        if (answer.kind === 'refused') return answer.refusal.code
        if (answer.letters) poke.lettersWritten()
        isListed = true
      }
    }),
})
