import { describe, expect, it } from 'vitest'
import { fewOfEach } from '../../documents/few-at-once.ts'
import { until } from '../support/until.ts'

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

  it('go round where all together have few places: whoever sent one waits for one of whoever sent many', async () => {
    const few = fewOfEach({ most: 2, waiting: 9, inAll: { most: 2, waiting: 5 } })
    const begun: string[] = []
    const finish: (() => void)[] = []
    const sends = (whose: string, name: string) =>
      few.run(whose, async () => {
        begun.push(name)
        await new Promise<void>((resolve) => void finish.push(resolve))
        return name
      })
    const all = [
      ...['flood 1', 'flood 2', 'flood 3', 'flood 4', 'flood 5'].map((name) => sends('flood', name)),
      sends('clerk', 'clerk 1'),
      sends('clerk', 'clerk 2'),
      sends('chief', 'too many'),
    ]
    expect(await all.at(-1)).toBe(null)
    for (let nth = 0; nth < 7; nth += 1) {
      await until(async () => finish.length > nth)
      finish[nth]?.()
    }
    await Promise.all(all)
    expect(begun).toEqual(['flood 1', 'flood 2', 'clerk 1', 'flood 3', 'clerk 2', 'flood 4', 'flood 5'])
  })

  it('leave a free place to somebody else where one person has as many as one may', async () => {
    const few = fewOfEach({ most: 1, waiting: 9, inAll: { most: 2, waiting: 9 } })
    let finish = (): void => undefined
    const held = new Promise<string>((resolve) => {
      finish = () => resolve('slow')
    })
    const flood = [few.run('flood', () => held), few.run('flood', async () => 'next')]
    expect(await few.run('clerk', async () => 'at once')).toBe('at once')
    finish()
    expect(await Promise.all(flood)).toEqual(['slow', 'next'])
  })
})
