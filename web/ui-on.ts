import { rulesOn } from '../domain/guideline/rule-book.ts'
import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import type { Ui } from './ui.ts'

/**
 * The same reader and page, with the rule book as it was on a day: what was done then keeps the names, clauses, rooms
 * and citations of its day, whatever the guideline says now. Nothing can be changed for days that are over.
 */
export const uiOnDay = (ui: Ui, day: PlainDate): Ui => {
  const { guideline, settings } = rulesOn(ui.book, day)
  return { ...ui, guideline, settings }
}

/** The same for the moment of an act; as things stand now where nothing was done yet. */
export const uiOn = (ui: Ui, at: Instant | null | undefined): Ui =>
  at === null || at === undefined ? ui : uiOnDay(ui, tokyoDateOf(at))
