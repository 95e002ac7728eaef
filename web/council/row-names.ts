import { seats } from '../../domain/guideline/council.ts'
import { postName } from '../say.ts'
import type { RowNames } from '../ui.ts'
import { wordsOf } from './words.ts'

/** A row of the council's forms, in the order in which the form has them: of who is there a seat, else an item. */
export const rowNames: RowNames = (ui, list, row) => {
  if (list === 'items' || list === 'reports') return wordsOf(ui).item(row + 1)
  const post = list === 'attendance' ? seats(ui.guideline.council)[row] : undefined
  return post === undefined ? undefined : postName(ui, post)
}
