import { lettersOf } from '../../law/part.ts'
import { ownPost } from '../../kernel/own-post.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import { officeNow, askingPosts } from '../posts.ts'
import type { AuthorityState } from '../state.ts'
import type { EndingEvent } from './events.ts'

const concerned = (after: AuthorityState, guideline: Guideline) => [
  ...askingPosts(officeNow(after), guideline),
  ...(after.operator ? [ownPost(after.operator.person)] : []),
]

/** Office and operator are told that it is over. */
export const endingLetters = lettersOf<AuthorityState, EndingEvent>()({
  AuthorityRevoked: (_, after, guideline) => [
    { kind: 'authority-revoked', to: concerned(after, guideline), task: null },
  ],
  AuthorityExpired: (_, after, guideline) => [{ kind: 'authority-over', to: concerned(after, guideline), task: null }],
  AuthorityEndedWithPerson: (_, after, guideline) => [
    { kind: 'authority-over', to: askingPosts(officeNow(after), guideline), task: null },
  ],
})
