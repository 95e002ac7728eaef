import { it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/outsourcing-acts.ts'
import * as oversight from '../../support/oversight-acts.ts'
import * as parts from '../../support/part-acts.ts'
import { keepsStory } from '../../support/story.ts'

type Acts = Parameters<typeof keepsStory>[2]
const told = (name: string, past: Acts, story: Acts, endsRefused?: string) =>
  keepsStory('outsourcing', name, story, past, endsRefused === undefined ? {} : { endsRefused })

const roster = { text: '名簿を出すこと', dueOn: day('2026-06-30') }
const oath = { text: '誓約書を取ること', dueOn: day('2026-05-29') }
const conditional = [
  ...acts.reaching('approval').slice(0, -1),
  acts.recordsOutcome(),
  acts.approves({ conditions: [roster, oath] }),
]
const running = [...acts.reaching('in-force'), acts.confirmsClauses()]
const prolongs = parts.prolongs({ effectiveOn: day('2027-01-15') })
const at = (text: string) => ({ at: text })

it('changes that were approved in another order than that of their days, and of conditions (Art. 21)', () =>
  told(
    'changes',
    [...conditional, acts.registers(), acts.confirmsClauses()],
    [
      parts.requestsChange(
        { changes: { conditions: [{ condition: 'condition-1', ...roster }] }, effectiveOn: day('2026-06-15') },
        at('2026-05-14 09:00'),
      ),
      parts.requestsChange(
        {
          changes: {
            conditions: [
              { condition: 'condition-2', ...oath },
              { condition: 'condition-1', text: '名簿を毎月出すこと', dueOn: day('2026-07-31') },
            ],
          },
          effectiveOn: day('2026-06-15'),
        },
        at('2026-05-14 10:00'),
      ),
      parts.requestsChange(
        {
          changes: { conditions: [{ condition: 'condition-2', text: '誓約書を出すこと', dueOn: day('2026-05-13') }] },
          effectiveOn: day('2026-06-15'),
        },
        at('2026-05-14 11:00'),
      ),
      parts.requestsChange({ effectiveOn: day('2026-07-01') }, at('2026-05-14 12:00')),
      parts.requestsChange(
        { changes: { amountYen: 1_500_000, information: ['none'] }, effectiveOn: day('2026-06-20') },
        at('2026-05-14 13:00'),
      ),
      parts.requestsChange({ changes: { records: 300 }, effectiveOn: day('2026-06-18') }, at('2026-05-14 14:00')),
      parts.recordsChangeOutcome({ heldOn: day('2026-05-14') }, at('2026-05-14 17:00')),
      parts.recordsChangeOutcome(
        { about: 'change-3', heldOn: day('2026-05-15'), outcome: 'continued' },
        at('2026-05-15 17:00'),
      ),
      parts.returnsChange({ change: 'change-3' }, { at: '2026-05-18 10:00', by: 'secretariat' }),
      parts.amendsChange(
        { change: 'change-3', changes: { amountYen: 1_500_000 }, effectiveOn: day('2026-06-20') },
        at('2026-05-18 11:00'),
      ),
      parts.approvesChange(
        { change: 'change-2', conditions: [{ text: '移転を届け出ること', dueOn: day('2026-06-30') }] },
        at('2026-05-19 10:00'),
      ),
      parts.approvesChange({ change: 'change-3' }, at('2026-05-19 10:00')),
      parts.approvesChange({ change: 'change-4' }, at('2026-05-19 10:00')),
      parts.approvesChange({}, at('2026-05-19 10:00')),
      acts.fulfils({ condition: 'condition-2' }, at('2026-05-29 10:00')),
      parts.withdrawsChange({ change: 'change-2' }, at('2026-06-10 10:00')),
      parts.effectsChange({}, at('2026-06-15 00:00')),
      parts.effectsChange({ change: 'change-4' }, at('2026-06-18 00:00')),
      parts.effectsChange({ change: 'change-3' }, at('2026-06-20 00:00')),
      parts.requestsChange(
        { changes: { place: '平和支所 窓口' }, effectiveOn: day('2026-06-22') },
        at('2026-06-22 10:00'),
      ),
      parts.approvesChange({ change: 'change-5' }, at('2026-06-23 10:00')),
      acts.fulfils({}, at('2026-07-31 10:00')),
    ],
  ))

it('changes of a condition that is met before their day comes, and of the period before there is a contract', async () => {
  await told('changes-early', conditional, [
    parts.requestsChange(
      { changes: { startsOn: day('2026-07-01'), endsOn: day('2026-07-01') }, effectiveOn: day('2026-05-20') },
      at('2026-05-14 10:00'),
    ),
    parts.recordsChangeOutcome({ heldOn: day('2026-05-14') }, at('2026-05-14 17:00')),
    parts.approvesChange({}, at('2026-05-20 10:00')),
    parts.requestsChange(
      {
        changes: {
          conditions: [
            { condition: 'condition-1', text: '名簿を毎月出すこと', dueOn: day('2026-07-31') },
            { condition: 'condition-2', text: '誓約書を出すこと', dueOn: oath.dueOn },
          ],
        },
        effectiveOn: day('2026-06-15'),
      },
      at('2026-05-21 10:00'),
    ),
    parts.recordsChangeOutcome({ about: 'change-2', heldOn: day('2026-05-21') }, at('2026-05-21 17:00')),
    parts.approvesChange({ change: 'change-2' }, at('2026-05-22 10:00')),
    acts.fulfils({ condition: 'condition-2' }, at('2026-05-29 10:00')),
    parts.effectsChange({ change: 'change-2' }, at('2026-06-15 00:00')),
  ])
})

it('a contract that is ended early is prolonged no longer (Arts. 21, 22)', () =>
  told(
    'changes-ended',
    running,
    [
      prolongs,
      parts.recordsChangeOutcome(),
      parts.approvesChange(),
      parts.requestsChange({ effectiveOn: day('2027-01-31') }, at('2026-10-01 10:00')),
      oversight.terminates(),
      parts.requestsChange(
        { changes: { endsOn: day('2027-01-31') }, effectiveOn: day('2027-01-20') },
        at('2026-12-21 09:00'),
      ),
      parts.withdrawsChange({}, at('2026-12-21 10:00')),
      parts.requestsChange(
        { changes: { endsOn: day('2027-01-31') }, effectiveOn: day('2027-01-20') },
        at('2026-12-21 11:00'),
      ),
      parts.recordsChangeOutcome({ about: 'change-3', heldOn: day('2026-12-21') }, at('2026-12-21 17:00')),
      parts.approvesChange({ change: 'change-3' }, at('2027-01-20 10:00')),
      parts.approvesChange({ change: 'change-2' }, at('2027-02-01 10:00')),
    ],
    'change-too-late',
  ))

it('conditions are changed in word alone when their day is past, and to the very words of another (Art. 21)', () =>
  told(
    'changes-of-conditions',
    [...conditional, acts.registers()],
    [
      parts.requestsChange(
        {
          changes: { conditions: [{ condition: 'condition-2', text: '誓約書の写しを出すこと', dueOn: oath.dueOn }] },
          effectiveOn: day('2026-06-15'),
        },
        at('2026-06-02 10:00'),
      ),
      parts.withdrawsChange({}, at('2026-06-02 11:00')),
      parts.requestsChange(
        { changes: { conditions: [{ condition: 'condition-2', ...roster }] }, effectiveOn: day('2026-06-15') },
        at('2026-06-02 12:00'),
      ),
    ],
  ))

it('a shorter period approved too late, or before the contract was ended early (Arts. 21, 22)', async () => {
  const shortens = parts.prolongs({ changes: { endsOn: day('2026-12-31') }, effectiveOn: day('2026-12-25') })
  await told(
    'changes-shorter',
    running,
    [shortens, parts.recordsChangeOutcome(), parts.approvesChange({}, at('2027-01-05 10:00'))],
    'change-too-late',
  )
  await told(
    'changes-shorter-still',
    [...running, shortens, parts.recordsChangeOutcome(), parts.approvesChange()],
    [oversight.terminates(), parts.effectsChange({}, at('2026-12-25 00:00'))],
  )
})

it('a prolongation that was approved before the contract was ended early moves nothing (Arts. 21, 22)', () =>
  told(
    'changes-outlived',
    [...running, prolongs, parts.recordsChangeOutcome(), parts.approvesChange()],
    [
      oversight.terminates(),
      parts.effectsChange({}, at('2027-01-15 00:00')),
      acts.endsContract({ endsOn: day('2027-01-31') }, at('2027-02-01 00:00')),
    ],
    'inspection-open',
  ))
