import type { Pool } from 'pg'
import { act, type Answer } from '../../../db/act/act.ts'
import { canonicalJson } from '../../../db/kept/canonical-json.ts'
import { sha256 } from '../../../db/kept/hash-chain.ts'
import { cityId } from '../../../domain/city/city-id.ts'
import type { Refusal } from '../../../domain/kernel/outcome.ts'
import type { Difference, Rehearsal } from './rehearse.ts'

/** What became of a file that was entered. */
export type Entered =
  | { readonly kind: 'done'; readonly acts: number }
  /** What is recorded now refuses what it did not refuse when the difference was worked out. */
  | { readonly kind: 'refused'; readonly acts: number; readonly rehearsal: Rehearsal }
  /** The record itself said no: it keeps no such content, or is too busy. */
  | { readonly kind: 'stopped'; readonly acts: number; readonly difference: Difference; readonly refusal: Refusal }

interface Entering {
  readonly pool: Pool
  readonly rehearsed: Rehearsal
  /** Works the difference out anew, on the record as it stands then. */
  readonly again: () => Promise<Rehearsal>
  /** Told when that is done. */
  readonly onAgain: () => void
}

/** So often may others come in between before this gives up. */
const attempts = 100

/**
 * Gives the acts of a difference one after the other, each on the very version on which it was rehearsed. Where
 * something else came in between, the difference is worked out again: so two who enter the same file do it once, and
 * whoever was interrupted goes on where it ended.
 */
export const enterCityFile = async ({ pool, rehearsed, again, onAgain }: Entering): Promise<Entered> => {
  let rehearsal = rehearsed
  let acts = 0
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (rehearsal.problems.length > 0) return { kind: 'refused', acts, rehearsal }
    const stopped = await actsOf(pool, rehearsal.differences, () => acts++)
    if (stopped === null) return { kind: 'done', acts }
    if (!passing.has(stopped.refusal.code) || attempt === attempts - 1) return { kind: 'stopped', acts, ...stopped }
    onAgain()
    rehearsal = await again()
  }
  return { kind: 'refused', acts, rehearsal }
}

/** What is refused because others act at the same time. */
const passing: ReadonlySet<string> = new Set(['stale-version', 'already-started', 'busy'])

const actsOf = async (pool: Pool, differences: readonly Difference[], onAct: () => void) => {
  for (const difference of differences) {
    const answer = await given(pool, difference)
    if (answer.kind === 'refused') return { difference, refusal: answer.refusal }
    onAct()
  }
  return null
}

const given = (pool: Pool, { command, expected }: Difference): Promise<Answer> =>
  act(
    { pool, timeSkipping: false },
    {
      stream: cityId,
      command,
      // The same act on the same version is the same act, also where its answer was lost on the way.
      id: `city-file/${sha256(canonicalJson([expected, command])).toString('hex')}`,
      origin: 'import',
      by: 'practice',
      expected,
    },
  )
