import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { passageText, type KeptPassage, type Passage } from '../../domain/entry-log/device/passage.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { parseInstant, type Instant } from '../../domain/kernel/instant.ts'
import { piecewise } from '../../domain/kernel/piecewise.ts'
import type { FlawList } from '../kept/flaw.ts'
import { pageOf, readCursor, type Page, type Place } from '../read-models/page.ts'

/** So many rows are written or read at once. */
const atOnce = 2_000

/**
 * What the rows of an import hash to, in their order: the event says it, and a verification computes it again. Piece by
 * piece, as they are read.
 */
export function* digesting(rows: Iterable<KeptPassage>): Generator<void, string> {
  const hash = createHash('sha256')
  yield* piecewise(rows, (row) => void hash.update(`${passageText(row)}\n`))
  return hash.digest('hex')
}

/** Writes the rows of an import in the act's own transaction, piece by piece; each piece is told. */
export const writeLogRows = async (
  client: PoolClient,
  { stream, batch }: { readonly stream: CaseId; readonly batch: string },
  rows: readonly KeptPassage[],
  onWritten: (rows: number) => void,
): Promise<void> => {
  for (let from = 0; from < rows.length; from += atOnce) {
    const piece = rows.slice(from, from + atOnce)
    await client.query({
      name: 'write-log-rows',
      text: `insert into entry_log_rows (stream, batch, nth, at, direction, id_number, name, flag)
        select $1, $2, $3 + r.nth::int, r.at, r.direction, r.id_number, r.name, r.flag
        from unnest($4::timestamptz[], $5::text[], $6::text[], $7::text[], $8::text[])
          with ordinality as r(at, direction, id_number, name, flag, nth)`,
      values: [
        stream,
        batch,
        from,
        piece.map(({ at }) => at),
        piece.map(({ direction }) => direction),
        piece.map(({ id }) => id),
        piece.map(({ name }) => name),
        piece.map(({ flag }) => flag),
      ],
    })
    onWritten(Math.min(from + atOnce, rows.length))
  }
}

/** Which passages of a span are in the ledger already. */
export const passagesThere = async (
  reads: Pool,
  stream: CaseId,
  first: Instant,
  last: Instant,
): Promise<readonly Passage[]> => {
  const { rows } = await reads.query<Passage>({
    name: 'passages-there',
    text: `select at, direction, id_number as id, name from entry_log_rows where stream = $1 and at between $2 and $3`,
    values: [stream, first, last],
  })
  return rows
}

/** The passages of a ledger between two moments, all of them in their order, piece by piece. */
export async function* passagesBetween(
  reads: Pool,
  stream: CaseId,
  from: Instant,
  to: Instant,
): AsyncGenerator<readonly KeptPassage[]> {
  let last: Last | null = null
  for (;;) {
    const rows: readonly KeptPassage[] = await passagesAfter(reads, stream, { from, until: to }, last, atOnce)
    if (rows.length > 0) yield rows
    last = rows.at(-1) ?? null
    if (rows.length < atOnce) return
  }
}

/** Behind which passage the next ones are read. */
interface Last extends Pick<KeptPassage, 'at' | 'id'> {
  readonly direction: string
}

/** From the first moment on, before the second. */
interface Moments {
  readonly from: Instant
  readonly until: Instant
}

/** Some of the passages of a ledger between two moments, in their order, and where the next ones begin. */
export const passagesFrom = async (
  reads: Pool,
  stream: CaseId,
  moments: Moments,
  { after, limit }: Place,
): Promise<Page<KeptPassage>> => {
  const [at = '', id = '', direction = ''] = readCursor(after, 3) ?? []
  const moment = parseInstant(at)
  const last = moment === null ? null : { at: moment, id, direction }
  const rows = await passagesAfter(reads, stream, moments, last, limit + 1)
  return pageOf(rows, limit, (one) => [one.at, one.id, one.direction])
}

const passagesAfter = async (
  reads: Pool,
  stream: CaseId,
  { from, until }: Moments,
  last: Last | null,
  most: number,
): Promise<readonly KeptPassage[]> => {
  const { rows } = await reads.query<KeptPassage>({
    name: 'passages-between',
    text: `select at, direction, id_number as id, name, flag from entry_log_rows
      where stream = $1 and at >= $2 and at < $3
        and ($4::text is null or (at, id_number, direction) > ($2, $4::text, $5::text))
      order by at, id_number, direction limit $6`,
    values: [stream, last?.at ?? from, until, last?.id ?? null, last?.direction ?? null, most],
  })
  return rows
}

/** Computes the digest of every import's rows again, and finds rows that no import speaks of. */
export const verifyLogRows = async (
  client: PoolClient,
  streams: readonly string[] | null,
  flaws: FlawList,
): Promise<void> => {
  const { rows: imports } = await client.query<Imported>(importsText, [streams])
  for (const one of imports) await verifyImport(client, one, flaws)
  const { rows: stray } = await client.query<{ readonly stream: string; readonly batch: string }>(strayText, [streams])
  for (const { stream, batch } of stray) flaws.add({ problem: 'row-unknown', stream, row: `entry_log_rows ${batch}` })
}

interface Imported {
  readonly stream: string
  readonly version: number
  readonly batch: string
  readonly digest: string
  readonly count: number
}

const importsText = `
  select stream, version, data ->> 'batch' as batch, data ->> 'digest' as digest, (data ->> 'count')::int as count
  from events where type = 'DeviceLogImported' and ($1::text[] is null or stream = any($1)) order by stream, version`

const strayText = `
  select distinct r.stream, r.batch from entry_log_rows r
  where ($1::text[] is null or r.stream = any($1)) and not exists (
    select 1 from events e where e.stream = r.stream and e.type = 'DeviceLogImported' and e.data ->> 'batch' = r.batch)
  order by r.stream, r.batch limit 100`

const verifyImport = async (
  client: PoolClient,
  { stream, version, batch, digest, count }: Imported,
  flaws: FlawList,
): Promise<void> => {
  const hash = createHash('sha256')
  let found = 0
  for (;;) {
    const { rows } = await client.query<KeptPassage>({
      name: 'verify-log-rows',
      text: `select at, direction, id_number as id, name, flag from entry_log_rows
        where stream = $1 and batch = $2 and nth > $3 order by nth limit ${atOnce}`,
      values: [stream, batch, found],
    })
    for (const row of rows) hash.update(`${passageText(row)}\n`)
    found += rows.length
    if (rows.length < atOnce) break
  }
  const place = { stream, version, row: `entry_log_rows ${batch}` }
  if (found < count) flaws.add({ problem: 'row-missing', ...place })
  else if (found !== count || hash.digest('hex') !== digest) flaws.add({ problem: 'row-differs', ...place })
}
