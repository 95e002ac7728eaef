import type { PostId } from './ids.ts'
import type { Actor } from './parties.ts'

/** Whether whoever acts is a person who holds one of these posts. */
export const holdsAny = (actor: Actor, posts: readonly PostId[]): boolean =>
  actor.kind === 'person' && posts.some((post) => actor.posts.includes(post))
