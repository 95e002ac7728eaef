import type { HistoryState } from '../state.ts'

/** What the archive says of a medium, in one text: the watch has heard of it when it was told just that. */
export const saidOf = ({ medium, disposed, checks }: HistoryState): string =>
  medium === null
    ? ''
    : `${medium.equipment}/${medium.from}/${medium.to}/${disposed !== null || checks.at(-1)?.outcome === 'unreadable' ? 'gone' : 'here'}`
