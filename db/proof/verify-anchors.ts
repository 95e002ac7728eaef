import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Anchor } from '../kept/anchor.ts'
import { correctionHash, type AnchorCorrection } from '../kept/correct-anchor.ts'
import { earlyAnchors } from '../kept/early-anchors.ts'
import type { Flaw } from '../kept/flaw.ts'
import { genesis } from '../kept/hash-chain.ts'

interface Head {
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

interface Sealed {
  readonly anchors: readonly SetAnchor[]
  readonly corrections: readonly KeptCorrection[]
  readonly day: string | undefined
}

/** The first form that is over the heads that moved, and not over all. */
const movedForm = 3

/**
 * Computes the anchors again in their order. Those of the newer form each need no more than what they found moved; the
 * older ones are over all heads that were sealed until then, which are kept in memory up to the last of them.
 */
const brokenAnchors = async (client: PoolClient, { anchors, corrections, day }: Sealed): Promise<readonly Flaw[]> => {
  const isAsked = (one: SetAnchor) => day === undefined || day === one.day
  const known = await streamsSealedBy(client)
  const lastOfAll = anchors.findLastIndex((one) => one.form < movedForm && isAsked(one))
  const all = new Map<string, string>()
  const flaws: Flaw[] = []
  let streams = 0
  for (const [place, anchor] of anchors.entries()) {
    streams += known.get(anchor.nth) ?? 0
    const previous = anchors[place - 1]?.hash ?? genesis
    const beginning = beginningOf(anchor, corrections)
    const isOverAll = anchor.form < movedForm
    if (place <= lastOfAll)
      for await (const heads of headsOf(client, anchor.day))
        for (const head of heads) all.set(head.stream, lineOf(head))
    if (!isAsked(anchor)) continue
    const found = isOverAll
      ? sealOfAll(previous, beginning, all)
      : await sealOfMoved(client, anchor, previous, `${beginning}cases ${anchor.streams}\n`)
    if (!found.equals(anchor.hash) || anchor.streams !== streams)
      flaws.push({ problem: 'anchor-differs', day: anchor.day })
  }
  return flaws
}

/** How many cases each anchor, by its place, was the first to seal. */
const streamsSealedBy = async (client: PoolClient): Promise<ReadonlyMap<number, number>> => {
  const { rows } = await client.query<{ readonly nth: number; readonly streams: number }>(
    `select nth, count(*)::integer as streams
     from (select min(a.nth) as nth from anchor_heads h join anchors a using (day) group by h.stream) as first
     group by nth`,
  )
  return new Map(rows.map(({ nth, streams }) => [nth, streams]))
}

const lineOf = ({ stream, version, hash }: Head): string => `${stream} ${version} ${hash.toString('hex')}\n`

/** As many heads are hashed together in a seal of what moved. */
const blockOf = 10_000

/** The heads that a day's anchor found moved, in byte order of their ids, by blocks. */
async function* headsOf(client: PoolClient, day: string): AsyncGenerator<readonly Head[]> {
  await client.query(
    `declare heads no scroll cursor for
     select stream, version, hash from anchor_heads where day = ${client.escapeLiteral(day)}
     order by stream collate "C"`,
  )
  for (;;) {
    const { rows } = await client.query<Head>(`fetch ${blockOf} from heads`)
    if (rows.length > 0) yield rows
    if (rows.length < blockOf) break
  }
  await client.query('close heads')
}

const sealOfMoved = async (
  client: PoolClient,
  { day }: SetAnchor,
  previous: Buffer,
  beginning: string,
): Promise<Buffer> => {
  const seal = createHash('sha256').update(previous).update(beginning)
  for await (const heads of headsOf(client, day))
    seal.update(`heads ${createHash('sha256').update(heads.map(lineOf).join('')).digest('hex')}\n`)
  return seal.digest()
}

/** Lines begin with a case's id, so that their order is that of the ids. */
const sealOfAll = (previous: Buffer, beginning: string, lines: ReadonlyMap<string, string>): Buffer => {
  const seal = createHash('sha256').update(previous).update(beginning)
  for (const stream of [...lines.keys()].toSorted()) seal.update(lines.get(stream) ?? '')
  return seal.digest()
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
