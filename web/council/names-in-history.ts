import type { CouncilEvent } from '../../domain/council/events.ts'
import { guestName } from './guest-name.ts'
import type { Ui } from '../ui.ts'
import type { HistoryNames } from '../words/history-names.ts'

/** What a meeting's items, guests and questions are called, by their ids: later events speak of them by id alone. */
export const namesIn = (ui: Ui, entries: readonly { readonly type: string; readonly data: object }[]): HistoryNames =>
  new Map((entries as readonly CouncilEvent[]).flatMap((event) => namesOf(ui, event)))

const quoted = (ui: Ui, text: string): string => (ui.lang === 'ja' ? `「${text}」` : `“${text}”`)

const namesOf = (ui: Ui, event: CouncilEvent): readonly (readonly [string, string])[] => {
  switch (event.type) {
    case 'AgendaItemPut':
      return [[event.data.item, quoted(ui, event.data.subject.title)]]
    case 'AgendaDrawn':
      return event.data.items.map((one) => [one.item, quoted(ui, one.subject.title)] as const)
    case 'GuestInvited':
      return [[event.data.guest, guestName(ui, event.data)]]
    case 'OpinionGiven':
      return event.data.opinions.flatMap(({ question, text }) =>
        question === null ? [] : [[question, quoted(ui, text)] as const],
      )
    default:
      return []
  }
}
