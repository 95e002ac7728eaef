import type { Rules } from '../guideline/rules.ts'
import type { PersonId } from '../kernel/ids.ts'
import type { AskedReader } from './events.ts'
import { declaredKinds } from './kinds.ts'
import type { ManagementMethodState } from './state.ts'

const textIn = (cell: unknown): string => (typeof cell === 'string' ? cell : '')

/** Everybody whom a method concerns as the register stands, once each, numbered on from those asked before. */
export const readersListed = (
  { kind, owner }: Pick<ManagementMethodState, 'kind' | 'owner'>,
  { readers }: Pick<ManagementMethodState, 'readers'>,
  { others, guideline }: Rules,
): readonly AskedReader[] => {
  const { concerns, cells: by } = declaredKinds[kind]
  const people = others.rows
    .filter(({ cells }) => concerns(guideline, cells, owner))
    .map(({ cells }) => ({ person: textIn(cells[by.person]) as PersonId, name: textIn(cells[by.name]) }))
  return people
    .filter(({ person }, nth) => person !== '' && people.findIndex((one) => one.person === person) === nth)
    .map((one, nth) => ({ id: `reader-${readers.length + nth + 1}`, ...one }))
}
