import type { PostId } from '../kernel/ids.ts'
import type { Guideline } from './guideline.ts'
import { keeperPost } from './role-posts.ts'
import type { Room, RoomMeans } from './rooms.ts'

/** By which means entry to a room is controlled; its own, else its level's, else a key (operational setting). */
export const meansOf = ({ roomLevels }: Pick<Guideline, 'roomLevels'>, { level, means }: Room): readonly RoomMeans[] =>
  means ?? (level === null ? ['key'] : (roomLevels.find((one) => one.level === level)?.means ?? []))

/** How the ledger of a room is kept (Arts. 7(2) and 10). */
export interface RoomLedger {
  /** Whether there is a ledger at all: where a device, a key or a card lets people in, or visitors are recorded. */
  readonly kept: boolean
  /** Whether somebody without a permit may be admitted specially: where a device or a key lets people in. */
  readonly special: boolean
  /** Whether a device records who enters, so that its log is the ledger but for those admitted specially. */
  readonly device: boolean
}

/** How a room's ledger is kept, by the means of its level. */
export const ledgerOf = (guideline: Pick<Guideline, 'roomLevels'>, room: Room): RoomLedger => {
  const means = new Set(meansOf(guideline, room))
  return {
    kept: means.has('id-device') || means.has('key') || means.has('visitors-record'),
    special: means.has('id-device') || means.has('key'),
    device: means.has('id-device'),
  }
}

/** Who keeps a room's ledger: of rooms with a device or a key the keeper (Art. 10), of others the room's manager. */
export const ledgerKeeper = (guideline: Guideline, room: Room): PostId =>
  ledgerOf(guideline, room).special ? keeperPost(guideline, 'entry-ledger-keeper') : room.manager
