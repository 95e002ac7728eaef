import { lettersOf } from '../../law/part.ts'
import { ownPost } from '../../kernel/own-post.ts'
import { officeNow, askingPosts } from '../posts.ts'
import type { AuthorityState } from '../state.ts'
import type { RequestEvent } from './events.ts'

/** Office and operator are told what was settled. */
export const requestLetters = lettersOf<AuthorityState, RequestEvent>()({
  AuthorityGranted: (_, after, guideline) => [
    { kind: 'authority-granted', to: askingPosts(officeNow(after), guideline), task: null },
    ...(after.operator ? [{ kind: 'operator-told' as const, to: [ownPost(after.operator.person)], task: null }] : []),
  ],
  AuthorityNotGranted: ({ by: _by }, after, guideline) => [
    {
      kind: 'authority-refused',
      to: after.startedBy ? [...new Set([after.startedBy.post, ...askingPosts(officeNow(after), guideline)])] : [],
      task: null,
    },
  ],
})
