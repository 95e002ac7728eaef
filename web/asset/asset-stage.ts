import { stageInWords } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

const tones: Readonly<Record<string, Tone>> = { kept: 'success', lost: 'danger' }

/** What a stage of an item is called, with how it ended. */
export const stageOf = (
  ui: Ui,
  stage: string,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => ({
  text: stageInWords(ui, wordsOf(ui), stage, ending),
  tone: ending !== null ? 'neutral' : (tones[stage] ?? 'info'),
})
