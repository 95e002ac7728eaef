import { describe, expect, it } from 'vitest'
import { lastFound } from '../../../domain/kernel/last-found.ts'

describe('what was found last', () => {
  it('is kept for its key alone, and asked again where it failed or came to nothing', async () => {
    const found = lastFound<number | null>()
    let asked = 0
    const find = () => Promise.resolve((asked += 1))
    expect([await found('a', find), await found('a', find), await found('b', find)]).toEqual([1, 1, 2])
    await expect(found('c', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(await found('c', () => Promise.resolve(null))).toBeNull()
    expect([await found('c', find), await found('c', find)]).toEqual([3, 3])
  })

  it('is waited for by whoever asks while it is under way, and forgets nothing newer where it fails', async () => {
    const found = lastFound<string>()
    const { promise, reject } = Promise.withResolvers<string>()
    const [old, beside] = [found('old', () => promise), found('old', () => Promise.resolve('asked twice'))]
    expect(beside).toBe(old)
    const newer = () => Promise.resolve('newer')
    expect(await found('new', newer)).toBe('newer')
    reject(new Error('away'))
    await expect(old).rejects.toThrow('away')
    expect(await found('new', () => Promise.resolve('asked twice'))).toBe('newer')
  })
})
