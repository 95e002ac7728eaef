import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { stageText, stageTone } from './outsourcing-words.ts'

/** Where a case of the list stands. */
export const stageOfEntry = (
  ui: Ui,
  { stage, ending, fromOn }: Pick<RegisterEntry, 'stage' | 'ending' | 'fromOn'>,
): { readonly text: string; readonly tone: Tone } => ({
  text: stageText(ui, stage, ending, fromOn as PlainDate | null),
  tone: stageTone(stage, ending),
})
