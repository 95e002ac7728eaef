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
  if (postOf(rules.guideline, post) === null) return invalid('post', 'unknown', 'Art. 5(4)')
  if (seats(rules.guideline.council).includes(post))
    return refuse('guest-is-member', 'Art. 5(4)', { field: 'post', post })
  if (items.length === 0) return invalid('items', 'empty', 'Art. 5(4)')
  const stray = items.find((id) => !state.items.some((one) => one.id === id))
  if (stray !== undefined) return refuse('item-unknown', 'Art. 5(4)', { field: 'items', item: stray })
  if (why.trim() === '') return invalid('why', 'empty', 'Art. 5(4)')
  const guest = state.guests.find((one) => one.post === post)?.id ?? `guest-${state.guestCount + 1}`
  return accept({ type: 'GuestInvited', article: 'Art. 5(4)', data: { guest, post, items, why, by } })
}

/** A guest need not come, and reads nothing any more (Art. 5(4)). */
export const uninvite: DecideCouncil<CallingOff> = ({ guest, reason }, state, _rules, by) => {
  if (!state.guests.some((one) => one.id === guest))
    return refuse('guest-unknown', 'Art. 5(4)', { field: 'guest', guest })
  return reason.trim() === ''
    ? invalid('reason', 'empty')
    : accept({ type: 'GuestUninvited', article: 'Art. 5(4)', data: { guest, reason, by } })
}
