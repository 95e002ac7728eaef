import { Hono, type Context } from 'hono'
import { forgetView, savedViews, saveView, type SavedView } from '../../db/people/saved-views.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { textProblem } from '../../domain/kernel/text.ts'
import { addresses } from '../../web/addresses.ts'
import { longestViewName, viewQuery } from '../../web/lists/view-list.tsx'
import { readForm } from '../requests/bodies.ts'
import { leaveNotice, type ViewNotice } from '../surroundings/notice.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { served } from '../procedures/procedures.ts'
import { scopeOf } from '../surroundings/reader.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const longestQuery = 2_000

/** Keeps and forgets views of lists: what somebody asks of a list again and again, under a name. */
export const viewPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().post(addresses.views, signedIn(all), (c) => change(c, all))

/** The views of a list for whoever reads it. */
export const viewsOf = (c: Context<Env>, { reads }: Surroundings, list: string): Promise<readonly SavedView[]> => {
  const person = personIn(c)
  return savedViews(reads.pool, list, person.id, inCommon(person))
}

/** By what somebody has something in common with colleagues: their posts and offices. */
const inCommon = (person: PersonToday): readonly string[] => [...person.posts, ...scopeOf(person).offices]

const change = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const said = (name: string) => read.body.find(([key]) => key === name)?.[1] ?? ''
  const [list, name] = [said('list'), said('name').trim()]
  // Only lists of our own are led back to.
  if (!isList(list)) return refuseWith(c, edgeRefusal('not-found'))
  const person = personIn(c)
  if (said('step') === 'forget') {
    await forgetView(all.writes, person.id, list, name)
    return back(c, all, list, 'view-forgotten')
  }
  const query = viewQuery(`${list}?${said('query').slice(0, longestQuery)}`)
  const where = query === '' ? list : `${list}?${query}`
  if (query === '' || textProblem(name, { max: longestViewName, required: true }) !== null)
    return back(c, all, where, 'view-unnamed')
  const sharedWith = said('shared') === '' ? [] : inCommon(person)
  const kept = await saveView(all.writes, person.id, { list, name, query, sharedWith })
  return back(c, all, where, kept ? 'view-kept' : 'views-too-many')
}

const back = (c: Context<Env>, all: Surroundings, where: string, notice: ViewNotice) => {
  leaveNotice(c, all, notice)
  return c.redirect(where, 303)
}

const isList = (address: string): boolean =>
  served.some(({ pages }) => (pages.registers ?? []).some((register) => register.address === address))
