import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Anchor } from './anchor.ts'
import type { Flaw } from './flaw.ts'
import { genesis } from './hash-chain.ts'

interface Head {
  readonly day: string
  readonly stream: string
  readonly version: number
  readonly hash: Buffer
}

/** Which anchors to look at: all, one day's, or what all of them say of one stream. */
export interface AnchorScope {
  readonly day?: string
  readonly stream?: string
}

/**
 * Computes every anchor again from the heads that were sealed, and finds the sealed heads that the events no longer
 * bear out.
 */
export const verifyAnchors = async (
  client: PoolClient,
  { day, stream }: AnchorScope,
): Promise<{ readonly anchors: number; readonly last: Anchor | null; readonly flaws: readonly Flaw[] }> => {
  const { rows: anchors } = await client.query<Anchor>('select day, streams, hash from anchors order by day')
  const asked = day === undefined ? anchors : anchors.filter((one) => one.day === day)
  const missing: readonly Flaw[] = day !== undefined && asked.length === 0 ? [{ problem: 'anchor-missing', day }] : []
  const broken = stream === undefined ? await brokenAnchors(client, anchors, day) : []
  const gone = await unborneHeads(client, {
    ...(day === undefined ? {} : { day }),
    ...(stream === undefined ? {} : { stream }),
  })
  return { anchors: asked.length, last: anchors.at(-1) ?? null, flaws: [...missing, ...broken, ...gone] }
}

/** Replays the anchors in their order over the heads that each one found moved. */
const brokenAnchors = async (
  client: PoolClient,
  anchors: readonly Anchor[],
  day: string | undefined,
): Promise<readonly Flaw[]> => {
  const lines = new Map<string, string>()
  const flaws: Flaw[] = []
  let order: readonly string[] = []
  let previous: Buffer = genesis
  for (const anchor of anchors) {
    if (day !== undefined && anchor.day > day) break
    for await (const heads of headsOf(client, anchor.day)) {
      for (const head of heads) lines.set(head.stream, `${head.stream} ${head.version} ${head.hash.toString('hex')}\n`)
    }
    if (lines.size !== order.length) order = [...lines.keys()].sort()
    const found = day === undefined || day === anchor.day ? sealOf(previous, anchor.day, order, lines) : anchor.hash
    if (!found.equals(anchor.hash) || anchor.streams !== order.length)
      flaws.push({ problem: 'anchor-differs', day: anchor.day })
    previous = anchor.hash
  }
  return flaws
}

async function* headsOf(client: PoolClient, day: string): AsyncGenerator<readonly Head[]> {
  let after = ''
  for (;;) {
    const { rows } = await client.query<Head>(
      'select day, stream, version, hash from anchor_heads where day = $1 and stream > $2 order by stream limit 20000',
      [day, after],
    )
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = last.stream
  }
}

const sealOf = (
  previous: Buffer,
  day: string,
  order: readonly string[],
  lines: ReadonlyMap<string, string>,
): Buffer => {
  const hash = createHash('sha256').update(previous).update(`${day}\n`)
  const atOnce = 1_000
  for (let from = 0; from < order.length; from += atOnce)
    hash.update(
      order
        .slice(from, from + atOnce)
        .map((one) => lines.get(one) ?? '')
        .join(''),
    )
  return hash.digest()
}

/** Sealed heads whose event is gone or has another hash now: what a forger who computed the chain anew can't hide. */
const unborneHeads = async (client: PoolClient, { day, stream }: AnchorScope): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<{
    readonly day: string
    readonly stream: string
    readonly version: number
    readonly gone: boolean
  }>(
    `select h.day, h.stream, h.version, e.hash is null as gone
     from anchor_heads h left join events e on e.stream = h.stream and e.version = h.version
     where e.hash is distinct from h.hash and ($1::date is null or h.day = $1) and ($2::text is null or h.stream = $2)
     order by h.day, h.stream limit 100`,
    [day ?? null, stream ?? null],
  )
  return rows.map((one) => ({
    problem: one.gone ? 'sealed-event-missing' : 'sealed-event-differs',
    day: one.day,
    stream: one.stream,
    version: one.version,
  }))
}
