import { tokyoDateOf, type Instant } from '../../../domain/kernel/instant.ts'
import { checklistOf, type ChecklistItem } from '../../../domain/outsourcing/inspections/checklist.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import type { Ui } from '../../ui.ts'
import { uiOn } from '../../ui-on.ts'

/** What an inspection looks at, by the guideline and questionnaire of the day on which it is recorded, or today. */
export const checklistIn = (ui: Ui, state: OutsourcingState, at: Instant = ui.now): readonly ChecklistItem[] => {
  const { guideline, book } = uiOn(ui, at)
  return checklistOf(state, tokyoDateOf(at), { guideline, questionnaires: book.questionnaires })
}
