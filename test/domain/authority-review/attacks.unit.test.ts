import { describe, expect, it } from 'vitest'
import { authorityReview } from '../../../domain/authority-review/authority-review.ts'
import type { AuthorityReviewCommand } from '../../../domain/authority-review/commands.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { OtherCases, ReadRow } from '../../../domain/kernel/other-cases.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { givenFor, type Act } from '../../support/given.ts'
import { asWaiting, people, rulesAt, type Who } from '../../support/rules.ts'

const given = givenFor(authorityReview.decider)
const live = (nth: number, office: string, who: typeof people.staff): ReadRow => ({
  case: `authority/00000000-0000-4000-8000-00000000000${nth}` as CaseId,
  item: '',
  cells: {
    person: who.person,
    operator: who.name,
    office,
    kind: 'register-business',
    equipment: 'integrated-terminal',
  },
})
const rows = [live(1, 'citizen', people.staff), live(2, 'digital-promotion', people.systemManager)]
const act = (
  type: AuthorityReviewCommand['type'],
  data: object,
  by: Who = 'systemManager',
  at = '2026-04-02 10:00',
  others: Partial<OtherCases> = {},
): Act<AuthorityReviewCommand> => ({
  command: { type, data } as AuthorityReviewCommand,
  rules: rulesAt(at, by, { others: { ...asWaiting, rows, ...others } }),
})
const opens = act('OpenReview', { title: '令和8年度の点検', dueOn: day('2026-04-30') })
const says = (row: number, outcome: string, by: Who) =>
  act('ReviewAuthority', { row: `row-${row}`, outcome, reason: '担当を外れた。', againOn: null }, by)
const timeOver = act('CloseReviewTime', { dueOn: day('2026-04-30') }, 'practice', '2026-05-01 00:00')
const deciding = (...past: readonly Act<AuthorityReviewCommand>[]) =>
  given(...past)
    .state.tasks.open.filter(({ kind }) => kind === 'decide-on-authority')
    .map(({ about, askedOf }) => [about, askedOf])

describe('the access manager’s own authority (operational setting)', () => {
  it('is decided by whoever reviews it, also when the time is over or it was passed on', () => {
    expect(deciding(opens, timeOver)).toEqual([
      ['row-1', ['digital-promotion-head']],
      ['row-2', ['citizen-head']],
    ])
    expect(deciding(opens, says(2, 'escalate', 'head'))).toEqual([['row-2', ['citizen-head']]])
  })
})

describe('a round that is given up (operational setting)', () => {
  const drops = act('DropReview', { reason: '重ねて始めた。' })

  it('leaves no revocation behind that nobody follows any more', () => {
    given(opens, says(1, 'revoke', 'head'))
      .when(drops)
      .thenRefuses('review-rows-open', 'operational setting', { count: 1 })
    const followed = act('FollowRevocation', { row: 'row-1' }, 'systemManager', '2026-04-03 10:00', {
      state: () => ({ stage: 'closed' }),
    })
    expect(given(opens, says(1, 'revoke', 'head'), followed, drops).state.ending).toEqual({ how: 'dropped' })
    expect(given(opens, says(1, 'keep', 'head'), drops).state.ending).toEqual({ how: 'dropped' })
  })
})
