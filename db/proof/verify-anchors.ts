import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Anchor } from '../kept/anchor.ts'
import { correctionHash, type AnchorCorrection } from '../kept/correct-anchor.ts'
import { earlyAnchors } from '../kept/early-anchors.ts'
import type { Flaw } from '../kept/flaw.ts'
import { genesis } from '../kept/hash-chain.ts'

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

/** What a verification of the anchors found. */
export interface VerifiedAnchors {
  readonly anchors: number
  readonly last: Anchor | null
  /** Anchors that were set too early, and of which that is recorded. */
  readonly corrections: readonly AnchorCorrection[]
  readonly flaws: readonly Flaw[]
}

interface SetAnchor extends Anchor {
  readonly nth: number
  readonly form: number
  readonly anchoredAt: Instant
  /** The last change of the roster that it seals: number and hash. */
  readonly roster: string | null
  readonly isEarly: boolean
}

interface KeptCorrection extends AnchorCorrection {
  readonly afterNth: number
  readonly hash: Buffer
}

/**
 * Computes every anchor again from the heads that were sealed, and finds the sealed heads that the events no longer
 * bear out, and the anchors that were set before their day was over.
 */
export const verifyAnchors = async (client: PoolClient, { day, stream }: AnchorScope): Promise<VerifiedAnchors> => {
  const { rows: anchors } = await client.query<SetAnchor>(
    `select day, streams, hash, nth, form, anchored_at as "anchoredAt", roster, day in ${earlyAnchors} as "isEarly"
      from anchors order by nth`,
  )
  const { rows: corrections } = await client.query<KeptCorrection>(
    `select day, person, reason, corrected_at as "correctedAt", after_nth as "afterNth", hash from anchor_corrections
      order by day`,
  )
  const asked = day === undefined ? anchors : anchors.filter((one) => one.day === day)
  const missing: readonly Flaw[] = day !== undefined && asked.length === 0 ? [{ problem: 'anchor-missing', day }] : []
  const broken = stream === undefined ? await brokenAnchors(client, { anchors, corrections, day }) : []
  const early = stream === undefined ? earlyFlaws(asked, corrections) : []
  const gone = await unborneHeads(client, {
    ...(day === undefined ? {} : { day }),
    ...(stream === undefined ? {} : { stream }),
  })
  return {
    anchors: asked.length,
    last: anchors.at(-1) ?? null,
    corrections,
    flaws: [...missing, ...broken, ...early, ...gone],
  }
}

/** An anchor that was set too early is a flaw until it is corrected; a correction is one where it was changed. */
const earlyFlaws = (anchors: readonly SetAnchor[], corrections: readonly KeptCorrection[]): readonly Flaw[] => [
  ...anchors
    .filter(({ day, isEarly }) => isEarly && !corrections.some((one) => one.day === day))
    .map(({ day }): Flaw => ({ problem: 'anchor-early', day })),
  ...corrections
    .filter((one) => !correctionHash(one).equals(one.hash))
    .map(({ day }): Flaw => ({ problem: 'correction-differs', day })),
]

/** Replays the anchors in their order over the heads that each one found moved. */
const brokenAnchors = async (
  client: PoolClient,
  {
    anchors,
    corrections,
    day,
  }: {
    readonly anchors: readonly SetAnchor[]
    readonly corrections: readonly KeptCorrection[]
    readonly day: string | undefined
  },
): Promise<readonly Flaw[]> => {
  const lines = new Map<string, string>()
  const flaws: Flaw[] = []
  let order: readonly string[] = []
  let previous: Buffer = genesis
  for (const anchor of anchors) {
    for await (const heads of headsOf(client, anchor.day)) {
      for (const head of heads) lines.set(head.stream, `${head.stream} ${head.version} ${head.hash.toString('hex')}\n`)
    }
    if (lines.size !== order.length) order = [...lines.keys()].sort()
    const begin = beginningOf(anchor, corrections)
    const found = day === undefined || day === anchor.day ? sealOf(previous, begin, order, lines) : anchor.hash
    if (!found.equals(anchor.hash) || anchor.streams !== order.length)
      flaws.push({ problem: 'anchor-differs', day: anchor.day })
    previous = anchor.hash
    if (day === anchor.day) break
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

/** What a seal is over before the heads; the first form was over the day alone. */
const beginningOf = (
  { day, form, nth, anchoredAt, roster }: SetAnchor,
  corrections: readonly KeptCorrection[],
): string =>
  form === 1
    ? `${day}\n`
    : [
        `${day} ${anchoredAt}\n`,
        ...corrections
          .filter(({ afterNth }) => afterNth < nth)
          .map((one) => `corrected ${one.day} ${one.hash.toString('hex')}\n`),
        ...(roster === null ? [] : [`roster ${roster}\n`]),
      ].join('')

const sealOf = (
  previous: Buffer,
  beginning: string,
  order: readonly string[],
  lines: ReadonlyMap<string, string>,
): Buffer => {
  const hash = createHash('sha256').update(previous).update(beginning)
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
