import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { describe, expect, it } from 'vitest'
import { settingsOn } from '../../../domain/guideline/settings.ts'
import { parseClockTime } from '../../../domain/kernel/instant.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { councilPowers } from '../../../domain/council/permits.ts'

const settings = settingsOn(plainDate('2026-04-01'))

describe('operational settings', () => {
  it('say for every kind of task without a day of its own how many business days it may take', () => {
    expect(Object.keys(settings.dueInBusinessDays)).toEqual(
      expect.arrayContaining([
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
    const ownDays = [
      'approve',
      'check-form',
      'close',
      'inspect',
      'record-outcome',
      'register-contract',
      'return-disposal',
      'submit',
      'vet',
    ]
    expect(ownDays.filter((kind) => typeof outsourcing.taskKinds[kind]?.days !== 'number')).toEqual([])
    expect(Object.values(settings.dueInBusinessDays).every((days) => Number.isInteger(days) && days > 0)).toBe(true)
  })

  it('remind in the order of time, and escalate after the last reminder', () => {
    expect(settings.remindOnBusinessDays).toEqual(settings.remindOnBusinessDays.toSorted((a, b) => a - b))
    expect(settings.escalateAfterBusinessDays).toBeGreaterThan(settings.remindOnBusinessDays.at(-1) ?? 0)
  })

  it('name times that a clock shows, commands that exist and a mark for the numbers', () => {
    expect([parseClockTime(settings.dueAt), parseClockTime(settings.remindAt)]).toEqual(['17:15', '09:00'])
    const known = { ...outsourcing.commands, ...councilPowers }
    expect(settings.signInRequired.commands.filter((type) => !(type in known))).toEqual([])
    expect(settings.series['outsourcing']).toBe('委')
  })
})
