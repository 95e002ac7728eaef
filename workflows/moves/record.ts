import { proxyLocalActivities } from '@temporalio/workflow'
import type { createActs } from '../../activities/act.ts'
import type { createGiveInTime } from '../../activities/give-in-time.ts'
import type { createLook } from '../../activities/look.ts'

/**
 * What a workflow can do to the record: look at its case, and the acts that time brings about. Local activities,
 * because each is one short statement. The record may be away: they try for half a minute, and then the case waits
 * and looks again rather than filling Temporal's history with attempts.
 */
export const record = proxyLocalActivities<
  ReturnType<typeof createLook> & ReturnType<typeof createActs> & ReturnType<typeof createGiveInTime>
>({
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '5 seconds' },
})
