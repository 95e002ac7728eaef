import { describe, it } from 'vitest'
import { authorityReview } from '../../../domain/authority-review/authority-review.ts'
import type { AuthorityReviewCommand } from '../../../domain/authority-review/commands.ts'
import type { CaseId, PersonId, PostId } from '../../../domain/kernel/ids.ts'
import type { HeldBy, ReadRow } from '../../../domain/kernel/other-cases.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { expect } from 'vitest'
import { givenFor, type Act } from '../../support/given.ts'
import { asWaiting, people, rulesAt, type Who } from '../../support/rules.ts'

const given = givenFor(authorityReview.decider)
const rowOf = (who: { readonly person: PersonId; readonly name: string }, office = 'citizen'): ReadRow => ({
  case: 'authority/00000000-0000-4000-8000-000000000001' as CaseId,
  item: '',
  cells: {
    person: who.person,
    operator: who.name,
    office,
    kind: 'register-business',
    equipment: 'integrated-terminal',
  },
})
const act = (type: AuthorityReviewCommand['type'], data: object, by: Who, at: string, row: ReadRow, holders: Holders) =>
  ({
    command: { type, data },
    rules: rulesAt(at, by, {
      others: { ...asWaiting, rows: [row], whoHolds: (post: PostId) => holders[post] ?? null },
    }),
  }) as unknown as Act<AuthorityReviewCommand>
type Holders = { readonly [post: string]: HeldBy }
const held = ({ person, name }: HeldBy): HeldBy => ({ person, name })

/** The usual holders: of the office, of access, of everything. */
const usual: Holders = {
  'citizen-head': held(people.head),
  'digital-promotion-head': held(people.systemManager),
  'general-policy-director': held(people.chief),
}
const opens = (row: ReadRow, holders = usual) =>
  act('OpenReview', { title: '点検', dueOn: day('2026-04-30') }, 'systemManager', '2026-04-02 10:00', row, holders)
const keeps = (by: Who, row: ReadRow, holders = usual, at = '2026-04-10 10:00') =>
  act('ReviewAuthority', { row: 'row-1', outcome: 'keep', reason: '', againOn: null }, by, at, row, holders)
const timeOver = (row: ReadRow, holders = usual) =>
  act('CloseReviewTime', { dueOn: day('2026-04-30') }, 'practice', '2026-05-01 00:00', row, holders)

describe('a reviewer who would review themselves by another post (operational setting)', () => {
  const own = rowOf(people.head)

  it('as the acting holder (代理・事務取扱) of a post that came to them after the round had opened', () => {
    const row = rowOf(people.staff)
    const acting: Who = { ...people.staff, posts: [...people.staff.posts, 'citizen-head' as PostId] }
    given(opens(row))
      .when(keeps(acting, row, { ...usual, 'citizen-head': held(people.staff) }))
      .thenRefuses('review-of-own', 'operational setting', { field: 'row' })
  })

  it('as the access manager by 兼務, to whom one’s own row goes: then it is the chief’s', () => {
    const both: Holders = { ...usual, 'digital-promotion-head': held(people.head) }
    const { state } = given(opens(own, both))
    expect(state.rows).toMatchObject([{ reviewer: 'general-policy-director', instead: 'own' }])
    const doubled: Who = { ...people.head, posts: [...people.head.posts, 'digital-promotion-head' as PostId] }
    given(opens(own, both))
      .when(keeps(doubled, own, both))
      .thenRefuses('review-of-another', 'operational setting', { field: 'row', whoCan: ['general-policy-director'] })
    expect(given(opens(own, both), keeps('chief', own, both)).state.rows[0]?.said).toHaveLength(1)
  })

  it('as the access manager who waits until the time is over and answers for what nobody reviewed', () => {
    const row = rowOf(people.systemManager, 'digital-promotion')
    const { state } = given(opens(row), timeOver(row))
    expect(state.rows[0]?.reviewer).not.toBe('digital-promotion-head')
    given(opens(row), timeOver(row))
      .when(keeps('systemManager', row, usual, '2026-05-02 10:00'))
      .thenRefuses('review-of-own', 'operational setting', { field: 'row' })
  })
})
