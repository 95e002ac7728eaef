import { calendarOn } from '../../domain/guideline/closed-days.ts'
import { settingsOn } from '../../domain/guideline/settings.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Ui } from '../ui.ts'

/**
 * The rules as they stand when the page is made, for what the law can count without anybody acting: a quorum, a
 * majority.
 */
export const rulesNow = (ui: Ui): Rules => {
  const today = tokyoDateOf(ui.now)
  return {
    now: ui.now,
    actor: { kind: 'practice' },
    guideline: ui.guideline,
    settings: settingsOn(today),
    calendar: calendarOn(today),
    nextSerial: 1,
  }
}
