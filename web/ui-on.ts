import { rulesOn, type DecidedThen } from '../domain/guideline/rule-book.ts'
import { tokyoDateOf, type Instant } from '../domain/kernel/instant.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import { ownTerms } from './own-terms.ts'
import type { Ui } from './ui.ts'

/**
 * The same reader and page, with the rule book as it was on a day: what was done then keeps the names, clauses, rooms
 * and citations of its day, whatever the guideline says now. Nothing can be changed for days that are over.
 */
export const uiOnDay = (ui: Ui, day: PlainDate, then: DecidedThen = {}): Ui => {
  const { guideline, settings } = rulesOn(ui.book, day, then)
  return { ...ui, guideline, settings, t: ownTerms(ui.site.messages[ui.lang], { lang: ui.lang, guideline }) }
}

/**
 * The same for the moment of an act, and by the version of the rule book that decided it where that is known: what was
 * recorded after it on its very day didn't decide it. As things stand now where nothing was done yet.
 */
export const uiOn = (ui: Ui, at: Instant | null | undefined, by?: number): Ui =>
  at === null || at === undefined ? ui : uiOnDay(ui, tokyoDateOf(at), { at, ...(by === undefined ? {} : { by }) })
