import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { queryOf } from '../addresses.ts'
import { dayInAddress, unreadDay } from '../day-in-address.ts'
import type { Notice, Ui } from '../ui.ts'

/** The day for which the rule book is shown: today, or the one in the page's address. */
export const dayAsked = (ui: Ui): PlainDate => dayInAddress(inAddress(ui)) ?? tokyoDateOf(ui.now)

/** That the address names a day that can't be read, so that today's rule book is shown. */
export const dayUnread = (ui: Ui): Notice | null => unreadDay(ui, inAddress(ui))

const inAddress = (ui: Ui): string => queryOf(ui.here).get('on') ?? ''
