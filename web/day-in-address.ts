import { parseJapaneseDate } from '../domain/kernel/era.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import type { Notice, Ui } from './ui.ts'

/** A day that an address names, written in any way in which forms take one; null for none, and for what is no day. */
export const dayInAddress = (text: string): PlainDate | null => parseJapaneseDate(text)

/** What a page says where its address names a day that can't be read: that it shows today's instead. */
export const unreadDay = (ui: Pick<Ui, 't'>, text: string): Notice | null =>
  text.trim() === '' || dayInAddress(text) !== null
    ? null
    : { tone: 'warn', title: ui.t.notices.dayUnread(text.slice(0, longestTold)), text: ui.t.notices.dayUnreadText }

/** So much of an address is told back. */
const longestTold = 40
