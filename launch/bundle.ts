import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { bundleWorkflowCode, type Logger } from '@temporalio/worker'
import { projectFolder } from './paths.ts'

/**
 * `node launch/bundle.ts FILE`: packs the workflows into one file for the worker. A process of its own: it takes memory
 * and a core.
 */
const target = process.argv[2]
if (target === undefined) throw new Error('usage: node launch/bundle.ts FILE')
const silent = () => {}
const logger: Logger = {
  log: silent,
  trace: silent,
  debug: silent,
  info: silent,
  warn: console.warn,
  error: console.error,
}
const { code } = await bundleWorkflowCode({
  workflowsPath: join(projectFolder, 'workflows', 'index.ts'),
  failureConverterPath: join(projectFolder, 'practice', 'failure-converter.ts'),
  logger,
})
mkdirSync(dirname(resolve(target)), { recursive: true })
writeFileSync(`${target}.${process.pid}`, code)
renameSync(`${target}.${process.pid}`, target)
