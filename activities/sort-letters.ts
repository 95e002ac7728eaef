import type { Pool } from 'pg'
import { markDropped, passOn, type DropNote } from '../db/letters.ts'
import type { TakenLetter } from '../db/take-letter.ts'

/** Letters that were taken up: those that are to be sent, and how many made no sense any more. */
export interface Sorted {
  readonly wanted: readonly TakenLetter[]
  readonly dropped: number
}

/**
 * Asks of letters whose turn has come whether they still make sense, and settles those that don't with one statement of
 * each kind: the task is done, a later reminder says the same, or the reader no longer holds the post.
 */
export const sortLetters = async (pool: Pool, letters: readonly TakenLetter[]): Promise<Sorted> => {
  const senseless = letters.flatMap((letter) => {
    const note = senselessBy(letter)
    return note === null ? [] : [{ id: letter.id, note }]
  })
  const passing = letters.filter((letter) => senselessBy(letter) === null && !letter.holdsPost)
  await Promise.all([markDropped(pool, senseless), passOn(pool, passing)])
  return {
    wanted: letters.filter((letter) => senselessBy(letter) === null && letter.holdsPost),
    dropped: senseless.length + passing.length,
  }
}

const senselessBy = ({ task, overtaken }: TakenLetter): DropNote | null => {
  if (task?.closed) return 'task-closed'
  return overtaken ? 'overtaken' : null
}
