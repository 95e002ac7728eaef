import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode } from '@temporalio/worker'
import { failureConverterPath } from '../../practice/data-converter.ts'

const nothing = () => {}
const silent = { log: nothing, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing }

/** The floor's workflow, packed as a worker wants it. */
export const bundleFloor = () =>
  bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('floor.workflow.ts', import.meta.url)),
    failureConverterPath,
    logger: silent,
  })
