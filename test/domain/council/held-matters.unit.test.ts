import { expect, it } from 'vitest'
import { heldMatters } from '../../../domain/council/telling/untold.ts'
import { freeSubject, given, plans, putsOn, waitingCase } from '../../support/council-acts.ts'

it('a meeting holds the matters of cases, and nothing by its own subjects (Art. 5(3))', () => {
  const subject = waitingCase(1)
  const { state } = given(plans(), putsOn({ subject }), putsOn({ subject: freeSubject() }))
  expect(state.items).toHaveLength(2)
  expect(heldMatters(state)).toEqual([{ case: subject.case, part: subject.part }])
})
