import { describe, expect, it } from 'vitest'
import { lately } from '../../practice/lately.ts'

describe('what was done lately', () => {
  it('is known for its time, counted from the last time that it was done', () => {
    let now = 0
    const told = lately(1_000, () => now)
    told.add('a')
    now = 600
    told.add('b')
    told.add('a')
    now = 1_500
    expect([told.has('a'), told.has('b'), told.has('c')]).toEqual([true, true, false])
    now = 1_600
    expect([told.has('a'), told.has('b')]).toEqual([false, false])
    told.add('c')
    expect([told.has('a'), told.has('b'), told.has('c')]).toEqual([false, false, true])
  })
})
