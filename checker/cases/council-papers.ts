import type { PapersEvent } from '../../domain/council/papers/events.ts'
import type { Judges } from '../case-check.ts'
import type { CouncilMemory } from '../memory/council-memory.ts'
import { itemNamed, secretariatActs } from './council-sitting.ts'

/** Papers and planned times: the secretariat's to put in, each of an item that is there (Art. 5(5)). */
export const papersJudges: Judges<PapersEvent, CouncilMemory> = {
  MeetingPaperAdded: ({ item, by }, memory, look) => {
    secretariatActs(by, look)
    if (item !== null) itemNamed(item, memory, look)
  },
  MeetingPaperTakenOff: ({ by }, _memory, look) => secretariatActs(by, look),
  DurationPlanned: ({ item, by }, memory, look) => {
    secretariatActs(by, look)
    itemNamed(item, memory, look)
  },
}
