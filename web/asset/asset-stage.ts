import { inBrackets } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

const tones: Readonly<Record<string, Tone>> = { kept: 'success', lost: 'danger' }

/** What a stage of an item is called, with how it ended. */
export const stageOf = (
  ui: Ui,
  stage: string,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => {
  const { stages, endings } = wordsOf(ui)
  const text = stages[stage as keyof typeof stages]
  return ending === null
    ? { text, tone: tones[stage] ?? 'info' }
    : { text: `${text}${inBrackets(ui, endings[ending as keyof typeof endings])}`, tone: 'neutral' }
}
