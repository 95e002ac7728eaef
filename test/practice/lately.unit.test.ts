import { describe, expect, it } from 'vitest'
import { lately } from '../../practice/lately.ts'

describe('what was done lately', () => {
  it('is known for its time, counted from the last time that it was done', () => {
    let now = 0
    const told = lately<number>(1_000, () => now)
    told.add('a', 1)
    now = 600
    told.add('b', 2)
    told.add('a', 3)
    now = 1_500
    expect([told.get('a'), told.get('b'), told.get('c')]).toEqual([3, 2, null])
    now = 1_600
    expect([told.get('a'), told.get('b')]).toEqual([null, null])
    told.add('c', 4)
    expect([told.get('a'), told.get('b'), told.get('c')]).toEqual([null, null, 4])
  })

  it('may be noted anew, for what is left of its time', () => {
    let now = 0
    const told = lately<number>(1_000, () => now)
    told.note('a', 1)
    expect(told.get('a')).toBe(null)
    told.add('a', 1)
    now = 999
    told.note('a', 2)
    expect(told.get('a')).toBe(2)
    now = 1_000
    told.note('a', 3)
    expect(told.get('a')).toBe(null)
  })
})
