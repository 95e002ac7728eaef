import { pad } from '../launch/progress.ts'
import { isMet, wanted, type Figure, type FigureName, type Wanted } from './measurement.ts'
import { rounded } from './spread.ts'

/** One line of the table: the figure, what is wanted, whether it is met, and what it was made from. */
export const tableLine = (name: FigureName, { value, ours = '', floor = '' }: Figure): string =>
  '  ' +
  `${pad(name, 28)}${pad(String(rounded(value)), 10)}${pad(wantedText(wanted[name]), 12)}${pad(verdict(name, value), 6)}${ours}${floor === '' ? '' : `  |  ${floor}`}`

/** Above the lines. */
export const tableHead = `  ${pad('figure', 28)}${pad('value', 10)}${pad('wanted', 12)}${pad('', 6)}ours  |  floor`

const verdict = (name: FigureName, value: number): string =>
  wanted[name] === null ? '–' : isMet(name, value) ? 'ok' : 'FAIL'

/** A bound as one reads it; a dash where there is none. */
export const wantedText = (limit: Wanted): string => {
  if (limit === null) return '–'
  return 'atLeast' in limit ? `≥ ${limit.atLeast}` : `≤ ${limit.atMost}`
}
