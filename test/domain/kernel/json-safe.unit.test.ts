import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Instant } from '../../../domain/kernel/instant.ts'
import { isJsonSafe, type JsonSafe } from '../../../domain/kernel/json-safe.ts'

class Money {
  readonly yen = 1
}

const circle: { self?: unknown } = {}
circle.self = circle

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}

describe('a value for the record', () => {
  it.each([
    [null],
    [true],
    ['葛\u{e0100}'],
    [0],
    [-1.5],
    [Number.MAX_SAFE_INTEGER],
    [[]],
    [{}],
    [{ a: [{ b: null }] }],
    [Object.create(null)],
  ])('may be %j', (value) => {
    expect(isJsonSafe(value)).toBe(true)
  })

  it.each([
    ['an undefined value', undefined],
    ['a key without a value', { a: undefined }],
    ['a hole', Array(1)],
    ['an array with a name on it', Object.assign([1], { name: 1 })],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a set', { a: new Set() }],
    ['a class instance', new Money()],
    ['an array of a class', new (class extends Array<number> {})()],
    ['a bigint', 1n],
    ['a function', { toJSON: () => 1 }],
    ['a symbol', Symbol('a')],
    ['a key that is a symbol', { [Symbol('a')]: 1 }],
    [
      'a getter',
      {
        get a() {
          return 1
        },
      },
    ],
    ['a hidden key', Object.defineProperty({}, 'a', { value: 1 })],
    ['NaN', Number.NaN],
    ['infinity', [Number.NEGATIVE_INFINITY]],
    ['an integer that JSON readers round', 2 ** 53],
    ['half of a surrogate pair', { a: '\ud83d' }],
    ['a key with half of a pair', { '\udc00': 1 }],
    ['U+0000', '\u0000'],
    ['a circle', circle],
    ['an abyss', nested(100_000)],
  ])('may not be %s', (_, value) => {
    expect(isJsonSafe(value)).toBe(false)
  })

  it('may hold the same object twice', () => {
    const same = { a: 1 }
    expect(isJsonSafe([same, same])).toBe(true)
  })

  it('comes back from JSON as it went in', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true })
    fc.assert(
      fc.property(anything, (value) => {
        if (isJsonSafe(value)) expect(JSON.parse(JSON.stringify(value))).toEqual(withoutNegativeZero(value))
      }),
    )
  })

  it('is taken whenever it came from JSON with safe numbers and texts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        const unsafe = /e\+|\d{16}|\\u0000|\\ud[89a-f]/.test(text)
        if (!unsafe) expect(isJsonSafe(JSON.parse(text))).toBe(true)
      }),
    )
  })

  it('is told by its type as well', () => {
    interface Fact {
      readonly at: Instant
      readonly note?: string
      readonly items: readonly { readonly n: number | null }[]
    }
    expectTypeOf<JsonSafe<Fact>>().toEqualTypeOf<Fact>()
    expectTypeOf<{ at: Date }>().not.toExtend<JsonSafe<{ at: Date }>>()
    expectTypeOf<{ n: bigint }>().not.toExtend<JsonSafe<{ n: bigint }>>()
    expectTypeOf<{ a: string | undefined }>().not.toExtend<JsonSafe<{ a: string | undefined }>>()
    expectTypeOf<{ m: Map<string, string> }>().not.toExtend<JsonSafe<{ m: Map<string, string> }>>()
  })
})

function withoutNegativeZero(value: unknown): unknown {
  return typeof value === 'number' ? value + 0 : JSON.parse(JSON.stringify(value))
}
