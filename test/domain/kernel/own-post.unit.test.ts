import { expect, it } from 'vitest'
import type { PersonId, PostId } from '../../../domain/kernel/ids.ts'
import { ownerOf, ownPost } from '../../../domain/kernel/own-post.ts'

it('everybody holds a post of their own, which is known by whose it is (operational setting)', () => {
  const person = '00000000-0000-4000-8000-000000000001' as PersonId
  expect(ownerOf(ownPost(person))).toBe(person)
})

it('the posts of the guideline, and what only looks like one’s own, are nobody’s own', () => {
  for (const id of ['citizen-head', 'person:', 'person:x', '00000000-0000-4000-8000-000000000001'])
    expect(ownerOf(id as PostId)).toBeNull()
})
