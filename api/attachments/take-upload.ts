import type { Context } from 'hono'
import { randomUUID } from 'node:crypto'
import type { Answer } from '../../db/act/act.ts'
import type { OneCase } from '../../db/read-models/one-case.ts'
import type { Permission } from '../../domain/kernel/outcome.ts'
import { addresses } from '../../web/addresses.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { refuseWith } from '../problems/refuse.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { readUpload } from './read-upload.ts'
import { largestPaper, takeIn, type TakesPapers } from './take-in.ts'

interface Upload<Found> {
  readonly find: () => Promise<Found | null>
  readonly permit: (found: Found) => Permission
  /** What takes the file, by the other fields of its form. */
  readonly into: (found: Found, fields: Fields) => TakesPapers
}
type Fields = { readonly [name: string]: string | undefined }

/** What came of a form with a file: an answer of its own before the file was looked at, or what the record said. */
type Uploaded<Found> =
  | { readonly response: Response | Promise<Response> }
  | { readonly found: Found; readonly fields: Fields; readonly label: string; readonly answer: Answer }

/** Takes in the file of a person's form: whoever is signed in, for a case that they may read and add to. */
export const takeUpload = async <Found extends Pick<OneCase<never>, 'id' | 'now'>>(
  c: Context<Env>,
  all: Surroundings,
  { find, permit, into }: Upload<Found>,
): Promise<Uploaded<Found>> => {
  // A file can't be carried through a sign-in, as a form's texts can: one signs in and chooses it again.
  const person = c.get('person')
  if (person === null)
    return { response: c.redirect(`${addresses.signIn}?next=${encodeURIComponent(c.req.path)}`, 303) }
  const found = await find()
  if (found === null) return { response: refuseWith(c, edgeRefusal('not-found')) }
  const permission = permit(found)
  if (!permission.may) return { response: refuseWith(c, permission.refusal) }
  const read = await readUpload(c, { field: 'file', maxBytes: largestPaper(c.get('book'), found.now) })
  if (!read.ok) return { response: refuseWith(c, read.refusal) }
  const { file, fields } = read.upload
  const label = fields['label']?.trim() ?? ''
  const answer = await takeIn(all, found.now, {
    stream: found.id,
    into: into(found, fields),
    person,
    by: { person: person.id, via: { by: 'session' } },
    origin: 'web',
    commandId: randomUUID(),
    file,
    label,
  })
  return { found, fields, label, answer }
}
