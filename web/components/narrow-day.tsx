import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { narrowDayText, shortDayText } from '../dates.ts'
import type { Ui } from '../ui.ts'

/** A day in a list's column, on one line; whoever points at it sees it as papers write it. */
export const NarrowDay = ({ ui, date }: { readonly ui: Ui; readonly date: PlainDate }) => (
  <time class="nowrap" datetime={date} title={shortDayText(ui.lang, date)}>
    {narrowDayText(ui.lang, date)}
  </time>
)
