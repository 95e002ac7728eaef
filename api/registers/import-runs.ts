import type { Act } from '../../db/act/act.ts'
import { fewAtOnce } from '../../documents/few-at-once.ts'
import { refusalText } from '../../web/refusal-text.ts'
import type { RowErrors } from '../../web/register/import-page.tsx'
import type { Ui } from '../../web/ui.ts'
import type { ImportRow, Table } from './import-rows.ts'
import { perform } from '../requests/perform.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/** An import on its way: what of it is done, and which rows the record refused. */
export interface Run {
  readonly all: number
  done: number
  state: 'running' | 'over' | 'broke'
  readonly refused: RowErrors[]
}

/** A list of refused rows is for people to read. */
const mostRefused = 200

/** So many acts at once, of all imports together: each is a short statement, and others work beside. */
const atOnce = 4
const inTurn = fewAtOnce({ most: atOnce, waiting: Number.POSITIVE_INFINITY })

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
      const answer = await inTurn.run(() => perform(all, { stream, id, command, origin: 'import', by }))
      if (answer === null) continue
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

/** A file with the import that was begun from it, if one was. */
export interface Kept {
  readonly table: Table
  run: Run | null
}
