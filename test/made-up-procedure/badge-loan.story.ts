/**
 * The loan of a badge told whole, as a newcomer tests a procedure: what the law makes of each act, and what its pages
 * then say. It runs in a copy of the project into which the procedure was laid (`lay-over.ts`).
 */
import { expect, it } from 'vitest'
import type { Act } from '../support/given.ts'
import { rulesAt, type Who } from '../support/rules.ts'
import { shownWhole } from '../support/shown-whole.ts'
import { toldWhole } from '../support/told-whole.ts'

type AnyAct = Act<{ readonly type: string; readonly data: object }>

const act = (type: string, who: Who, at: string, data: object): AnyAct => ({
  command: { type, data },
  rules: rulesAt(at, who),
})
const asks = act('AskForBadge', 'staff', '2026-04-20 10:00', {
  office: 'citizen',
  holder: '空調設備の点検員',
  purpose: '電算室の空調設備の点検',
  fromOn: '2026-04-22',
  untilOn: '2026-05-20',
})
const lent = { badge: 'B-017', dueOn: '2026-05-20' }
const lends = act('LendBadge', 'secretariat', '2026-04-21 10:00', lent)
const returns = act('ReturnBadge', 'head', '2026-05-25 10:00', { note: '傷なし' })
const loses = act('ReportBadgeLost', 'staff', '2026-05-11 10:00', { lostOn: '2026-05-10', measures: '無効にした。' })

it('a badge is lent by the secretariat, called to mind, and brought back (operational setting)', async () => {
  const story = [
    asks,
    act('LendBadge', 'staff', '2026-04-21 09:00', lent),
    lends,
    act('RemindTask', 'practice', '2026-05-18 09:00', { task: 'return-badge-1', nth: 1 }),
    act('EscalateTask', 'practice', '2026-05-25 09:00', { task: 'return-badge-1' }),
    act('ReturnBadge', 'secretariat', '2026-05-25 09:00', { note: '' }),
    returns,
    loses,
  ]
  await expect(toldWhole('badge-loan', story)).toMatchFileSnapshot('../fixtures/stories/badge-loan-returned.txt')
})

it('a badge that is lost is told to those who disable it (operational setting)', async () => {
  await expect(toldWhole('badge-loan', [asks, lends, loses])).toMatchFileSnapshot(
    '../fixtures/stories/badge-loan-lost.txt',
  )
})

it('its pages say what was asked for, lent, brought back and lost', async () => {
  for (const [name, end] of Object.entries({ returned: returns, lost: loses }))
    await expect(await shownWhole('badge-loan', [asks, lends, end])).toMatchFileSnapshot(
      `../fixtures/stories/badge-loan-${name}-shown.txt`,
    )
})
