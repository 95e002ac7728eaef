import { describe, expect, it } from 'vitest'
import { heldBodies, heldBounds, type Sender } from '../../api/surroundings/held-bodies.ts'

const network = (nth: number): Sender => ({ key: `network ${nth}`, among: 'strangers' })
const person = (nth: number): Sender => ({ key: `person ${nth}`, among: 'people' })
const bounds = { always: 10, each: 300, people: 1_000, strangers: 500 }

describe('what is held of bodies that have not come whole', () => {
  it('is bounded for each sender, who keeps nobody else out', () => {
    const { begin } = heldBodies(bounds)
    const taken = [1, 2, 3, 4].map(() => begin(network(1)).take(100))
    expect([taken, begin(network(2)).take(100), begin(person(1)).take(100)]).toEqual([
      [true, true, true, false],
      true,
      true,
    ])
  })

  it('is bounded for all strangers, who keep nobody out who is signed in, nor from signing in', () => {
    const { begin } = heldBodies(bounds)
    const taken = [1, 2, 3, 4, 5, 6].map((nth) => begin(network(nth)).take(100))
    const late = begin(network(7))
    expect([taken, late.take(10), late.take(1), begin(person(1)).take(300)]).toEqual([
      [true, true, true, true, true, false],
      true,
      false,
      true,
    ])
  })

  it('is given back when the request ends, once, and nothing is kept of whoever holds nothing', () => {
    const { begin, held } = heldBodies(bounds)
    const bodies = [begin(network(1)), begin(network(1)), begin(person(1))]
    for (const body of bodies) body.take(100)
    expect(held()).toEqual({ bytes: 300, senders: 2 })
    for (const body of [...bodies, ...bodies]) body.end()
    expect(held()).toEqual({ bytes: 0, senders: 0 })
  })

  it('comes to less than a container of the example has, beside what the process needs itself', () => {
    expect(heldBounds.people + heldBounds.strangers).toBeLessThanOrEqual(256 * 1_048_576)
  })
})
