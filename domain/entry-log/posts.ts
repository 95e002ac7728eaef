import { roomOf, type Guideline } from '../guideline/guideline.ts'
import { ledgerKeeper } from '../guideline/room-ledger.ts'
import { keeperPost } from '../guideline/role-posts.ts'
import type { PostId } from '../kernel/ids.ts'
import type { EntryLogState } from './state.ts'

/** Who manages the room today; the manager of the ledger's first day where the guideline has the room no more. */
export const managerOf = ({ room, manager }: EntryLogState, guideline: Guideline): PostId =>
  roomOf(guideline, room)?.manager ?? manager

/** Who admits: the room's manager, and whom the manager has named (Art. 7(2)). */
export const admitterPosts = (state: EntryLogState, guideline: Guideline): readonly PostId[] =>
  unique([managerOf(state, guideline), ...state.admitters])

/** Who is asked about a line: whoever admits, and the staff of the manager's office. */
export const managerPosts = (state: EntryLogState, guideline: Guideline): readonly PostId[] =>
  unique([...admitterPosts(state, guideline), ...staffOf([managerOf(state, guideline)], guideline)])

/** Who keeps the ledger, and their office's staff (Art. 10). */
export const keeperPosts = (state: EntryLogState, guideline: Guideline): readonly PostId[] => {
  const room = roomOf(guideline, state.room)
  const keeper = room === null ? keeperPost(guideline, 'entry-ledger-keeper') : ledgerKeeper(guideline, room)
  return unique([keeper, ...staffOf([keeper], guideline)])
}

/** Who writes a line on: all of those. */
export const recorderPosts = (state: EntryLogState, guideline: Guideline): readonly PostId[] =>
  unique([...managerPosts(state, guideline), ...keeperPosts(state, guideline)])

const staffOf = (heads: readonly PostId[], { requesting }: Guideline): readonly PostId[] =>
  requesting.filter(({ head }) => heads.includes(head)).map(({ staff }) => staff)

const unique = (posts: readonly PostId[]): readonly PostId[] => [...new Set(posts)]
