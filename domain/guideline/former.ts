import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { Former, Guideline, RequestingOffice } from './guideline.ts'

/** What a guideline has of offices and posts. */
type Plan = Pick<Guideline, 'offices' | 'posts' | 'requesting'>

/** Of a guideline's offices and posts those alone that these posts are or belong to. */
export const heldOf = ({ offices, posts, requesting }: Plan, held: ReadonlySet<PostId>): Plan => {
  const own = posts.filter(({ id }) => held.has(id))
  const their = new Set(own.map(({ office }) => office))
  return {
    offices: offices.filter(({ id }) => their.has(id)),
    posts: own,
    requesting: requesting.filter(({ head, staff }) => held.has(head) || held.has(staff)),
  }
}

/** The guideline with what its predecessors, the earliest first, had and it has not; itself where that is nothing. */
export const withFormer = (guideline: Guideline, earlier: readonly Plan[]): Guideline => {
  const former = formerOf(guideline, earlier)
  return former.offices.length + former.posts.length + former.requesting.length === 0
    ? guideline
    : { ...guideline, former }
}

const formerOf = (guideline: Guideline, earlier: readonly Plan[]): Former => ({
  offices: gone(
    guideline.offices,
    earlier.flatMap(({ offices }) => offices),
    ({ id }) => id,
  ),
  posts: gone(
    guideline.posts,
    earlier.flatMap(({ posts }) => posts),
    ({ id }) => id,
  ),
  requesting: gone(
    guideline.requesting,
    earlier.flatMap(({ requesting }) => requesting),
    ({ office }) => office,
  ),
})

/** Of each that is there no more the last that there was. */
const gone = <One>(now: readonly One[], ever: readonly One[], idOf: (one: One) => string): readonly One[] => {
  const there = new Set(now.map(idOf))
  return [...new Map(ever.map((one) => [idOf(one), one])).values()].filter((one) => !there.has(idOf(one)))
}

/** Every office that outsources or has, the present ones first: whose cases somebody may have to do with. */
export const everRequesting = ({ requesting, former }: Guideline): readonly RequestingOffice[] => [
  ...requesting,
  ...(former?.requesting ?? []),
]

/** Whether an office is there to take something on, and not only to wind up what it had. */
export const isOfficeNow = ({ offices }: Pick<Guideline, 'offices'>, id: OfficeId): boolean =>
  offices.some((one) => one.id === id)

/** The same of a post. */
export const isPostNow = ({ posts }: Pick<Guideline, 'posts'>, id: PostId): boolean =>
  posts.some((one) => one.id === id)
