import { roomOf, type Guideline } from '../guideline/guideline.ts'
import type { PostId } from '../kernel/ids.ts'
import type { EntryPermitState } from './state.ts'

/** Who keeps the ID device (Art. 9); the manager of the room where the guideline names nobody for it. */
export const keeperOf = (guideline: Guideline, manager: PostId): PostId =>
  guideline.roles['id-device-keeper']?.post ?? manager

/** Who manages the room by the guideline in force; as it was at the application where the room is no more. */
export const managerOf = (
  guideline: Guideline,
  { room, manager }: Pick<EntryPermitState, 'room' | 'manager'>,
): PostId => roomOf(guideline, room)?.manager ?? manager
