import type { Client } from '@temporalio/client'

/**
 * Lasting workflows go before those of cases: where hundreds of cases wait to be looked at, as after an outage, letters
 * would otherwise wait behind all of them.
 */
export const goesFirst = { priorityKey: 1 } as const

const deadlineMs = 3_000

/**
 * Lets a workflow go first that runs already, begun by a release that didn't say so. Where Temporal can't be asked, or
 * knows no such thing, all stays as it is: it goes on, only later.
 */
export const letGoFirst = async (client: Client, workflowId: string): Promise<void> => {
  const { namespace } = client.options
  const execution = { workflowId }
  try {
    await client.connection.withDeadline(Date.now() + deadlineMs, async () => {
      const found = await client.workflowService.describeWorkflowExecution({ namespace, execution })
      if (found.workflowExecutionInfo?.priority?.priorityKey === goesFirst.priorityKey) return
      await client.workflowService.updateWorkflowExecutionOptions({
        namespace,
        workflowExecution: execution,
        workflowExecutionOptions: { priority: goesFirst },
        updateMask: { paths: ['priority'] },
      })
    })
  } catch {
    // Tried again with the next round.
  }
}
