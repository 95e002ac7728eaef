import type { PersonToday } from '../../db/read-models/person-today.ts'
import { procedureOf, uuidOf } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import type { FormValues } from '../../web/forms/form-context.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import type { TogetherRow } from '../../web/together/together-rows.tsx'
import type { Ui } from '../../web/ui.ts'
import { performAsSeen } from '../forms/form-act.ts'
import { edgeRefusal, refusalOfIssues } from '../problems/problem.ts'
import { checkCommandOf, servedNamed } from '../procedures/procedures.ts'
import { rehearseAct } from '../forms/rehearse-act.ts'
import { issuesOf, type Issue } from '../schemas/schema-issues.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/** A form as it was posted. */
export type Entries = readonly (readonly [string, string])[]

/** The answer that a form has chosen among those that can be given; null for none. */
export const answerOf = (entries: Entries, answers: readonly string[]): string | null => {
  const said = entries.find(([name]) => name === 'type')?.[1]
  return answers.find((one) => one === said) ?? null
}

/** The fields of an answer that a row's procedure asks once for all. */
const askedOnce = ({ pages }: TogetherRow, type: string): readonly string[] => pages.together?.answers[type] ?? []

/** What of an answer is the case's own: what its form begins with, and the part that its task is about. */
const ownValues = (ui: Ui, row: TogetherRow, type: string): FormValues => {
  const { state, about, pages } = row
  const asked = askedOnce(row, type)
  const parts = Object.entries(fieldsOfCommand(type) ?? {}).flatMap(([name, { kind }]) =>
    kind === 'part' && about !== null ? [[`${type}.${name}`, [about]] as const] : [],
  )
  const begun = { ...Object.fromEntries(parts), ...pages.initialValues(ui, state, type, about) }
  return Object.fromEntries(Object.entries(begun).filter(([name]) => !asked.includes(fieldIn(name, type))))
}

const fieldIn = (name: string, type: string): string => name.slice(type.length + 1).split('.')[0] ?? ''

/** The whole command of a row: what was said to all, and what is its own. */
const commandOf = (row: TogetherRow, type: string, entries: Entries, own: FormValues) => {
  const asked = askedOnce(row, type)
  const shared = entries.filter(([name]) => name.startsWith(`${type}.`) && asked.includes(fieldIn(name, type)))
  const ownEntries = Object.entries(own).flatMap(([name, values]) => values.map((value) => [name, value] as const))
  const { data } = readCommandForm([['type', type], ...shared, ...ownEntries])
  return checkCommandOf(servedNamed(procedureOf(row.id)), type, data)
}

/** What comes of trying an answer on a row; where what was said to all is no answer, what is wrong with it. */
export const tryRow = async (
  all: Surroundings,
  { ui, person }: { readonly ui: Ui; readonly person: PersonToday },
  row: TogetherRow,
  { chosen, entries }: { readonly chosen: string; readonly entries: Entries },
): Promise<TogetherRow | { readonly issues: readonly Issue[] }> => {
  const own = ownValues(ui, row, chosen)
  const checked = commandOf(row, chosen, entries, own)
  if (!checked.ok) {
    const issues = checked.error ? issuesOf(checked.error) : []
    const asked = askedOnce(row, chosen)
    const shared = issues.filter(({ path }) => asked.includes(String(path[0])))
    return shared.length > 0 ? { issues: shared } : { ...row, own, result: refusalOfIssues(issues) }
  }
  const { type, data } = checked.command
  const { id, version, state } = row
  const found = { id, version, state, book: 0, now: person.now }
  const refusal =
    (await unseen(all, person, row, data)) ??
    (await rehearseAct(all.reads.pool, person, found, { type, data: data as never }))
  return { ...row, own, result: refusal ?? 'fine' }
}

const unseen = async (
  { reads: { pool } }: Surroundings,
  person: PersonToday,
  { id }: TogetherRow,
  data: object,
): Promise<Refusal | null> => (await servedNamed(procedureOf(id)).unseenRefusal?.(pool, person, data)) ?? null

interface Recorded {
  readonly row: TogetherRow
  readonly chosen: string
  readonly entries: Entries
  readonly batch: string
}

/** One row is one act: what the record refuses is that row's alone. */
export const recordRow = async (
  all: Surroundings,
  person: PersonToday,
  { row, chosen, entries, batch }: Recorded,
): Promise<{ readonly result: TogetherRow['result']; readonly version: number | null }> => {
  const checked = commandOf(row, chosen, entries, row.own)
  const refused = (result: Refusal) => ({ result, version: null })
  if (!checked.ok)
    return refused(checked.error ? refusalOfIssues(issuesOf(checked.error)) : edgeRefusal('malformed-body'))
  const { type, data } = checked.command
  const refusal = await unseen(all, person, row, data)
  if (refusal) return refused(refusal)
  const answer = await performAsSeen(all, {
    stream: row.id,
    command: { type, data: data as never },
    id: `${batch}/${uuidOf(row.id)}/${row.task}`,
    origin: 'web',
    by: { person: person.id, via: { by: 'session' } },
    expected: row.version,
  })
  return answer.kind === 'done' ? { result: 'done', version: answer.version } : refused(answer.refusal)
}
