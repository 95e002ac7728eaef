import type { Measurement } from './measurement.ts'
import { catchUp } from './measurements/catch-up.ts'
import { cities } from './measurements/cities.ts'
import { http } from './measurements/http.ts'
import { lettersPerSecond } from './measurements/letters-per-second.ts'
import { letters } from './measurements/letters.ts'
import { lists } from './measurements/lists.ts'
import { morning } from './measurements/morning.ts'
import { nextTask } from './measurements/next-task.ts'
import { nights } from './measurements/nights.ts'
import { pageCost } from './measurements/page-cost.ts'
import { pages } from './measurements/pages.ts'
import { practice } from './measurements/practice.ts'
import { record } from './measurements/record.ts'
import { registers } from './measurements/registers.ts'
import { start } from './measurements/start.ts'
import { workerMemory } from './measurements/worker-memory.ts'

/** Everything that is measured, in the order of docs/performance.md. */
export const measurements: readonly Measurement[] = [
  record,
  http,
  nextTask,
  practice,
  letters,
  lettersPerSecond,
  morning,
  nights,
  pages,
  pageCost,
  lists,
  registers,
  catchUp,
  start,
  workerMemory,
  cities,
]
