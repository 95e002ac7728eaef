/** The worker as a process of its own, as the product runs it: to be killed and brought back. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { freePort } from '../../launch/free-port.ts'
import { answersHttp } from '../../launch/parts/answers.ts'
import { childPart } from '../../launch/parts/child-part.ts'
import type { Part } from '../../launch/parts/part.ts'
import { projectFolder } from '../../launch/paths.ts'
import { workflowBundle } from '../../launch/workflow-bundle.ts'
import { bareEnvironment } from './bare-environment.ts'
import type { Practice } from './practice.ts'

/** A worker's process with the addresses at which it tells how it is. */
export interface WorkerProcess extends Part {
  readonly healthUrl: string
  readonly logFile: string
}

/** Prepares a worker on the practice's database and task queue; `start()` brings it up. */
export const workerProcess = async (
  practice: Practice,
  environment: NodeJS.ProcessEnv = {},
): Promise<WorkerProcess> => {
  const [bundle, port] = await Promise.all([workflowBundle(), freePort()])
  const logFile = join(mkdtempSync(join(inject('runFolder'), 'worker-')), 'worker.log')
  const healthUrl = `http://127.0.0.1:${port}`
  const part = childPart({
    name: 'worker',
    command: process.execPath,
    args: ['--max-old-space-size=296', '--max-semi-space-size=8', 'worker/main.ts'],
    folder: projectFolder,
    logFile,
    environment: {
      ...bareEnvironment,
      DATABASE_URL: practice.databaseUrl,
      TEMPORAL_ADDRESS: practice.temporal.address,
      SEKISHO_TASK_QUEUE: practice.temporal.taskQueue,
      SEKISHO_PAYLOAD_KEY: practice.temporal.payloadKeys
        .map(({ id, key }) => `${id}:${key.toString('base64')}`)
        .join(','),
      SEKISHO_LINK_KEY: randomBytes(32).toString('base64'),
      SEKISHO_WORKFLOW_BUNDLE: bundle,
      MALLOC_ARENA_MAX: '1',
      SEKISHO_TIME_SKIPPING: '1',
      SMTP_URL: 'smtp://127.0.0.1:1',
      PUBLIC_URL: 'http://127.0.0.1:3000',
      WORKER_HEALTH_PORT: String(port),
      ...environment,
    },
    ready: () => answersHttp(`${healthUrl}/readyz`),
    readyWithinMs: 30_000,
  })
  return Object.assign(part, { healthUrl, logFile })
}
