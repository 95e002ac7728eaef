import type { LetterTaskWords } from './letter-words.ts'

/** A kind of task in a Japanese letter: its name, and what to do; the subject asks for it by its name. */
export const letterTaskJa = (noun: string, todo: string): LetterTaskWords => ({ noun, ask: `${noun}のお願い`, todo })

/** A kind of task in an English letter: its name, the act for which the subject asks, and what to do. */
export const letterTaskEn = (noun: string, act: string, todo: string): LetterTaskWords => ({
  noun,
  ask: `Please ${act}`,
  todo,
})
