import { Hono, type Context } from 'hono'
import { oneTask } from '../../db/read-models/one-task.ts'
import { personToday, type PersonToday } from '../../db/read-models/person-today.ts'
import { saveVettingDraft } from '../../db/outsourcing/vetting-drafts.ts'
import type { TaskId } from '../../domain/kernel/ids.ts'
import { tokyoClockOf } from '../../domain/kernel/instant.ts'
import type { Via } from '../../domain/kernel/parties.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { addresses } from '../../web/addresses.ts'
import { readForm } from '../requests/bodies.ts'
import { draftRevision } from '../forms/drafted-form.ts'
import { savingIn } from '../forms/draft-saving.ts'
import { leaveNotice } from '../surroundings/notice.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { caseIn, servedNamed } from '../procedures/procedures.ts'
import { readableCase, rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { showsAgain } from '../sign-in/shows-again.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { passHolder } from '../sign-in/task-pass.ts'
import { vettingEntries } from './vetting-content.ts'
import { placeOf } from './vetting-place.ts'

const outsourcingProcedure = servedNamed('outsourcing')

/**
 * Where a vetting is saved while it is filled in: from the case by whoever is signed in, from a task also by its mailed
 * link. Saving is no act: one that comes after the session's end is saved once somebody is signed in.
 */
export const vettingDrafts = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .post('/cases/outsourcing/:id/vetting/draft', signedIn(all), showsAgain, (c) =>
      save(c, all, { person: personIn(c), via: { by: 'session' } }, c.req.query('about') ?? ''),
    )
    .post(
      '/cases/outsourcing/:id/tasks/:task/vetting',
      showsAgain,
      async (c, next) => (await saveTask(c, all)) ?? signedIn(all)(c, next),
    )

interface Writer {
  readonly person: PersonToday
  readonly via: Via
}

const saveTask = async (c: Context<Env>, all: Surroundings): Promise<Response | null> => {
  const id = caseIn(outsourcingProcedure, c.req.param('id'))
  const task = (c.req.param('task') ?? '') as TaskId
  const writer = id && (await writerOf(c, all, addresses.task(id, task), task))
  if (!writer || !/^[a-z][a-z-]{0,60}-\d{1,9}$/.test(task))
    return id && !writer ? null : refuseWith(c, edgeRefusal('not-found'))
  const asked = await oneTask(all.reads.pool, id, task)
  return asked ? save(c, all, writer, asked.about ?? '') : refuseWith(c, edgeRefusal('not-found'))
}

/** As on the task's own page: the session wins over the link. */
const writerOf = async (c: Context<Env>, all: Surroundings, path: string, task: TaskId): Promise<Writer | null> => {
  const session = c.get('person')
  if (session !== null) return { person: session, via: { by: 'session' } }
  const holder = await passHolder(c, all, path)
  const person = holder && (await personToday(all.reads.pool, holder))
  return person ? { person, via: { by: 'link', task } } : null
}

const save = async (c: Context<Env>, all: Surroundings, { person, via }: Writer, about: string) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const found = await readableCase(all.reads.pool, person, outsourcingProcedure, c.req.param('id'))
  const state = found?.state as OutsourcingState | undefined
  const place = state && placeOf(state, about)
  if (!found || !state || !place) return refuseWith(c, edgeRefusal('not-found'))
  const permission = outsourcing.decider.permits('RecordVetting', state, rulesFor(person, via, found.now))
  if (!permission.may) return refuseWith(c, permission.refusal)
  const saving = savingIn(read.body, draftRevision)
  if (saving === null) return refuseWith(c, edgeRefusal('malformed-body'))
  const saved = await saveVettingDraft(all.writes, {
    stream: found.id,
    about,
    person: person.id,
    content: vettingEntries(read.body),
    saving,
  })
  if (!saved) return refuseWith(c, edgeRefusal('draft-stale'))
  if (c.req.header('accept')?.includes('application/json'))
    return c.json({ draftRevision: saved.revision, savedAt: saved.savedAt, savedAtText: tokyoClockOf(saved.savedAt) })
  leaveNotice(c, all, 'saved')
  return c.redirect(via.by === 'link' ? addresses.task(found.id, via.task) : place.form(found.id), 303)
}
