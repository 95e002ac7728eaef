import { describe, expect, it } from 'vitest'
import { asWaiting } from '../../support/rules.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { ownPost } from '../../../domain/kernel/own-post.ts'
import { council } from '../../../domain/council/council.ts'
import { isQuorate } from '../../../domain/council/quorum.ts'
import { readingOf } from '../../../domain/council/reading.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import {
  attending,
  calls,
  finds,
  given,
  invites,
  meetingAt,
  opens,
  sobueHead,
  uninvites,
} from '../../support/council-acts.ts'
import { people, rulesAt } from '../../support/rules.ts'

const planned = given(...meetingAt('planned'))
const staff = people.otherStaff.person
const own = ownPost(staff)
const asked = invites({ post: null, staff })

describe('Art. 5(4): the chair asks any member of staff to attend', () => {
  it('by name, whatever post they hold; the name is kept as it was that day', () => {
    const [guest] = planned.when(asked).after().guests
    expect(guest).toMatchObject({ id: 'guest-1', post: own, person: { person: staff, name: people.otherStaff.name } })
  })

  it('told by letter, once the notice is out, and asked to decide nothing', () => {
    const state = given(...meetingAt('planned'), asked, calls()).state
    const [event] = given(...meetingAt('planned'), asked)
      .when(calls())
      .after().guests
    expect(event?.post).toBe(own)
    expect(state.tasks.open.some(({ askedOf }) => askedOf.includes(own))).toBe(false)
    const called = { type: 'MeetingCalled', article: 'Art. 5(1)', data: { note: '' } } as never
    expect(council.lettersFor(called, state, reiwa5)).toEqual([{ kind: 'notice', to: [own], task: null }])
  })

  it('reads the items to which they are asked, and no others', () => {
    const state = planned.when(asked).after()
    expect(readingOf([own], state, reiwa5)).toEqual({ what: 'items', items: ['item-1'] })
    expect(readingOf([ownPost(people.otherHead.person)], planned.state, reiwa5)).toEqual({ what: 'nothing' })
  })

  it('has no voice in an outcome and is no part of the quorum', () => {
    const state = given(
      ...meetingAt('planned'),
      asked,
      calls(),
      opens({ attendance: attending('general-policy-director', 'citizen-head') }),
    )
    expect(state.state.guests[0]?.person?.name).toBe(people.otherStaff.name)
    expect(isQuorate(state.state, rulesAt('2026-06-05 14:00', 'secretariat'))).toBe(false)
    state.when(finds()).thenRefuses('quorum-missing', 'operational setting', {
      present: 2,
      quorum: 3,
      members: ['general-policy-director', 'citizen-head'],
    })
  })

  it('is one guest, also where the post that the person holds is asked', () => {
    const post = people.otherStaff.posts[0] as PostId
    const state = given(...meetingAt('planned'), invites({ post }))
      .when(asked)
      .after()
    expect(state.guests.map((one) => [one.id, one.post])).toEqual([['guest-1', own]])
  })

  it('need not come after all', () => {
    expect(
      given(...meetingAt('planned'), asked)
        .when(uninvites())
        .after().guests,
    ).toEqual([])
  })

  it('is a post or a person, one of the two, and somebody of the roster', () => {
    planned.when(invites({ post: null })).thenRefuses('field-invalid', 'Art. 5(4)', { field: 'post', problem: 'empty' })
    planned
      .when(invites({ staff }))
      .thenRefuses('field-invalid', 'Art. 5(4)', { field: 'staff', problem: 'post-or-person' })
    planned
      .when(invites({ post: null, staff: '00000000-0000-4000-8000-0000000000ff' as typeof staff }))
      .thenRefuses('field-invalid', 'Art. 5(4)', { field: 'staff', problem: 'unknown' })
  })

  it('is no member of the council, whichever way they are asked (Art. 5(2))', () => {
    planned
      .when(invites({ post: null, staff: sobueHead.person }))
      .thenRefuses('guest-is-member', 'operational setting', { field: 'staff', post: 'sobue-head' })
    const both = {
      ...asWaiting,
      whoHolds: (post: PostId) =>
        post === 'citizen-staff' ? { person: people.head.person, name: people.head.name } : asWaiting.whoHolds(post),
    }
    planned
      .when(invites({}, { rules: { others: both } }))
      .thenRefuses('guest-is-member', 'operational setting', { field: 'post', post: 'citizen-head' })
  })

  it('is asked by the chair, or by what the chair has given to the secretariat', () => {
    const rules = { entrusted: [] }
    planned.when(invites({}, { by: 'secretariat', rules })).thenRefuses('not-entrusted', 'Art. 5(4)', {
      whoCan: ['general-policy-director'],
    })
    given(...meetingAt('planned'), asked)
      .when(uninvites({}, { by: 'secretariat', rules }))
      .thenRefuses('not-entrusted', 'Art. 5(4)', { whoCan: ['general-policy-director'] })
    expect(planned.when(invites({}, { rules })).after().guests).toHaveLength(1)
  })
})
