import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/outsourcing-acts.ts'
import * as oversight from '../../support/oversight-acts.ts'
import * as parts from '../../support/part-acts.ts'
import { comesOf } from '../../support/comes-of.ts'
import { keepsStory } from '../../support/story.ts'

type Acts = Parameters<typeof keepsStory>[2]
const told = (name: string, past: Acts, story: Acts) => keepsStory('outsourcing', name, story, past)
const comes = comesOf('outsourcing')
const at = (text: string) => ({ at: text })
const running = [
  ...acts.reaching('in-force'),
  acts.confirmsClauses(),
  parts.vetsCompany(),
  acts.opensInspection(),
  acts.inspects(),
]

it('a contract ended early with much still under way: it lapses, and its tasks with it (Arts. 21, 22(1), 22(2))', () =>
  told('ending-early', running, [
    oversight.gives(),
    parts.requestsSubcontract(),
    parts.requestsChange({ changes: { work: '点検のみ' }, effectiveOn: day('2027-05-01') }, at('2027-03-01 10:00')),
    parts.requestsChange({ effectiveOn: day('2027-05-01') }, at('2027-03-01 11:00')),
    parts.requestsChange({ changes: { amountYen: 900_000 }, effectiveOn: day('2027-05-31') }, at('2027-03-01 12:00')),
    parts.requestsChange({ changes: { records: 300 }, effectiveOn: day('2027-05-20') }, at('2027-03-01 13:00')),
    parts.approvesChange(
      { change: 'change-3', conditions: [{ text: '清算書を出すこと', dueOn: day('2027-06-30') }] },
      at('2027-03-02 10:00'),
    ),
    parts.approvesChange(
      { change: 'change-4', conditions: [{ text: '件数を知らせること', dueOn: day('2027-06-30') }] },
      at('2027-03-02 10:00'),
    ),
    acts.notesSeason(),
    parts.effectsChange({ change: 'change-4' }, at('2027-05-20 00:00')),
    oversight.terminates({ endsOn: day('2027-05-25') }, at('2027-05-21 10:00')),
    acts.endsContract({ endsOn: day('2027-05-25') }, at('2027-05-26 00:00')),
    oversight.gives({ kind: 'authority', since: day('2027-05-26') }, at('2027-05-26 10:00')),
    oversight.takesBack({ given: 'given-2', takenBackOn: day('2027-05-26') }, at('2027-05-27 10:00')),
    oversight.takesBack({ takenBackOn: day('2027-06-01') }, at('2027-06-01 10:00')),
    oversight.gives({ kind: 'papers', since: day('2027-06-01') }, at('2027-06-01 11:00')),
    oversight.takesBack({ given: 'given-3', takenBackOn: day('2027-06-01') }, at('2027-06-01 12:00')),
    acts.recordsDisposal({ certificate: '第1号' }),
    acts.recordsDisposal({ certificate: '第2号' }, at('2027-06-03 11:00')),
    acts.recordsDisposal(
      { party: 'backups', certificate: '控えはない', manner: 'none', media: '' },
      at('2027-06-03 12:00'),
    ),
    acts.recordsDisposal({ certificate: '第3号' }, at('2027-06-03 13:00')),
    acts.closes(),
    acts.fulfils({ condition: 'condition-2' }, at('2027-06-10 11:00')),
    acts.fulfils({ condition: 'condition-1' }, at('2027-06-10 11:00')),
    acts.closes({}, at('2027-06-10 12:00')),
  ]))

describe('Art. 22 a contract is ended early at the earliest on the day of what was done last under it', () => {
  const ends = (past: Acts, endsOn: string, when = '2027-03-01 10:00') =>
    comes(past, oversight.terminates({ endsOn: day(endsOn) }, at(when)))[0]

  it.each([
    ['signed', acts.reaching('in-force'), '2026-05-08', '2026-05-07'],
    ['inspected', running, '2026-12-10', '2026-12-09'],
    [
      'refused',
      [
        ...acts.reaching('in-force'),
        acts.opensInspection(),
        oversight.recordsRefusal({ refusedOn: day('2026-12-10') }),
      ],
      '2026-12-10',
      '2026-12-09',
    ],
    [
      'reported',
      [...oversight.found(oversight.seriousFinding), oversight.recordsReport({ receivedOn: day('2027-01-12') })],
      '2027-01-12',
      '2027-01-11',
    ],
    [
      'given',
      [...running, oversight.gives({ since: day('2027-02-01') }, at('2027-02-02 10:00'))],
      '2027-02-01',
      '2027-01-31',
    ],
  ])('%s', (_, past, last, before) => {
    expect([ends(past, last), ends(past, before)]).toEqual(['ContractTerminated', 'refused: field-invalid'])
  })
})

describe('Arts. 21, 22(1) what a case leaves when it is given up before there is a contract', () => {
  const conditions = [{ text: '移転を届け出ること', dueOn: day('2026-06-30') }]
  const approved = [
    ...acts.reaching('contracting'),
    parts.requestsChange({ effectiveOn: day('2026-05-20') }, at('2026-05-07 10:00')),
    parts.approvesChange({ conditions }, at('2026-05-08 10:00')),
  ]
  const left = (on: string) => {
    const { changes, approval } = acts.given(...approved, acts.withdraws({}, at(on))).state
    return [changes.map((one) => one.status), approval?.conditions.map((one) => one.id)]
  }

  it('an approved change whose day had come stays approved, one whose day had not lapses with its conditions', () => {
    expect(left('2026-05-19 10:00')).toEqual([['lapsed'], []])
    expect(left('2026-05-20 10:00')).toEqual([['approved'], ['condition-1']])
  })

  it('what was over already stays as it was', () => {
    const disapproved = [
      ...acts.reaching('contracting'),
      parts.requestsChange({ effectiveOn: day('2026-06-20') }, at('2026-05-07 10:00')),
      parts.disapprovesChange({}, at('2026-05-08 10:00')),
      acts.withdraws({}, at('2026-05-19 10:00')),
    ]
    expect(acts.given(...disapproved).state.changes.map((one) => one.status)).toEqual(['disapproved'])
  })
})
