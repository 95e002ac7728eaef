import type { Stage } from '../../domain/outsourcing/stages.ts'
import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import { mayRead } from '../../domain/outsourcing/reading.ts'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import { numberOf } from '../read-models/case-number.ts'
import type { LinkedCase } from '../read-models/cases-linked.ts'

interface LinkRow {
  readonly stream: CaseId
  readonly title: string
  readonly office: OfficeId
  readonly stage: Stage
  readonly ending: string | null
  readonly submitted: boolean
  readonly fiscal_year: number | null
  readonly series: string | null
  readonly serial: number | null
}

/**
 * The cases that renew this one, as their own first events say, and the one that it renews; only what the reader may
 * read.
 */
export const renewalLinks = async (
  reads: Pool,
  id: CaseId,
  of: CaseId | null,
  scope: ReadingScope,
): Promise<readonly LinkedCase[]> => {
  const { rows } = await reads.query<LinkRow>({
    name: 'renewal-links',
    // Few streams first, then their rows: a condition with "or" would look through the whole list of cases.
    text: `select c.stream, c.title, c.office, c.stage, c.ending, c.submitted, c.fiscal_year, c.series, c.serial
      from (
        select $2::text as stream
        union select stream from events where type = 'OutsourcingStarted' and data ? 'renewalOf'
        and data ->> 'renewalOf' = $1
      ) as linked join cases c on c.stream = linked.stream
      order by c.started_at limit 20`,
    values: [id, of],
  })
  return rows
    .filter(({ office, stage, submitted }) => mayRead(scope, { office, stage, submitted }))
    .map((row) => ({
      id: row.stream,
      number: numberOf(row).number,
      title: row.title,
      stage: row.stage,
      ending: row.ending,
    }))
}
