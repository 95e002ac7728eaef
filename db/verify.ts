import type { Pool, PoolClient } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { Anchor } from './anchor.ts'
import type { AnchorCorrection } from './correct-anchor.ts'
import { readEventsInBatches, readStream, type RecordedEvent } from './event-store.ts'
import type { Flaw } from './flaw.ts'
import { chain, genesis } from './hash-chain.ts'
import { atOneMoment } from './one-moment.ts'
import { verifyAnchors } from './verify-anchors.ts'
import { verifyAttachments } from './verify-attachments.ts'
import { verifyCommands } from './verify-commands.ts'

/** What a verification looked at, and every broken place up to a hundred, the first one first. */
export interface Verification {
  readonly streams: number
  readonly events: number
  readonly anchors: number
  /** Attached contents, each counted once. */
  readonly contents: number
  /** The newest seal: printed or kept elsewhere, it proves all that came before. */
  readonly lastAnchor: Anchor | null
  /** Seals that were set too early, with who recorded it and why: no flaw any more. */
  readonly corrections: readonly AnchorCorrection[]
  readonly flaws: readonly Flaw[]
}

/** What to verify: everything, one case, or one day's anchor; and who is told how far it has come. */
export interface VerifyOptions {
  readonly stream?: CaseId
  readonly day?: string
  readonly onProgress?: (events: number) => void
}

const mostFlaws = 100

/**
 * Computes the hash of every event again and compares: with what is stored, with the heads, with the anchors. Looks
 * at one moment of the record, so that it is exact while the system runs.
 */
export const verify = (pool: Pool, { stream, day, onProgress }: VerifyOptions = {}): Promise<Verification> =>
  atOneMoment(pool, async (client) => {
    const chains =
      day === undefined ? await verifyChains(client, stream, onProgress) : { streams: 0, events: 0, flaws: [] }
    const commands = day === undefined ? await verifyCommands(client, stream) : []
    const papers = day === undefined ? await verifyAttachments(client, stream) : { contents: 0, flaws: [] }
    const sealed = await verifyAnchors(client, {
      ...(stream === undefined ? {} : { stream }),
      ...(day === undefined ? {} : { day }),
    })
    return {
      streams: chains.streams,
      events: chains.events,
      anchors: sealed.anchors,
      contents: papers.contents,
      lastAnchor: sealed.last,
      corrections: sealed.corrections,
      flaws: [...chains.flaws, ...commands, ...sealed.flaws, ...papers.flaws].slice(0, mostFlaws),
    }
  })

interface Chains {
  readonly streams: number
  readonly events: number
  readonly flaws: readonly Flaw[]
}

interface Tip {
  readonly stream: CaseId
  readonly version: number
  readonly hash: Buffer
}

const verifyChains = async (
  client: PoolClient,
  stream: CaseId | undefined,
  onProgress?: (events: number) => void,
): Promise<Chains> => {
  const flaws: Flaw[] = []
  // A record that is broken throughout must not fill the memory with saying so.
  const keep = (more: readonly Flaw[]): void => void flaws.push(...more.slice(0, mostFlaws - flaws.length))
  const tips: Tip[] = []
  let tip: Tip | null = null
  let events = 0
  let streams = 0
  for await (const batch of stream === undefined ? readEventsInBatches(client) : one(readStream(client, stream))) {
    for (const recorded of batch) {
      if (tip && tip.stream !== recorded.event.stream) tips.push(tip)
      const before = tip?.stream === recorded.event.stream ? tip : null
      keep(eventFlaws(before, recorded))
      tip = { stream: recorded.event.stream, version: recorded.event.version, hash: recorded.hash }
    }
    events += batch.length
    streams += tips.length
    keep(await headFlaws(client, tips.splice(0)))
    onProgress?.(events)
  }
  if (tip) keep(await headFlaws(client, [tip]))
  keep(await emptyHeads(client, stream))
  return { streams: streams + (tip ? 1 : 0), events, flaws }
}

async function* one<T>(value: Promise<T>): AsyncGenerator<T> {
  yield await value
}

/** An event is right when it follows the one before and its hash is what the chain gives. */
const eventFlaws = (before: Tip | null, { event, hash, occurredAt, recordedAt }: RecordedEvent): readonly Flaw[] => {
  const place = { stream: event.stream, version: event.version }
  const expected = (before?.version ?? 0) + 1
  if (event.version !== expected) return [{ problem: 'event-missing', stream: event.stream, version: expected }]
  if (!chain(before?.hash ?? genesis, event).equals(hash)) return [{ problem: 'event-differs', ...place }]
  const { meta } = event
  return occurredAt === meta.occurredAt && recordedAt === (meta.recordedAt ?? recordedAt)
    ? []
    : [{ problem: 'column-differs', ...place }]
}

const headFlaws = async (client: PoolClient, tips: readonly Tip[]): Promise<readonly Flaw[]> => {
  if (tips.length === 0) return []
  const { rows } = await client.query<Tip>('select stream, version, hash from streams where stream = any($1)', [
    tips.map((tip) => tip.stream),
  ])
  const heads = new Map(rows.map((head) => [head.stream, head]))
  return tips.flatMap((tip): readonly Flaw[] => {
    const head = heads.get(tip.stream)
    if (!head) return [{ problem: 'head-missing', stream: tip.stream }]
    // A head that is further on than the last event says which event is gone.
    if (head.version > tip.version) return [{ problem: 'event-missing', stream: tip.stream, version: tip.version + 1 }]
    return head.version === tip.version && head.hash.equals(tip.hash)
      ? []
      : [{ problem: 'head-differs', stream: tip.stream, version: tip.version }]
  })
}

const emptyHeads = async (client: PoolClient, stream: CaseId | undefined): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<{ readonly stream: string }>(
    `select s.stream from streams s where ($1::text is null or s.stream = $1)
       and not exists (select 1 from events e where e.stream = s.stream) order by s.stream limit 100`,
    [stream ?? null],
  )
  return rows.map((row) => ({ problem: 'events-missing', stream: row.stream }))
}
