import { describe, expect, it } from 'vitest'
import { caseNumberLabel } from '../../../domain/kernel/case-number.ts'

describe('a case number as the city writes it', () => {
  it('counts its fiscal year by the era of that year', () => {
    expect(caseNumberLabel({ fiscalYear: 2026, series: '委', serial: 3 })).toBe('R8-委-003')
    expect(caseNumberLabel({ fiscalYear: 2018, series: '委', serial: 12 })).toBe('H30-委-012')
    expect(caseNumberLabel({ fiscalYear: 2019, series: '事', serial: 1000 })).toBe('R1-事-1000')
  })
})
