import { noOtherCases } from '../../domain/kernel/other-cases.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Ui } from '../ui.ts'

/**
 * The rules as they stand when the page is made, for what the law can count without anybody acting: a quorum, a
 * majority.
 */
export const rulesNow = (ui: Ui): Rules => ({
  ...rulesOn(ui.book, tokyoDateOf(ui.now)),
  // A meeting of the past is shown by the rules of its day.
  guideline: ui.guideline,
  settings: ui.settings,
  now: ui.now,
  actor: { kind: 'practice' },
  nextSerial: 1,
  others: noOtherCases,
})
