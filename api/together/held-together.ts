import type { AskedTask, NamedTask } from '../../db/read-models/asked-tasks.ts'
import { oneTask } from '../../db/read-models/one-task.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { caseId, procedureOf, uuidOf, type CaseId, type TaskId } from '../../domain/kernel/ids.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { FormValues } from '../../web/forms/form-context.ts'
import type { TogetherRow } from '../../web/together/together-rows.tsx'
import { answersTogether } from '../../web/together/declared-together.ts'
import { served, servedNamed } from '../procedures/procedures.ts'
import { readableCase, rulesFor } from '../forms/reading.ts'
import { seenVersion } from '../forms/seen-version.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/** Rows with what their tasks can be answered with. */
export interface AnswerableRow extends TogetherRow {
  readonly answers: readonly string[]
}

/** The tasks that an address or a form names, as far as they are any. */
export const namedTasks = (keys: readonly string[]): readonly NamedTask[] =>
  keys.flatMap((key) => {
    const [procedure = '', uuid = '', task = '', ...rest] = key.split('/')
    const id = isServed(procedure) ? caseId(procedure, uuid) : null
    return rest.length > 0 || !isTask(task) || id === null ? [] : [{ id, task }]
  })

/** The kind of task that an address names; null for what can be none. */
export const namedKind = (text: string): { readonly procedure: string; readonly kind: string } | null => {
  const [procedure = '', kind = ''] = text.split('/')
  return isServed(procedure) && isTask(`${kind}-1`) ? { procedure, kind } : null
}

const isServed = (procedure: string): boolean => served.some(({ name }) => name === procedure)

const isTask = (text: string): boolean => /^[a-z][a-z-]{0,60}-\d{1,9}$/.test(text)

/** Tasks with their cases as the reader may read them; what can't be answered together is left out. */
export const rowsOf = async (
  all: Surroundings,
  person: PersonToday,
  tasks: readonly AskedTask[],
  picked: boolean,
): Promise<readonly AnswerableRow[]> => {
  const rows = await Promise.all(
    tasks.map(async (task): Promise<AnswerableRow | null> => {
      const procedure = servedNamed(procedureOf(task.id))
      const answers = answersTogether(procedure.pages.together, task.answers)
      if (answers.length === 0) return null
      const found = await readableCase(all.reads.pool, person, procedure, uuidOf(task.id))
      if (found === null || found.limited) return null
      const rules = rulesFor(person, { by: 'session' }, found.now)
      const law = procedureNamed(procedure.name)
      const open = answers.filter((type) => law.permitted(type, found.state, rules).may)
      const { version, state } = found
      return { ...task, version, state, pages: procedure.pages, picked, own: {}, result: null, answers: open }
    }),
  )
  return rows.filter((row) => row !== null)
}

/** Which kind of task a row is of. */
export const kindOf = ({ id, kind }: Pick<TogetherRow, 'id' | 'kind'>): string => `${procedureOf(id)}/${kind}`

/** The answers that some of the rows can be given now; of a row that can't the trial says why. */
export const commonAnswers = (rows: readonly TogetherRow[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => (row as AnswerableRow).answers)),
]

interface HeldRow {
  readonly id: CaseId
  readonly task: TaskId
  readonly version: number
  readonly own: FormValues
}

/** A row that a form carried from the trial; null for what is none. */
const heldIn = (text: string): HeldRow | null => {
  try {
    const { id, task, version, own } = JSON.parse(text) as { readonly [key: string]: unknown }
    const [named] = typeof id === 'string' && typeof task === 'string' ? namedTasks([`${id}/${task}`]) : []
    const seen = seenVersion(String(version))
    if (named === undefined || seen === null || !isValues(own)) return null
    return { id: named.id as CaseId, task: named.task as TaskId, version: seen, own }
  } catch {
    return null
  }
}

const isValues = (value: unknown): value is FormValues =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => Array.isArray(one) && one.every((text) => typeof text === 'string'))

/** The rows of a trial, with their tasks and cases as they stand now: answered meanwhile or not. */
export const heldRows = async (
  all: Surroundings,
  person: PersonToday,
  texts: readonly string[],
): Promise<readonly AnswerableRow[]> => {
  const rows = await Promise.all(
    texts.map(async (text): Promise<AnswerableRow | null> => {
      const held = heldIn(text)
      if (held === null) return null
      const procedure = servedNamed(procedureOf(held.id))
      const [found, task] = await Promise.all([
        readableCase(all.reads.pool, person, procedure, uuidOf(held.id)),
        oneTask(all.reads.pool, held.id, held.task),
      ])
      if (found === null || found.limited || task === null) return null
      const { kind, about, due } = task
      const answers = answersTogether(procedure.pages.together, task.answers)
      const state: CaseState = found.state
      return { ...held, kind, about, due, state, pages: procedure.pages, picked: true, result: null, answers }
    }),
  )
  return rows.filter((row) => row !== null)
}
