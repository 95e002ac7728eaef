import type { AnyCommand } from '../domain/law/decider.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { act, type RecordAccess } from '../db/act/act.ts'
import type { Poke } from '../practice/poke.ts'
import { orHopeless } from './or-hopeless.ts'

/** What the practice's acts need: the record, and a way to wake the postman. */
export interface ActDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'lettersWritten'>
  /** Told of every act, for the metrics. */
  readonly onAct?: (command: string, outcome: 'done' | 'again' | 'refused') => void
}

/** Which case, at which time of its own clock. */
export interface When {
  readonly stream: CaseId
  readonly now: Instant
}

/** `done`, or the code of the refusal: the workflow looks again either way. */
export type ActOutcome = string

/**
 * Gives a case a command that time brings about. Its id is made from its cause, so that doing it twice is doing it
 * once.
 */
export const actsInTime =
  ({ record, poke, onAct }: ActDeps) =>
  ({ stream, now }: When, command: AnyCommand, cause: string): Promise<ActOutcome> =>
    orHopeless(async () => {
      const answer = await act(record, {
        stream,
        command,
        id: `${stream}/${cause}`,
        origin: 'practice',
        by: 'practice',
        clock: now,
      })
      if (answer.kind === 'refused') {
        onAct?.(command.type, 'refused')
        return answer.refusal.code
      }
      onAct?.(command.type, answer.again ? 'again' : 'done')
      if (answer.letters) poke.lettersWritten()
      return 'done'
    })
