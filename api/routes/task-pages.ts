import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { inboxItems } from '../../db/read-models/inbox.ts'
import type { OneCase } from '../../db/read-models/one-case.ts'
import { oneTask, type OneTask } from '../../db/read-models/one-task.ts'
import { personToday, type PersonToday } from '../../db/read-models/person-today.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { TaskId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { Via } from '../../domain/kernel/parties.ts'
import { linkReads } from '../../domain/tasks/mailed-link.ts'
import { addresses, withKnown } from '../../web/addresses.ts'
import { askedOf } from '../../web/forms/asked.ts'
import { document } from '../../web/layout.tsx'
import { taskPage, type TaskView } from '../../web/case-page/task-page.tsx'
import type { SentForm } from '../../web/components/sent-form.tsx'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { Notice } from '../../web/ui.ts'
import { readForm } from '../requests/bodies.ts'
import { actByForm } from '../forms/form-act.ts'
import { commandIdOf } from '../forms/form-again.ts'
import { leaveNotice, takeNotice } from '../surroundings/notice.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { formUi } from '../forms/form-ui.ts'
import { newestHistory } from '../forms/history-shown.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { caseIn, served, type ServedProcedure } from '../procedures/procedures.ts'
import { readableCase, rulesFor } from '../forms/reading.ts'
import { savedForm } from '../forms/saved-form.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn } from '../sign-in/session.ts'
import { showsAgain } from '../sign-in/shows-again.ts'
import { readerOf } from '../surroundings/reader.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { passHolder } from '../sign-in/task-pass.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'

/** A task's page, for whoever is signed in and for whoever came by its mailed link; both act by the same form. */
export const taskPages = (all: Surroundings): Hono<Env> => {
  const app = new Hono<Env>()
  for (const procedure of served) {
    const at = `/cases/${procedure.name}/:id/tasks/:task`
    app
      .get(at, async (c, next) => (await visit(c, all, procedure)) ?? signedIn(all)(c, next))
      .post(at, showsAgain, async (c, next) => (await answer(c, all, procedure)) ?? signedIn(all)(c, next))
  }
  return app
}

/** Who stands before the task's page, and by which way they came. */
interface Visitor {
  readonly procedure: ServedProcedure
  readonly person: PersonToday
  readonly via: Via
  /** Set where the signed-in person isn't the one to whom the letter went. */
  readonly otherPerson: boolean
}

interface Visit extends Visitor {
  readonly found: OneCase<CaseState>
  readonly task: OneTask
}

const visit = async (c: Context<Env>, all: Surroundings, procedure: ServedProcedure): Promise<Response | null> => {
  const visitor = await visitorOf(c, all, procedure)
  if (!visitor) return null
  const seen = await seenBy(c, all, visitor)
  return seen
    ? show(
        c,
        all,
        seen,
        await savedForm(all, procedure, { stream: seen.found.id, ...seen.task }),
        200,
        takeNotice(c) ?? otherPersonNotice(c, visitor),
      )
    : refuseWith(c, refusalFor(visitor))
}

const answer = async (c: Context<Env>, all: Surroundings, procedure: ServedProcedure): Promise<Response | null> => {
  const visitor = await visitorOf(c, all, procedure)
  if (!visitor) return null
  const read = await readForm(c, visitor.person.id)
  if (!read.ok) return refuseWith(c, read.refusal)
  const seen = await seenBy(c, all, visitor)
  if (!seen) return refuseWith(c, refusalFor(visitor))
  const { found, task, person, via } = seen
  const outcome = await actByForm(all, uiOf(c, found.now), {
    entries: read.body,
    procedure,
    stream: found.id,
    by: { person: person.id, via },
    allowed: task.answers,
    about: task.about,
    permits: (type) => procedureNamed(procedure.name).permitted(type, found.state, rulesFor(person, via, found.now)),
  })
  if (outcome.done) {
    leaveNotice(c, all, outcome.type)
    const narrowed = procedure.pages.narrowed?.[outcome.type]
    const asked = narrowed === undefined ? {} : askedOf([narrowed], c.req.query())
    return c.redirect(withKnown(addresses.task(found.id, task.task), asked), 303)
  }
  const fresh = (await seenBy(c, all, visitor)) ?? seen
  return show(c, all, fresh, outcome.sent, outcome.status, null)
}

/** The session wins over the link: whoever is signed in acts under their own name. */
const visitorOf = async (c: Context<Env>, all: Surroundings, procedure: ServedProcedure): Promise<Visitor | null> => {
  const task = c.req.param('task') as TaskId
  const holder = await passHolder(c, all, c.req.path)
  const session = c.get('person')
  if (session !== null)
    return {
      procedure,
      person: session,
      via: { by: 'session' },
      otherPerson: holder !== null && holder !== session.id,
    }
  const person = holder && (await personToday(all.reads.pool, holder))
  return person ? { procedure, person, via: { by: 'link', task }, otherPerson: false } : null
}

/** What they may see there; null where it isn't there, or isn't theirs to read any more. */
const seenBy = async (c: Context<Env>, all: Surroundings, visitor: Visitor): Promise<Visit | null> => {
  const id = caseIn(visitor.procedure, c.req.param('id'))
  if (!/^[a-z][a-z-]{0,60}-\d{1,9}$/.test(c.req.param('task') ?? '')) return null
  const [found, task] = await Promise.all([
    readableCase(all.reads.pool, visitor.person, visitor.procedure, c.req.param('id')),
    id && oneTask(all.reads.pool, id, c.req.param('task') as TaskId),
  ])
  // Whoever reads only some of a case is asked nothing about it.
  if (!found || !task || found.limited) return null
  const reads =
    visitor.via.by !== 'link' ||
    linkReads(task.closed?.at ?? null, found.now, rulesOn(c.get('book'), tokyoDateOf(found.now)).settings)
  return reads ? { ...visitor, found, task } : null
}

const show = async (
  c: Context<Env>,
  all: Surroundings,
  seen: Visit,
  sent: SentForm | null,
  status: ContentfulStatusCode,
  notice: Notice | null,
) => {
  const { procedure, found, task, person, via } = seen
  const { pages } = procedure
  const byLink = via.by === 'link'
  const rests = !byLink && task.closed === null && (pages.restsOn?.(task.kind) ?? []).length > 0
  const page = taskPage({
    ...(rests ? { history: await newestHistory(all.reads.pool, found) } : {}),
    ui: await formUi(c, all, {
      person,
      found,
      commands: task.answers,
      sent,
      notice,
      leadsTo: pages.leadsTo?.(found.state, c.req.query()) ?? found.state,
    }),
    pages,
    view: {
      id: found.id,
      version: found.version,
      state: found.state,
      asked: c.req.query(),
      permissions: permissionsOf(pages.procedure, found.state, rulesFor(person, via, found.now)),
      named: await procedure.named?.(all.reads.pool, found, readerOf(person)),
      choices: (await procedure.choices?.(all.reads.pool, person, found, task.answers)) ?? {},
    },
    task: viewOf(procedure, task),
    action: addresses.task(found.id, task.task),
    commandId: commandIdOf(sent),
    byLink,
    next: byLink || task.closed === null ? null : await nextTask(all, person),
    sent,
  })
  return c.html(document(page), status)
}

const viewOf = ({ commandData }: ServedProcedure, { closed, answers, ...task }: OneTask): TaskView => ({
  ...task,
  answers: Object.keys(commandData).filter((type) => answers.includes(type)),
  closed: closed && {
    at: closed.at,
    how: closed.how,
    with: closed.with === '' ? null : closed.with,
    by: closed.name === null || closed.post === null ? null : { name: closed.name, post: closed.post },
  },
})

/** The most urgent task that still waits for this reader. */
const nextTask = async ({ reads }: Surroundings, { posts }: PersonToday): Promise<string | null> => {
  const [first] = (await inboxItems(reads.pool, posts, ['decide', 'do'], { after: null, limit: 1 })).rows
  return first === undefined ? null : addresses.task(first.id, first.task)
}

const otherPersonNotice = (c: Context<Env>, { otherPerson, person }: Visitor): Notice | null => {
  if (!otherPerson) return null
  const { notices } = uiOf(c).t
  return { tone: 'warn', title: notices.otherPerson(person.name), text: notices.otherPersonText }
}

const refusalFor = ({ via }: Visitor) => edgeRefusal(via.by === 'link' ? 'link-invalid' : 'not-found')
