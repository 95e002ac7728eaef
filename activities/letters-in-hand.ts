import type { Pool } from 'pg'
import { giveBack } from '../db/letters/letters.ts'
import type { TakenLetter } from '../db/letters/take-letter.ts'
import type { Sorted } from './sort-letters.ts'

/** What is taken up, how much at most and for how long. */
export interface InHandOptions {
  readonly pool: Pool
  readonly take: (most: number) => Promise<Sorted & { readonly taken: number }>
  /** How many letters the round takes on, and how many of them with one statement. */
  readonly most: number
  readonly handful: number
  readonly leaseMs: number
  /** Whether another letter may be begun. */
  readonly mayGoOn: () => boolean
  readonly onDropped: (letters: number) => void
}

/** Letters of a round that were taken up and not begun yet. */
export interface InHand {
  /** The next one to send; undefined where there is none, or none is to be begun any more. */
  readonly next: () => Promise<TakenLetter | undefined>
  /** Gives back what was not begun. */
  readonly layBack: () => Promise<void>
}

/** What was read with a letter holds when it is sent: one that has lain in hand for longer is read anew. */
const freshMs = 5_000

/**
 * Takes up letters by the handful, for whoever is ready to send one. A process that stood still for longer than its
 * lease has lost what it had not begun: others have it by now, so it isn't even given back.
 */
export const takeInHand = ({ pool, take, most, handful, leaseMs, mayGoOn, onDropped }: InHandOptions): InHand => {
  let left = most
  let waiting: readonly TakenLetter[] = []
  let takenAt = -Infinity
  let taking: Promise<void> | null = null
  const age = () => performance.now() - takenAt
  const layBack = async (): Promise<void> => {
    const ids = age() < leaseMs ? waiting.map(({ id }) => id) : []
    waiting = []
    await giveBack(pool, ids)
  }
  const takeMore = async (): Promise<void> => {
    await layBack()
    const asked = Math.min(handful, left)
    if (asked === 0) return
    takenAt = performance.now()
    const { wanted, dropped, taken } = await take(asked)
    onDropped(dropped)
    waiting = wanted
    // Fewer than asked for: nothing more is due, unless a letter was passed on just now.
    left = taken < asked && dropped === 0 ? 0 : left - taken
  }
  return {
    layBack,
    next: async () => {
      while (mayGoOn()) {
        const [first, ...others] = waiting
        if (first !== undefined && age() < Math.min(freshMs, leaseMs / 2)) {
          waiting = others
          return first
        }
        if (first === undefined && left === 0) return undefined
        taking ??= takeMore().finally(() => {
          taking = null
        })
        await taking
      }
      return undefined
    },
  }
}
