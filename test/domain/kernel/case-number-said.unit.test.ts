import { describe, expect, it } from 'vitest'
import { caseNumberLabel } from '../../../domain/kernel/case-number.ts'
import { caseNumberSaid } from '../../../domain/kernel/case-number-said.ts'

describe('a case that is named by its number', () => {
  it.each([
    { fiscalYear: 2026, series: '委', serial: 3 },
    { fiscalYear: 2019, series: '委-B', serial: 1234 },
    { fiscalYear: 2018, series: 'ID', serial: 12 },
  ])('is looked for by year and running number, whatever its series is: %o', (number) => {
    const { fiscalYear, serial } = number
    expect(caseNumberSaid(caseNumberLabel(number))).toEqual({ fiscalYear, serial })
  })

  it('may be written in other signs', () => {
    expect(caseNumberSaid(' Ｒ８－委－００３ ')).toEqual({ fiscalYear: 2026, serial: 3 })
  })

  it.each(['', '委-003', 'X8-委-003', 'R8-委', 'R8-委-三', 'R8--003', 'R8-委-1234567890'])(
    'is not meant by “%s”',
    (text) => {
      expect(caseNumberSaid(text)).toBeNull()
    },
  )
})
