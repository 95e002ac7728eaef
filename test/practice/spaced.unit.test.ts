import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { spaced } from '../../practice/spaced.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const begin = () => {
  const done: string[] = []
  const looks = spaced({ firstMs: 1_000, first: 50, laterMs: 4_000, latestMs: 4_000, aloneMs: 9_000 })
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

  it('what is asked for again and again is done when it comes to rest, or now and then, until it was left alone', () => {
    const done: number[] = []
    const looks = spaced({ firstMs: 100, first: 3, laterMs: 500, latestMs: 2_000, aloneMs: 3_000 })
    let began = Date.now()
    const askFor = (ms: number) => {
      began = Date.now()
      done.length = 0
      while (Date.now() - began < ms) {
        looks.run('a', 0, () => void done.push(Date.now() - began))
        vi.advanceTimersByTime(10)
      }
    }
    askFor(2_700)
    expect(done).toEqual([0, 100, 200, 300, 2_300])
    // At rest since 2,690.
    vi.advanceTimersByTime(1_000)
    expect(done).toEqual([0, 100, 200, 300, 2_300, 3_190])
    // Alone for less than its while: still as before. For longer: anew.
    vi.advanceTimersByTime(1_900)
    askFor(1_100)
    vi.advanceTimersByTime(1_000)
    expect(done).toEqual([0, 1_590])
    vi.advanceTimersByTime(4_000)
    askFor(150)
    expect(done).toEqual([0, 100])
  })

  it('what waits waits for what it will do as well, and nothing is begun by that', () => {
    const done: number[] = []
    const looks = spaced({ firstMs: 100, first: 0, laterMs: 500, latestMs: 2_000, aloneMs: 3_000 })
    const began = Date.now()
    const look = () => void done.push(Date.now() - began)
    looks.more('a')
    expect(vi.getTimerCount()).toBe(0)
    looks.run('a', 0, look)
    looks.more('a')
    vi.advanceTimersByTime(400)
    looks.run('a', 0, look)
    for (let nth = 0; nth < 3; nth++) {
      vi.advanceTimersByTime(300)
      looks.more('a')
    }
    expect(done).toEqual([0])
    vi.advanceTimersByTime(500)
    expect(done).toEqual([0, 1_800])
    looks.run('a', 0, look)
    for (let nth = 0; nth < 30; nth++) {
      vi.advanceTimersByTime(100)
      looks.more('a')
    }
    expect(done).toEqual([0, 1_800, 3_800])
  })

  it('forgets whom nobody asks for any more', () => {
    const { look } = begin()
    look('a', 'a1')
    vi.advanceTimersByTime(10_000)
    expect(vi.getTimerCount()).toBe(0)
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
