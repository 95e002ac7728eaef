import type { Act } from '../../db/act/act.ts'
import { fewAtOnce } from '../../documents/few-at-once.ts'
import { refusalText } from '../../web/refusal-text.ts'
import type { RowErrors } from '../../web/register/import-page.tsx'
import type { Ui } from '../../web/ui.ts'
import { perform } from '../requests/perform.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'
import type { CheckedFile, Check } from './import-checks.ts'
import type { ImportRow } from './import-rows.ts'
import type { ReadAs } from './read-as.ts'

/** An import on its way: what of it is done, and which rows the record refused. */
export interface Run {
  readonly all: number
  done: number
  state: 'running' | 'over' | 'broke'
  /** The first of the rows that were refused, and how many there were. */
  readonly refused: RowErrors[]
  refusedInAll: number
  /** When nothing of it is under way any more, however it ended. */
  ended: Promise<void>
}

/** A list of refused rows is for people to read. */
const mostRefused = 200

/** So many acts at once, of all imports together: each is a short statement, and others work beside. */
const atOnce = 4
const inTurn = fewAtOnce({ most: atOnce, waiting: Number.POSITIVE_INFINITY })

/**
 * Records the rows of a table that were found fit, one act a row, under the ids that file and row give them: what is
 * there already is left alone, and after a breakdown it goes on where it stopped. Each is looked at once more on the
 * way, shortly before its turn. Returns at once.
 */
export const startRun = (
  all: Surroundings,
  ui: Ui,
  rows: AsyncIterable<ImportRow>,
  { rows: checked }: Pick<Check, 'rows'>,
  by: Exclude<Act['by'], 'practice'>,
): Run => {
  const fit = new Set(checked.flatMap(({ line, ok }) => (ok ? [line] : [])))
  const run: Run = { all: fit.size, done: 0, state: 'running', refused: [], refusedInAll: 0, ended: Promise.resolve() }
  const refuse = (line: number, errors: RowErrors['errors']): void => {
    run.refusedInAll += 1
    if (run.refused.length < mostRefused) run.refused.push({ line, errors })
  }
  const lane = async (): Promise<void> => {
    for await (const row of rows) {
      if (run.state !== 'running') return
      if (!fit.has(row.line)) continue
      if (!row.ok) {
        refuse(row.line, row.errors)
        continue
      }
      const { stream, id, command, line } = row
      const answer = await inTurn.run(() => perform(all, { stream, id, command, origin: 'import', by }))
      if (answer === null) continue
      if (answer.kind === 'done') run.done += 1
      else {
        const { what, todo } = refusalText(ui, answer.refusal)
        refuse(line, [{ column: '', text: `${what} ${todo}` }])
      }
    }
  }
  run.ended = Promise.all(Array.from({ length: atOnce }, lane)).then(
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
export interface Kept extends CheckedFile {
  run: Run | null
  /** What was said last of all its rows. */
  fixed: ReadAs['fixed']
  /** Whether rows that are near to what is in are other things. */
  others: boolean
}
