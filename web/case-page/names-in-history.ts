import type { CaseState } from '../../domain/law/case-state.ts'
import type { HistoryEntry } from '../history-entry.ts'
import { taskNameKey } from '../tell-history.ts'
import type { Ui } from '../ui.ts'
import type { HistoryNames } from '../words/history-names.ts'
import type { ProcedurePages } from './procedure-pages.ts'

/** What a history's sentences call the parts of the case, and of which of them each of its tasks is. */
export const namesInHistory = (
  ui: Ui,
  pages: Pick<ProcedurePages, 'namesIn'>,
  history: readonly HistoryEntry[],
  state: CaseState,
): HistoryNames => new Map([...(pages.namesIn?.(ui, history, state) ?? []), ...history.flatMap(taskOpened)])

const taskOpened = ({ type, data }: HistoryEntry): readonly [string, string][] => {
  if (type !== 'TaskOpened') return []
  const { task, about } = data as { readonly task: string; readonly about?: string | null }
  return about === null || about === undefined ? [] : [[taskNameKey(task), about]]
}
