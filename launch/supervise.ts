import { setTimeout as pause } from 'node:timers/promises'
import type { Part } from './parts/part.ts'
import type { Text } from './text.ts'

const firstPauseMs = 250
const longestPauseMs = 15_000
/** A part that has run this long is well again: the next loss starts from the shortest pause. */
const wellAfterMs = 60_000

/** What the keeper of parts tells, and asks before it brings one back. */
export interface Supervision {
  readonly say: (text: Text) => void
  readonly stopping: () => boolean
  /** Told when a part is there again (with another process id). */
  readonly onBack: () => void
}

/** Brings a part back whenever it is lost, more slowly each time that it doesn't last. */
export function supervise(part: Part, { say, stopping, onBack }: Supervision): void {
  let pauseMs = firstPauseMs
  let upSince = Date.now()
  part.whenLost((how) => void bringBack(how))

  async function bringBack(how: string): Promise<void> {
    if (stopping()) return
    say({
      ja: `${part.name} が落ちました(${how})。起動し直します`,
      en: `${part.name} was lost (${how}); bringing it back`,
    })
    if (Date.now() - upSince > wellAfterMs) pauseMs = firstPauseMs
    while (!stopping()) {
      await pause(pauseMs)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      if (stopping()) return
      const began = Date.now()
      try {
        await part.start()
      } catch (error) {
        const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
        say({ ja: `${part.name} はまだ起動できません(${reason})`, en: `${part.name} does not start yet (${reason})` })
        continue
      }
      upSince = Date.now()
      say({
        ja: `${part.name} が戻りました(${upSince - began} ms)`,
        en: `${part.name} is back (${upSince - began} ms)`,
      })
      return onBack()
    }
  }
}
