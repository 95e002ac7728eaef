import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { plainDate as day, type PlainDate } from '../../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import {
  approves,
  confirmsClauses,
  given,
  opensInspection,
  reaching,
  recordsOutcome,
  registers,
  startedWith,
  withdraws,
  type OutsourcingPast,
} from '../../support/outsourcing-acts.ts'
import { tokyo } from '../../support/rules.ts'

/** A case with a contract of this period, asked for and approved, and read twice. */
const contractFor = (
  period: { readonly startsOn: PlainDate; readonly endsOn: PlainDate },
  inspectEveryMonths = 6,
): OutsourcingPast => [
  startedWith(period),
  ...reaching('contracting').slice(1),
  registers({ ...period, inspectEveryMonths }),
  confirmsClauses(),
]

/** What it waits for but for the season of the renewal, which has tests of its own. */
const viewAt = (at: string, ...past: OutsourcingPast) => {
  const view = outsourcing.view(
    given(...past).state,
    tokyo(at),
    closedDays,
    rulesOn(templateBook, day(at.slice(0, 10))).settings,
  )
  return { ...view, wakes: view.wakes.filter((one) => one.kind !== 'renewal-season') }
}

describe('what the practice waits for (Art. 23)', () => {
  it('nothing before the start and after the end', () => {
    expect(viewAt('2026-04-01 10:00')).toEqual({ stage: 'none', wakes: [] })
    expect(viewAt('2026-04-20 10:00', ...reaching('approval'), withdraws())).toEqual({ stage: 'closed', wakes: [] })
  })

  it("an open task's reminder and its escalation", () => {
    expect(viewAt('2026-04-16 10:00', ...reaching('approval'))).toEqual({
      stage: 'approval',
      wakes: [
        { kind: 'remind', at: tokyo('2026-04-20 09:00'), task: 'approve-1', nth: 1 },
        { kind: 'escalate', at: tokyo('2026-04-28 09:00'), task: 'approve-1' },
      ],
    })
  })

  it('the next inspection in the morning of its day, and the end in the night after the last day', () => {
    expect(viewAt('2026-06-01 10:00', ...reaching('in-force'), confirmsClauses())).toEqual({
      stage: 'in-force',
      wakes: [
        { kind: 'inspection', at: tokyo('2026-12-01 09:00'), nth: 1 },
        { kind: 'contract-end', at: tokyo('2027-06-01 00:00'), endsOn: day('2027-05-31') },
      ],
    })
  })

  it('an inspection that falls on a closed day on the next business day', () => {
    const { wakes } = viewAt(
      '2026-06-01 10:00',
      ...contractFor({ startsOn: day('2026-06-30'), endsOn: day('2027-06-29') }),
    )
    expect(wakes[0]).toEqual({ kind: 'inspection', at: tokyo('2027-01-04 09:00'), nth: 1 })
  })

  it('an inspection whose next business day is past the end on the closed day itself, so that it is not lost', () => {
    // Due on Saturday, 28 November; the contract ends on the Sunday.
    const weekend = contractFor({ startsOn: day('2026-05-28'), endsOn: day('2026-11-29') })
    const { wakes } = viewAt('2026-06-01 10:00', ...weekend)
    expect(wakes.map((one) => [one.kind, one.at])).toEqual([
      ['inspection', tokyo('2026-11-28 09:00')],
      ['contract-end', tokyo('2026-11-30 00:00')],
    ])
  })

  it('only the end, when no inspection is left', () => {
    expect(
      viewAt('2026-12-01 09:00', ...reaching('in-force'), confirmsClauses(), opensInspection()).wakes.map(
        (one) => one.kind,
      ),
    ).toEqual(['remind', 'escalate', 'contract-end'])
    expect(viewAt('2027-06-01 00:00', ...reaching('closing')).wakes.map((one) => one.kind)).toEqual([
      'remind',
      'escalate',
    ])
  })

  it('everything in the order of its time, whatever it comes from', () => {
    const conditions = [
      { text: '名簿', dueOn: day('2026-06-30') },
      { text: '研修', dueOn: day('2026-05-13') },
    ]
    const past = [
      ...reaching('deliberation'),
      recordsOutcome({ outcome: 'favourable-with-conditions', conditions }),
      approves(),
      registers({ inspectEveryMonths: 1 }),
      confirmsClauses(),
    ]
    const { wakes } = viewAt('2026-05-11 10:00', ...past)
    expect(wakes.map((one) => [one.kind, one.at])).toEqual([
      ['remind', tokyo('2026-05-08 09:00')],
      ['escalate', tokyo('2026-05-18 09:00')],
      ['remind', tokyo('2026-06-25 09:00')],
      ['inspection', tokyo('2026-07-01 09:00')],
      ['escalate', tokyo('2026-07-03 09:00')],
      ['contract-end', tokyo('2027-06-01 00:00')],
    ])
  })

  it('can be seen up to the last day that a contract can have', () => {
    const longest = contractFor({ startsOn: day('2199-11-01'), endsOn: day('2199-12-30') }, 1)
    expect(viewAt('2199-12-01 10:00', ...longest).wakes).toEqual([
      { kind: 'vetting-end', at: tokyo('2028-03-16 09:00'), party: 'contractor', checkedOn: '2026-04-02' },
      {
        kind: 'vetting-over',
        at: tokyo('2028-04-03 09:00'),
        gives: { type: 'NoteVettingOver', data: { party: 'contractor', checkedOn: '2026-04-02' } },
      },
      { kind: 'inspection', at: tokyo('2199-12-02 09:00'), nth: 1 },
      { kind: 'contract-end', at: tokyo('2199-12-31 00:00'), endsOn: '2199-12-30' },
    ])
  })
})
