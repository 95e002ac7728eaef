import { describe, expect, it } from 'vitest'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { taskOpened, tasksOpened, type TaskPlan } from '../../../domain/tasks/open-task.ts'
import { noTasks } from '../../../domain/tasks/task.ts'
import { rulesAt, tokyo } from '../../support/rules.ts'

const plan = (over: Partial<TaskPlan> = {}): TaskPlan => ({
  kind: 'approve',
  days: 5,
  askedOf: ['general-policy-director' as PostId],
  rule: 'approval-before-outsourcing',
  answers: ['ApproveOutsourcing'],
  ...over,
})
/** The days of a task that is opened at a moment. */
const opened = (at: string, over: Partial<TaskPlan> = {}) => {
  const event = taskOpened({}, plan(over), rulesAt(at, 'practice'))
  if (event.type !== 'TaskOpened') throw new Error(event.type)
  return event.data
}

describe('when a task is due (operational setting)', () => {
  it('so many business days later, at the end of the working day', () => {
    expect(opened('2026-04-16 10:00').due).toBe(tokyo('2026-04-23 17:15'))
  })

  it('over Golden Week', () => {
    expect(opened('2026-04-28 10:00').due).toBe(tokyo('2026-05-11 17:15'))
  })

  it('over the year end: 29 December to 3 January are no business days', () => {
    expect(opened('2026-12-25 10:00')).toMatchObject({
      due: tokyo('2027-01-07 17:15'),
      reminders: [
        tokyo('2027-01-04 09:00'),
        tokyo('2027-01-06 09:00'),
        tokyo('2027-01-07 09:00'),
        tokyo('2027-01-08 09:00'),
      ],
      escalation: { at: tokyo('2027-01-13 09:00') },
    })
  })

  it('counted from the day in Tokyo, also when it is opened in the night or on a Sunday', () => {
    expect(opened('2026-04-16 00:00').due).toBe(tokyo('2026-04-23 17:15'))
    expect(opened('2026-04-16 23:59').due).toBe(tokyo('2026-04-23 17:15'))
    expect(opened('2026-04-19 12:00').due).toBe(tokyo('2026-04-24 17:15'))
  })

  it('on the day that the case sets, moved on where that is closed', () => {
    expect(opened('2026-12-01 10:00', { dueOn: day('2026-12-28') }).due).toBe(tokyo('2026-12-28 17:15'))
    expect(opened('2026-12-01 10:00', { dueOn: day('2026-12-29') }).due).toBe(tokyo('2027-01-04 17:15'))
    expect(opened('2026-12-01 10:00', { dueOn: day('2027-01-02') }).due).toBe(tokyo('2027-01-04 17:15'))
  })

  it('throws for a kind of which nothing says how long it may take, for that is no answer to anybody', () => {
    expect(() => opened('2026-04-16 10:00', { kind: 'dance', days: null })).toThrow(
      'nothing says within how many business days dance is due',
    )
  })
})

describe('when a task is called to mind (operational setting)', () => {
  it('three days and one day before, on the day, and the day after: never twice at the same moment', () => {
    const { reminders } = opened('2026-12-01 10:00', { dueOn: day('2027-01-03') })
    expect(reminders).toEqual([
      tokyo('2026-12-24 09:00'),
      tokyo('2026-12-28 09:00'),
      tokyo('2027-01-04 09:00'),
      tokyo('2027-01-05 09:00'),
    ])
  })

  it('not at times that have passed already', () => {
    expect(opened('2026-04-16 09:00', { dueOn: day('2026-04-17') }).reminders).toEqual([
      tokyo('2026-04-17 09:00'),
      tokyo('2026-04-20 09:00'),
    ])
    expect(opened('2026-04-16 08:59', { dueOn: day('2026-04-17') }).reminders).toEqual([
      tokyo('2026-04-16 09:00'),
      tokyo('2026-04-17 09:00'),
      tokyo('2026-04-20 09:00'),
    ])
  })

  it('is brought before another post three business days after it was due, or on the next where that has passed', () => {
    expect(opened('2026-04-16 10:00').escalation).toEqual({ at: tokyo('2026-04-28 09:00'), to: 'secretariat' })
    expect(opened('2026-04-24 10:00', { dueOn: day('2026-04-01') }).escalation.at).toBe(tokyo('2026-04-27 09:00'))
    expect(opened('2026-04-20 09:00', { dueOn: day('2026-04-15') }).escalation.at).toBe(tokyo('2026-04-21 09:00'))
  })

  it("goes to the system manager where it is the secretariat's own", () => {
    expect(opened('2026-04-16 10:00', { askedOf: ['secretariat' as PostId] }).escalation.to).toBe(
      'digital-promotion-head',
    )
  })
})

describe('how tasks are named', () => {
  it('by their kind and a running number, counted on from what the case has had and within one act', () => {
    const events = tasksOpened(
      { ...noTasks, counts: { approve: 2 } },
      [plan(), plan({ kind: 'inspect' }), plan()],
      rulesAt('2026-04-16 10:00', 'practice'),
    )
    expect(events.map((one) => one.data.task)).toEqual(['approve-3', 'inspect-1', 'approve-4'])
  })
})
