import { describe, expect, it } from 'vitest'
import { answerTogether, askTogether } from '../../db/connection/ask-together.ts'

/** A reading whose answers are given by hand, in the order in which it was asked. */
const byHand = () => {
  const readings: { readonly asked: readonly string[]; readonly answer: () => void; readonly fail: () => void }[] = []
  const clock = { ms: 0 }
  const ask = askTogether(
    (asked: readonly string[]) =>
      new Promise<readonly string[]>((resolve, reject) => {
        readings.push({
          asked,
          answer: () => resolve(asked.map((one) => `${one}!`)),
          fail: () => reject(new Error(asked.join())),
        })
      }),
    () => false,
    () => clock.ms,
  )
  return { readings, ask, clock }
}
const turn = () => new Promise<void>((done) => setImmediate(done))

describe('readings together', () => {
  it('who asks alone is read alone, at once', async () => {
    const { readings, ask } = byHand()
    const a = ask('a')
    expect(readings.map(({ asked }) => asked)).toEqual([['a']])
    readings[0]?.answer()
    expect(await a).toBe('a!')
    const b = ask('b')
    await turn()
    expect(readings[1]?.asked).toEqual(['b'])
    readings[1]?.answer()
    expect(await b).toBe('b!')
  })

  it('who asks while a reading is under way is in the next one, not in that', async () => {
    const { readings, ask } = byHand()
    const all = ['a', 'b', 'c'].map(ask)
    expect(readings.map(({ asked }) => asked)).toEqual([['a']])
    readings[0]?.answer()
    await turn()
    const late = ask('d')
    expect(readings.map(({ asked }) => asked)).toEqual([['a'], ['b', 'c']])
    readings[1]?.answer()
    await turn()
    readings[2]?.answer()
    expect(await Promise.all([...all, late])).toEqual(['a!', 'b!', 'c!', 'd!'])
  })

  it('a reading that takes long holds up nobody who comes after it, and takes nobody else in', async () => {
    const { readings, ask, clock } = byHand()
    const a = ask('a')
    const b = ask('b')
    expect(readings).toHaveLength(1)
    clock.ms = 300
    const c = ask('c')
    expect(readings.map(({ asked }) => asked)).toEqual([['a'], ['b', 'c']])
    const d = ask('d')
    readings[1]?.answer()
    expect(await Promise.all([b, c])).toEqual(['b!', 'c!'])
    await turn()
    expect(readings[2]?.asked).toEqual(['d'])
    readings[0]?.answer()
    readings[2]?.answer()
    expect(await Promise.all([a, d])).toEqual(['a!', 'd!'])
  })

  it('one that can’t be read fails nobody else', async () => {
    const ask = askTogether(
      async (asked: readonly number[]) => asked.map((one) => (1 / one === Infinity ? neverRead() : one + 1)),
      () => true,
    )
    expect(await Promise.allSettled([1, 2, 0, 3].map(ask))).toMatchObject([
      { value: 2 },
      { value: 3 },
      { status: 'rejected' },
      { value: 4 },
    ])
  })

  it('where the reader is away, all who asked hear it from that one reading, and the next is made all the same', async () => {
    const { readings, ask } = byHand()
    const all = ['a', 'b', 'c'].map(ask)
    readings[0]?.answer()
    await turn()
    readings[1]?.fail()
    expect(await Promise.allSettled(all)).toMatchObject([
      { value: 'a!' },
      { reason: { message: 'b,c' } },
      { reason: { message: 'b,c' } },
    ])
    const later = ask('d')
    await turn()
    expect(readings.map(({ asked }) => asked)).toEqual([['a'], ['b', 'c'], ['d']])
    readings[2]?.answer()
    expect(await later).toBe('d!')
  })

  it('a reading that forgets somebody is an error, and the next is made all the same', async () => {
    const ask = askTogether(
      async (asked: readonly number[]) => asked.filter((one) => one !== 0),
      () => true,
    )
    expect(await Promise.allSettled([1, 0, 2].map(ask))).toMatchObject([
      { value: 1 },
      { status: 'rejected' },
      { value: 2 },
    ])
    expect(await ask(5)).toBe(5)
  })
})

describe('one question that many ask', () => {
  it('is asked once of all who come while it is under way, and anew of whoever comes later', async () => {
    const readings: PromiseWithResolvers<number>[] = []
    const ask = answerTogether(() => {
      const reading = Promise.withResolvers<number>()
      readings.push(reading)
      return reading.promise
    })
    const first = ask()
    const others = [ask(), ask(), ask()]
    readings[0]?.resolve(1)
    expect(await first).toBe(1)
    await turn()
    readings[1]?.resolve(2)
    expect(await Promise.all(others)).toEqual([2, 2, 2])
    expect(readings).toHaveLength(2)
  })
})

const neverRead = (): never => {
  throw new Error('it can’t be read')
}
