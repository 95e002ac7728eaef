import type { Context } from 'hono'
import { procedureNamed } from '../../domain/procedures.ts'
import type { DeclaredRegister } from '../../web/register/declared-register.ts'
import { rulesFor } from '../forms/reading.ts'
import type { KeptFiles } from '../papers/kept-files.ts'
import { refuseWith } from '../problems/refuse.ts'
import type { ServedProcedure } from '../procedures/procedures.ts'
import { personIn } from '../sign-in/session.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import type { Kept } from './import-runs.ts'
import type { ReadAs } from './read-as.ts'

/** A register whose cases can be brought in, by which command. */
export interface ImportPlace {
  readonly all: Surroundings
  readonly shelf: KeptFiles<Kept>
  readonly procedure: ServedProcedure
  readonly declared: DeclaredRegister
  readonly command: string
  readonly address: string
}

/** Only who may begin such a case brings some in. */
export const refusedTo = (c: Context<Env>, { procedure, command }: ImportPlace) => {
  const person = personIn(c)
  const law = procedureNamed(procedure.name)
  const permission = law.permitted(command, law.initialState, rulesFor(person, { by: 'session' }, person.now))
  return permission.may ? null : refuseWith(c, permission.refusal)
}

/** Where a file's page is, as it is read; behind `at` what else there is of it. */
export const placeOf = ({ address }: ImportPlace, { kept, map }: Sent, at = ''): string => {
  const query = new URLSearchParams([
    ['file', kept.table.sha256],
    ...Object.entries(map).map(([path, at]): [string, string] => [`map.${path}`, String(at)]),
  ])
  return `${address}${at}?${query.toString()}`
}

/** A file that somebody sent or named, and how it is to be read. */
export interface Sent {
  readonly kept: Kept
  readonly map: ReadAs['map']
}

/** Each reader's files are their own. */
export const keyOf = (c: Context<Env>, { address }: ImportPlace, sha256: string) =>
  [personIn(c).id, `${address} ${sha256}`] as const

/** What an address says, as a form would. */
export const entriesIn = (queries: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(queries).map(([name, [value = '']]) => [name, value] as const)

/** By whom and how a file is read. */
export const readingOf = (
  c: Context<Env>,
  { procedure, command }: ImportPlace,
  { kept: { fixed, others }, map }: Sent,
) => ({
  ui: uiOf(c),
  reader: personIn(c),
  importing: { procedure, command, map, fixed },
  others,
})
