/** Api and worker of one release as processes, on a record and a task queue that releases share. */
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { freePort } from '../../launch/free-port.ts'
import { answersHttp } from '../../launch/parts/answers.ts'
import { childPart } from '../../launch/parts/child-part.ts'
import type { Part } from '../../launch/parts/part.ts'
import { projectFolder } from '../../launch/paths.ts'
import { bareEnvironment } from './bare-environment.ts'

/** A release's two processes. */
export interface ReleaseAtWork {
  readonly webUrl: string
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Prepares both; `environment` is what they are told alike, whichever release they are of. */
export const releaseAtWork = async (
  folder: string,
  bundle: string,
  environment: NodeJS.ProcessEnv,
): Promise<ReleaseAtWork> => {
  const [port, apiHealth, workerHealth] = [await freePort(), await freePort(), await freePort()]
  const logs = mkdtempSync(join(inject('runFolder'), 'release-'))
  const part = (name: 'api' | 'worker', args: readonly string[], ready: () => Promise<boolean>): Part =>
    childPart({
      name,
      command: process.execPath,
      args,
      folder,
      logFile: join(logs, `${name}.log`),
      environment: {
        ...bareEnvironment,
        SEKISHO_WORKFLOW_BUNDLE: bundle,
        PORT: String(port),
        API_HEALTH_PORT: String(apiHealth),
        WORKER_HEALTH_PORT: String(workerHealth),
        ...environment,
        PUBLIC_URL: `http://127.0.0.1:${port}`,
      },
      ready,
      readyWithinMs: 240_000,
    })
  const loading = ['--import', join(projectFolder, 'operation', 'load-pages.ts')]
  const api = part('api', [...loading, 'api/main.ts'], () => answersHttp(`http://127.0.0.1:${port}/sign-in`))
  const worker = part('worker', ['worker/main.ts'], () => answersHttp(`http://127.0.0.1:${workerHealth}/readyz`))
  return {
    webUrl: `http://127.0.0.1:${port}`,
    start: async () => void (await Promise.all([api.start(), worker.start()])),
    stop: async () => void (await Promise.all([api.stop(), worker.stop()])),
  }
}
