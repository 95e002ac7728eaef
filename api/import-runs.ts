import type { Act } from '../db/act.ts'
import { refusalText } from '../web/refusal-text.ts'
import type { RowErrors } from '../web/register/import-page.tsx'
import type { Ui } from '../web/ui.ts'
import type { ImportRow, Table } from './import-rows.ts'
import { perform } from './perform.ts'
import type { Surroundings } from './surroundings.ts'

/** An import on its way: what of it is done, and which rows the record refused. */
export interface Run {
  readonly all: number
  done: number
  state: 'running' | 'over' | 'broke'
  readonly refused: RowErrors[]
}

/** A list of refused rows is for people to read. */
const mostRefused = 200

/** So many acts at once: each is a short statement, and others work beside. */
const atOnce = 4

/**
 * Records the rows of a table, one act a row, under the ids that file and row give them: what is there already is left
 * alone, and after a breakdown it goes on where it stopped. Returns at once.
 */
export const startRun = (
  all: Surroundings,
  ui: Ui,
  rows: readonly Extract<ImportRow, { readonly ok: true }>[],
  by: Exclude<Act['by'], 'practice'>,
): Run => {
  const run: Run = { all: rows.length, done: 0, state: 'running', refused: [] }
  const waiting = rows.values()
  const lane = async (): Promise<void> => {
    for (const { stream, id, command, line } of waiting) {
      if (run.state !== 'running') return
      const answer = await perform(all, { stream, id, command, origin: 'import', by })
      if (answer.kind === 'done') run.done += 1
      else if (run.refused.length < mostRefused) {
        const { what, todo } = refusalText(ui, answer.refusal)
        run.refused.push({ line, errors: [{ column: '', text: `${what} ${todo}` }] })
      }
    }
  }
  Promise.all(Array.from({ length: atOnce }, lane)).then(
    () => {
      run.state = 'over'
    },
    (error: unknown) => {
      run.state = 'broke'
      all.log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'an import stopped on the way')
    },
  )
  return run
}

/** Files that came in and what became of them: a few, for an hour; whoever comes later chooses the file again. */
export interface Shelf {
  readonly put: (key: string, kept: Kept) => void
  readonly get: (key: string) => Kept | null
}

/** A file with the import that was begun from it, if one was. */
export interface Kept {
  readonly table: Table
  run: Run | null
}

const mostKept = 12
const keptMs = 60 * 60_000

/** Keeps what came in, in memory alone: what was only looked at leaves no trace. */
export const createShelf = (): Shelf => {
  const kept = new Map<string, Kept & { readonly until: number }>()
  const clear = (): void => {
    for (const [key, { until, run }] of kept) if (until < Date.now() && run?.state !== 'running') kept.delete(key)
    for (const [key, { run }] of kept) if (kept.size > mostKept && run?.state !== 'running') kept.delete(key)
  }
  return {
    put: (key, { table, run }) => {
      kept.delete(key)
      kept.set(key, { table, run, until: Date.now() + keptMs })
      clear()
    },
    get: (key) => {
      clear()
      return kept.get(key) ?? null
    },
  }
}
