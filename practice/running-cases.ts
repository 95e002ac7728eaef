import type { Client } from '@temporalio/client'
import type { CaseId } from '../domain/kernel/ids.ts'
import { procedureNames } from '../domain/procedures.ts'
import { workflowTypeOf } from './workflow-type.ts'

/** The workflows of cases that Temporal has running for this system. */
export interface RunningCases {
  readonly count: () => Promise<number>
  readonly list: () => Promise<ReadonlySet<CaseId>>
}

/** Asks Temporal's own list of workflows; a workflow that has just begun or ended may be missing there for a moment. */
export const runningCases = (client: Client, taskQueue: string): RunningCases => {
  const types = procedureNames.map((one) => `'${workflowTypeOf(one)}'`).join(', ')
  const query = [
    `ExecutionStatus = 'Running'`,
    `TaskQueue = '${taskQueue.replaceAll("'", "\\'")}'`,
    `WorkflowType IN (${types})`,
  ].join(' AND ')
  return {
    count: async () => (await client.workflow.count(query)).count,
    list: async () => {
      const found = new Set<CaseId>()
      for await (const { workflowId } of client.workflow.list({ query, pageSize: 1_000 }))
        found.add(workflowId as CaseId)
      return found
    },
  }
}
