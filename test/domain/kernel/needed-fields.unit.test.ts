import { expect, it } from 'vitest'
import * as fields from '../../../domain/kernel/fields.ts'
import { isNeeded } from '../../../domain/kernel/fields.ts'

it('a field has to be filled in where it says so, and never where it may be left out or has what stands in for it', () => {
  expect(
    [fields.line(10), fields.paragraph(10), fields.day(), fields.time(), fields.whole(0, 9)].map(isNeeded),
  ).toEqual([true, true, true, true, true])
  expect([fields.optionalTime(), fields.yesOrNo(false), fields.yesOrNo(true)].map(isNeeded)).toEqual([
    false,
    false,
    false,
  ])
  expect(isNeeded(fields.yesOrNo())).toBe(true)
  expect(isNeeded(fields.leftOut(fields.line(10)))).toBe(false)
  expect(isNeeded(fields.leftOut(fields.day()))).toBe(false)
  const { ja, en } = fields.inBoth(fields.optionalLine(10), fields.optionalLine(10))
  expect([isNeeded(ja), isNeeded(en)]).toEqual([false, false])
})

it('a field of several has to be filled in where it asks for one at least', () => {
  const several = (least: number) => [
    fields.severalOf(['a', 'b'], least),
    fields.severalInForce('rooms', least),
    fields.listOf(fields.line(10), { least, most: 3 }),
  ]
  expect([several(0).map(isNeeded), several(1).map(isNeeded)]).toEqual([
    [false, false, false],
    [true, true, true],
  ])
})
