import type { OfficeId, PostId } from '../kernel/ids.ts'
import { everRequesting } from './former.ts'
import type { Guideline, Role, OptionalRole } from './guideline.ts'

/**
 * Which cases the holder of these posts may read: `all`, or those of some offices, and with `council` also what
 * whoever sits on the council has to know of the others' (Art. 5(2)), as a request once it is submitted.
 */
export interface ReadingScope {
  readonly all: boolean
  readonly offices: readonly OfficeId[]
  readonly council: boolean
}

/** Roles that have to know every case; whoever keeps a device, a ledger or access reads what the case itself says. */
const readersOfAll: readonly (Role | OptionalRole)[] = [
  'chief',
  'vice-chief',
  'approver',
  'system-manager',
  'secretariat',
  'administrator',
  'auditor',
]

/** What the holder of these posts may read. Lists filter by it in SQL; single cases by `mayRead`. */
export const readingScope = (posts: readonly PostId[], guideline: Guideline): ReadingScope => {
  const { roles } = guideline
  const everything = new Set<PostId | undefined>(readersOfAll.map((role) => roles[role]?.post))
  const own = everRequesting(guideline).filter((one) => posts.includes(one.head) || posts.includes(one.staff))
  return {
    all: posts.some((post) => everything.has(post)),
    offices: own.map((one) => one.office),
    council: own.some((one) => posts.includes(one.head)),
  }
}
