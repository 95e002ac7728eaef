import type { ListInForce } from '../../domain/kernel/fields.ts'
import { inBrackets, named } from '../say.ts'
import type { Ui } from '../ui.ts'

/** One thing of a list of the rule book, as a form offers it and a page calls it. */
interface ChoiceInForce {
  readonly value: string
  readonly label: string
}

/** What the rule book of the day offers in a list, in the reader's words. */
export function choicesInForce(ui: Ui, list: ListInForce): readonly ChoiceInForce[] {
  const { guideline, book } = ui
  if (list === 'questionnaires') return book.questionnaires.map(({ version }) => ({ value: version, label: version }))
  if (list === 'rooms') return guideline.rooms.map((one) => ({ value: one.id, label: roomLabel(ui, one) }))
  return guideline[list].map((one) => ({ value: one.id, label: named(ui, one) }))
}

/**
 * What a thing of a list is called; where the guideline has none such any more, as the latest version called it that
 * had it, and its id where none did.
 */
export function calledInForce(ui: Ui, list: ListInForce, id: string): string {
  const versions = [ui.guideline, ...ui.book.guidelines.toReversed()]
  const called = versions.flatMap((guideline) =>
    choicesInForce({ ...ui, guideline }, list).flatMap((one) => (one.value === id ? [one.label] : [])),
  )
  return called[0] ?? id
}

/** A controlled room with its level, where the guideline has levels. */
const roomLabel = (ui: Ui, room: Ui['guideline']['rooms'][number]): string =>
  room.level === null ? named(ui, room) : `${named(ui, room)}${inBrackets(ui, ui.t.parts.roomLevel(room.level))}`
