import proto from '@temporalio/proto'
import type { Client } from '@temporalio/client'

const { EventType } = proto.temporal.api.enums.v1

/** How far back the last word on a workflow's tasks may lie: behind it come only signals that nobody has read. */
const lookedThrough = 200
const deadlineMs = 3_000

/**
 * Ends a workflow whose tasks fail again and again, as after going back to a release that doesn't know what a later one
 * has written into its history. It is begun anew by the next poke, from the record, which knows all that it knew.
 * Answers whether it was ended; false, too, where Temporal couldn't be asked.
 */
export const endStuck = async (client: Client, workflowId: string): Promise<boolean> => {
  try {
    return await client.connection.withDeadline(Date.now() + deadlineMs, async () => {
      const { history } = await client.workflowService.getWorkflowExecutionHistoryReverse({
        namespace: client.options.namespace,
        execution: { workflowId },
        maximumPageSize: lookedThrough,
      })
      const last = history?.events?.find(
        ({ eventType }) =>
          eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED ||
          eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED,
      )
      if (last?.eventType !== EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED) return false
      await client.workflow
        .getHandle(workflowId)
        .terminate('its tasks failed again and again; begun anew from the record')
      return true
    })
  } catch {
    // Gone already, or Temporal is away: the poke that follows finds out.
    return false
  }
}
