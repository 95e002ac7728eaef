import type { Guest } from '../../domain/council/calling/state.ts'
import { ownerOf } from '../../domain/kernel/own-post.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { postName, withName } from '../say.ts'
import type { Ui } from '../ui.ts'

type Named = Pick<Guest, 'post' | 'person'>

/** How somebody who was asked to come is called: by the post, or by the name under which the person was asked. */
export const guestName = (ui: Ui, { post, person }: Named): string =>
  ownerOf(post) !== null && person ? person.name : postName(ui, post)

/** The same with who it was: the name that the meeting's events have, else whoever holds the post. */
export const guestWithName = (ui: Ui, guest: Named, holders: ReadonlyMap<string, string>): string =>
  ownerOf(guest.post) === null
    ? withName(ui, guest.post, guest.person?.name ?? holders.get(guest.post))
    : guestName(ui, guest)

/** How the history calls a guest, without knowing which city's it is. */
export const invitedName = (
  { post, person }: { readonly post: string; readonly person?: { readonly name: string } },
  nameOf: (post: string) => string,
): string => (ownerOf(post as PostId) !== null && person ? person.name : nameOf(post))
