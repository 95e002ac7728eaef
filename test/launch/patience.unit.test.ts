import { describe, expect, it } from 'vitest'
import { patience } from '../../launch/parts/patience.ts'

/** After how many seconds of asking each second a wait of ten was too long, on a machine so crowded. */
const tooLongAfter = (waiting: number, stepMs = 1_000): number => {
  let at = 0
  const isTooLong = patience(10_000, { waiting: () => waiting, now: () => at })
  for (let steps = 1; steps < 10_000; steps++) {
    at += stepMs
    if (isTooLong()) return at / 1_000
  }
  return Infinity
}

describe('waiting for a part to begin', () => {
  it.each([
    [0, 11],
    [0.5, 11],
    [1, 11],
    [13, 131],
  ])('where %d wait for each core, ten seconds of work are %d at most', (waiting, seconds) => {
    expect(tooLongAfter(waiting)).toBeLessThanOrEqual(seconds)
    expect(tooLongAfter(waiting)).toBeGreaterThanOrEqual(10 * Math.max(1, waiting))
  })

  it('counts little of what the machine has slept through', () => {
    expect(tooLongAfter(1, 3_600_000)).toBe(3 * 3_600)
  })
})
