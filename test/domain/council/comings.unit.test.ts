import { it } from 'vitest'
import { attends, given, meetingAt } from '../../support/council-acts.ts'

it('nobody leaves before they came, and when others came says nothing of them (Art. 5(5))', () => {
  const opened = meetingAt('open')
  given(...opened, attends({ member: 'citizen-head' as never, at: '14:20' as never }, { at: '2026-06-05 14:30' }))
    .when(attends({ at: '14:10' as never }, { at: '2026-06-05 14:31' }))
    .after()
})
