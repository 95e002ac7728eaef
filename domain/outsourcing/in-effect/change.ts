import { changeKinds, type ChangeKind } from '../../guideline/change-settings.ts'
import type { Change, ChangeRevision, CurrentRequest } from '../slices.ts'

type ChangedTerms = ChangeRevision['changes']

/** The fields of a request that a change request can change, in the order of the form. */
export const changeableFields = changeKinds.filter(
  (kind) => kind !== 'conditions',
) satisfies readonly (keyof CurrentRequest)[]

/** The version of a change that counts. */
export const lastRevision = (change: Change): ChangeRevision => {
  const last = change.revisions.at(-1)
  if (last === undefined) throw new Error(`${change.id} has no version`)
  return last
}

/** What a change touches. */
export const kindsOf = (changes: ChangedTerms): readonly ChangeKind[] =>
  changeKinds.filter((field) => changes[field] !== undefined)

/** A change on which somebody still has to act, or whose day is still to come. */
export const isPending = ({ status }: Change): boolean =>
  status === 'deliberation' || status === 'approval' || status === 'returned' || status === 'approved'
