import type { DayRules } from '../../guideline/rule-book.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { SelfBeginning } from '../../law/procedure-terms.ts'
import { operationHistorySettings } from '../settings.ts'

/** By what the watch over a piece of equipment is known. */
export const watchKey = (equipment: string): string => `watch/${equipment}`

/**
 * All equipment of the guideline is watched, also that of which nothing was ever archived (Art. 16). A city that begins
 * with Sekisho has the time of one archiving to bring in what it has (operational setting).
 */
export const watchesOfEquipment = (
  today: PlainDate,
  { guideline, settings }: DayRules,
  since: PlainDate,
): readonly SelfBeginning[] =>
  addDays(since, operationHistorySettings.of(settings).archiveWithinDays) > today
    ? []
    : guideline.equipment.map(({ id }) => ({
        key: watchKey(id),
        command: { type: 'BeginHistoryWatch', data: { equipment: id } },
      }))
