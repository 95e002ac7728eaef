import type { Stage } from './stages.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { ReadingScope } from '../guideline/reading-scope.ts'

/** What decides who may read a case: whose it is, and how far it has come. */
export interface Readable {
  readonly office: OfficeId
  readonly stage: Stage
  /** Whether the case has ever been submitted: from then on it concerns the council. */
  readonly submitted: boolean
}

/** Whether the holder of these posts may read this case. */
export const mayRead = (scope: ReadingScope, { office, submitted }: Readable): boolean =>
  scope.all || scope.offices.includes(office) || (scope.council && submitted)
