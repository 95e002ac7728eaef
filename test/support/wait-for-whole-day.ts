/** Runs before each file of tests that have a record: what is today as the file is loaded is today until its end. */
import { setTimeout as pause } from 'node:timers/promises'
import { runByTest, waitForWholeDay } from './whole-day.ts'

const waitMs = process.env[runByTest] === undefined ? waitForWholeDay(Date.now()) : 0
if (waitMs > 0) {
  process.stderr.write(`Tests begin in ${Math.ceil(waitMs / 1_000)} s, when Tokyo's day has changed.\n`)
  await pause(waitMs)
}
