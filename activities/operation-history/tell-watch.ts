import { act, type RecordAccess } from '../../db/act/act.ts'
import type { Cause } from '../../db/act/wanted-act.ts'
import { watchesOf, type HoldingWatch } from '../../db/operation-history/watches-of.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { watchKey } from '../../domain/operation-history/gaps/watches.ts'
import { saidOf } from '../../domain/operation-history/medium/said.ts'
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
 * A medium at the version at which it was read, the watches that take it for one that is there, and the word under
 * which its acts at that version are known.
 */
interface Teller {
  readonly cause: Cause
  readonly state: HistoryState
  readonly holding: readonly HoldingWatch[]
  readonly word: 'watch' | 'watch-again'
}

/**
 * A medium tells the watch over its equipment what it holds (Art. 16), and writes down that it did. The watch begins
 * with the first that tells it something; its id is made from the equipment, and the acts' ids from what is told, so
 * that whatever is killed in between, it hears it once.
 */
export const createTellWatch = (deps: TellWatchDeps) => ({
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
      const { record } = deps
      const owed = await causeOf<HistoryState>(record.pool, stream, (wake) => {
        const one = wake as Partial<MediumWake>
        return one.kind === 'tell-watch' && one.said === said
      })
      if (owed === null || owed.state.medium === null) return 'nothing-to-tell'
      await tellWatches(deps, { ...owed, holding: await watchesOf(record.pool, stream), word: 'watch' })
      const noted = await act(record, {
        stream,
        command: { type: 'NoteHistoryTold', data: { said } },
        id: `${stream}/watch-told/${owed.cause.version}`,
        origin: 'practice',
        by: 'practice',
        clock: now,
      })
      return noted.kind === 'done' ? 'told' : noted.refusal.code
    }),
})

/**
 * A medium of which the watch has heard was looked at: where what the watches have of it is something else, they are
 * told again. So it is where it was put right and back again, or read again, before the word in between was noted.
 */
export const createHoldWatches =
  (deps: TellWatchDeps) =>
  async (stream: CaseId): Promise<void> => {
    const { pool } = deps.record
    const found = await oneCase<HistoryState>(pool, stream)
    if (found === null || found.state.medium === null || saidOf(found.state) !== found.state.told) return
    const { version, state } = found
    const { equipment, device, from, to } = found.state.medium
    const holding = await watchesOf(pool, stream)
    const isRight = isGone(state)
      ? holding.length === 0
      : holding.length === 1 &&
        holding.every(
          (one) => one.equipment === equipment && one.device === device && one.from === from && one.to === to,
        )
    if (!isRight) await tellWatches(deps, { cause: { stream, version }, state, holding, word: 'watch-again' })
  }

const isGone = (state: HistoryState): boolean => saidOf(state).endsWith('/gone')

/** Put right, it may be of other equipment than a watch was told of, which then has nothing of it any more. */
const tellWatches = async ({ record, poke }: TellWatchDeps, { cause, state, holding, word }: Teller): Promise<void> => {
  const { stream, version } = cause
  if (state.medium === null) return
  const { equipment, device, from, to } = state.medium
  const tell = async (of: string, gone: boolean, id: string) => {
    const heard = await act(record, {
      stream: streamFor('operation-history', watchKey(of)),
      command: { type: 'NoteHistoryMedium', data: { equipment: of, device, medium: stream, from, to, gone } },
      id,
      origin: 'practice',
      by: 'practice',
      cause,
    })
    if (heard.kind === 'refused') throw new Error(`the watch could not be told: ${heard.refusal.code}`)
    if (!heard.again) poke.afterCommit(heard)
  }
  for (const left of holding)
    if (left.equipment !== equipment)
      await tell(left.equipment, true, `${stream}/${word}-left/${version}/${left.equipment}`)
  await tell(equipment, isGone(state), `${stream}/${word}/${version}`)
}
