import { expect, it } from 'vitest'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { officePosts, withItsOffice } from '../../../domain/guideline/office-posts.ts'
import type { OfficeId, PostId } from '../../../domain/kernel/ids.ts'

const post = (id: string) => id as PostId

it('a post goes with whoever acts for its office, itself first, each once; a post that is not there stands alone', () => {
  expect(withItsOffice(reiwa5, post('citizen-staff'))).toEqual(['citizen-staff', 'citizen-head'])
  expect(withItsOffice(reiwa5, post('citizen-head'))).toEqual(['citizen-head', 'citizen-staff'])
  expect(withItsOffice(reiwa5, post('nobody'))).toEqual(['nobody'])
  const chief = reiwa5.posts.find(({ id }) => id === reiwa5.roles.chief.post)
  expect(withItsOffice(reiwa5, reiwa5.roles.chief.post)).toEqual([
    ...new Set([reiwa5.roles.chief.post, ...officePosts(reiwa5, chief?.office as OfficeId)]),
  ])
})
