import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { randomUUID } from 'node:crypto'
import type { CouncilState } from '../../domain/council/state.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { isUuid } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { addresses, withQuery } from '../../web/addresses.ts'
import { sittingPage } from '../../web/council/sitting-page.tsx'
import { wordsOf } from '../../web/council/words.ts'
import { errorsOfIssues, errorsOfRefusal } from '../../web/forms/field-errors.ts'
import type { FieldErrors } from '../../web/forms/form-context.ts'
import { valuesPosted } from '../../web/forms/form-values.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import { document } from '../../web/layout.tsx'
import type { SentForm } from '../../web/components/sent-form.tsx'
import { labelled } from '../../web/say.ts'
import type { Ui } from '../../web/ui.ts'
import { readForm } from '../requests/bodies.ts'
import { performAsSeen } from '../forms/form-act.ts'
import { edgeRefusal, statusOf } from '../problems/problem.ts'
import { checkCommandOf, servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { readableCase, rulesFor, type ReadCase } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { issuesOf } from '../schemas/schema-issues.ts'
import { seenVersion } from '../forms/seen-version.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { isResumed, showsAgain } from '../sign-in/shows-again.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const councilProcedure = servedNamed('council')

const type = 'RecordItemOutcome'
type Entries = readonly (readonly [string, string])[]

/** The page on which the outcomes of a sitting are recorded, many at a time, each an act of its own (Art. 5(3)). */
export const councilSitting = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get(`/cases/council/:id/acts/${type}`, signedIn(all), (c) => show(c, all))
    .post('/council/:id/outcomes', signedIn(all), showsAgain, (c) => record(c, all))

const show = async (c: Context<Env>, all: Surroundings) => {
  const found = await readableCase(all.reads.pool, personIn(c), councilProcedure, c.req.param('id'))
  if (!found || found.limited) return refuseWith(c, edgeRefusal('not-found'))
  const said = c.req.query('recorded') ?? ''
  return page(c, found, { sent: null, recorded: /^\d{1,3}$/.test(said) ? Number(said) : null, status: 200 })
}

interface Shown {
  readonly sent: SentForm | null
  readonly recorded: number | null
  readonly status: ContentfulStatusCode
}

const page = (c: Context<Env>, { id, version, state, now }: ReadCase, { sent, recorded, status }: Shown) => {
  const permissions = permissionsOf('council', state, rulesFor(personIn(c), { by: 'session' }, now))
  return c.html(
    document(
      sittingPage({
        ui: uiOf(c, now),
        view: { id, version, state: state as CouncilState, permissions },
        commandId: randomUUID(),
        sent,
        recorded,
      }),
    ),
    status,
  )
}

const record = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const person = personIn(c)
  const found = await readableCase(all.reads.pool, person, councilProcedure, c.req.param('id'))
  if (!found || found.limited) return refuseWith(c, edgeRefusal('not-found'))
  const commandId = read.body.find(([name]) => name === 'commandId')?.[1] ?? ''
  const seen = seenVersion(read.body.find(([name]) => name === 'version')?.[1])
  if (!isUuid(commandId) || seen === null) return refuseWith(c, edgeRefusal('malformed-body'))
  const ui = uiOf(c, found.now)
  const wanted = wantedIn(ui, found, read.body)
  const values = valuesPosted(read.body)
  const form = (errors: FieldErrors): SentForm => ({ chosen: type, values, errors, refusal: null, stale: false })
  if (isResumed(read.body)) return page(c, found, { sent: form({}), recorded: null, status: 200 })
  // What has no form is told before anything of it is recorded.
  if (Object.keys(wanted.errors).length > 0)
    return page(c, found, { sent: form(wanted.errors), recorded: null, status: 422 })
  let expected = seen
  let recorded = 0
  for (const { item, data } of wanted.reports) {
    const answer = await performAsSeen(all, {
      stream: found.id,
      command: { type, data },
      id: `${commandId}/${item}`,
      origin: 'web',
      by: { person: person.id, via: { by: 'session' } },
      expected,
    })
    if (answer.kind === 'refused') {
      const fresh = (await readableCase(all.reads.pool, person, councilProcedure, c.req.param('id'))) ?? found
      const stale = answer.refusal.code === 'stale-version'
      const errors = stale ? {} : refusedAt(ui, fresh, item, answer.refusal, read.body)
      const sent = {
        ...form(errors),
        refusal: stale || Object.keys(errors).length > 0 ? null : answer.refusal,
        stale,
        values: left(
          values,
          wanted.reports.slice(0, recorded).map((one) => one.item),
        ),
      }
      return page(c, fresh, { sent, recorded, status: statusOf(answer.refusal) })
    }
    expected = answer.version
    recorded += 1
  }
  return c.redirect(withQuery(addresses.act(found.id, type), { recorded: String(recorded) }), 303)
}

interface Wanted {
  readonly reports: readonly { readonly item: string; readonly data: { readonly [key: string]: Json } }[]
  readonly errors: FieldErrors
}

/** What the form says about each item: those with an outcome are recorded; words without one are asked about. */
const wantedIn = (ui: Ui, found: ReadCase, entries: Entries): Wanted => {
  const said = (found.state as CouncilState).items.flatMap(({ id }) => {
    const own = entriesOf(entries, id)
    return own.some(([, value]) => value.trim() !== '') ? [{ item: id, own, checked: checkedReport(id, own) }] : []
  })
  return {
    reports: said.flatMap(({ item, checked }) =>
      checked.ok ? [{ item, data: checked.command.data as { readonly [key: string]: Json } }] : [],
    ),
    errors: Object.fromEntries(
      said.flatMap(({ item, own, checked }) =>
        checked.ok
          ? []
          : Object.entries(
              prefixed(
                ui,
                found,
                item,
                errorsOfIssues(ui, checked.error ? issuesOf(checked.error) : [], { command: type, entries: own }),
              ),
            ),
      ),
    ),
  }
}

const checkedReport = (item: string, own: Entries) =>
  checkCommandOf(councilProcedure, type, readCommandForm([['type', type], [`${type}.item`, item], ...own]).data)

const entriesOf = (entries: Entries, item: string): Entries =>
  entries.flatMap(([name, value]) =>
    name.startsWith(`${type}.${item}.`) ? [[`${type}.${name.slice(`${type}.${item}.`.length)}`, value] as const] : [],
  )

/** What a refusal says of an item's fields. */
const refusedAt = (ui: Ui, found: ReadCase, item: string, refusal: Refusal, entries: Entries): FieldErrors =>
  prefixed(ui, found, item, errorsOfRefusal(ui, refusal, { command: type, entries: entriesOf(entries, item) }))

/** What is wrong with an item's fields, each at its place and with the item's number: all items stand on one form. */
const prefixed = (ui: Ui, { state }: ReadCase, item: string, errors: FieldErrors): FieldErrors => {
  const nth = (state as CouncilState).items.findIndex(({ id }) => id === item)
  const called = wordsOf(ui).item(nth + 1)
  return Object.fromEntries(
    Object.entries(errors).map(([path, text]) => [`${item}.${path}`, labelled(ui, called, text)]),
  )
}

/** What was recorded needn't stand in the form a second time. */
const left = (values: SentForm['values'], items: readonly string[]): SentForm['values'] =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => !items.some((item) => name.startsWith(`${type}.${item}.`))),
  )
