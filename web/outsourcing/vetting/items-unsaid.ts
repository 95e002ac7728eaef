import type { RefusedAt, Ui } from '../../ui.ts'

/** A vetting that leaves items open names them: each has its own place on the form. */
export const itemsUnsaid: RefusedAt = (ui, { items, without }) => {
  if (!Array.isArray(items)) return null
  const field = without === 'evidence' ? 'evidence' : 'finding'
  return items
    .map((id) => ({ path: ['answers', itemIndex(ui, String(id)), field], problem: 'empty' }))
    .filter(({ path }) => path[1] !== -1)
}

/** Where an item stands on the form: in the newest questionnaire that has it. */
const itemIndex = ({ book }: Ui, id: string): number =>
  book.questionnaires
    .toReversed()
    .map(({ items }) => items.findIndex((one) => one.id === id))
    .find((index) => index >= 0) ?? -1
