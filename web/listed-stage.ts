import { procedureOf, type CaseId } from '../domain/kernel/ids.ts'
import { stageInWords } from './say.ts'
import type { Tone } from './tone.ts'
import type { Ui } from './ui.ts'

/** Where a case of any procedure stands, as a list of all says it: its stage in words, and how it ended. */
export const listedStage = (
  ui: Ui,
  { id, stage, ending }: { readonly id: CaseId; readonly stage: string; readonly ending: string | null },
): { readonly text: string; readonly tone: Tone } => {
  const procedure = procedureOf(id)
  const { stages = {}, endings = {} } = ui.t.procedures[procedure] ?? {}
  return {
    text: stageInWords(ui, { stages, endings }, stage, ending),
    tone: ui.site.tones[procedure]?.(stage, ending) ?? (stage === 'closed' ? 'neutral' : 'info'),
  }
}
