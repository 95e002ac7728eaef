import { describe, expect, it } from 'vitest'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { nearness } from '../../web/components/due-date.tsx'
import { dayText, daysUntil, momentText, nearDayText, shortDayText } from '../../web/dates.ts'
import { tokyo } from '../support/rules.ts'

describe('dates on the pages', () => {
  it('are written as the city writes them', () => {
    expect(dayText('ja', plainDate('2026-03-13'))).toBe('令和8年3月13日(金)')
    expect(shortDayText('ja', plainDate('2019-05-01'))).toBe('令和元年5月1日')
    expect(momentText('ja', tokyo('2026-03-13 17:15'))).toBe('令和8年3月13日(金) 17:15')
  })

  it('count their years as the city does, where they are far away', () => {
    const today = plainDate('2026-11-30')
    expect(nearDayText('ja', plainDate('2026-12-01'), today)).toBe('12/1 火')
    expect(nearDayText('ja', plainDate('2025-10-15'), today)).toBe('R7.10.15 水')
    expect(nearDayText('en', plainDate('2025-10-15'), today)).toBe('Wed 15 Oct 2025')
  })

  it('carry the Japanese year in English', () => {
    expect(dayText('en', plainDate('2026-03-13'))).toBe('13 March 2026 (Fri), Reiwa 8')
    expect(dayText('en', plainDate('2019-04-30'))).toBe('30 April 2019 (Tue), Heisei 31')
    expect(shortDayText('en', plainDate('2026-03-13'))).toBe('13 March 2026')
    expect(momentText('en', tokyo('2026-03-13 09:05'))).toBe('13 March 2026 (Fri), 09:05')
  })

  it('count days by the calendar in Tokyo, not by hours', () => {
    expect(daysUntil(tokyo('2026-04-20 23:50'), tokyo('2026-04-21 00:10'))).toBe(1)
    expect(daysUntil(tokyo('2026-04-21 00:10'), tokyo('2026-04-20 23:50'))).toBe(-1)
  })

  it('are overdue from the minute they pass, soon within three days', () => {
    const due = tokyo('2026-04-20 17:15')
    expect(nearness(tokyo('2026-04-20 17:16'), due)).toBe('overdue')
    expect(nearness(tokyo('2026-04-20 17:15'), due)).toBe('soon')
    expect(nearness(tokyo('2026-04-17 00:00'), due)).toBe('soon')
    expect(nearness(tokyo('2026-04-16 23:59'), due)).toBe('later')
  })
})
