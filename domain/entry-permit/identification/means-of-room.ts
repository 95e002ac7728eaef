import { roomOf, type Guideline } from '../../guideline/guideline.ts'
import { meansKinds, type MeansKind } from './means.ts'

/**
 * By what people enter a room, as the guideline has it for the room's level (Art. 7(2)). Where it has no levels, or its
 * text names no means for one, there is a key (operational setting).
 */
export const meansOfRoom = (guideline: Guideline, id: string): readonly MeansKind[] => {
  const level = roomOf(guideline, id)?.level ?? null
  const stated = guideline.roomLevels.find((one) => one.level === level)?.means ?? []
  const kinds = meansKinds.filter((kind) => stated.includes(kind))
  return kinds.length === 0 ? ['key'] : kinds
}
