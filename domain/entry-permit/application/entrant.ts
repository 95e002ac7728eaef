import type { Rules } from '../../guideline/rules.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { StaffHolder } from '../holder.ts'

type Found =
  | { readonly ok: true; readonly holder: StaffHolder }
  | { readonly ok: false; readonly refusal: Refusal<'entrant-unknown' | 'entrant-leaves-before', 'entry-applied-for'> }

/** Somebody of the roster by their name of the day; nobody gets a permit beyond their own last day. */
export const entrantIn = (entrant: PersonId, untilOn: PlainDate, { others }: Rules): Found => {
  const known = others.person(entrant)
  if (known === null) return refuse('entrant-unknown', 'entry-applied-for', { field: 'entrant' })
  if (known.lastDay !== null && known.lastDay < untilOn)
    return refuse('entrant-leaves-before', 'entry-applied-for', { field: 'untilOn', day: known.lastDay })
  return { ok: true, holder: { kind: 'staff', person: entrant, name: known.name, kana: known.kana } }
}
