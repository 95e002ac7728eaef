import { stdout } from 'node:process'
import type { Text } from './text.ts'

/** Shows what is being done and how long it took: one line a step, in both languages. */
export interface Progress {
  /** Does the work and then says that it is done; says so too when it fails. */
  step<T>(text: Text, work: () => Promise<T>): Promise<T>
  /** Says something by the way. */
  note(text: Text): void
}

/** Progress on the terminal. */
export function showProgress(write: (line: string) => void = (line) => void stdout.write(`${line}\n`)): Progress {
  return {
    async step(text, work) {
      const began = performance.now()
      const line = (mark: string) =>
        write(`  ${mark} ${pad(`${text.ja} / ${text.en}`, 56)} ${seconds(performance.now() - began)}`)
      try {
        const result = await work()
        line('✓')
        return result
      } catch (error) {
        line('✗')
        throw error
      }
    },
    note: (text) => write(`  · ${text.ja} / ${text.en}`),
  }
}

/** A duration as people read it. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** Fills up with spaces, counting the characters of Japanese as two columns wide. */
export function pad(text: string, columns: number): string {
  const width = Array.from(text, columnsOf).reduce((sum, one) => sum + one, 0)
  return text + ' '.repeat(Math.max(0, columns - width))
}

/** From here on (Hangul, kana, kanji, full-width forms) terminals show characters two columns wide. */
const firstWide = 0x1100

/** Variation selectors choose a form of the character before them (葛 in a family's own form) and take no room. */
const isSelector = (code: number) => (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)

function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (isSelector(code)) return 0
  return code >= firstWide ? 2 : 1
}
