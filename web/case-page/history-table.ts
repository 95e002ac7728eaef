import { cite } from '../say.ts'
import { momentColumns, textColumn, type TableColumn } from '../table-file.ts'
import { actorOf, quoteOf, sentenceOf } from '../tell-history.ts'
import type { Ui } from '../ui.ts'
import { uiOn } from '../ui-on.ts'
import type { HistoryNames } from '../words/history-names.ts'
import type { HistoryEntry } from '../history-entry.ts'

/**
 * A case's whole history as a table for a spreadsheet: who did what when, by the names, posts and words of that day,
 * under which article and version of the guideline, with the hash by which it is known.
 */
export const historyColumns = (ui: Ui, names: HistoryNames): readonly TableColumn<HistoryEntry>[] => {
  const { columns } = ui.t.timeline
  const then = ({ meta }: HistoryEntry) => uiOn(ui, meta.occurredAt, meta.ruleBook)
  const told = ({ type, meta, data }: HistoryEntry) => ({ type, article: meta.article, data })
  return [
    textColumn(columns.version, ({ version }) => String(version)),
    ...momentColumns<HistoryEntry>(ui, columns.when, ({ meta }) => meta.occurredAt),
    textColumn(columns.who, (entry) => actorOf(ui, entry)),
    textColumn(columns.what, (entry) => sentenceOf(then(entry), told(entry), names)),
    textColumn(columns.said, (entry) => quoteOf(ui, told(entry))),
    textColumn(columns.article, (entry) => cite(then(entry), entry.meta.article)),
    textColumn(columns.guideline, ({ meta }) => meta.guidelineVersion),
    textColumn(columns.hash, ({ hash }) => hash),
  ]
}
