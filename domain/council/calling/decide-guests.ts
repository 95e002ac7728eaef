import { seats } from '../../guideline/council.ts'
import { isPostNow } from '../../guideline/former.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { PersonId, PostId } from '../../kernel/ids.ts'
import type { HeldBy } from '../../kernel/other-cases.ts'
import { refuse } from '../../kernel/outcome.ts'
import { ownPost } from '../../kernel/own-post.ts'
import { invalid } from '../../law/deciding.ts'
import { accept, type DecideCouncil, type Refused } from '../law.ts'
import { restsOn } from '../rests-on.ts'
import type { CouncilState } from '../state.ts'
import type { Guest } from './state.ts'
import type { CallingOff, Inviting } from './fields.ts'

/**
 * Related staff are asked to come and to explain or give an opinion (Art. 5(4)): whoever holds a post, or anybody of
 * the roster by name. Asked again, what they are asked to changes. A member is heard as a member.
 */
export const invite: DecideCouncil<Inviting> = ({ post: given, staff = null, items, ...said }, state, rules, by) => {
  const post = given ?? (staff === null ? null : ownPost(staff))
  const person = post === null ? null : rules.others.whoHolds(post)
  const wrong = askedProblem({ given, staff, person }, rules) ?? itemsProblem(items, state)
  if (wrong) return wrong
  if (post === null) return invalid('post', 'empty', 'guests-heard')
  const isSame = (one: Guest) => one.post === post || (person !== null && one.person?.person === person.person)
  return accept({
    type: 'GuestInvited',
    rule: 'guests-heard',
    data: {
      guest: state.guests.find(isSame)?.id ?? `guest-${state.guestCount + 1}`,
      post,
      items,
      ...said,
      ...(person ? { person } : {}),
      entrusted: restsOn('guests', by, rules),
      by,
    },
  })
}

interface Asked {
  readonly given: PostId | null
  readonly staff: PersonId | null
  readonly person: HeldBy | null
}

/** A post of the guideline or somebody of the roster, one of them; no holder of a seat is a guest (Art. 5(2), (4)). */
const askedProblem = ({ given, staff, person }: Asked, { guideline, others }: Rules): Refused | null => {
  if (given !== null && staff !== null) return invalid('staff', 'post-or-person', 'guests-heard')
  if (given !== null && !isPostNow(guideline, given)) return invalid('post', 'unknown', 'guests-heard')
  if (staff !== null && person === null) return invalid('staff', 'unknown', 'guests-heard')
  const all = seats(guideline.council)
  const seat = all.find((one) => one === given || (person !== null && others.whoHolds(one)?.person === person.person))
  return seat === undefined
    ? null
    : refuse('guest-is-member', 'guests-for-items', { field: staff === null ? 'post' : 'staff', post: seat })
}

const itemsProblem = (items: readonly string[], state: CouncilState): Refused | null => {
  if (items.length === 0) return invalid('items', 'empty', 'guests-for-items')
  const stray = items.find((id) => !state.items.some((one) => one.id === id))
  return stray === undefined ? null : refuse('item-unknown', 'guests-for-items', { field: 'items', item: stray })
}

/** A guest need not come, and reads nothing any more (Art. 5(4)). */
export const uninvite: DecideCouncil<CallingOff> = ({ guest, ...said }, state, _rules, by) => {
  if (!state.guests.some((one) => one.id === guest))
    return refuse('guest-unknown', 'guests-for-items', { field: 'guest', guest })
  return accept({ type: 'GuestUninvited', rule: 'guests-heard', data: { guest, ...said, by } })
}
