import { roomOf, type Guideline } from '../../guideline/guideline.ts'
import { meansOf } from '../../guideline/room-ledger.ts'
import { meansKinds, type MeansKind } from './means.ts'

/**
 * By what people enter a room, as the guideline has it for the room, else for its level (Art. 7(2)). Where it has
 * neither, or its text names no means, there is a key (operational setting).
 */
export const meansOfRoom = (guideline: Guideline, id: string): readonly MeansKind[] => {
  const room = roomOf(guideline, id)
  const stated = room === null ? [] : meansOf(guideline, room)
  const kinds = meansKinds.filter((kind) => stated.includes(kind))
  return kinds.length === 0 ? ['key'] : kinds
}
