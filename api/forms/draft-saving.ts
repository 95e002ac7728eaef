import type { Saving } from '../../db/people/draft-saving.ts'
import { seenVersion } from './seen-version.ts'

type Entries = readonly (readonly [string, string])[]

/**
 * The saving that a form is sent as: over the revision in its own field, or a later one that its writer has been shown
 * and has chosen to write over. Null where one of them is no number.
 */
export const savingIn = (entries: Entries, field: string): Saving | null => {
  const said = (name: string): string => entries.find(([one]) => one === name)?.[1] ?? ''
  const [seen, over, turn] = [seenVersion(said(field)), seenVersion(said('over')), seenVersion(said('turn'))]
  if (seen === null || over === null || turn === null) return null
  return { seen: Math.max(seen, over), window: /^[0-9a-f]{32}$/.test(said('window')) ? said('window') : '', turn }
}

/** Whether a form says which saving it was made from: one that doesn't came from no page of ours. */
export const saysSaving = (entries: Entries, field: string): boolean => entries.some(([name]) => name === field)
