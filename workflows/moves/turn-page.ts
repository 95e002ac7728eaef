import { continueAsNew, workflowInfo } from '@temporalio/workflow'
import type { CaseId } from '../../domain/kernel/ids.ts'

const eventsAPage = 1_000
const yearMs = 365 * 24 * 60 * 60 * 1_000

/**
 * Goes on in a new run when the history has grown long or is a year old, so that no run outlives the code it began
 * with. Nothing is carried over but the case's id: the new run looks at the record first, so it has lost nothing, not
 * even a signal that came meanwhile.
 */
export async function turnPage(id: CaseId): Promise<void> {
  const { historyLength, continueAsNewSuggested } = workflowInfo()
  if (historyLength >= eventsAPage || continueAsNewSuggested || Date.now() >= yearIsOver()) await continueAsNew(id)
}

/** When this run is a year old: no wait is longer than that, so a timer is always armed. */
export const yearIsOver = (): number => workflowInfo().runStartTime.getTime() + yearMs
