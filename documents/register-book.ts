/** A column of a workbook: its heading, and whether it holds days. */
export interface BookColumn {
  readonly heading: string
  readonly isDay: boolean
}

/** What stands in a cell: a text, or a day as a date of the spreadsheet's own. */
export type BookCell = string | Date | null

/**
 * A workbook with one sheet, written while its rows are read: it needs no more memory for many rows than for few. Texts
 * are texts, whatever sign they begin with.
 */
export const registerBook = async (
  name: string,
  columns: readonly BookColumn[],
  rows: AsyncIterable<readonly BookCell[]>,
): Promise<ReadableStream<Uint8Array>> => {
  const { writeXlsxStream } = await import('hucre')
  return writeXlsxStream(
    (async function* () {
      for await (const row of rows) yield [...row]
    })(),
    {
      name,
      columns: columns.map(({ heading, isDay }) => ({
        header: heading,
        width: isDay ? 12 : 24,
        ...(isDay ? { numFmt: 'yyyy-mm-dd' } : {}),
      })),
      freezePane: { rows: 1 },
    },
  )
}
