import type { Act, Answer } from '../db/act.ts'
import { onlyReminders } from '../db/read-models/only-reminders.ts'
import { standingOf } from '../db/read-models/person-standing.ts'
import { isUuid, type CaseId } from '../domain/kernel/ids.ts'
import type { Json } from '../domain/kernel/json.ts'
import type { Refusal } from '../domain/kernel/outcome.ts'
import type { CaseState } from '../domain/law/case-state.ts'
import type { CommandLike } from '../domain/law/decider.ts'
import { errorsOfIssues, errorsOfRefusal } from '../web/forms/field-errors.ts'
import { valuesPosted } from '../web/forms/form-values.ts'
import { shownMark } from '../web/forms/shown-mark.ts'
import { readCommandForm } from '../web/forms/read-command-form.ts'
import type { SentForm } from '../web/case-page/task-page.tsx'
import type { Ui } from '../web/ui.ts'
import { casesNamedBy, namedCasesRefusal } from './named-cases.ts'
import { perform } from './perform.ts'
import { edgeRefusal, refusalOfIssues, statusOf } from './problem.ts'
import { checkCommandOf, type ServedProcedure } from './procedures.ts'
import type { ProblemStatus } from './refusal-status.ts'
import { issuesOf } from './schema-issues.ts'
import { seenVersion } from './seen-version.ts'
import type { Surroundings } from './surroundings.ts'

/** A page's form as it was sent, on its way to the record. */
export interface PostedAct {
  readonly entries: readonly (readonly [string, string])[]
  readonly procedure: ServedProcedure
  readonly stream: CaseId
  readonly by: Exclude<Act['by'], 'practice'>
  /** The commands that this page's form can give. */
  readonly allowed: readonly string[]
  /** The case as it stands, where what a command touches is to be looked at. */
  readonly state?: CaseState
}

/** What came of it: recorded, or the form to show again with what is wrong, nothing of its text lost. */
export type FormOutcome =
  | { readonly done: true; readonly type: string }
  | { readonly done: false; readonly status: ProblemStatus | 200; readonly sent: SentForm; readonly known?: unknown }

/** Gives a form's command to the record. The form's own id makes a second click the same act. */
export const actByForm = async (all: Surroundings, ui: Ui, posted: PostedAct): Promise<FormOutcome> => {
  const form = readCommandForm(posted.entries)
  const chosen =
    posted.allowed.find((type) => type === form.type && Object.hasOwn(posted.procedure.commandData, type)) ?? null
  // Carried through a sign-in: shown to whoever is signed in now, who decides whether to send it.
  if (posted.entries.some(([name]) => name === 'resume'))
    return { done: false, status: 200, sent: sentForm(valuesPosted(posted.entries), chosen, {}, null) }
  const again = againWith(ui, posted.entries, chosen)
  if (chosen === null) return again(edgeRefusal('field-invalid', { field: 'type', problem: 'empty' }))
  const checked = checkCommandOf(posted.procedure, chosen, form.data)
  if (!checked.ok) {
    const issues = checked.error ? issuesOf(checked.error) : []
    return {
      done: false,
      status: statusOf(refusalOfIssues(issues)),
      sent: sentForm(
        valuesPosted(posted.entries),
        chosen,
        errorsOfIssues(ui, issues, { command: chosen, entries: posted.entries }),
        null,
      ),
    }
  }
  // What it changes is shown before it acts, and again where something was changed since.
  const shown = posted.entries.find(([name]) => name === 'shown')?.[1]
  if (shown !== shownMark(chosen, posted.entries)) {
    const known = (await touchedBy(all, ui, posted, checked.command)) ?? undefined
    if (known !== undefined || posted.procedure.pages.showsFirst?.(chosen))
      return { done: false, status: 200, sent: sentForm(valuesPosted(posted.entries), chosen, {}, null), known }
  }
  const version = seenVersion(form.version)
  if (!isUuid(form.commandId) || version === null) return again(edgeRefusal('malformed-body'))
  const unseen = await unseenRefusal(all, posted, checked.command)
  if (unseen) return again(unseen)
  const wanted: Act = {
    stream: posted.stream,
    command: { type: chosen, data: checked.command.data as unknown as { readonly [key: string]: Json } },
    id: form.commandId,
    origin: 'web',
    by: posted.by,
    expected: version,
  }
  const answer = await performAsSeen(all, wanted)
  if (answer.kind === 'refused') return again(answer.refusal)
  await posted.procedure.acted?.(all, { stream: posted.stream, ...checked.command })
  return { done: true, type: chosen }
}

/** What the command touches beyond its own case; null where that is nothing, or nobody looks. */
const touchedBy = async (
  { reads: { pool } }: Surroundings,
  ui: Ui,
  { procedure, state }: PostedAct,
  { type, data }: CommandLike,
): Promise<unknown> =>
  state === undefined ? null : ((await procedure.touched?.(pool, { type, data, state, ui })) ?? null)

/** What the law can't see of a command by itself: the other cases that it names. */
const unseenRefusal = async (
  { reads: { pool } }: Surroundings,
  { procedure, by }: PostedAct,
  command: CommandLike,
): Promise<Refusal | null> => {
  const named = casesNamedBy(command)
  const standing = named.length > 0 || procedure.unseenRefusal !== undefined ? await standingOf(pool, by.person) : null
  if (standing === null) return null
  return (
    (await namedCasesRefusal(pool, standing, named)) ??
    (await procedure.unseenRefusal?.(pool, standing, command.data)) ??
    null
  )
}

/** Reminders move a case's version, but change nothing that a person decides on: such a page isn't stale. */
export const performAsSeen = async (all: Surroundings, wanted: Act): Promise<Answer> => {
  const answer = await perform(all, wanted)
  const { expected: seen } = wanted
  if (seen === undefined || answer.kind === 'done' || answer.refusal.code !== 'stale-version') return answer
  const actual = Number(answer.refusal.details['actual'])
  return (await onlyReminders(all.reads.pool, wanted.stream, seen, actual))
    ? perform(all, { ...wanted, expected: actual })
    : answer
}

const againWith =
  (ui: Ui, entries: PostedAct['entries'], chosen: string | null) =>
  (refusal: Refusal): FormOutcome => {
    const stale = refusal.code === 'stale-version'
    const errors = stale ? {} : errorsOfRefusal(ui, refusal, { command: chosen ?? '', entries })
    return {
      done: false,
      status: statusOf(refusal),
      sent: {
        ...sentForm(valuesPosted(entries), chosen, errors, stale || Object.keys(errors).length > 0 ? null : refusal),
        stale,
      },
    }
  }

const sentForm = (
  values: SentForm['values'],
  chosen: string | null,
  errors: SentForm['errors'],
  refusal: Refusal | null,
): SentForm => ({ chosen, values, errors, refusal, stale: false })
