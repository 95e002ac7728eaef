import { stageInWords } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** A stage in words; a closed case says how it ended. */
export function stageOf(ui: Ui, stage: string, ending: string | null): string {
  return stageInWords(ui, wordsOf(ui), stage, ending)
}

/** The tone of a stage's badge. */
export function toneOf(stage: string, ending: string | null): Tone {
  if (stage === 'closed') return ending === 'completed' ? 'success' : 'neutral'
  return stage === 'draft' ? 'neutral' : 'info'
}
