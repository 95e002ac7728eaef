import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PassedOwn } from '../../domain/law/own-work.ts'

/** Who passed their own work, by the case: of many cases at once, for a list of them on paper. */
export type OwnWorkPassed = ReadonlyMap<CaseId, readonly Pick<PassedOwn, 'name' | 'works'>[]>

interface Row extends Pick<PassedOwn, 'name' | 'works'> {
  readonly stream: CaseId
}

/** The same as far as it had happened by a moment; all of it where none is named. */
export const ownWorkPassed = async (
  reads: Pool,
  streams: readonly CaseId[],
  by: Instant | null,
): Promise<OwnWorkPassed> => {
  const { rows } = await reads.query<Row>({
    name: 'own-work-passed',
    text: `select distinct stream, data->'by'->>'name' as name, data->'ownWork' as works
      from events where stream = any($1::text[]) and data ? 'ownWork' and data->'by'->>'name' is not null
        and ($2::timestamptz is null or occurred_at <= $2) order by 1, 2`,
    values: [[...new Set(streams)], by],
  })
  return Map.groupBy(rows, ({ stream }) => stream)
}
