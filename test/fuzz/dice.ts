/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What a request is made by. */
export interface Dice {
  readonly next: () => number
  readonly below: (n: number) => number
  readonly chance: (share: number) => boolean
  readonly one: <Thing>(things: readonly Thing[]) => Thing
  readonly some: <Thing>(most: number, make: (nth: number) => Thing) => Thing[]
}

/** The dice of a number. */
export const diceOf = (seed: number): Dice => {
  const next = numbersFrom(seed)
  const below = (n: number): number => Math.floor(next() * n)
  return {
    next,
    below,
    chance: (share) => next() < share,
    one: (things) => things[below(things.length)] as (typeof things)[number],
    some: (most, make) => Array.from({ length: below(most + 1) }, (_, nth) => make(nth)),
  }
}
