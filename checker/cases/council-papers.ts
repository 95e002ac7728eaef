import type { PapersEvent } from '../../domain/council/papers/events.ts'
import type { Judges } from '../case-check.ts'
import type { CouncilMemory } from '../memory/council-memory.ts'
import { itemNamed, secretariatActs } from './council-sitting.ts'

/** Papers and planned times: the secretariat's to put in, each of an item that is there (Art. 5(5)). */
export const papersJudges: Judges<PapersEvent, CouncilMemory> = {
  MeetingPaperAdded: ({ item, paper, by }, memory, look) => {
    secretariatActs(by, look)
    memory.papers.set(paper, false)
    if (item !== null) itemNamed(item, memory, look)
  },
  MeetingPaperTakenOff: ({ paper, by }, memory, look) => {
    secretariatActs(by, look)
    if (memory.papers.get(paper) === true) look.wrong('meeting-paper-taken-off', { paper })
  },
  DurationPlanned: ({ item, by }, memory, look) => {
    secretariatActs(by, look)
    itemNamed(item, memory, look)
  },
}

/** What the notice names stays. */
export const papersNamed = ({ papers }: CouncilMemory): void => {
  for (const paper of papers.keys()) papers.set(paper, true)
}
