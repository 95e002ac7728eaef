import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth } from '../../support/growth.ts'
import { caseNumberLabel, parseCaseNumber, seriesKey } from '../../../domain/kernel/case-number.ts'

describe('a case number as the city writes it', () => {
  it('counts its fiscal year by the era of that year', () => {
    expect(caseNumberLabel({ fiscalYear: 2026, series: '委', serial: 3 })).toBe('R8-委-003')
    expect(caseNumberLabel({ fiscalYear: 2018, series: '委', serial: 12 })).toBe('H30-委-012')
    expect(caseNumberLabel({ fiscalYear: 2019, series: '事', serial: 1000 })).toBe('R1-事-1000')
  })
})

describe('a case number as people write it, in a form or in a file', () => {
  it.each(['R8-委-003', 'r8-委-3', 'Ｒ８－委－００３', ' R8 ‐ 委 ー 003 ', 'R08-委-0003', 'R8―委―\u200b3'])(
    'is read: %s',
    (text) => {
      expect(parseCaseNumber(text)).toEqual({ fiscalYear: 2026, series: '委', serial: 3 })
    },
  )

  it.each([
    '',
    '委',
    'R8-委',
    'R8-003',
    '委-003',
    'R8--003',
    'R8-委-三',
    'R8-委-1234567890',
    'X8-委-003',
    'H60-委-001',
    'R999-委-001',
    'R0-委-001',
    '00000000-0000-4000-8000-000000000000',
  ])('is none: %j', (text) => {
    expect(parseCaseNumber(text)).toBeNull()
  })

  it('is none where it goes on for thousands of characters, which takes time by their number alone', () => {
    const typed = (many: number) => `R8-${' '.repeat(many)}x`
    expect([parseCaseNumber(typed(8_000)), parseCaseNumber(`R8-${'委'.repeat(60)}-003`)]).toEqual([null, null])
    expect(growth((text) => void parseCaseNumber(text), typed(1_000), typed(8_000))).toBeLessThan(24)
  })

  it('is read from what the city writes, whatever the year and the series', () => {
    const number = fc.record({
      fiscalYear: fc.integer({ min: 1989, max: 2100 }),
      series: fc.constantFrom('委', '指', '事', '入退', 'A', '委-2', 'ー', 'ｉｄ', 'システム'),
      serial: fc.integer({ min: 1, max: 999_999 }),
    })
    fc.assert(
      fc.property(number, (one) => {
        expect(parseCaseNumber(caseNumberLabel(one))).toEqual({ ...one, series: seriesKey(one.series) })
      }),
    )
  })
})
