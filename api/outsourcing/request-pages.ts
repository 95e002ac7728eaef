import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { randomUUID } from 'node:crypto'
import {
  caseOfDraft,
  forgetDraft,
  keepsMostDrafts,
  readDraft,
  saveDraft,
  type Draft,
} from '../../db/outsourcing/drafts.ts'
import { hasSeen, type DraftContent, type Saving } from '../../db/people/draft-saving.ts'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import { tokyoClockOf, type Instant } from '../../domain/kernel/instant.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import { initialState } from '../../domain/outsourcing/initial-state.ts'
import { addresses } from '../../web/addresses.ts'
import { outsourcingAddresses } from '../../web/outsourcing/outsourcing-addresses.ts'
import { errorsOfIssues, errorsOfRefusal } from '../../web/forms/field-errors.ts'
import type { Meanwhile } from '../../web/components/meanwhile.tsx'
import type { FieldErrors, FormValues } from '../../web/forms/form-context.ts'
import { valuesPosted } from '../../web/forms/form-values.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import { document } from '../../web/layout.tsx'
import { confirmRequestPage, draftPage } from '../../web/outsourcing/request/new-request-page.tsx'
import { readForm } from '../requests/bodies.ts'
import { leaveNotice, takeNotice } from '../surroundings/notice.ts'
import { perform } from '../requests/perform.ts'
import { savingIn } from '../forms/draft-saving.ts'
import { edgeRefusal, refusalOfIssues, statusOf } from '../problems/problem.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { checkCommandOf, servedNamed } from '../procedures/procedures.ts'
import { scopeOf } from '../surroundings/reader.ts'
import { readableCase, rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { companiesKnown } from './vendor-pages.ts'
import { renewalRefusal, tellRenewal } from './renewals.ts'
import { issuesOf } from '../schemas/schema-issues.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { isResumed, showsAgain } from '../sign-in/shows-again.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import type { RequestCommand } from '../../domain/outsourcing/request/commands.ts'

const outsourcingProcedure = servedNamed('outsourcing')

/** Writing a request: a draft that saves itself, a page to read it once more, and the start of the case. */
export const requestPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    // A draft's address from the first moment, so that reloading the page finds it again. Nothing is written yet.
    .get(
      '/requests/new',
      signedIn(all),
      (c) => refusedStart(c) ?? c.redirect(outsourcingAddresses.draft(randomUUID()), 303),
    )
    .get('/requests/:id', signedIn(all), (c) => showDraft(c, all))
    .post('/requests/:id', signedIn(all), showsAgain, (c) => takeDraft(c, all))
    .post('/requests/:id/draft', signedIn(all), showsAgain, (c) => autosave(c, all))

/** Whoever may start no case at all is told so before writing. */
const refusedStart = (c: Context<Env>) => {
  const person = personIn(c)
  const permission = outsourcing.decider.permits(
    'StartOutsourcing',
    initialState,
    rulesFor(person, { by: 'session' }, person.now),
  )
  return permission.may ? null : refuseWith(c, permission.refusal)
}

const showDraft = async (c: Context<Env>, all: Surroundings) => {
  const refused = refusedStart(c)
  if (refused) return refused
  const id = c.req.param('id') ?? ''
  const stream = caseOfDraft(id)
  const [draft, started] = await Promise.all([
    stream && readDraft(all.reads.pool, id),
    readableCase(all.reads.pool, personIn(c), outsourcingProcedure, id),
  ])
  if (started) return c.redirect(addresses.case(started.id), 303)
  if (stream === null || (draft && draft.person !== personIn(c).id)) return refuseWith(c, edgeRefusal('not-found'))
  return pageOfDraft(c, all, {
    id,
    revision: draft?.revision ?? 0,
    values: draft?.content ?? {},
    savedAt: draft?.savedAt ?? null,
  })
}

interface DraftShown {
  readonly id: string
  readonly revision: number
  readonly values: FormValues
  readonly savedAt: Instant | null
  readonly errors?: FieldErrors
  readonly refusal?: Refusal | null
  readonly meanwhile?: Meanwhile | null
  readonly status?: ContentfulStatusCode
}

const pageOfDraft = async (
  c: Context<Env>,
  all: Surroundings,
  { id, revision, values, savedAt, errors = {}, refusal = null, meanwhile = null, status = 200 }: DraftShown,
) => {
  const stale = meanwhile === null ? {} : { meanwhile }
  const sent = refusal && { chosen: null, values, errors, refusal, stale: false, ...stale }
  const ui = { ...uiOf(c, undefined, takeNotice(c)), choices: { cases: {}, companies: await companiesKnown(c, all) } }
  return c.html(
    document(
      draftPage({ ui, draftId: id, commandId: id, revision, offices: officesOf(c), values, errors, sent, savedAt }),
    ),
    status,
  )
}

/** The offices for which the writer's posts may start a case. */
const officesOf = (c: Context<Env>): readonly OfficeId[] => scopeOf(personIn(c)).offices

/** A draft as it was sent: who wrote it, over which saving. */
interface Sent extends Pick<Draft, 'id' | 'person'> {
  readonly entries: readonly (readonly [string, string])[]
  readonly content: DraftContent
  readonly saving: Saving
}

const sentIn = async (c: Context<Env>): Promise<Sent | Refusal> => {
  const id = c.req.param('id') ?? ''
  if (caseOfDraft(id) === null) return edgeRefusal('not-found')
  const read = await readForm(c)
  if (!read.ok) return read.refusal
  const saving = savingIn(read.body, 'version')
  if (saving === null) return edgeRefusal('malformed-body')
  // U+0000 is the one character that a draft can't hold while it is being written; all others are said at the end.
  const entries = read.body.map(([name, value]) => [name, value.replaceAll('\0', '')] as const)
  const content = Object.fromEntries(
    Object.entries(valuesPosted(entries)).filter(([name]) => name.startsWith('StartOutsourcing.') && name.length < 100),
  )
  return { id, person: personIn(c).id, entries, content, saving }
}

const isRefusal = (sent: Sent | Refusal): sent is Refusal => 'code' in sent

const autosave = async (c: Context<Env>, all: Surroundings) => {
  const refused = refusedStart(c)
  if (refused) return refused
  const sent = await sentIn(c)
  if (isRefusal(sent)) return refuseWith(c, sent)
  // A saving that was carried through a sign-in comes from no script any more: the draft is shown as it was written.
  if (isResumed(sent.entries)) return pageOfDraft(c, all, shown(sent))
  const saved = await saveDraft(all.writes, sent)
  if (!saved) return refuseWith(c, await whyNotSaved(c, all, sent))
  return c.json({ version: saved.revision, savedAt: saved.savedAt, savedAtText: tokyoClockOf(saved.savedAt) })
}

/** A draft that has become a case is none any more: somebody came back to a page that they had sent. */
const whyNotSaved = async (c: Context<Env>, all: Surroundings, { id, person }: Sent): Promise<Refusal> => {
  if (await readableCase(all.reads.pool, personIn(c), outsourcingProcedure, id))
    return edgeRefusal('command-id-reused', { field: 'id' })
  const isNew = (await readDraft(all.writes, id)) === null
  return edgeRefusal(isNew && (await keepsMostDrafts(all.writes, person)) ? 'draft-quota' : 'draft-stale')
}

const takeDraft = async (c: Context<Env>, all: Surroundings) => {
  const refused = refusedStart(c)
  if (refused) return refused
  const sent = await sentIn(c)
  if (isRefusal(sent)) return refuseWith(c, sent)
  // A form that was carried through a sign-in is only shown again.
  const step = isResumed(sent.entries) ? 'edit' : sent.entries.find(([name]) => name === 'step')?.[1]
  if (step === 'start') return start(c, all, sent)
  if (step === 'discard') {
    await forgetDraft(all.writes, sent.id, sent.person)
    leaveNotice(c, all, 'discarded')
    return c.redirect(addresses.inbox(), 303)
  }
  const saved = await saveDraft(all.writes, sent)
  if (!saved) return notSaved(c, all, sent, await whyNotSaved(c, all, sent))
  const now = { ...shown(sent), ...saved }
  if (step === 'edit') return pageOfDraft(c, all, now)
  if (step !== 'confirm') return c.redirect(outsourcingAddresses.draft(sent.id), 303)
  const checked = await checkedRequest(c, all, sent)
  if (!checked.ok) return pageOfDraft(c, all, { ...now, ...checked })
  const { office, request } = checked.command.data
  const ui = uiOf(c)
  return c.html(
    document(
      confirmRequestPage({
        ui,
        draftId: sent.id,
        commandId: sent.id,
        revision: saved.revision,
        office,
        request,
        values: sent.content,
      }),
    ),
  )
}

const shown = ({ id, saving, content }: Sent) => ({ id, revision: saving.seen, values: content, savedAt: null })

type Start = Extract<RequestCommand, { readonly type: 'StartOutsourcing' }>
type Checked =
  | { readonly ok: true; readonly command: Start }
  | {
      readonly ok: false
      readonly errors: FieldErrors
      readonly refusal: Refusal | null
      readonly status: ContentfulStatusCode
    }

/**
 * The request as a command, if form and law have nothing against it: so that the page before the start shows only what
 * can be started.
 */
const checkedRequest = async (c: Context<Env>, all: Surroundings, { entries }: Sent): Promise<Checked> => {
  const ui = uiOf(c)
  const checked = checkCommandOf(outsourcingProcedure, 'StartOutsourcing', readCommandForm(entries).data)
  if (!checked.ok) {
    const issues = checked.error ? issuesOf(checked.error) : []
    return {
      ok: false,
      errors: errorsOfIssues(ui, issues, { command: 'StartOutsourcing', entries }),
      refusal: null,
      status: statusOf(refusalOfIssues(issues)),
    }
  }
  const command = checked.command as Start
  const person = personIn(c)
  const outcome = outsourcing.decider.decide(command, initialState, rulesFor(person, { by: 'session' }, person.now))
  if (!outcome.ok) return { ok: false, ...saidBy(ui, outcome.refusal, entries) }
  const unseen = await renewalRefusal(all.reads.pool, person, command.data)
  return unseen === null ? { ok: true, command } : { ok: false, errors: {}, refusal: unseen, status: statusOf(unseen) }
}

const saidBy = (ui: ReturnType<typeof uiOf>, refusal: Refusal, entries: Sent['entries']) => {
  const errors = errorsOfRefusal(ui, refusal, { command: 'StartOutsourcing', entries })
  return { errors, refusal: Object.keys(errors).length > 0 ? null : refusal, status: statusOf(refusal) }
}

/** What is saved of a draft since its writer opened this form; null where they have seen it. */
const savedMeanwhile = async (all: Surroundings, { id, person, saving }: Sent): Promise<Meanwhile | null> => {
  const draft = await readDraft(all.writes, id)
  if (draft === null || draft.person !== person || hasSeen(draft, saving)) return null
  return { revision: draft.revision, savedAt: draft.savedAt, by: '', values: draft.content }
}

/** Both texts, for their writer to choose; neither is lost. */
const notSaved = async (c: Context<Env>, all: Surroundings, sent: Sent, refusal: Refusal) =>
  pageOfDraft(c, all, { ...shown(sent), refusal, meanwhile: await savedMeanwhile(all, sent), status: 409 })

const start = async (c: Context<Env>, all: Surroundings, sent: Sent) => {
  if ((await savedMeanwhile(all, sent)) !== null) return notSaved(c, all, sent, edgeRefusal('draft-stale'))
  const checked = await checkedRequest(c, all, sent)
  if (!checked.ok) return pageOfDraft(c, all, { ...shown(sent), ...checked })
  const stream = caseOfDraft(sent.id)
  if (stream === null) return refuseWith(c, edgeRefusal('not-found'))
  const answer = await perform(all, {
    stream,
    command: { type: 'StartOutsourcing', data: checked.command.data },
    id: sent.id,
    origin: 'web',
    by: { person: sent.person, via: { by: 'session' } },
  })
  if (answer.kind === 'refused')
    return pageOfDraft(c, all, { ...shown(sent), ...saidBy(uiOf(c), answer.refusal, sent.entries) })
  const { renewalOf } = checked.command.data
  if (renewalOf !== undefined) await tellRenewal(all, stream, renewalOf)
  await forgetDraft(all.writes, sent.id, sent.person)
  leaveNotice(c, all, 'StartOutsourcing')
  return c.redirect(addresses.case(stream), 303)
}
