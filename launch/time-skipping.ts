import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import proto from '@temporalio/proto'
import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'

/** Lets time pass for one case, on a server that may skip time. For the tour, the tests and the demo only. */
export interface TimeMachine {
  /**
   * Lets so much time pass for the case, timer by timer: everything that the practice does meanwhile is done when
   * this resolves, and the case's clock in the record has moved on with it. Nobody may act on the case meanwhile.
   */
  readonly letPass: (stream: CaseId, ms: number) => Promise<void>
  /** When its workflow has seen the case's last version, so that its timers are set. */
  readonly seen: (stream: CaseId) => Promise<void>
}

const { FastForwardPollingResult } = proto.temporal.api.enums.v1
const seenWithinMs = 30_000

const durationOf = (ms: number) =>
  proto.google.protobuf.Duration.fromObject({ seconds: Math.floor(ms / 1_000), nanos: (ms % 1_000) * 1e6 })

/** Builds it on a client and the record. */
export const createTimeMachine = (client: Client, pool: Pool): TimeMachine => {
  const { workflowService: service } = client
  const namespace = client.options.namespace

  const head = async (stream: CaseId) => {
    const { rows } = await pool.query<{ readonly seen: boolean; readonly closed: boolean }>(
      'select seen_version = version as seen, closed from streams where stream = $1',
      [stream],
    )
    if (!rows[0]) throw new Error(`the record has no case ${stream}`)
    return rows[0]
  }
  const seen = async (stream: CaseId): Promise<void> => {
    for (const deadline = Date.now() + seenWithinMs; !(await head(stream)).seen; await pause(10)) {
      if (Date.now() > deadline)
        throw new Error(`no workflow has looked at ${stream} within ${seenWithinMs / 1_000} s: is a worker running?`)
    }
  }
  const arrived = async (stream: CaseId, id: string): Promise<void> => {
    for (;;) {
      const { fastForwardPollingResult: result, failedReason } = await service.pollWorkflowExecutionTimeSkipping({
        namespace,
        workflowExecution: { workflowId: stream },
        fastForwardId: id,
      })
      if (result === FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED) return
      // Without news the poll ends after some seconds, and is asked again.
      if (result !== FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED) continue
      // The practice of a case that ended on the way is over, and so is its waiting.
      if ((await head(stream)).closed) return
      throw new Error(`time could not be skipped for ${stream}: ${failedReason}`)
    }
  }
  /** Takes the case's clock in the record along with its workflow's; it never goes back. */
  const takeClockAlong = async (stream: CaseId): Promise<void> => {
    const { raw } = await client.workflow.getHandle(stream).describe()
    const now = raw.workflowExtendedInfo?.timeSkippingInfo?.currentTime
    if (!now) return
    await pool.query(
      `update streams set offset_ms = greatest(offset_ms, ($2::float8 - extract(epoch
        from clock_timestamp()) * 1000)::bigint) where stream = $1`,
      [stream, Number(now.seconds ?? 0) * 1_000 + Math.floor((now.nanos ?? 0) / 1e6)],
    )
  }
  return {
    seen,
    letPass: async (stream, ms) => {
      await seen(stream)
      const id = randomUUID()
      await service.updateWorkflowExecutionOptions({
        namespace,
        workflowExecution: { workflowId: stream },
        workflowExecutionOptions: {
          timeSkippingConfig: {
            enabled: true,
            disablePropagation: true,
            fastForwardConfig: { id, duration: durationOf(ms) },
          },
        },
        updateMask: { paths: ['time_skipping_config'] },
      })
      await arrived(stream, id)
      await seen(stream)
      await takeClockAlong(stream)
    },
  }
}
