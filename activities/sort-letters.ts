import type { Pool } from 'pg'
import { holdAsWell } from '../db/letters/held-letters.ts'
import { markDropped, passOn, type DropNote } from '../db/letters/letters.ts'
import type { TakenLetter } from '../db/letters/take-letter.ts'

/** Letters that were taken up: those that are to be sent, and how many made no sense any more or are held. */
export interface Sorted {
  readonly wanted: readonly TakenLetter[]
  readonly dropped: number
}

/**
 * Asks of letters whose turn has come whether they still make sense, and settles those that don't with one statement of
 * each kind: the task is done, a later reminder says the same, or the reader no longer holds the post. Those that may
 * have gone out before a restore are held with the others.
 */
export const sortLetters = async (pool: Pool, letters: readonly TakenLetter[]): Promise<Sorted> => {
  const noted = letters.map((letter) => ({ letter, note: senselessBy(letter) }))
  const senseless = noted.flatMap(({ letter: { id }, note }) => (note === null ? [] : [{ id, note }]))
  const sensible = noted.flatMap(({ letter, note }) => (note === null ? [letter] : []))
  const onHold = sensible.filter((letter) => letter.onHold)
  const passing = sensible.filter((letter) => !letter.onHold && !letter.holdsPost)
  const holdThem = holdAsWell(
    pool,
    onHold.map(({ id }) => id),
  )
  await Promise.all([markDropped(pool, senseless), passOn(pool, passing), holdThem])
  return {
    wanted: sensible.filter((letter) => !letter.onHold && letter.holdsPost),
    dropped: senseless.length + onHold.length + passing.length,
  }
}

const senselessBy = ({ task, personal, overtaken }: TakenLetter): DropNote | null => {
  if (personal?.over === true) return 'account-over'
  if (task?.closed) return 'task-closed'
  return overtaken ? 'overtaken' : null
}
