import type { Pool } from 'pg'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import type { CaseId, PostId } from '../../domain/kernel/ids.ts'
import { oneCase, type OneCase } from '../read-models/one-case.ts'

/** So many applications stand on one page; the earliest come first, and the next ones when these are decided. */
const most = 200

/** The applications for entry that wait for the decision of one of these posts, the earliest first. */
export const applicationsToDecide = async (
  reads: Pool,
  posts: readonly PostId[],
): Promise<readonly OneCase<EntryPermitState>[]> => {
  const { rows } = await reads.query<{ readonly id: CaseId }>({
    name: 'applications-to-decide',
    text: `select stream as id from register_rows
      where procedure = 'entry-permit' and register = 'permits' and stage = 'applied' and holders && $1::text[]
      order by opened_at, stream limit $2`,
    values: [posts, most],
  })
  const found = await Promise.all(rows.map(({ id }) => oneCase<EntryPermitState>(reads, id)))
  return found.filter((one) => one !== null)
}
