/** Commands as pages could nearly send them: every field of their declaration said, one or two of them strangely. */
import type { Field, FieldRule, Fields } from '../../domain/kernel/fields.ts'
import type { Dice } from './dice.ts'

/** What of a city a command can name. */
export interface Named {
  readonly cases: readonly string[]
  readonly people: readonly string[]
  readonly posts: readonly string[]
  readonly offices: readonly string[]
  /** Ids of lists of the rule book: rooms, clauses, kinds. */
  readonly listed: readonly string[]
}

interface Saying {
  readonly dice: Dice
  readonly named: Named
  /** How often a value is none that its field could have. */
  readonly strangeness: number
  readonly strange: () => unknown
}

/** The data of a command with these fields. */
export const likelyData = (fields: Fields, saying: Saying): { readonly [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const isLeftOut = (field.leftOut || field.unsaid !== undefined) && saying.dice.chance(0.4)
      return isLeftOut ? [] : [[name, valueOf(field, saying)] as const]
    }),
  )

const valueOf = (field: Field, saying: Saying): unknown =>
  saying.dice.chance(saying.strangeness) ? saying.strange() : likely(field, saying)

/** A value that a field of each kind could have. */
const makers: {
  readonly [kind in FieldRule['kind']]: (rule: Extract<FieldRule, { readonly kind: kind }>, saying: Saying) => unknown
} = {
  text: ({ address, most }, { dice }) =>
    address ? 'a@city.test' : dice.one(['委託', '点検のため', 'か\u3099', 'x'.repeat(most), '第1号']),
  day: (_, { dice }) => `202${dice.below(10)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`,
  time: (_, { dice }) => `${two(dice.below(24))}:${two(dice.below(60))}`,
  instant: (_, { dice }) => `2026-0${1 + dice.below(9)}-${two(1 + dice.below(28))}T0${dice.below(10)}:00:00.000Z`,
  'yes-no': (_, { dice }) => dice.chance(0.5),
  number: ({ least, most }, { dice }) => dice.one([least, most, Math.min(most, least + dice.below(100))]),
  'one-of': ({ choices }, { dice }) => dice.one(choices),
  'several-of': ({ choices }, { dice }) => choices.filter(() => dice.chance(0.5)),
  'one-in-force': (_, { dice, named }) => dice.one(named.listed),
  'several-in-force': (_, { dice, named }) => [dice.one(named.listed), dice.one(named.listed)],
  part: (_, { dice }) => dice.one(['change-1', 'condition-1', 'attachment-1', 'inspection-1', 'item-1', 'entry-1']),
  post: (_, { dice, named }) => dice.one(named.posts),
  person: (_, { dice, named }) => dice.one(named.people),
  office: (_, { dice, named }) => dice.one(named.offices),
  case: ({ of }, { dice, named }) => dice.one(named.cases.filter((id) => of === null || id.startsWith(`${of}/`))),
  file: () => 'ab'.repeat(32),
  group: ({ fields }, saying) => likelyData(fields, saying),
  shape: ({ by, shapes }, saying) => {
    const tag = saying.dice.one(Object.keys(shapes))
    return { [by]: tag, ...likelyData(shapes[tag] ?? {}, saying) }
  },
  list: ({ least, of }, saying) => Array.from({ length: least + saying.dice.below(3) }, () => valueOf(of, saying)),
}

const likely = (rule: FieldRule, saying: Saying): unknown => makers[rule.kind](rule as never, saying)

const two = (n: number): string => String(n).padStart(2, '0')

/** The data of a command as the fields of a form. */
export const asFields = (name: string, data: unknown): readonly (readonly [string, string])[] => {
  if (data === null || data === undefined) return []
  if (Array.isArray(data))
    return data.flatMap((one: unknown, nth) => asFields(isPart(one) ? `${name}.${nth}` : name, one))
  if (isPart(data)) return Object.entries(data).flatMap(([key, one]) => asFields(`${name}.${key}`, one))
  return [[name, typeof data === 'string' ? data : JSON.stringify(data)]]
}

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null
