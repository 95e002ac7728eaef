import type { Pool } from 'pg'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { CaseId, OfficeId, PersonId, PostId } from '../../domain/kernel/ids.ts'
import { parseInstant, type Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import { askedFor } from '../../domain/procedures.ts'
import { numberOf, type NumberColumns } from './case-number.ts'
import { pageOf, readCursor, type Page, type Place } from './page.ts'
import { readableCase } from './readable.ts'

/** A case that somebody asked for and that is still open: where it is now. */
export interface AskedCase {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  readonly vendor: string
  readonly office: OfficeId
  readonly stage: string
  readonly round: number
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
  readonly ending: string | null
  /** The most urgent open task: of whom it is asked, what, since when, until when. */
  readonly holders: readonly PostId[]
  readonly waitingFor: string | null
  readonly since: Instant | null
  readonly due: Instant | null
  readonly changedAt: Instant
}

const at = { asked: '$2', all: '$3', offices: '$4', council: '$5', posts: '$9' }

const text = `
  select stream as id, fiscal_year, series, serial, title, vendor, office, stage, round, starts_on as "startsOn",
    ends_on as "endsOn", ending, holders, waiting_for as "waitingFor", waiting_since as since, due,
    changed_at as "changedAt"
  from cases
  where started_by = $1 and stage <> 'closed'
    and ${readableCase(at)}
    and (changed_at, stream) < ($6::timestamptz, $7)
  order by changed_at desc, stream desc limit $8`

/** The open cases that a person asked for, of those that they may still read; what changed last comes first. */
export const askedCases = async (
  reads: Pool,
  person: PersonId,
  { posts, scope: { all, offices, council } }: Reader,
  { after, limit }: Place,
): Promise<Page<AskedCase>> => {
  const key = readCursor(after, 2)
  const from = key !== null && parseInstant(key[0] ?? '') !== null ? key : ['infinity', '']
  const { rows } = await reads.query<Omit<AskedCase, 'number'> & NumberColumns>({
    name: 'asked-cases',
    text,
    values: [person, askedFor, all, offices, council, ...from, limit + 1, posts],
  })
  return pageOf(rows.map(numberOf), limit, (row) => [row.changedAt, row.id])
}
