import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { Look } from '../look.ts'
import type { PermitMemory } from '../memory/entry-permit-memory.ts'

/** The room as the guideline of the day has it. */
export const roomIn = ({ rooms }: Guideline, id: string) => rooms.find((one) => one.id === id) ?? null

/** By which means people enter a room; its own, else its level's, a key where there are no levels. */
export const meansIn = (guideline: Guideline, room: string): readonly string[] => {
  const found = roomIn(guideline, room)
  if (found === null) return []
  const stated = guideline.roomLevels.find(({ level }) => level === found.level)?.means ?? []
  return found.means ?? (found.level === null ? ['key'] : stated)
}

/** Art. 8: the manager of the room decides, as the guideline of the day names them. */
export const managersOwn = (by: { readonly post: string }, memory: PermitMemory, look: Look): void => {
  const manager = roomIn(look.guideline, memory.room)?.manager ?? memory.manager
  if (by.post !== manager) look.wrong('room-of-other-manager', { post: by.post, manager })
}
