import { setFlagsFromString } from 'node:v8'

/**
 * What a process without a case takes of its heap, and what each case adds that is kept in memory, with room to spare.
 */
const emptyMiB = 96
const caseMiB = 0.4

/**
 * Tells V8 how much memory the workflows may come to take, so that it collects what evicted cases leave behind instead
 * of growing with the machine: without it a worker grew by 0.3 MiB with every case that it had ever had in hand. Holds
 * for threads begun after it, and the workflows run in one; the process itself gets its bound on the command line.
 */
export const boundMemory = (maxCachedWorkflows: number): void => {
  setFlagsFromString(`--max-old-space-size=${Math.ceil(emptyMiB + maxCachedWorkflows * caseMiB)}`)
  setFlagsFromString('--max-semi-space-size=8')
}
