import type { FindNamed } from '../../words/refusal-text.ts'

/**
 * An item of the newest questionnaire that has it, by its number and what it is about; an area looked at as a whole has
 * no number.
 */
export const questionNamed: FindNamed = (id, { book }) => {
  const item = book.questionnaires.toReversed().flatMap(({ items }) => items.filter((one) => one.id === id))[0]
  if (item === undefined || item.category === 'areas') return item?.title
  const { no, title } = item
  return { ja: `${no} ${title.ja}`, en: `${no} ${title.en}` }
}
