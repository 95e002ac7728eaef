import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { Stage } from './state.ts'

/** What decides who may read a case: whose it is, and how far it has come. */
export interface Readable {
  readonly office: OfficeId
  readonly stage: Stage
  /** Whether the case has ever been submitted: from then on it concerns the council. */
  readonly submitted: boolean
}

/**
 * Which cases the holder of these posts may read: `all`, or those of some offices, and with `submitted` also the
 * others' once they are submitted, for who sits on the council has to know them (Art. 5(2)).
 */
export interface ReadingScope {
  readonly all: boolean
  readonly offices: readonly OfficeId[]
  readonly submitted: boolean
}

/** What the holder of these posts may read. Lists filter by it in SQL; single cases by `mayRead`. */
export const readingScope = (posts: readonly PostId[], guideline: Guideline): ReadingScope => {
  const { roles, requesting } = guideline
  const everything = [roles.chief, roles['system-manager'], roles.secretariat, roles.administrator, roles.auditor]
  const own = requesting.filter((one) => posts.includes(one.head) || posts.includes(one.staff))
  return {
    all: everything.some((role) => posts.includes(role.post)),
    offices: own.map((one) => one.office),
    submitted: own.some((one) => posts.includes(one.head)),
  }
}

/** Whether the holder of these posts may read this case. */
export const mayRead = (scope: ReadingScope, { office, submitted }: Readable): boolean =>
  scope.all || scope.offices.includes(office) || (scope.submitted && submitted)
