import { describe, expect, it } from 'vitest'
import { parseQuietHours, quietFor } from '../../mail/quiet-hours.ts'
import { tokyo } from '../support/rules.ts'

const hour = 3_600_000

describe('quiet hours', () => {
  it('are none by default', () => {
    expect(quietFor(null, tokyo('2026-03-06 03:00'))).toBe(0)
  })

  it('span midnight in Tokyo', () => {
    const night = parseQuietHours('20:00-07:00')
    expect(quietFor(night, tokyo('2026-03-06 19:59'))).toBe(0)
    expect(quietFor(night, tokyo('2026-03-06 20:00'))).toBe(11 * hour)
    expect(quietFor(night, tokyo('2026-03-07 06:00'))).toBe(hour)
    expect(quietFor(night, tokyo('2026-03-07 07:00'))).toBe(0)
  })

  it('lie within a day', () => {
    expect(quietFor(parseQuietHours('12:00-13:00'), tokyo('2026-03-06 12:30'))).toBe(hour / 2)
  })

  it('are refused where they are no two times', () => {
    for (const text of ['', '20:00', '20:00-20:00', '25:00-07:00', '20:00-07:00-08:00', 'always'])
      expect(parseQuietHours(text)).toBeNull()
  })
})
