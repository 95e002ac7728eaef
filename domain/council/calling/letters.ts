import { lettersOf } from '../../law/part.ts'
import { everyone, guests, news } from '../news.ts'
import type { CouncilState } from '../state.ts'
import type { CallingEvent } from './events.ts'

/**
 * The members' notice (開催通知) is the letter that asks whether they come; guests get a notice that asks for nothing.
 * Whoever got one hears that the meeting was called off.
 */
export const callingLetters = lettersOf<CouncilState, CallingEvent>()({
  MeetingCalled: (_, after) => news('notice', guests(after)),
  GuestInvited: ({ post }, after) => news('notice', after.called ? [post] : []),
  MeetingCancelled: ({ noticed }, after, guideline) => news('cancelled', noticed ? everyone(after, guideline) : []),
})
