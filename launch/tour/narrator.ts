import { stdout } from 'node:process'
import type { Text } from '../text.ts'

/** One line of the case's history, as its page tells it. */
export interface Told {
  readonly version: number
  readonly when: string
  readonly who: string
  readonly article: string
  readonly sentence: string
}

/** Tells the tour on the terminal, in one language. */
export interface Narrator {
  readonly language: 'ja' | 'en'
  title(text: Text): void
  chapter(text: Text): void
  /** What the case's record says has happened. */
  happened(entry: Told): void
  /** Something that a user counts on, and that holds. */
  holds(text: Text): void
  /** Time has passed. */
  passed(text: Text): void
  note(text: Text): void
}

const colours = stdout.isTTY
  ? { dim: '\u001B[2m', bold: '\u001B[1m', green: '\u001B[32m', blue: '\u001B[36m', off: '\u001B[0m' }
  : { dim: '', bold: '', green: '', blue: '', off: '' }

/** A narrator that writes lines of text. */
export const narrator = (
  language: 'ja' | 'en',
  write: (line: string) => void = (line) => void stdout.write(`${line}\n`),
): Narrator => {
  const { dim, bold, green, blue, off } = colours
  return {
    language,
    title: (text) => write(`\n${bold}${text[language]}${off}`),
    chapter: (text) => write(`\n${bold}■ ${text[language]}${off}`),
    happened: ({ when, who, article, sentence }) => {
      write(`${dim}${when}  ${article}  ${who}${off}`)
      write(`    ${sentence}`)
    },
    holds: (text) => write(`    ${green}✓${off} ${text[language]}`),
    passed: (text) => write(`${blue}  ⋯ ${text[language]}${off}`),
    note: (text) => write(`    ${text[language]}`),
  }
}
