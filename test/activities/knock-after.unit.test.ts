import { expect, it } from 'vitest'
import { knockAfterMs } from '../../activities/deliver-letters.ts'

it.each([
  ['a moment', 100, 5_000],
  ['twenty seconds', 20_000, 10_000],
  ['a minute', 60_000, 30_000],
  ['a week', 604_800_000, 30_000],
])('a mail server that was away for %s is tried again within half a minute', (_what, awayMs, knockMs) => {
  expect(knockAfterMs(awayMs)).toBe(knockMs)
})
