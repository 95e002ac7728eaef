import { describe, expect, it } from 'vitest'
import { followsOn, isBehind, ordinalText, type Ordinal } from '../../../../domain/guideline/text/ordinal.ts'

const at = (number: number, ...branch: readonly number[]): Ordinal => ({ number, branch })

describe('the place of an article in its row', () => {
  it('is followed by the next number, or by a branch of its own', () => {
    expect(followsOn(null, at(1))).toBe(true)
    expect(followsOn(null, at(2))).toBe(false)
    expect(followsOn(null, at(1, 2))).toBe(false)
    expect(followsOn(at(3), at(4))).toBe(true)
    expect(followsOn(at(3), at(3, 2))).toBe(true)
    expect(followsOn(at(3), at(3, 3))).toBe(false)
    expect(followsOn(at(3, 2), at(3, 3))).toBe(true)
    expect(followsOn(at(3, 2), at(3, 2, 2))).toBe(true)
    expect(followsOn(at(3, 2), at(4))).toBe(true)
    expect(followsOn(at(5, 2, 3), at(5, 2, 4))).toBe(true)
  })

  it('is not followed by a branch of another', () => {
    expect(followsOn(at(5, 2, 3), at(5, 3, 4))).toBe(false)
    expect(followsOn(at(5, 2), at(6, 3))).toBe(false)
  })

  it('is behind another where the first part that differs is greater', () => {
    expect(isBehind(at(3), at(5))).toBe(true)
    expect(isBehind(at(5), at(3))).toBe(false)
    expect(isBehind(at(3), at(3))).toBe(false)
    expect(isBehind(at(3), at(3, 2))).toBe(true)
    expect(isBehind(at(3, 2), at(3, 4))).toBe(true)
    expect(isBehind(at(3, 4), at(3, 2))).toBe(false)
    expect(isBehind(at(3, 2), at(3, 2))).toBe(false)
  })

  it('is written as addresses carry it', () => {
    expect(ordinalText(at(5, 2, 3))).toBe('5-2-3')
  })
})
