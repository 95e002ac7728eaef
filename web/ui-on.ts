import { rulesOn } from '../domain/guideline/rule-book.ts'
import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import type { Ui } from './ui.ts'

/**
 * The same reader and page, with the rule book as it was on the day of an act: what was done then keeps the names,
 * clauses and rooms of its day, whatever the guideline says now. Nothing can be changed for days that are over.
 */
export const uiOn = (ui: Ui, at: Instant | null | undefined): Ui => {
  if (at === null || at === undefined) return ui
  const { guideline, settings } = rulesOn(ui.book, tokyoDateOf(at))
  return { ...ui, guideline, settings }
}
