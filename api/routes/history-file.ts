import type { Context } from 'hono'
import type { Pool } from 'pg'
import { caseHistory } from '../../db/read-models/case-history.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { historyColumns } from '../../web/case-page/history-table.ts'
import { namesInHistory } from '../../web/case-page/names-in-history.ts'
import type { HistoryEntry } from '../../web/history-entry.ts'
import { numberInWords } from '../../web/number-in-words.ts'
import { readableCase, type ReadCase } from '../forms/reading.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { refuseWith } from '../problems/refuse.ts'
import type { ServedProcedure } from '../procedures/procedures.ts'
import { rowsAtATime, sendTable } from '../registers/table-file.ts'
import { personIn } from '../sign-in/session.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/**
 * The whole history for a spreadsheet, however long it is; where the reader may read only some of the case, it isn't
 * there.
 */
export const historyFile = async (c: Context<Env>, given: Surroundings, procedure: ServedProcedure) => {
  const all = dearly(given)
  const found = await readableCase(all.reads.pool, personIn(c), procedure, c.req.param('id'))
  if (!found || found.limited) return refuseWith(c, edgeRefusal('not-found'))
  const ui = uiOf(c, found.now)
  // What an act calls a part of the case, later ones speak of by its id: of what was sent, only the names are kept.
  const names = new Map<string, string>()
  return sendTable(c, all, {
    ui,
    name: `history-${procedure.name}`,
    title: [ui.t.timeline.title, numberInWords(ui, { ...found.state, id: found.id })],
    day: tokyoDateOf(found.now),
    columns: historyColumns(ui, names),
    pages: withNames(inParts(all.reads.pool, found), (entries) => {
      for (const [id, name] of namesInHistory(ui, procedure.pages, entries, found.state)) names.set(id, name)
    }),
  })
}

/** The history up to the version that was read, part by part, oldest first. */
async function* inParts(reads: Pool, { id, version }: ReadCase): AsyncGenerator<readonly HistoryEntry[]> {
  for (let after = 0; after < version; after += rowsAtATime)
    yield await caseHistory(reads, id, after, Math.min(rowsAtATime, version - after))
}

async function* withNames(
  parts: AsyncGenerator<readonly HistoryEntry[]>,
  take: (entries: readonly HistoryEntry[]) => void,
): AsyncGenerator<readonly HistoryEntry[]> {
  for await (const entries of parts) {
    take(entries)
    yield entries
  }
}
