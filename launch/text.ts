import { messageOf } from '../domain/kernel/message-of.ts'

/** What a person reads at the terminal, in both languages. */
export interface Text {
  readonly ja: string
  readonly en: string
}

/** A failure that a person can do something about: says what failed and what to do, in both languages. */
export class LaunchError extends Error {
  readonly text: Text
  constructor(text: Text, options?: ErrorOptions) {
    super(`${text.ja}\n${text.en}`, options)
    this.name = 'LaunchError'
    this.text = text
  }
}

/** What a command says of an error: what the error says itself, or that it stopped on the way, and why. */
export const errorLine = (error: unknown): string => {
  const why = messageOf(error)
  const { ja, en } =
    error instanceof LaunchError ? error.text : { ja: `途中で止まりました: ${why}`, en: `Stopped on the way: ${why}` }
  return `✗ ${ja}\n  ${en}`
}
