/**
 * The loan of a badge told whole, as a newcomer tests a procedure: what the law makes of each act, and what its pages
 * then say. It runs in a copy of the project into which the procedure was laid (`lay-over.ts`).
 */
import { expect, it } from 'vitest'
import { shownWhole } from '../support/shown-whole.ts'
import { testRules } from '../support/stated-rules.ts'
import { act, keepsStory } from '../support/story.ts'

// The text knows of no loans of badges: each of these is an operational setting.
testRules('badge-loan', {
  AskForBadge: ['office', 'badge-lent-on-request', 'operational setting'],
  LendBadge: ['secretariat', 'badge-lent-on-request', 'operational setting'],
  ReturnBadge: ['office', 'badge-lent-on-request', 'operational setting'],
  ReportBadgeLost: ['office', 'badge-lent-on-request', 'operational setting'],
  CallBadgeBack: ['practice', 'loan-ends-with-cause', 'operational setting'],
})

const asks = act(
  'AskForBadge',
  {
    office: 'citizen',
    holder: '空調設備の点検員',
    purpose: '電算室の空調設備の点検',
    fromOn: '2026-04-22',
    untilOn: '2026-05-20',
  },
  'staff',
  '2026-04-20 10:00',
)
const contract = 'outsourcing/00000000-0000-4000-8000-000000000021'
const asksForContract = act('AskForBadge', { ...asks.command.data, contract }, 'staff', '2026-04-20 10:00')
const callsBack = (at: string) =>
  act('CallBadgeBack', { cause: contract, how: 'ended', on: '2026-04-30' }, 'practice', at)
const lent = { badge: 'B-017', dueOn: '2026-05-20' }
const lends = act('LendBadge', lent, 'secretariat', '2026-04-21 10:00')
const returns = act('ReturnBadge', { note: '傷なし' }, 'head', '2026-05-25 10:00')
const loses = act('ReportBadgeLost', { lostOn: '2026-05-10', measures: '無効にした。' }, 'staff', '2026-05-11 10:00')

it('a badge is lent by the secretariat, called to mind, and brought back (operational setting)', async () => {
  const story = [
    asks,
    act('LendBadge', lent, 'staff', '2026-04-21 09:00'),
    lends,
    act('RemindTask', { task: 'return-badge-1', nth: 1 }, 'practice', '2026-05-18 09:00'),
    act('EscalateTask', { task: 'return-badge-1' }, 'practice', '2026-05-25 09:00'),
    act('ReturnBadge', { note: '' }, 'secretariat', '2026-05-25 09:00'),
    returns,
    loses,
  ]
  await keepsStory('badge-loan', 'returned', story)
})

it('a badge that is lost is told to those who disable it (operational setting)', async () => {
  await keepsStory('badge-loan', 'lost', [asks, lends, loses])
})

it('a badge is called back where its contract ends, and is then not lent any more (operational setting)', async () => {
  await keepsStory('badge-loan', 'lapsed', [asksForContract, callsBack('2026-04-20 18:00')])
  const story = [asksForContract, lends, callsBack('2026-04-30 09:00'), callsBack('2026-04-30 09:01'), returns]
  await keepsStory('badge-loan', 'called-back', story)
})

it('its pages say what was asked for, lent, brought back and lost', async () => {
  for (const [name, end] of Object.entries({ returned: returns, lost: loses }))
    await expect(await shownWhole('badge-loan', [asks, lends, end])).toMatchFileSnapshot(
      `../fixtures/stories/badge-loan-${name}-shown.txt`,
    )
})
