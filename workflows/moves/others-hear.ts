import type { Moment } from './follow.ts'

/** The moment from which on an ending counts: others hear of it, or the case hears of what it hangs on. */
export const othersHearAt = 'others-hear'

/** Nothing is to be done but to look: whoever looks tells all that have not heard yet. */
export const othersHear = { [othersHearAt]: (): Promise<void> => Promise.resolve() }

/** Whether it came of looking: the moment is no longer waited for, though nothing of the case itself has moved. */
export const haveHeard = (wake: Moment, waitedFor: readonly Moment[]): boolean =>
  wake.kind === othersHearAt && !waitedFor.some(({ kind, at }) => kind === wake.kind && at === wake.at)
