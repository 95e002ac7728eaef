import type { PoolClient } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityState, Person } from '../../domain/city/state.ts'
import { ownPost, ownSince } from '../../domain/kernel/own-post.ts'
import type { PeopleTable, PostAssignmentsTable } from '../tables/roster.ts'

/** A row of either table, under what tells it from the others. */
type RosterRow = (PeopleTable | PostAssignmentsTable) & { readonly key: string }

const personRow = ({ id, names, mail, language, lastDay }: Person): RosterRow => {
  const last = names.at(-1)
  const before = names.at(-2)
  return {
    key: id,
    id,
    name: last?.name ?? '',
    kana: last?.kana ?? '',
    mail,
    language,
    renamed_from: last?.from ?? null,
    earlier_name: before?.name ?? null,
    earlier_kana: before?.kana ?? null,
    last_day: lastDay,
  }
}

/** The post of their own that everybody holds. */
const ownTerm = ({ id, lastDay }: Person): RosterRow => ({
  key: `${id} ${ownPost(id)} ${ownSince}`,
  person: id,
  post: ownPost(id),
  from_day: ownSince,
  to_day: lastDay,
})

/**
 * The roster as the city's state says it: what `fold_roster` (0024-roster-of-events.ts) writes event by event. Other
 * streams have none.
 */
export const rosterRows = (stream: string, state: object): readonly RosterRow[] => {
  if (stream !== cityId) return []
  const { people, appointments } = state as CityState
  return [
    ...people.map(personRow),
    ...people.map(ownTerm),
    ...appointments.map(({ person, post, from, until }) => ({
      key: `${person} ${post} ${from}`,
      person,
      post,
      from_day: from,
      to_day: until,
    })),
  ]
}

/**
 * The roster as the database has it, of those whom the city's stream has entered; of anybody else, put there by an
 * older release, it says nothing.
 */
export const readRosterRows = async (
  client: PoolClient,
  streams: readonly string[],
): Promise<readonly { readonly [field: string]: unknown }[]> => {
  if (!streams.includes(cityId)) return []
  const entered = `select (data ->> 'person')::uuid from events where stream = $1 and type = 'PersonEntered'`
  const people = await client.query(`select p.id::text as key, p.* from people p where p.id in (${entered})`, [cityId])
  const terms = await client.query(
    `select concat_ws(' ', a.person, a.post, a.from_day) as key, a.* from post_assignments a
      where a.person in (${entered})`,
    [cityId],
  )
  return [...people.rows, ...terms.rows]
}

/** Puts the roster's rows right, in the transaction of a rebuild. */
export const writeRoster = async (client: PoolClient, wanted: readonly RosterRow[]): Promise<void> => {
  if (wanted.length === 0) return
  const people = JSON.stringify(wanted.filter((row) => 'id' in row))
  const terms = JSON.stringify(wanted.filter((row) => 'post' in row))
  await client.query(upsertPeople, [people])
  await client.query(strayTerms, [people, terms])
  await client.query(upsertTerms, [terms])
}

const fields = ['name', 'kana', 'mail', 'language', 'renamed_from', 'earlier_name', 'earlier_kana', 'last_day']
const those = (alias: string): string => fields.map((one) => `${alias}.${one}`).join(', ')

const upsertPeople = `
  insert into people select * from jsonb_populate_recordset(null::people, $1::jsonb)
  on conflict (id) do update set ${fields.map((one) => `${one} = excluded.${one}`).join(', ')}
  where (${those('people')}) is distinct from (${those('excluded')})`

const strayTerms = `
  delete from post_assignments a using jsonb_populate_recordset(null::people, $1::jsonb) p
  where a.person = p.id and not exists (select 1 from jsonb_populate_recordset(null::post_assignments, $2::jsonb) t
    where t.person = a.person and t.post = a.post and t.from_day = a.from_day)`

const upsertTerms = `
  insert into post_assignments select * from jsonb_populate_recordset(null::post_assignments, $1::jsonb)
  on conflict (person, post, from_day) do update set to_day = excluded.to_day
  where post_assignments.to_day is distinct from excluded.to_day`
