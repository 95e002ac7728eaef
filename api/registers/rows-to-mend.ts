import type { Ui } from '../../web/ui.ts'
import { labelled } from '../../web/say.ts'
import type { RowErrors } from '../../web/register/import-page.tsx'
import type { Table } from './import-rows.ts'
import type { TextRows } from './text-rows.ts'

/**
 * The rows of a file that can't come in as they are, each with its number and what is to be mended behind its cells.
 * Mended and chosen again, the file is as good as the one that it was taken from; what was written behind its rows then
 * is written anew.
 */
export const rowsToMend = (
  ui: Ui,
  { rows: [headings = [], ...rows] }: Table,
  errors: readonly RowErrors[],
): Pick<TextRows, 'headings' | 'rows'> => {
  const { lineInFile, toMend } = ui.t.imports
  const own = headings.flatMap((heading, nth) => (heading === lineInFile || heading === toMend ? [] : [nth]))
  const cells = (of: readonly string[]) => own.map((nth) => of[nth] ?? '')
  return {
    headings: [...cells(headings), lineInFile, toMend],
    rows: errors.map(({ line, errors: wrong }) => [
      ...cells(rows[line - 2] ?? []),
      String(line),
      wrong.map((one) => toldOf(ui, one)).join(' / '),
    ]),
  }
}

/** What is wrong, and in which column where its words don't begin with that. */
const toldOf = (ui: Ui, { column, text }: RowErrors['errors'][number]): string =>
  column !== '' && text.startsWith(column) ? text : labelled(ui, column === '' ? ui.t.imports.row : column, text)
