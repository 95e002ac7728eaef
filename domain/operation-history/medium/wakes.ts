import type { Settings } from '../../guideline/settings.ts'
import type { Calendar } from '../../kernel/calendar.ts'
import { tokyoDateOf, tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addMonths } from '../../kernel/plain-date.ts'
import type { HistoryState } from '../state.ts'
import { saidOf } from './said.ts'
import { operationHistorySettings } from '../settings.ts'

/** When a medium is to be read again, and that the watch over its equipment hasn't heard of it yet. */
export type MediumWake =
  | {
      readonly kind: 'check-history'
      readonly at: Instant
      readonly gives: { readonly type: 'AskHistoryCheck'; readonly data: { readonly nth: number } }
    }
  | { readonly kind: 'tell-watch'; readonly at: Instant; readonly said: string }

/** The moments for which a medium waits (operational settings: how often it is read). */
export const mediumWakes = (
  state: HistoryState,
  _now: Instant,
  _calendar: Calendar,
  settings: Settings,
): readonly MediumWake[] => {
  const { medium, checks, checksAsked, archivedBy, changedAt, tasks, told, stage } = state
  if (medium === null || archivedBy === null || changedAt === null || stage === 'closed') return []
  const said = saidOf(state)
  const tell: readonly MediumWake[] = said === told ? [] : [{ kind: 'tell-watch', at: changedAt, said }]
  if (stage === 'telling' || tasks.open.some(({ kind }) => kind === 'check-history')) return tell
  const last = checks.at(-1)?.checkedOn ?? tokyoDateOf(archivedBy.at)
  const { readCheckMonths } = operationHistorySettings.of(settings)
  const due = tokyoTime(addMonths(last, readCheckMonths), settings.remindAt)
  return [
    ...tell,
    { kind: 'check-history', at: due, gives: { type: 'AskHistoryCheck', data: { nth: checksAsked + 1 } } },
  ]
}
