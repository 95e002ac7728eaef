import type { Correctable, LedgerEntry } from '../../domain/entry-log/entry.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { momentText } from '../dates.ts'
import { labelled, rangeText } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

interface LineTextProps {
  readonly ui: Ui
  readonly line: LedgerEntry
  readonly item: Correctable
}

/** What a line says of one thing: everything that was corrected struck through, and what stands there now (Art. 10). */
export const LineText = ({ ui, line, item }: LineTextProps) => (
  <>
    {line.corrections
      .filter((one) => one.item === item && one.was !== '')
      .map(({ was }) => (
        <>
          <del>{saidAs(ui, item, was)}</del>{' '}
        </>
      ))}
    {saidAs(ui, item, line[item] ?? '')}
  </>
)

/** The same where nothing can be struck through, as in a file: what was there stands in brackets. */
export function wasText(ui: Ui, line: LedgerEntry, item: Correctable): string {
  const was = line.corrections
    .filter((one) => one.item === item && one.was !== '')
    .map((one) => saidAs(ui, item, one.was))
  const now = saidAs(ui, item, line[item] ?? '')
  return was.length === 0 ? now : `${now} [${was.join(' → ')}]`
}

/** A value in the reader's words: a time as the office's clock shows it. */
export function saidAs(ui: Ui, item: Correctable, value: string): string {
  return (item === 'enteredAt' || item === 'leftAt') && value !== '' ? momentText(ui.lang, value as Instant) : value
}

/**
 * Under whose control they were, one after the other, and when nobody had control of them (Art. 7(2)); of an entry by
 * permit its number.
 */
export function controlText(ui: Ui, { kind, escorts, gaps = [], unescortedFrom }: LedgerEntry): string {
  if (kind === 'permitted') return escorts.map(({ number }) => number).join(' / ')
  const times = (from: Instant, to: Instant | null): string =>
    rangeText(ui, momentText(ui.lang, from), to === null ? '' : momentText(ui.lang, to)).trimEnd()
  const { unescorted } = wordsOf(ui).lineStages
  return [
    ...escorts.map(({ name, number, idNumber, from, to }) => `${name} ${number} ${idNumber} ${times(from, to)}`),
    ...[...gaps, ...(unescortedFrom === null ? [] : [{ from: unescortedFrom, to: null }])].map(({ from, to }) =>
      labelled(ui, unescorted, times(from, to)),
    ),
  ].join(' / ')
}
