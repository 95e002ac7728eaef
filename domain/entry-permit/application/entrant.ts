import { roomOf } from '../../guideline/guideline.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Holder, StaffHolder } from '../holder.ts'

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

/** Nobody is permitted into what is no room under control any more (Art. 7(1)). */
export const roomGone = ({ room }: { readonly room: string }, { guideline }: Rules): RoomGone | null =>
  roomOf(guideline, room) === null ? refuse('entry-room-gone', 'rooms-under-control') : null

interface RoomGone {
  readonly ok: false
  readonly refusal: Refusal<'entry-room-gone', 'rooms-under-control'>
}

/** Whether a permit's holder from the city stays until a day; a worker's contract is looked at by itself. */
export const holderStays = (
  holder: Holder | null,
  untilOn: PlainDate,
  rules: Rules,
): Extract<Found, { readonly ok: false }> | null => {
  if (holder?.kind !== 'staff') return null
  const found = entrantIn(holder.person, untilOn, rules)
  return found.ok ? null : found
}

/** Of whom the law asks whether they are still there. */
export const itsHolder = (_: unknown, { holder }: { readonly holder: Holder | null }): readonly PersonId[] =>
  holder?.kind === 'staff' ? [holder.person] : []
