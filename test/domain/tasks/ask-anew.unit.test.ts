import { describe, expect, it } from 'vitest'
import { reiwa5, type Guideline } from '../../../domain/guideline/guideline.ts'
import type { PostId, TaskId } from '../../../domain/kernel/ids.ts'
import type { ArticleRef } from '../../../domain/kernel/article-ref.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { approves, given, reaching, taken } from '../../support/outsourcing-acts.ts'
import { rulesAt, tokyo } from '../../support/rules.ts'

const at = '2026-04-22 10:00'
const asked = reaching('approval')
const asksAnew = (over: Partial<Guideline> = {}, when = at, task = 'approve-1') =>
  taken('AskAnew', 'practice', when, { task: task as TaskId })(
    {},
    { at: when, rules: { guideline: { ...reiwa5, ...over } } },
  )

/** A version by which the head of the citizen division approves, and says so elsewhere. */
const amended: Partial<Guideline> = {
  roles: { ...reiwa5.roles, approver: { post: 'heiwa-head' as PostId, article: 'Art. 30(2)' } },
  bases: { ...reiwa5.bases, 'approval-before-outsourcing': 'Art. 30(2)' },
}

describe('a task that was open when another version of the guideline came into force (operational setting)', () => {
  it('is asked anew of whoever may answer it by then, under their article, due when it was', () => {
    const before = given(...asked).state.tasks.open.find(({ kind }) => kind === 'approve')!
    const { open } = given(...asked)
      .when(asksAnew(amended))
      .after().tasks
    const { reminders: _, reminded: __, ...same } = before
    expect(open.filter(({ kind }) => kind === 'approve')).toEqual([
      {
        ...same,
        task: 'approve-2',
        askedOf: ['heiwa-head'],
        article: 'Art. 30(2)',
        openedAt: tokyo(at),
        reminders: before.reminders.filter((one) => one > tokyo(at)),
        reminded: 0,
      },
    ])
    expect(before.reminders.length).toBeGreaterThan(open.at(-1)!.reminders.length)
    const { command, rules } = asksAnew(amended)
    expect(outsourcing.decider.decide(command, given(...asked).state, rules)).toMatchObject({
      events: [
        { type: 'TaskClosed', article: 'Art. 21', data: { task: 'approve-1', how: 'given-to-others' } },
        { type: 'TaskOpened', article: 'Art. 30(2)', data: { task: 'approve-2' } },
      ],
    })
  })

  it('is answered by them then, and no more by those who were asked before', () => {
    const moved = given(...asked, asksAnew(amended))
    const rules = (who: 'chief' | 'otherHead') =>
      rulesAt('2026-04-23 10:00', who, { guideline: { ...reiwa5, ...amended } })
    const { command } = approves()
    expect(outsourcing.decider.decide(command, moved.state, rules('chief'))).toMatchObject({ ok: false })
    expect(outsourcing.decider.decide(command, moved.state, rules('otherHead'))).toMatchObject({ ok: true })
  })

  it('is left where it lies while one of those who were asked may answer, and when it is over', () => {
    given(...asked)
      .when(asksAnew())
      .thenNothing()
    given(...asked)
      .when(asksAnew(amended, at, 'approve-7'))
      .thenNothing()
    given(...asked, asksAnew(amended))
      .when(asksAnew(amended, '2026-04-22 11:00', 'approve-2'))
      .thenNothing()
    const beside = {
      ...reiwa5.roles,
      'vice-chief': { post: 'heiwa-head' as PostId, article: 'Art. 2(3)' as ArticleRef },
    }
    given(...asked)
      .when(asksAnew({ roles: beside }))
      .thenNothing()
  })

  it('is brought before a post that there still is when it is overdue', () => {
    const roles = {
      ...amended.roles!,
      secretariat: { post: 'sobue-staff' as PostId, article: 'Art. 5(5)' as ArticleRef },
    }
    const posts = reiwa5.posts.filter(({ id }) => id !== 'secretariat')
    const escalatesTo = (over: Partial<Guideline>) =>
      given(...asked)
        .when(asksAnew({ ...amended, ...over }))
        .after()
        .tasks.open.at(-1)?.escalation.to
    expect([escalatesTo({}), escalatesTo({ roles, posts })]).toEqual(['secretariat', 'sobue-staff'])
  })

  it('waits for nothing that is over: asked anew after its reminders, it is brought before another the next day', () => {
    const late = given(...asked)
      .when(asksAnew(amended, '2026-05-11 10:00'))
      .after()
      .tasks.open.at(-1)
    expect([late?.due, late?.reminders, late?.escalation.at]).toEqual([
      given(...asked).state.tasks.open[0]!.due,
      [],
      tokyo('2026-05-12 09:00'),
    ])
  })
})
