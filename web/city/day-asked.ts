import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { parsePlainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { queryOf } from '../addresses.ts'
import type { Ui } from '../ui.ts'

/** The day for which the rule book is shown: today, or the one in the page's address. */
export const dayAsked = (ui: Ui): PlainDate => parsePlainDate(queryOf(ui.here).get('on') ?? '') ?? tokyoDateOf(ui.now)
