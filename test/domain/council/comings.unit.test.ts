import { expect, it } from 'vitest'
import { attends, given, meetingAt } from '../../support/council-acts.ts'

it('nobody leaves before they came, and when others came says nothing of them (Art. 5(5))', () => {
  const left = attends({ member: 'citizen-head', at: '14:20' } as never, { at: '2026-06-05 14:30' })
  const { comings } = given(...meetingAt('open'), left)
    .when(attends({ at: '14:10' } as never, { at: '2026-06-05 14:31' }))
    .after()
  expect(comings.slice(-2).map((one) => one.at)).toEqual(['14:20', '14:10'])
})
