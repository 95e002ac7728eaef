import { expect, it } from 'vitest'
import { holdsAny } from '../../../domain/kernel/holds-any.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { people } from '../../support/rules.ts'

const posts = (...ids: readonly string[]) => ids as readonly PostId[]

it('is one post of several that a person holds; the practice holds none', () => {
  expect(holdsAny(people.head, posts('citizen-head'))).toBe(true)
  expect(holdsAny(people.head, posts('citizen-staff', 'citizen-head'))).toBe(true)
  expect(holdsAny(people.head, posts('citizen-staff'))).toBe(false)
  expect(holdsAny(people.head, [])).toBe(false)
  expect(holdsAny(people.outsider, posts('citizen-head'))).toBe(false)
  expect(holdsAny({ kind: 'practice' }, posts('citizen-head'))).toBe(false)
})
