import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { randomUUID } from 'node:crypto'
import { askedTasks, tasksOfKind, type AskedTask } from '../../db/read-models/asked-tasks.ts'
import { isUuid } from '../../domain/kernel/ids.ts'
import { addresses } from '../../web/addresses.ts'
import { errorsOfIssues } from '../../web/forms/field-errors.ts'
import { valuesPosted } from '../../web/forms/form-values.ts'
import { document } from '../../web/layout.tsx'
import { term } from '../../web/say.ts'
import { togetherPage } from '../../web/together/together-page.tsx'
import type { TogetherAsked, TogetherRow } from '../../web/together/together-rows.tsx'
import { readForm } from '../requests/bodies.ts'
import { edgeRefusal, refusalOfIssues } from '../problems/problem.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { isResumed, showsAgain } from '../sign-in/shows-again.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { commonAnswers, heldRows, kindOf, namedKind, namedTasks, rowsOf } from '../together/held-together.ts'
import { answerOf, recordRow, tryRow, type Entries } from '../together/together-acts.ts'

/** So many tasks are answered together at most; the page weighs what its rows do. */
const mostRows = 50

/** Tasks of one kind answered together: tried row by row first, then recorded, one act a row. */
export const togetherPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get(addresses.together, signedIn(all), (c) => choose(c, all))
    .post(addresses.togetherTry, signedIn(all), showsAgain, (c) => tryThem(c, all))
    .post(addresses.togetherRecord, signedIn(all), showsAgain, (c) => recordThem(c, all))

const nothingAsked: TogetherAsked = { chosen: null, values: {}, errors: {} }

/** What the address names: the tasks one by one, or all of a kind, ticked or not. */
const choose = async (c: Context<Env>, all: Surroundings) => {
  const { pool } = all.reads
  const { posts } = personIn(c)
  const kind = namedKind(c.req.query('of') ?? '')
  const named = namedTasks(c.req.queries('row') ?? []).slice(0, mostRows)
  const tasks =
    kind === null ? await askedTasks(pool, posts, named) : await tasksOfKind(pool, posts, kind, mostRows + 1)
  const isPicked = kind === null || c.req.query('all') === '1'
  const rows = await rowsOf(all, personIn(c), tasks.slice(0, mostRows), isPicked)
  return showChoice(c, rows, nothingAsked, {
    all: isPicked || kind === null ? null : addresses.togetherOf(kind.procedure, kind.kind, true),
    more: tasks.length > mostRows,
  })
}

interface Shown {
  readonly problem?: string
  readonly all?: string | null
  readonly more?: boolean
}

/** The rows to choose among; where they are of several kinds, the kinds. */
const showChoice = async (
  c: Context<Env>,
  rows: readonly TogetherRow[],
  asked: TogetherAsked,
  { problem, all = null, more = false }: Shown,
) => {
  const ui = uiOf(c)
  const kinds = Object.values(Object.groupBy(rows, kindOf)).flatMap((group) => (group === undefined ? [] : [group]))
  const several = kinds.length > 1
  const page = togetherPage({
    ui,
    step: 'choose',
    rows: several ? [] : rows,
    groups: several
      ? kinds.map((group) => ({
          text: term(ui.t.words.tasks, group[0]?.kind ?? ''),
          count: group.length,
          href: addresses.togetherWith(group),
        }))
      : [],
    answers: commonAnswers(rows),
    asked,
    batch: '',
    problem: problem ?? null,
    all: several ? null : all,
    first: more ? mostRows : null,
  })
  const isWrong = problem !== undefined || Object.keys(asked.errors).length > 0
  return c.html(document(page), (isWrong ? 422 : 200) satisfies ContentfulStatusCode)
}

const askedIn = (body: Entries, chosen: string | null): TogetherAsked => ({
  chosen,
  values: Object.fromEntries(
    body.flatMap(([name, value]) => (chosen !== null && name.startsWith(`${chosen}.`) ? [[name, [value]]] : [])),
  ),
  errors: {},
})

/** All that a form says of any of its answers, where it is shown again before one is tried. */
const saidIn = (body: Entries): TogetherAsked['values'] =>
  Object.fromEntries(Object.entries(valuesPosted(body)).filter(([name]) => name.includes('.')))

const tryThem = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const ui = uiOf(c)
  const words = ui.t.desk.together
  const { pool } = all.reads
  const person = personIn(c)
  const named = namedTasks(read.body.flatMap(([name, value]) => (name === 'row' ? [value] : [])))
  const tasks: readonly AskedTask[] = await askedTasks(pool, person.posts, named.slice(0, mostRows))
  const rows = await rowsOf(all, person, tasks, true)
  const chosen = answerOf(read.body, commonAnswers(rows))
  const asked = askedIn(read.body, chosen)
  if (isResumed(read.body)) return showChoice(c, rows, { ...asked, values: saidIn(read.body) }, {})
  if (named.length > mostRows) return showChoice(c, rows, asked, { problem: words.tooMany(mostRows) })
  if (rows.length === 0) return showChoice(c, rows, asked, { problem: words.nothingPicked })
  if (chosen === null) return showChoice(c, rows, asked, { problem: words.noAnswer })
  const tried: TogetherRow[] = []
  for (const row of rows) {
    const one = await tryRow(all, { ui, person }, row, { chosen, entries: read.body })
    if ('issues' in one) {
      const errors = errorsOfIssues(ui, one.issues, { command: chosen, entries: read.body })
      return showChoice(c, rows, { ...asked, errors }, {})
    }
    tried.push(one)
  }
  return showRows(c, 'tried', tried, { asked, batch: randomUUID() })
}

/** What came of the trial, or of recording. */
const showRows = (
  c: Context<Env>,
  step: 'tried' | 'recorded',
  rows: readonly TogetherRow[],
  { asked, batch }: { readonly asked: TogetherAsked; readonly batch: string },
) =>
  c.html(
    document(
      togetherPage({ ui: uiOf(c), step, rows, groups: [], answers: [], asked, batch, problem: null, all: null }),
    ),
  )

const recordThem = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const said = (wanted: string): string => read.body.find(([name]) => name === wanted)?.[1] ?? ''
  const batch = said('batch')
  if (!isUuid(batch)) return refuseWith(c, edgeRefusal('malformed-body'))
  const person = personIn(c)
  const held = await heldRows(
    all,
    person,
    read.body.flatMap(([name, value]) => (name === 'row' ? [value] : [])).slice(0, mostRows),
  )
  const chosen = answerOf(read.body, commonAnswers(held))
  if (chosen === null) return refuseWith(c, edgeRefusal('malformed-body'))
  const asked = askedIn(read.body, chosen)
  if (isResumed(read.body))
    return showRows(c, 'tried', await triedAgain(c, all, held, { chosen, entries: read.body }), { asked, batch })
  const rows: TogetherRow[] = []
  // An act moves its case on: a second one on the same case looks at what the first has left.
  const left = new Map<string, number>()
  for (const row of held) {
    const version = Math.max(row.version, left.get(row.id) ?? 0)
    const done = await recordRow(all, person, { row: { ...row, version }, chosen, entries: read.body, batch })
    if (done.version !== null) left.set(row.id, done.version)
    rows.push({ ...row, result: done.result })
  }
  return showRows(c, 'recorded', rows, { asked, batch })
}

/** The rows of a trial tried once more: meanwhile time has passed, and somebody else may be signed in. */
const triedAgain = (
  c: Context<Env>,
  all: Surroundings,
  rows: readonly TogetherRow[],
  given: { readonly chosen: string; readonly entries: Entries },
): Promise<readonly TogetherRow[]> =>
  Promise.all(
    rows.map(async (row) => {
      const one = await tryRow(all, { ui: uiOf(c), person: personIn(c) }, row, given)
      return 'issues' in one ? { ...row, result: refusalOfIssues(one.issues) } : one
    }),
  )
