import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { rebuild } from '../db/upkeep/rebuild.ts'
import { verify } from '../db/proof/verify.ts'
import { uuidOf, type CaseId } from '../domain/kernel/ids.ts'
import { procedureNames } from '../domain/procedures.ts'
import { stepNames } from '../test/support/api-people.ts'
import { steps } from '../test/support/recorded-case.ts'
import type { Entry } from './people.ts'

/** What must be 0 after everything that has happened, and how long it took until all was well again. */
export interface Judgement {
  readonly lost: number
  readonly doubled: number
  readonly changed: number
  readonly outOfOrder: number
  readonly stuck: number
  readonly missingLetters: number
  /** People who were told no where the record says that nothing stood in the way. */
  readonly wronglyRefused: number
  readonly unanswered: number
  readonly secondsUntilWell: number
}

/** So long it may take until every case is seen and every letter is out. */
export const wellWithinSeconds = 60

const sayEverySeconds = 5
/** So many places of what was changed are named: more of them say no more. */
const mostNamed = 5

/**
 * Waits until every case is seen and every letter is out, and answers how many seconds after the last repair that was.
 */
export const untilWell = async (pool: Pool, repairedAt: number, say: (line: string) => void): Promise<number> => {
  const seconds = () => (performance.now() - repairedAt) / 1_000
  let saidAt = seconds()
  while (seconds() < 3 * wellWithinSeconds) {
    const open = await unfinished(pool).catch(() => null)
    if (open !== null && open.unseen === 0 && open.letters === 0) break
    if (seconds() > saidAt + sayEverySeconds) {
      saidAt = seconds()
      say(`left to do: ${inWords(open)}`)
    }
    await pause(250)
  }
  return seconds()
}

/** Every letter was due when it was written: what is still to be sent waits, in whoever's hands it is. */
export const unfinished = async (pool: Pool) => {
  const { rows } = await pool.query<{ readonly unseen: number; readonly letters: number }>(
    `select (select count(*)::int from streams where seen_version < version and procedure = any($1)) as unseen,
      (select count(*)::int from letters where status in ('due', 'failed')) as letters`,
    [procedureNames],
  )
  return rows[0] ?? { unseen: 0, letters: 0 }
}

/** What is left to do, in words; unknown where the record doesn't answer. */
export const inWords = (open: { readonly unseen: number; readonly letters: number } | null): string =>
  `${open?.unseen ?? '?'} cases to be seen, ${open?.letters ?? '?'} letters to go out`

interface Acted {
  readonly stream: string
  readonly type: string
  /** The command's id: the act itself, not one like it. */
  readonly id: string
  readonly version: number
}

/** A case's first act goes under the case's own id. */
const commandIdOf = ({ stream, step, id }: Entry): string => (step === 'start' ? uuidOf(stream) : id)

/**
 * Holds what people were told against what the record says. What the practice does of itself comes after its look: then
 * a case is to be seen again and has letters, where for a moment nothing was left to do. So that is waited for once
 * more, and which letters and workflows there are is asked after the record was.
 */
export const judge = async (
  pool: Pool,
  entries: readonly Entry[],
  acceptedLetters: () => ReadonlySet<string>,
  running: () => Promise<ReadonlySet<CaseId>>,
  secondsUntilWell: number,
  say: (line: string) => void = () => {},
): Promise<Judgement> => {
  // The steps alone: what the practice does besides, such as a reminder, nobody was told of.
  const order = stepNames.map((name) => steps[name][1].type as string)
  const { rows } = await pool.query<Acted>(
    `select stream, meta->'command'->>'type' as type, meta->'command'->>'id' as id, max(version)::int as version
      from events
     where stream = any($1) and meta->'command'->>'type' = any($2) group by 1, 2, 3 order by 1, 4`,
    [[...new Set(entries.map(({ stream }) => stream))], order],
  )
  const byStream = Map.groupBy(rows, ({ stream }) => stream)
  const acted = (entry: Entry) =>
    (byStream.get(entry.stream) ?? []).filter(
      ({ type, id }) => type === steps[entry.step][1].type && id === commandIdOf(entry),
    )
  const accepted = entries.filter(({ status }) => status > 0 && status < 300)
  const { flaws } = await verify(pool, { accountsByHand: true })
  const { differing } = await rebuild(pool)
  const otherwise = accepted.filter(
    (entry) => entry.version !== null && acted(entry).some(({ version }) => version !== entry.version),
  )
  for (const one of [...flaws, ...otherwise].slice(0, mostNamed)) say(`not as it was: ${JSON.stringify(one)}`)
  await untilWell(pool, performance.now(), say)
  const { unseen, letters } = await unfinished(pool)
  const missing = await takenByNobody(pool, acceptedLetters, say)
  const { rows: open } = await pool.query<{ readonly stream: CaseId }>(
    'select stream from streams where not closed and procedure = any($1)',
    [procedureNames],
  )
  const followed = await running()
  return {
    lost: accepted.filter((entry) => acted(entry).length === 0).length,
    doubled: [...byStream.values()].filter((all) => new Set(all.map(({ type }) => type)).size < all.length).length,
    changed: flaws.length + differing + otherwise.length,
    outOfOrder: [...byStream.values()].filter((all) =>
      all.some(({ type }, nth) => nth > 0 && order.indexOf(type) < order.indexOf(all[nth - 1]?.type ?? '')),
    ).length,
    stuck: unseen + open.filter(({ stream }) => !followed.has(stream)).length,
    missingLetters: letters + missing,
    wronglyRefused: entries.filter(({ status, tries }) => status >= 300 && status < 500 && tries === 1).length,
    unanswered: entries.filter(({ status }) => status === 0 || status >= 500).length,
    secondsUntilWell,
  }
}

/** How many letters the record says are sent and no mail server has; which those are is asked after the record was. */
const takenByNobody = async (
  pool: Pool,
  acceptedLetters: () => ReadonlySet<string>,
  say: (line: string) => void,
): Promise<number> => {
  const { rows } = await pool.query<{ readonly id: string; readonly kind: string }>(
    `select id, kind, written_at, sent_at from letters where status = 'sent' and sent_at is not null`,
  )
  const taken = acceptedLetters()
  const missing = rows.filter(({ id }) => !taken.has(id))
  for (const one of missing.slice(0, mostNamed)) say(`sent, and taken by nobody: ${JSON.stringify(one)}`)
  return missing.length
}

/** Whether all is as it must be. */
export const isSound = ({ secondsUntilWell, ...counts }: Judgement): boolean =>
  Object.values(counts).every((count) => count === 0) && secondsUntilWell <= wellWithinSeconds
