import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporalVersion } from './temporal-pin.ts'
import { isRecentEnough } from './temporal-version.ts'

const withinMs = 180_000

/** Fetches the CLI by the Temporal SDK's own download, which starts a server on the way; that one is ended at once. */
export async function downloadWithSdk(target: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true })
  const folder = mkdtempSync(join(dirname(target), '.sdk-'))
  try {
    await runOnce(folder)
    const binary = readdirSync(folder).map((name) => join(folder, name))[0]
    if (binary === undefined || !(await isRecentEnough(binary))) throw new Error('what was downloaded is too old')
    const half = `${target}.${process.pid}`
    copyFileSync(binary, half)
    renameSync(half, target)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runOnce(downloadDir: string): Promise<void> {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing')
  const started = TestWorkflowEnvironment.createLocal({
    server: { executable: { type: 'cached-download', downloadDir, version: `v${temporalVersion}` } },
  })
  const late = AbortSignal.timeout(withinMs)
  const tooLate = new Promise<never>((_, fail) => {
    late.addEventListener('abort', () => fail(new Error(`not downloaded within ${withinMs / 1000} s`)))
  })
  const environment = await Promise.race([started, tooLate])
  await environment.teardown()
}
