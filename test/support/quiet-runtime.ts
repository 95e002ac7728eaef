/**
 * Temporal's SDK says what goes wrong to nobody here: a test's own assertions do. Once per process, before any worker.
 */
import { Runtime } from '@temporalio/worker'
import { createLog, temporalLogger } from '../../operation/log.ts'

/** The log of workers in tests. */
export const quiet = createLog('test', 'fatal')

let installed = false

/** Installs the runtime, if that hasn't been done. */
export const quietRuntime = (): void => {
  if (installed) return
  installed = true
  Runtime.install({
    logger: temporalLogger(quiet),
    telemetryOptions: { logging: { forward: {}, filter: { core: 'ERROR', other: 'ERROR' } } },
    shutdownSignals: [],
  })
}
