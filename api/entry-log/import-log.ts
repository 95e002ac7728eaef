import { digesting, writeLogRows } from '../../db/entry-log/log-rows.ts'
import type { Answer } from '../../db/act/act.ts'
import { covered, uncovered } from '../../domain/entry-log/device/coverage.ts'
import type { LogPart } from '../../domain/entry-log/device/fields.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import type { CaseId, PersonId } from '../../domain/kernel/ids.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import { inTurns } from '../requests/in-turns.ts'
import { perform } from '../requests/perform.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'
import { checkLog, type CheckedLog, type LogToCheck } from './check-log.ts'

/** An import on its way: what it is doing, and how far that is. */
export interface LogRun {
  readonly all: number
  phase: 'checking' | 'writing'
  done: number
  state: 'running' | 'over' | 'broke'
  /** What came of it: how many rows were new, or why it was refused. */
  outcome: { readonly count: number; readonly repeated: number; readonly flagged: number } | null
  answer: Extract<Answer, { readonly kind: 'refused' }> | null
}

/** The log that is to be brought in, and where it comes from. */
export interface LogToImport extends LogToCheck {
  readonly ledger: CaseId
  readonly file: string
  readonly fileName: string
}

/** Somebody else may act on the ledger meanwhile: then it is looked at again. */
const attempts = 8

/**
 * Brings a log in: the event with its digest and all its rows in one transaction. What is there already is left out, so
 * that the same file twice changes nothing. Its command's id is made from ledger, file and what is new.
 */
export const importLog = async (
  all: Surroundings,
  log: LogToImport,
  person: PersonId,
  run: Pick<LogRun, 'phase' | 'done'>,
): Promise<{ readonly answer: Answer | null; readonly checked: CheckedLog }> => {
  for (let attempt = 1; ; attempt++) {
    const found = await oneCase<EntryLogState>(all.writes, log.ledger)
    if (found === null) throw new Error('the ledger is gone')
    run.phase = 'checking'
    const checked = await checkLog(all.writes, found, log)
    const nothingNew = checked.fresh.length === 0 && uncovered(log, covered(found.state)).length === 0
    if (nothingNew) return { answer: null, checked }
    run.phase = 'writing'
    const part = partOf(log, checked, await inTurns(digesting(checked.fresh)))
    const batch = `batch-${found.state.batches.length + 1}`
    const answer = await perform(all, {
      stream: log.ledger,
      id: `${log.file}/${log.from}/${log.to}/${part.digest}`,
      command: { type: 'ImportDeviceLog', data: part },
      origin: 'import',
      expected: found.version,
      by: { person, via: { by: 'session' } },
      alongside: (client) =>
        writeLogRows(client, { stream: log.ledger, batch }, checked.fresh, (rows) => {
          run.done = rows
        }),
    })
    const isStale = answer.kind === 'refused' && answer.refusal.code === 'stale-version'
    if (!isStale || attempt >= attempts) return { answer, checked }
  }
}

const partOf = ({ from, to, mapping, file, fileName }: LogToImport, checked: CheckedLog, digest: string): LogPart => ({
  from,
  to,
  count: checked.fresh.length,
  repeated: checked.repeated,
  flagged: checked.flagged.length,
  first: checked.fresh[0]?.at ?? null,
  last: checked.fresh.at(-1)?.at ?? null,
  digest,
  file,
  fileName,
  mapping,
})

/** Begins an import in the background; the page that follows tells how far it is. */
export const startLogRun = (all: Surroundings, log: LogToImport, person: PersonId): LogRun => {
  const run: LogRun = {
    all: log.rows.length - 1,
    phase: 'checking',
    done: 0,
    state: 'running',
    outcome: null,
    answer: null,
  }
  importLog(all, log, person, run).then(
    ({ answer, checked }) => {
      run.state = 'over'
      if (answer?.kind === 'refused') run.answer = answer
      else
        run.outcome = {
          count: checked.fresh.length,
          repeated: checked.repeated,
          flagged: checked.flagged.length,
        }
    },
    (error: unknown) => {
      run.state = 'broke'
      all.log.error(
        { error: error instanceof Error ? error.name : 'unknown' },
        'the import of a log stopped on the way',
      )
    },
  )
  return run
}
