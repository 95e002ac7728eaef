import { describe, expect, it } from 'vitest'
import { fewOfEach } from '../../documents/few-at-once.ts'

describe('works of which a few are done for each person at once', () => {
  it('wait behind those of the same person alone, and are turned away where too many wait', async () => {
    const few = fewOfEach({ most: 1, waiting: 1 })
    const begun: string[] = []
    let finish = (): void => undefined
    const held = new Promise<void>((resolve) => {
      finish = resolve
    })
    const work = (name: string) => async () => {
      begun.push(name)
      await held
      return name
    }
    const flood = ['a', 'b', 'c'].map((name) => few.run('flood', work(name)))
    const other = few.run('clerk', work('other'))
    expect(await flood[2]).toBe(null)
    expect(begun).toEqual(['a', 'other'])
    finish()
    expect(await Promise.all([...flood, other])).toEqual(['a', 'b', null, 'other'])
    expect(await few.run('flood', async () => 'again')).toBe('again')
  })

  it('give their place back when they fail', async () => {
    const few = fewOfEach({ most: 1, waiting: 0 })
    await expect(few.run('clerk', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await few.run('clerk', async () => 'again')).toBe('again')
  })
})
