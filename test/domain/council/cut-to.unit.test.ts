import { expect, it } from 'vitest'
import { cutTo } from '../../../domain/council/cut-to.ts'
import { noTasks } from '../../../domain/tasks/task.ts'
import { circularAt, given, meetingAt, opines } from '../../support/council-acts.ts'

const hidden = {
  takenOff: [],
  guests: [],
  replies: [],
  attendance: [],
  comings: [],
  minutes: null,
  returns: [],
  tasks: noTasks,
}

it('whoever may read some items sees what was found about them, and not who was there or said what (Art. 5(4))', () => {
  const { state } = given(...meetingAt('decided'))
  const [first] = state.items
  expect(first?.outcome).not.toBeNull()
  expect(cutTo(state, ['item-1'])).toStrictEqual({
    ...state,
    ...hidden,
    noticed: state.noticed && { ...state.noticed, holders: [] },
    itemCount: 1,
    items: [{ ...first, outcome: { ...first?.outcome, opinions: '', present: [] } }],
  })
  expect(cutTo(state, [])).toStrictEqual({
    ...state,
    ...hidden,
    noticed: state.noticed && { ...state.noticed, holders: [] },
    itemCount: 0,
    items: [],
  })
})

it('of a circulation that it circulates, and nobody’s word (Art. 5(4))', () => {
  const { state } = given(...circularAt('opinions'), opines('citizen-head', 'question'))
  expect(cutTo(state, ['item-1'])).toStrictEqual({
    ...state,
    ...hidden,
    noticed: state.noticed && { ...state.noticed, holders: [] },
    itemCount: 1,
    items: state.items.filter((one) => one.id === 'item-1'),
    circular: { ...state.circular, consents: [], opinions: [], questions: [] },
  })
})
