import { expect, it } from 'vitest'
import { draftFields } from '../../../domain/operation-plan/fields.ts'
import { lastDayOf } from '../../../domain/operation-plan/period.ts'

it('a plan of any year that can be written down has a last day', () => {
  const { least, most } = draftFields.fiscalYear as unknown as { readonly least: number; readonly most: number }
  for (const fiscalYear of [least, most])
    for (const month of [null, 3, 4, 12]) expect(lastDayOf({ fiscalYear, month })).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(lastDayOf({ fiscalYear: most, month: null })).toBe('2200-03-31')
})
