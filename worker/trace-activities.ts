import type { ActivityInterceptorsFactory } from '@temporalio/worker'
import type { Pool } from 'pg'
import { lastTraceOf } from '../db/act/act-traces.ts'
import type { Trace } from '../db/act/trace.ts'
import { procedureOf, type CaseId } from '../domain/kernel/ids.ts'
import { findProcedure } from '../domain/procedures.ts'

/**
 * Shows what the practice does about a case as part of the trace of the act from which it follows. Which that is says
 * the record, by the case's id: nothing is carried through Temporal, so workflows and their histories are the same with
 * and without. What time brings about begins a trace of its own. Letters have spans of their own.
 */
export const traceActivities =
  (trace: Trace, pool: Pool): ActivityInterceptorsFactory =>
  ({ info }) => ({
    inbound: {
      execute: async (input, next) => {
        const workflow = info.workflowExecution?.workflowId ?? ''
        if (findProcedure(procedureOf(workflow as CaseId)) === undefined) return next(input)
        return trace.span(
          {
            name: info.activityType,
            facts: { 'sekisho.case': workflow, 'sekisho.attempt': info.attempt },
            under: await lastTraceOf(pool, workflow).catch(() => null),
            outcome: versionIn,
          },
          () => next(input),
        )
      },
    },
  })

/** Which version of the case a look has seen. */
const versionIn = (result: unknown) => {
  const version = (result as { readonly version?: unknown } | null | undefined)?.version
  return typeof version === 'number' ? { 'sekisho.version': version } : {}
}
