/**
 * Rule books beside the template's, by which the law's acts are told once more: each setting otherwise, each role
 * another's.
 */
import { declaredSettings } from '../../domain/procedures.ts'
import { settingAt } from '../../domain/setting-at.ts'
import { reiwa5, type Guideline } from '../../domain/guideline/guideline.ts'
import type { DeclaredSetting } from '../../domain/guideline/setting-kinds.ts'
import type { Settings } from '../../domain/guideline/settings.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Otherwise } from './otherwise.ts'

/** The same settings, one after the other of those that a city can set otherwise. */
export function* settingsBeside(settings: Settings): Generator<Otherwise> {
  for (const [name, declared] of Object.entries(declaredSettings))
    for (const value of valuesBeside(declared, settingAt(settings, name)))
      yield { path: `${name} ${JSON.stringify(value)}`, whole: withValue(settings, name.split('.'), value) }
}

const valuesBeside = (declared: DeclaredSetting, value: Json): readonly Json[] => {
  if (declared.kind === 'number') return [Number(value) + 1]
  if (declared.kind === 'yes-no') return [value !== true]
  if (declared.kind === 'one-of') return declared.choices.filter((one) => one !== value)
  if (declared.kind === 'several-of') return [[], [...declared.choices]]
  if (declared.kind === 'time') return [value === '23:00' ? '06:00' : '23:00']
  if (declared.kind === 'numbers') return [[], (value as readonly number[]).map((one) => one + 1)]
  return [declared.kind === 'names' ? [] : 'X']
}

/** The same content with another value at a place. */
export const withValue = (of: object, [key = '', ...rest]: readonly string[], value: Json): object => {
  const inner = (of as { readonly [key: string]: unknown })[key]
  return { ...of, [key]: rest.length === 0 ? value : withValue(inner ?? {}, rest, value) }
}

/** The template where no two roles are one post's, and where everybody is named who can be. */
export const everyRole: Guideline = {
  ...reiwa5,
  roles: Object.fromEntries(
    [...Object.keys(reiwa5.roles), 'vice-chief', 'approver'].map((role, nth) => {
      const named = reiwa5.roles[role as 'chief'] ?? { ...reiwa5.roles.chief, called: { ja: role, en: role } }
      return [role, { ...named, post: reiwa5.posts[nth]?.id ?? named.post }]
    }),
  ) as Guideline['roles'],
}
