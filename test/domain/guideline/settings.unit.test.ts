import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { parseClockTime } from '../../../domain/kernel/instant.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { procedures } from '../../../domain/procedures.ts'

const settings = rulesOn(templateBook, plainDate('2026-04-01')).settings

describe('operational settings', () => {
  it('say for every kind of task without a day of its own how many business days it may take', () => {
    const ofKinds = procedures
      .flatMap((one) => Object.entries(one.taskKinds))
      .flatMap(([kind, { days }]) => (days === null ? [] : [[kind, days] as const]))
    const days = { ...Object.fromEntries(ofKinds), ...settings.dueInBusinessDays }
    expect(Object.keys(days)).toEqual(
      expect.arrayContaining([
        'approve',
        'check-form',
        'close',
        'inspect',
        'record-outcome',
        'register-contract',
        'return-disposal',
        'submit',
        'vet',
        'reply-attendance',
        'consent-circular',
        'give-opinion',
        'answer-question',
        'conclude-circular',
        'confirm-circular',
        'draft-minutes',
        'confirm-minutes',
      ]),
    )
    expect(Object.values(days).every((days) => Number.isInteger(days) && days > 0)).toBe(true)
  })

  it('remind in the order of time, and escalate after the last reminder', () => {
    expect(settings.remindOnBusinessDays).toEqual(settings.remindOnBusinessDays.toSorted((a, b) => a - b))
    expect(settings.escalateAfterBusinessDays).toBeGreaterThan(settings.remindOnBusinessDays.at(-1) ?? 0)
  })

  it('name times that a clock shows', () => {
    expect([parseClockTime(settings.dueAt), parseClockTime(settings.remindAt)]).toEqual(['17:15', '09:00'])
  })
})
