import type { HistoryState } from '../state.ts'

/** What the archive says of a medium, in one text: the watch has heard of it when it was told just that. */
export const saidOf = ({ medium, disposed, checks }: HistoryState): string => {
  if (medium === null) return ''
  const gone = disposed !== null || checks.at(-1)?.outcome === 'unreadable'
  const of = medium.device === '' ? medium.equipment : `${medium.equipment}/${encodeURIComponent(medium.device)}`
  return `${of}/${medium.from}/${medium.to}/${gone ? 'gone' : 'here'}`
}
