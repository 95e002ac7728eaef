import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { spaced } from '../../practice/spaced.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const begin = () => {
  const done: string[] = []
  const looks = spaced(1_000)
  const look = (key: string, what: string, afterMs = 0) => looks.run(key, afterMs, () => void done.push(what))
  return { done, looks, look }
}

describe('looks that keep apart', () => {
  it('the first comes at once, or when it was asked for, and of those that follow it one, the newest', () => {
    const { done, look } = begin()
    look('a', 'a1')
    look('b', 'b1', 100)
    expect(done).toEqual(['a1'])
    look('a', 'a2')
    look('a', 'a3')
    vi.advanceTimersByTime(100)
    expect(done).toEqual(['a1', 'b1'])
    vi.advanceTimersByTime(900)
    expect(done).toEqual(['a1', 'b1', 'a3'])
    vi.advanceTimersByTime(5_000)
    expect(done).toHaveLength(3)
  })

  it('none is lost, however they fall: after the last that was asked for, one more is done', () => {
    const { done, look } = begin()
    for (let nth = 0; nth < 100; nth++) {
      look('a', String(nth))
      vi.advanceTimersByTime(90)
    }
    vi.advanceTimersByTime(1_000)
    expect(done.at(-1)).toBe('99')
    expect(done.length).toBeLessThanOrEqual(11)
    vi.advanceTimersByTime(1_000)
    look('a', 'later')
    expect(done.at(-1)).toBe('later')
  })

  it('at an orderly end, what waits is done, and nothing keeps the process', () => {
    const { done, looks, look } = begin()
    look('a', 'a1')
    look('a', 'a2')
    look('b', 'b1', 100)
    looks.now()
    expect(done).toEqual(['a1', 'a2', 'b1'])
    expect(vi.getTimerCount()).toBe(0)
  })
})
