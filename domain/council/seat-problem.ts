import { holdsAny } from '../kernel/holds-any.ts'
import { seats } from '../guideline/council.ts'
import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import { refuse } from '../kernel/outcome.ts'
import type { Refused } from './law.ts'

/** A member's word counts for the seat that they hold themselves (Art. 5(2)). */
export const seatProblem = (member: PostId, { actor, guideline }: Rules): Refused | null =>
  holdsAny(actor, [member]) && seats(guideline.council).includes(member)
    ? null
    : refuse('not-your-seat', 'council-members', { field: 'member', whoCan: [member] })
