import { seats } from '../../domain/guideline/council.ts'
import { postName } from '../say.ts'
import type { RowNames } from '../ui.ts'

/** A row of the council's forms: in who is there, a seat by its post, in the order in which the form has them. */
export const rowNames: RowNames = (ui, list, row) => {
  const post = list === 'attendance' ? seats(ui.guideline.council)[row] : undefined
  return post === undefined ? undefined : postName(ui, post)
}
