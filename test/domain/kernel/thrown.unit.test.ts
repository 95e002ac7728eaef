import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { addBusinessDays } from '../../../domain/kernel/calendar.ts'
import { caseId, isUuid, procedureOf, uuidOf, type CaseId } from '../../../domain/kernel/ids.ts'
import { instant, instantFromEpoch, parseInstant, tokyoTime } from '../../../domain/kernel/instant.ts'
import { accept, refuse } from '../../../domain/kernel/outcome.ts'
import { addMonths, fromDayNumber, plainDate } from '../../../domain/kernel/plain-date.ts'

describe('what a mistake of our own code says of itself', () => {
  it.each([
    ['a day', () => plainDate('soon'), 'not a date between 1900-01-01 and 2200-12-31: soon'],
    ['no day at all', () => plainDate(''), 'not a date between 1900-01-01 and 2200-12-31: '],
    ['a day before all', () => fromDayNumber(-40_000), 'day number -40000 is not between 1900-01-01 and 2200-12-31'],
    [
      'a period beyond all',
      () => addMonths(plainDate('2200-12-01'), 1),
      '2200-12-01 plus 1 months leaves 1900-01-01 to 2200-12-31',
    ],
    ['a moment', () => instant('soon'), 'not an instant like 2026-03-31T08:00:00.000Z: soon'],
    ['no moment at all', () => instant(''), 'not an instant like 2026-03-31T08:00:00.000Z: '],
    ['a clock', () => instantFromEpoch(0.5), 'no storable instant: 0.5 ms'],
    [
      'a time of day',
      () => tokyoTime(plainDate('2026-04-01'), '24:00'),
      'not a time of day between 00:00 and 23:59: 24:00',
    ],
    ['business days', () => addBusinessDays(closedDays, plainDate('2026-04-01'), 0.5), 'business days come whole: 0.5'],
  ] as const)('%s', (_, act, message) => expect(act).toThrow(new RangeError(message)))
})

describe('identifiers', () => {
  const uuid = '10000000-0000-4000-8000-00000000000a'
  const id = `council/${uuid}` as CaseId

  it('is a procedure and a uuid, taken apart and put together', () => {
    expect(caseId('council', uuid)).toBe(id)
    expect(procedureOf(id)).toBe('council')
    expect(uuidOf(id)).toBe(uuid)
  })

  it.each(['', ` ${uuid}`, `${uuid} `, `x${uuid}`, `${uuid}0`, uuid.toUpperCase(), uuid.replaceAll('-', '')])(
    'has no uuid in %j',
    (text) => {
      expect(isUuid(text)).toBe(false)
      expect(caseId('council', text)).toBeNull()
    },
  )
})

describe('an answer of the law', () => {
  it('holds its events, or the rule that refuses', () => {
    expect(accept()).toStrictEqual({ ok: true, events: [] })
    expect(accept('a', 'b')).toStrictEqual({ ok: true, events: ['a', 'b'] })
    expect(refuse('no', 'a-rule')).toStrictEqual({ ok: false, refusal: { code: 'no', rule: 'a-rule', details: {} } })
  })
})

describe('a moment of the record', () => {
  it.each(['x2026-03-31T08:00:00.000Z', '2026-03-31T08:00:00.000Zx', '1899-12-30T23:00:00.000Z'])('is not %s', (text) =>
    expect(parseInstant(text)).toBeNull(),
  )
})
