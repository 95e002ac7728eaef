import type { Rules } from '../guideline/rules.ts'
import type { PersonId } from '../kernel/ids.ts'
import type { AskedReader } from './events.ts'
import { declaredKinds } from './kinds.ts'
import type { ManagementMethodState } from './state.ts'
import { textIn } from '../law/register.ts'

/** Of those who are the same person only the first. */
export const firstOfEach = <One extends { readonly person: PersonId }>(all: readonly One[]): readonly One[] => {
  const first = new Map<PersonId, One>()
  for (const one of all) if (!first.has(one.person)) first.set(one.person, one)
  return [...first.values()]
}

type Asked = Pick<ManagementMethodState, 'readersAsked'> & { readonly readers: readonly Pick<AskedReader, 'id'>[] }

/** The highest number that somebody who was asked ever had. */
export const lastNumber = ({ readers, readersAsked }: Asked): number =>
  readers.reduce((last, { id }) => Math.max(last, Number(/^reader-(\d+)$/.exec(id)?.[1] ?? 0)), readersAsked)

/** Everybody whom a method concerns as the register stands, once each, numbered on from those asked before. */
export const readersListed = (
  { kind, owner }: Pick<ManagementMethodState, 'kind' | 'owner'>,
  asked: Asked,
  { others, guideline }: Rules,
): readonly AskedReader[] => {
  const last = lastNumber(asked)
  const { concerns, cells: by } = declaredKinds[kind]
  const people = others.rows
    .filter(({ cells }) => concerns(guideline, cells, owner))
    .map(({ cells }) => ({ person: textIn(cells[by.person]) as PersonId, name: textIn(cells[by.name]) }))
  return firstOfEach(people.filter(({ person }) => person !== '')).map((one, nth) => ({
    id: `reader-${last + nth + 1}`,
    ...one,
  }))
}
