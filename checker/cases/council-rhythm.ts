import type { RhythmEvent } from '../../domain/council/rhythm/events.ts'
import type { Judges } from '../case-check.ts'
import type { CouncilMemory } from '../memory/council-memory.ts'
import { convened } from './council-sitting.ts'

/** The rhythm of the meetings (setting): nobody is asked before the day, and the answer is the chair's to give. */
export const rhythmJudges: Judges<RhythmEvent, CouncilMemory> = {
  RhythmMissed: ({ meetBy, since, metOn }, memory, look) => {
    if (meetBy >= look.day || meetBy <= (metOn ?? since)) look.wrong('rhythm-asked-early', { day: meetBy })
    memory.asked = true
  },
  RhythmKept: (_data, memory, look) => {
    if (!memory.asked) look.wrong('rhythm-unasked')
    memory.asked = false
  },
  WhyNotMetRecorded: ({ by, entrusted }, memory, look) => {
    convened('call', { by, entrusted }, look)
    if (!memory.asked) look.wrong('rhythm-unasked')
    memory.asked = false
  },
}
