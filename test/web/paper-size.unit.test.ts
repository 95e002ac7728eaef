import { describe, expect, it } from 'vitest'
import { paperSize } from '../../web/register/paper-size.ts'

const row = (...cells: readonly number[]) => cells.map((length) => 'あ'.repeat(length))

describe('a register on paper', () => {
  it.each([
    ['in-75', [6, 20, 10, 20, 12, 20]],
    ['in-70', [6, 20, 10, 20, 12, 34]],
    ['in-65', [6, 20, 10, 20, 12, 42]],
    ['in-60', [6, 20, 10, 20, 12, 52]],
    ['in-lines', [6, 20, 10, 20, 12, 80]],
  ] as const)('has one line a row in the largest type that has room for it: %s', (size, widths) => {
    expect(paperSize([row(...widths), row(1, 1, 1, 1, 1, 1)])).toBe(size)
  })

  it('counts the letters of the West as half, and each column by its longest cell', () => {
    expect(paperSize([['x'.repeat(180)]])).toBe('in-75')
    expect(paperSize([row(60, 1), row(1, 60)])).toBe('in-60')
    expect(paperSize([])).toBe('in-75')
  })
})
