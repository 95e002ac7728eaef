import { seats } from '../../guideline/council.ts'
import { postOf } from '../../guideline/guideline.ts'
import { refuse } from '../../kernel/outcome.ts'
import { invalid } from '../../law/deciding.ts'
import { accept, type DecideCouncil } from '../law.ts'
import type { CallingOff, Invitation } from './fields.ts'

/**
 * Related staff are asked to come and to explain or give an opinion (Art. 5(4)). Asked again, what they are asked to
 * changes.
 */
export const invite: DecideCouncil<Invitation> = ({ post, items, why }, state, rules, by) => {
  if (postOf(rules.guideline, post) === null) return invalid('post', 'unknown', 'guests-heard')
  if (seats(rules.guideline.council).includes(post))
    return refuse('guest-is-member', 'guests-for-items', { field: 'post', post })
  if (items.length === 0) return invalid('items', 'empty', 'guests-for-items')
  const stray = items.find((id) => !state.items.some((one) => one.id === id))
  if (stray !== undefined) return refuse('item-unknown', 'guests-for-items', { field: 'items', item: stray })
  const guest = state.guests.find((one) => one.post === post)?.id ?? `guest-${state.guestCount + 1}`
  const person = rules.others.whoHolds(post)
  return accept({
    type: 'GuestInvited',
    rule: 'guests-heard',
    data: { guest, post, items, why, ...(person ? { person } : {}), by },
  })
}

/** A guest need not come, and reads nothing any more (Art. 5(4)). */
export const uninvite: DecideCouncil<CallingOff> = ({ guest, reason }, state, _rules, by) => {
  if (!state.guests.some((one) => one.id === guest))
    return refuse('guest-unknown', 'guests-for-items', { field: 'guest', guest })
  return accept({ type: 'GuestUninvited', rule: 'guests-heard', data: { guest, reason, by } })
}
