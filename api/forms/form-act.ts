import type { Act, Answer } from '../../db/act/act.ts'
import { personToday } from '../../db/read-models/person-today.ts'
import { isUuid, type CaseId } from '../../domain/kernel/ids.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Permission, Refusal } from '../../domain/kernel/outcome.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { CommandLike } from '../../domain/law/decider.ts'
import { errorsOfIssues, errorsOfRefusal } from '../../web/forms/field-errors.ts'
import { valuesPosted } from '../../web/forms/form-values.ts'
import { showMore } from '../../web/forms/show-more.ts'
import { shownMark } from '../../web/forms/shown-mark.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import type { Meanwhile } from '../../web/components/meanwhile.tsx'
import type { SentForm } from '../../web/components/sent-form.tsx'
import type { Ui } from '../../web/ui.ts'
import { formSent, sentForm, sentIn, withAllWrong } from './form-again.ts'
import { keepForm, seenDraft, writtenForm, type WrittenForm } from './drafted-form.ts'
import { casesNamedBy, namedCasesRefusal } from './named-cases.ts'
import { perform } from '../requests/perform.ts'
import { edgeRefusal, refusalOfIssues, statusOf } from '../problems/problem.ts'
import { checkCommandOf, type ServedProcedure } from '../procedures/procedures.ts'
import type { ProblemStatus } from '../problems/refusal-status.ts'
import { issuesOf } from '../schemas/schema-issues.ts'
import { seenVersion } from './seen-version.ts'
import { withTypedCases } from './typed-cases.ts'
import { isResumed } from '../sign-in/shows-again.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/** A page's form as it was sent, on its way to the record. */
export interface PostedAct {
  readonly entries: readonly (readonly [string, string])[]
  readonly procedure: ServedProcedure
  readonly stream: CaseId
  readonly by: Exclude<Act['by'], 'practice'>
  /** The commands that this page's form can give. */
  readonly allowed: readonly string[]
  /** The part of the case that its form is about. */
  readonly about?: string | null
  /** Whether a command may be given now, where its form is saved while it is written. */
  readonly permits?: (type: string) => Permission
  /** The case as it stands, where what a command touches is to be looked at. */
  readonly state?: CaseState
  /** What the law would say to a command now, before what it touches is shown; null where it would take it. */
  readonly tries?: (command: Act['command']) => Promise<Refusal | null>
}

/** What came of it: recorded, or the form to show again with what is wrong, nothing of its text lost. */
export type FormOutcome =
  | { readonly done: true; readonly type: string; readonly isDraft?: boolean }
  | { readonly done: false; readonly status: ProblemStatus | 200; readonly sent: SentForm; readonly known?: unknown }

/** Gives a form's command to the record. The form's own id makes a second click the same act. */
export const actByForm = async (all: Surroundings, ui: Ui, sent: PostedAct): Promise<FormOutcome> => {
  const posted = await withTypedCases(all.reads.pool, sent)
  const form = readCommandForm(posted.entries)
  const chosen =
    posted.allowed.find((type) => type === form.type && Object.hasOwn(posted.procedure.commandData, type)) ?? null
  if (isOnlyShown(posted.entries))
    return { done: false, status: 200, sent: sentForm(valuesPosted(posted.entries), chosen, {}, null) }
  const again = againWith(ui, posted, chosen)
  if (chosen === null) return again(edgeRefusal('field-invalid', { field: 'type', problem: 'empty' }))
  const written = writtenForm(posted, chosen)
  if (written?.isSaving) return keptBy(all, posted, written, chosen, again)
  const said = commandIn(ui, posted, { chosen, data: form.data }, again)
  if ('done' in said) return said
  const unseen = await unseenRefusal(all, posted, said)
  if (unseen) return again(unseen)
  const first = await shownFirst(all, ui, posted, said)
  if (first) return 'code' in first ? again(first) : first
  const draft = written && (await seenDraft(all, written, posted.entries))
  if (draft?.ok === false) return again(draft.refusal, draft.meanwhile)
  const answer = await given(all, posted, form, said)
  if (answer.kind === 'refused') return again(answer.refusal)
  if (draft) await written?.drafted.forget(all, written.place, said.data, draft.upTo)
  return { done: true, type: chosen }
}

/**
 * Whether a form comes to be shown once more: carried through a sign-in (whoever is signed in now decides whether to
 * send it), or to have more of it opened.
 */
const isOnlyShown = (entries: PostedAct['entries']): boolean =>
  isResumed(entries) || entries.some(([name]) => name === showMore)

/** What the form says of its command: some forms have a part of it alone. */
const saidBy = (ui: Ui, { procedure, entries }: PostedAct, type: string, data: object): unknown =>
  procedure.pages.completes?.(formSent(ui, { entries }, type)) ?? data

/**
 * Why whoever sent a form may not act so at all. It is asked before a form is shown again; what goes to the record is
 * judged there, where a second click finds what the first has done.
 */
const barredFrom = ({ permits }: PostedAct, type: string): Refusal | null => {
  const permission = permits?.(type)
  return permission === undefined || permission.may ? null : permission.refusal
}

/**
 * What a command changes is shown before it acts, and again where something was changed since; else null. Nothing is
 * shown of what the law would refuse: the refusal comes at once.
 */
const shownFirst = async (
  all: Surroundings,
  ui: Ui,
  posted: PostedAct,
  command: CommandLike,
): Promise<FormOutcome | Refusal | null> => {
  const { entries, procedure } = posted
  const { type } = command
  if (entries.find(([name]) => name === 'shown')?.[1] === shownMark(type, entries)) return null
  const known = (await touchedBy(all, ui, posted, command)) ?? undefined
  if (known === undefined && !procedure.pages.showsFirst?.(type)) return null
  const refused = barredFrom(posted, type) ?? (await posted.tries?.({ type, data: command.data as never })) ?? null
  return refused ?? { done: false, status: 200, sent: sentForm(valuesPosted(entries), type, {}, null), known }
}

/** The command of a form; or the form again, to whoever may act with what is wrong, to others that they may not. */
const commandIn = (
  ui: Ui,
  posted: PostedAct,
  { chosen, data }: { readonly chosen: string; readonly data: object },
  again: ReturnType<typeof againWith>,
): CommandLike | FormOutcome => {
  const unfit = posted.procedure.pages.unfit?.(formSent(ui, posted, chosen)) ?? null
  const checked = unfit ? null : checkCommandOf(posted.procedure, chosen, saidBy(ui, posted, chosen, data))
  if (checked?.ok) return checked.command
  const barred = barredFrom(posted, chosen)
  if (barred) return again(barred)
  if (unfit) return { done: false, status: 422, sent: sentForm(valuesPosted(posted.entries), chosen, unfit, null) }
  return misshapen(ui, posted, chosen, checked?.error ? issuesOf(checked.error) : [])
}

/** The form again, with each field that its command can't have so. */
const misshapen = (ui: Ui, posted: PostedAct, command: string, issues: ReturnType<typeof issuesOf>): FormOutcome => ({
  done: false,
  status: statusOf(refusalOfIssues(issues)),
  sent: sentForm(
    valuesPosted(posted.entries),
    command,
    withAllWrong(ui, posted, command, errorsOfIssues(ui, issues, sentIn(posted, command))),
    null,
  ),
})

/** Gives a command as its form identifies it. */
const given = async (
  all: Surroundings,
  { stream, by }: PostedAct,
  form: Pick<ReturnType<typeof readCommandForm>, 'commandId' | 'version'>,
  { type, data }: CommandLike,
): Promise<Answer> => {
  const version = seenVersion(form.version)
  if (!isUuid(form.commandId) || version === null) return { kind: 'refused', refusal: edgeRefusal('malformed-body') }
  return performAsSeen(all, {
    stream,
    command: { type, data: data as unknown as { readonly [key: string]: Json } },
    id: form.commandId,
    origin: 'web',
    by,
    expected: version,
  })
}

/** Saves a form instead of giving its command, for whoever may give it. */
const keptBy = async (
  all: Surroundings,
  posted: PostedAct,
  written: WrittenForm,
  type: string,
  again: ReturnType<typeof againWith>,
): Promise<FormOutcome> => {
  const permission = posted.permits?.(type)
  if (permission?.may !== true) return again(permission?.refusal ?? edgeRefusal('malformed-body'))
  const kept = await keepForm(all, written, posted)
  return kept.ok ? { done: true, type: 'saved', isDraft: true } : again(kept.refusal, kept.meanwhile)
}

/** What the command touches beyond its own case; null where that is nothing, or nobody looks. */
const touchedBy = async (
  all: Surroundings,
  ui: Ui,
  { procedure, state }: PostedAct,
  { type, data }: CommandLike,
): Promise<unknown> =>
  state === undefined ? null : ((await procedure.touched?.(dearly(all).reads.pool, { type, data, state, ui })) ?? null)

/** What the law can't see of a command by itself: the other cases that it names. */
const unseenRefusal = async (
  { reads: { pool } }: Surroundings,
  { procedure, by }: PostedAct,
  command: CommandLike,
): Promise<Refusal | null> => {
  const named = casesNamedBy(command)
  const person = named.length > 0 || procedure.unseenRefusal !== undefined ? await personToday(pool, by.person) : null
  if (person === null) return null
  return (
    (await namedCasesRefusal(pool, person, named)) ??
    (await procedure.unseenRefusal?.(pool, person, command.data)) ??
    null
  )
}

/** A form that comes back as stale shows the case as it is now, and is sent again from there. */
const withoutVersion = (entries: PostedAct['entries']): PostedAct['entries'] =>
  entries.filter(([name]) => name !== 'version')

/**
 * Gives a command from a page of ours. What came since the page was shown and is nothing that the command rests on, as
 * the law says of it (`despite`), doesn't make it stale: reminders, and what others did about other parts of the case.
 */
export const performAsSeen = (all: Surroundings, wanted: Act): Promise<Answer> =>
  perform(all, { ...wanted, asShown: true })

const againWith =
  (ui: Ui, posted: PostedAct, chosen: string | null) =>
  (refusal: Refusal, meanwhile: Meanwhile | null = null): FormOutcome => {
    const { entries } = posted
    const stale = refusal.code === 'stale-version'
    const found = stale ? {} : errorsOfRefusal(ui, refusal, sentIn(posted, chosen ?? ''))
    const errors = withAllWrong(ui, posted, chosen ?? '', found)
    return {
      done: false,
      status: statusOf(refusal),
      sent: {
        ...sentForm(
          valuesPosted(stale ? withoutVersion(entries) : entries),
          chosen,
          errors,
          stale || Object.keys(errors).length > 0 ? null : refusal,
        ),
        stale,
        ...(meanwhile === null ? {} : { meanwhile }),
      },
    }
  }
