import { describe, expect, it } from 'vitest'
import { authorityReview } from '../../../domain/authority-review/authority-review.ts'
import type { AuthorityReviewCommand } from '../../../domain/authority-review/commands.ts'
import { reviewOutcomes } from '../../../domain/authority-review/fields.ts'
import { isSettled, saidLast, steps, type AuthorityReviewState } from '../../../domain/authority-review/state.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { epochOf, tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { addDays } from '../../../domain/kernel/plain-date.ts'
import { commandOf, everyHistory, holderOf, stagesMet, viewOf, type Played } from '../../support/any-procedure.ts'
import { breachesOf, doneAt, doneBy } from '../../support/judged.ts'
import { asWaiting, people, rulesAt } from '../../support/rules.ts'

const live = (nth: number, office: string, person: string) => ({
  case: `authority/00000000-0000-4000-8000-00000000000${nth}` as CaseId,
  item: '',
  cells: { person, operator: '操作者', office, kind: 'register-business', equipment: 'integrated-terminal' },
})
/** Two of them come to hold a reviewer's post after the round has begun: then it would be their own. */
const rows = [
  live(1, 'citizen', people.staff.person),
  live(2, 'citizen', holderOf(['citizen-head' as never]).person),
  live(3, 'heiwa', people.otherStaff.person),
  live(4, 'digital-promotion', holderOf(['digital-promotion-head' as never]).person),
]
const isEven = (hours: number) => Math.floor(hours / 3_600_000) % 2 === 0

const opens = {
  command: { type: 'OpenReview', data: { title: '点検', dueOn: '2026-04-20' } } as AuthorityReviewCommand,
  rules: rulesAt('2026-04-01 09:00', 'systemManager', { others: { ...asWaiting, rows } }),
}
const opened = authorityReview.decider.decide(opens.command, authorityReview.initialState, opens.rules)
if (!opened.ok) throw new Error('a round that cannot be opened')

const played: Played<
  AuthorityReviewState,
  AuthorityReviewCommand,
  Parameters<typeof authorityReview.decider.evolve>[1]
> = {
  law: {
    ...authorityReview.decider,
    initialState: opened.events.reduce(authorityReview.decider.evolve, authorityReview.initialState),
    decide: (command, state, rules) =>
      authorityReview.decider.decide(command, state, {
        ...rules,
        others: { ...asWaiting, state: () => ({ stage: isEven(epochOf(rules.now)) ? 'closed' : 'removal' }) },
      }),
  },
  view: viewOf(authorityReview),
  types: [
    ...Object.keys(authorityReview.commands).filter((type) => type !== 'DropReview'),
    ...Array.from({ length: 12 }, () => 'ReviewAuthority'),
  ],
  inTime: commandOf,
  contents: (_type, state, pick, now) => ({
    title: '点検',
    fiscalYear: 2026,
    dueOn: state.dueOn ?? addDays(tokyoDateOf(now), 20),
    row: pick([...state.rows.map(({ row }) => row), ...state.rows.map(({ row }) => row), 'row-9']),
    outcome: pick([...reviewOutcomes, 'keep', 'keep']),
    reason: pick(['担当替え', '担当替え', '']),
    againOn: pick([null, addDays(tokyoDateOf(now), 2)]),
    report: '点検した。',
    task: state.tasks.open[0]?.task ?? 'review-authorities-1',
    nth: 1,
  }),
}

describe('whatever anybody tries with a review of authorities (operational setting)', () => {
  it('nobody reviews their own, and nobody another’s than those that are theirs to review', () => {
    let said = 0
    everyHistory(played, (history) => {
      for (const { before, events } of history)
        for (const event of events ?? [])
          if (event.type === 'AuthorityReviewed') {
            said += 1
            const row = before.rows.find((one) => one.row === event.data.row)!
            expect(event.data.by.person).not.toBe(row.person)
            const isManagers = before.stage === 'answering' || saidLast(row)?.outcome === 'escalate'
            expect([row.reviewer, ...(isManagers ? [before.manager] : [])]).toContain(event.data.by.post)
          }
    })
    expect(said).toBeGreaterThan(100)
  })

  it('what was said is added to and never changed, and no row vanishes', () => {
    everyHistory(played, (history) => {
      for (const { before, after } of history) {
        expect(after.rows.map(({ row }) => row)).toEqual(before.rows.map(({ row }) => row))
        for (const [nth, { said, isFollowed }] of before.rows.entries()) {
          expect(after.rows[nth]?.said.slice(0, said.length)).toEqual(said)
          if (isFollowed) expect(after.rows[nth]?.isFollowed).toBe(true)
        }
      }
    })
  })

  it('none is reported while a row is open: what nobody reviewed is answered for, what is revoked has gone', () => {
    let reported = 0
    everyHistory(played, (history) => {
      for (const { after } of history)
        if (after.ending?.how === 'reported') {
          reported += 1
          expect(after.rows.filter((row) => !isSettled(row))).toEqual([])
        }
    })
    expect(reported).toBeGreaterThan(0)
  })

  it('after the reviewers’ time the access manager is asked about each row that nobody spoke of', () => {
    everyHistory(played, (history) => {
      for (const { after } of history)
        for (const row of after.stage === 'answering' ? after.rows : []) {
          const asks = (kind: string) => after.tasks.open.some((task) => task.kind === kind && task.about === row.row)
          const outcome = saidLast(row)?.outcome
          if (outcome === 'nobody' || outcome === 'escalate') expect(asks('decide-on-authority')).toBe(true)
          if (outcome === 'revoke' && !row.isFollowed) expect(asks('follow-revocation')).toBe(true)
        }
    })
  })

  it('a closed one never changes and holds no task; every event survives JSON', () => {
    everyHistory(played, (history) => {
      for (const { by, before, after, events } of history) {
        if (before.stage === 'closed') expect(after).toBe(before)
        if (after.stage === 'closed') expect(after.tasks.open).toEqual([])
        if (by === 'practice') expect(events?.length).toBeGreaterThan(0)
        expect((events ?? []).filter((one) => !isJsonSafe(one))).toEqual([])
      }
    })
  })

  it('the checker finds nothing against the guideline', () => {
    everyHistory(played, (history) => {
      const done = [...doneBy(authorityReview.decider, opens), ...history.flatMap(doneAt)]
      expect(breachesOf('authority-review/1', done)).toEqual([])
    })
  })

  it('comes to every stage, or all this would prove nothing', () => {
    const met = stagesMet(played)
    expect([...steps, 'closed'].filter((step) => !met.has(step))).toEqual([])
  })
})
