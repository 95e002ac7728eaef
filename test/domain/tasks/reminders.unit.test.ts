import { describe, expect, it } from 'vitest'
import type { TaskId } from '../../../domain/kernel/ids.ts'
import { evolveTasks } from '../../../domain/tasks/evolve-tasks.ts'
import { openTask, openTaskOf } from '../../../domain/tasks/task.ts'
import { taskWakes } from '../../../domain/tasks/wakes.ts'
import { escalates, given, reaching, reminds, sendsBack, type OutsourcingAct } from '../../support/outsourcing-acts.ts'
import { tokyo } from '../../support/rules.ts'

// The approval's task: reminders on 20, 22, 23 and 24 April, escalation on the 28th.
const asked = reaching('approval')
const nth = (n: number, at: string) => reminds({ nth: n }, { at })
const wakesAt = (at: string, ...past: readonly OutsourcingAct[]) =>
  taskWakes(given(...asked, ...past).state.tasks, tokyo(at))
const escalation = { kind: 'escalate', at: tokyo('2026-04-28 09:00'), task: 'approve-1' }
const reminder = (n: number, at: string) => ({ kind: 'remind', at: tokyo(at), task: 'approve-1', nth: n })

describe('reminding (operational setting)', () => {
  it('is recorded when its time has come', () => {
    given(...asked)
      .when(reminds())
      .then({ type: 'TaskReminded', article: 'operational setting', data: { task: 'approve-1' as TaskId, nth: 1 } })
  })

  it('is refused before', () => {
    given(...asked)
      .when(nth(1, '2026-04-20 08:59'))
      .thenRefuses('too-early', 'operational setting', { from: tokyo('2026-04-20 09:00') })
  })

  it('is nothing when it was done, when a later one was, or when there is no such reminder or task', () => {
    given(...asked, reminds())
      .when(reminds())
      .thenNothing()
    given(...asked, nth(3, '2026-04-23 09:00'))
      .when(nth(2, '2026-04-23 10:00'))
      .thenNothing()
    given(...asked)
      .when(nth(5, '2026-04-30 09:00'))
      .thenNothing()
    given(...asked)
      .when(nth(0, '2026-04-30 09:00'))
      .thenRefuses('field-invalid', 'operational setting', { field: 'nth', problem: 'out-of-range' })
    given(...asked, sendsBack())
      .when(nth(1, '2026-04-20 11:00'))
      .thenNothing()
  })

  it('is not for people', () => {
    given(...asked)
      .when(reminds({}, { by: 'secretariat' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: [] })
  })
})

describe('escalating (operational setting)', () => {
  it('brings the task before the other post, once', () => {
    given(...asked)
      .when(escalates())
      .then({
        type: 'TaskEscalated',
        article: 'operational setting',
        data: { task: 'approve-1' as TaskId, to: 'secretariat' as never },
      })
    given(...asked, escalates())
      .when(escalates())
      .thenNothing()
  })

  it('is refused before its time, and nothing for a task that is over', () => {
    given(...asked)
      .when(escalates({}, { at: '2026-04-28 08:59' }))
      .thenRefuses('too-early', 'operational setting', { from: tokyo('2026-04-28 09:00') })
    given(...asked, sendsBack())
      .when(escalates())
      .thenNothing()
  })
})

describe('what an open task waits for', () => {
  it('its next reminder and its escalation', () => {
    expect(wakesAt('2026-04-16 10:00')).toEqual([reminder(1, '2026-04-20 09:00'), escalation])
    expect(wakesAt('2026-04-20 09:00')).toEqual([reminder(1, '2026-04-20 09:00'), escalation])
    expect(wakesAt('2026-04-20 09:00', reminds())).toEqual([reminder(2, '2026-04-22 09:00'), escalation])
  })

  it('the latest only of those that were slept through', () => {
    expect(wakesAt('2026-04-22 09:00')).toEqual([reminder(2, '2026-04-22 09:00'), escalation])
    expect(wakesAt('2026-04-23 12:00')).toEqual([reminder(3, '2026-04-23 09:00'), escalation])
    expect(wakesAt('2026-04-23 12:00', reminds())).toEqual([reminder(3, '2026-04-23 09:00'), escalation])
    expect(wakesAt('2026-05-30 12:00')).toEqual([reminder(4, '2026-04-24 09:00'), escalation])
  })

  it('nothing more when all was said', () => {
    expect(wakesAt('2026-04-24 12:00', nth(4, '2026-04-24 09:00'))).toEqual([escalation])
    expect(wakesAt('2026-04-28 12:00', nth(4, '2026-04-24 09:00'), escalates())).toEqual([])
  })

  it('nothing when it is over', () => {
    expect(wakesAt('2026-04-20 12:00', sendsBack()).map((one) => one.task)).toEqual(['submit-2', 'submit-2'])
  })
})

describe('the open tasks', () => {
  const { tasks } = given(...asked).state

  it('are found by id, by kind and by subject', () => {
    expect(openTask(tasks, 'approve-1' as TaskId)?.kind).toBe('approve')
    expect(openTask(tasks, 'submit-1' as TaskId)).toBeUndefined()
    expect(openTaskOf(tasks, 'approve')?.task).toBe('approve-1')
    expect(openTaskOf(tasks, 'approve', 'condition-1')).toBeUndefined()
  })

  it('are left alone by what is said of a task that is not open', () => {
    const gone = 'submit-1' as TaskId
    expect(evolveTasks(tasks, { type: 'TaskReminded', article: 'Art. 21', data: { task: gone, nth: 1 } })).toEqual(
      tasks,
    )
    expect(
      evolveTasks(tasks, {
        type: 'TaskEscalated',
        article: 'Art. 21',
        data: { task: gone, to: 'secretariat' as never },
      }),
    ).toEqual(tasks)
    expect(evolveTasks(tasks, { type: 'TaskClosed', article: 'Art. 21', data: { task: gone, how: 'ended' } })).toEqual(
      tasks,
    )
  })
})
