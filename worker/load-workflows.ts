import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, type Logger, type WorkerOptions } from '@temporalio/worker'
import { failureConverterPath } from '../practice/data-converter.ts'

/** The workflows as the worker loads them: packed beforehand where that was done, else packed now, in some seconds. */
export const loadWorkflows = async (
  packed: string | null,
  logger: Logger,
): Promise<NonNullable<WorkerOptions['workflowBundle']>> =>
  packed === null
    ? bundleWorkflowCode({
        workflowsPath: fileURLToPath(new URL('../workflows/index.ts', import.meta.url)),
        failureConverterPath,
        logger,
      })
    : { codePath: packed }
