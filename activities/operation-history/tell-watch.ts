import { act, type RecordAccess } from '../../db/act/act.ts'
import { watchesOf } from '../../db/operation-history/watches-of.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { watchKey } from '../../domain/operation-history/gaps/watches.ts'
import type { MediumWake } from '../../domain/operation-history/medium/wakes.ts'
import type { HistoryState } from '../../domain/operation-history/state.ts'
import type { Poke } from '../../practice/poke.ts'
import { causeOf } from '../cause-of.ts'
import { orHopeless } from '../or-hopeless.ts'
import { streamFor } from '../stream-for.ts'

/** What telling the watch needs: the record, and a way to let the watch's own practice know. */
export interface TellWatchDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'afterCommit'>
}

/**
 * A medium tells the watch over its equipment what it holds (Art. 16), and writes down that it did. The watch begins
 * with the first that tells it something; its id is made from the equipment, and the acts' ids from what is told, so
 * that whatever is killed in between, it hears it once.
 */
export const createTellWatch = ({ record, poke }: TellWatchDeps) => ({
  tellWatch: ({
    stream,
    now,
    said,
  }: {
    readonly stream: CaseId
    readonly now: Instant
    readonly said: string
  }): Promise<string> =>
    orHopeless(async () => {
      const owed = await causeOf<HistoryState>(record.pool, stream, (wake) => {
        const one = wake as Partial<MediumWake>
        return one.kind === 'tell-watch' && one.said === said
      })
      const medium = owed?.state.medium ?? null
      if (owed === null || medium === null) return 'nothing-to-tell'
      const { equipment, device, from, to } = medium
      const version = owed.cause.version
      const tell = async (of: string, gone: boolean, id: string) => {
        const heard = await act(record, {
          stream: streamFor('operation-history', watchKey(of)),
          command: { type: 'NoteHistoryMedium', data: { equipment: of, device, medium: stream, from, to, gone } },
          id,
          origin: 'practice',
          by: 'practice',
          cause: owed.cause,
        })
        if (heard.kind === 'refused') throw new Error(`the watch could not be told: ${heard.refusal.code}`)
        if (!heard.again) poke.afterCommit(heard)
      }
      // Put right, it may be of other equipment than the watch was told of, which then has nothing of it any more.
      for (const left of await watchesOf(record.pool, stream))
        if (left !== equipment) await tell(left, true, `${stream}/watch-left/${version}/${left}`)
      await tell(equipment, said.endsWith('/gone'), `${stream}/watch/${version}`)
      const noted = await act(record, {
        stream,
        command: { type: 'NoteHistoryTold', data: { said } },
        id: `${stream}/watch-told/${version}`,
        origin: 'practice',
        by: 'practice',
        clock: now,
      })
      return noted.kind === 'done' ? 'told' : noted.refusal.code
    }),
})
