import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingCommand } from '../../../domain/outsourcing/commands.ts'
import { isAsked, isSettled, nextSeason } from '../../../domain/outsourcing/renewal/season.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { anyDice, commandOf, play } from '../../support/any-history.ts'
import { comesOf } from '../../support/comes-of.ts'
import {
  confirmsClauses,
  declinesRenewal,
  disapproves,
  given,
  inspects,
  notesRenewal,
  notesSeason,
  opensInspection,
  reaching,
  renewalCase,
  taken,
  withdraws,
} from '../../support/outsourcing-acts.ts'
import { correctsTermination } from '../../support/life-acts.ts'
import { wakesOf } from '../../support/outsourcing-view.ts'
import { terminates } from '../../support/oversight-acts.ts'
import { approvesChange, effectsChange, prolongs, recordsChangeOutcome } from '../../support/part-acts.ts'
import { actorOf, tokyo } from '../../support/rules.ts'

const comes = comesOf('outsourcing')
const { settings } = rulesOn(templateBook, day('2026-04-01'))
const inForce = [...reaching('in-force'), confirmsClauses()]
const fell = taken('HearRenewalEnded', 'practice', '2027-04-20 10:00', {
  cause: renewalCase,
  how: 'ended',
  on: day('2027-04-20'),
})
const prolonged = [
  prolongs({ effectiveOn: day('2026-11-01') }),
  recordsChangeOutcome(),
  approvesChange(),
  effectsChange({}, { at: '2026-11-01 00:00' }),
]
const seasonWakes = (state: OutsourcingState, at: string) =>
  wakesOf(state, { now: tokyo(at), calendar: closedDays, settings }).filter((one) => one.kind === 'renewal-season')

describe('Art. 21 a renewal is never forgotten', () => {
  it('asks again at once when the renewal that was begun is withdrawn, not approved, or over first', () => {
    const told = [...inForce, notesSeason(), notesRenewal()]
    expect(comes(told, fell())).toEqual([
      'RenewalFellAway',
      'RenewalSeasonNoted',
      'task decide-renewal-2 by 2027-05-10T08:15:00.000Z',
      'letter task decide-renewal-2 to citizen-head',
    ])
    expect(comes([...told, fell()], fell())).toEqual([])
    expect(comes([...told, fell()], notesRenewal({}, { at: '2027-04-21 10:00' }))).toEqual([])
  })

  it('waits for the season where the renewal fell away before it, and asks nobody while another renewal lives', () => {
    const early = [...inForce, notesRenewal({}, { at: '2026-12-01 10:00' })]
    const gone = fell({}, { at: '2026-12-10 10:00' })
    expect(comes(early, gone)).toEqual(['RenewalFellAway'])
    expect(seasonWakes(given(...early, gone).state, '2026-12-10 10:00')).toHaveLength(1)
    const second = notesRenewal({ renewal: 'outsourcing/00000000-0000-4000-8000-00000000000c' as never })
    expect(comes([...inForce, notesSeason(), notesRenewal(), second], fell())).toEqual(['RenewalFellAway'])
  })

  it('asks again where the work was declined, a renewal begun all the same, and that came to nothing', () => {
    const declined = declinesRenewal({}, { at: '2027-04-02 10:00' })
    const begun = notesRenewal({}, { at: '2027-04-05 10:00' })
    expect(comes([...inForce, notesSeason(), declined, begun], fell()).slice(0, 3)).toEqual([
      'RenewalFellAway',
      'RenewalSeasonNoted',
      'task decide-renewal-2 by 2027-05-10T08:15:00.000Z',
    ])
    const again = [...inForce, notesSeason(), declined, begun, fell(), declinesRenewal({}, { at: '2027-04-21 10:00' })]
    expect(isSettled(given(...again).state)).toBe(true)
  })

  it('can’t be declined beside a case that renews the contract', () => {
    given(...inForce, notesSeason(), notesRenewal())
      .when(declinesRenewal({}, { at: '2027-04-05 10:00' }))
      .thenRefuses('renewal-under-way', 'operational setting', {})
  })

  it('is nobody’s task any more where the contract ends early, and is one again where that is taken back', () => {
    const asked = [...inForce, notesSeason()]
    const early = terminates({ endsOn: day('2027-04-30') }, { at: '2027-04-10 10:00' })
    const kinds = (state: OutsourcingState) => state.tasks.open.map((one) => one.kind)
    expect(kinds(given(...asked).state)).toContain('decide-renewal')
    expect(kinds(given(...asked, early).state)).not.toContain('decide-renewal')
    const back = correctsTermination({ endsOn: day('2027-05-31') }, { at: '2027-04-12 10:00' })
    expect(kinds(given(...asked, early, back).state)).toContain('decide-renewal')
  })

  it('asks anew for the new end after the work was declined and the contract then prolonged', () => {
    const declined = declinesRenewal({}, { at: '2026-08-03 10:00' })
    const { state } = given(...inForce, declined, ...prolonged)
    expect(isSettled(state)).toBe(false)
    expect(seasonWakes(state, '2026-11-01 00:01')).toMatchObject([{ endsOn: '2027-08-31' }])
    expect(isSettled(given(...inForce, declined).state)).toBe(true)
  })

  it('takes the old question back when the contract is prolonged, so that no old task stays overdue beside the new', () => {
    const asked = [
      ...inForce,
      opensInspection(),
      inspects(),
      notesSeason({}, { at: '2027-03-16 09:00' }),
      prolongs({ effectiveOn: day('2027-04-10') }, { at: '2027-03-20 10:00' }),
      recordsChangeOutcome({ heldOn: day('2027-03-25') }, { at: '2027-03-25 15:00' }),
      approvesChange({}, { at: '2027-03-26 10:00' }),
    ]
    expect(comes(asked, effectsChange({}, { at: '2027-04-10 00:00' }))).toEqual([
      'ChangeTookEffect',
      'task decide-renewal-1 ended',
      'task amend-contract-1 by 2027-05-13T08:15:00.000Z',
      'letter task amend-contract-1 to citizen-head',
    ])
    expect(
      comes(
        [...asked, effectsChange({}, { at: '2027-04-10 00:00' })],
        notesSeason({ endsOn: day('2027-08-31') }, { at: '2027-06-21 09:00' }),
      )[0],
    ).toBe('RenewalSeasonNoted')
  })

  it('is asked so early that the answer is due before the season’s first aim', () => {
    const { state } = given(...inForce, opensInspection(), inspects(), notesSeason({}, { at: '2027-03-16 09:00' }))
    const task = state.tasks.open.find((one) => one.kind === 'decide-renewal')
    const season = nextSeason(state, closedDays, settings)
    expect(task && season && tokyoDateOf(task.due) <= season.requestBy).toBe(true)
  })

  it('hears of a renewal’s end where that came to nothing, before or after it has a number', () => {
    for (const past of [
      [...reaching('approval'), withdraws()],
      [...reaching('approval'), disapproves()],
      [...reaching('vetting'), withdraws()],
    ])
      expect(outsourcing.endings?.(given(...past).state)).toMatchObject([{ of: null, how: 'ended' }])
    expect(outsourcing.hangsOn?.(given(...inForce, notesRenewal(), fell()).state)).toMatchObject([
      { cause: renewalCase },
    ])
    expect(outsourcing.heeds).toEqual({ ended: 'HearRenewalEnded' })
  })

  it('has, for every contract in season and at any moment, a live renewal, a decision or an open task', () => {
    const asides = [
      'HearRenewalEnded',
      'NoteRenewalStarted',
      'DeclineRenewal',
      'RequestChange',
      'ApproveChange',
      'RecordChangeOutcome',
      'TerminateContract',
    ] as readonly OutsourcingCommand['type'][]
    let met = 0
    const holds = (dice: readonly number[]) => {
      for (const { after, act } of play(dice, [...inForce, opensInspection(), inspects()], asides)) {
        const { state, now } = caughtUp(after, act.rules)
        const season = state.stage === 'in-force' ? nextSeason(state, closedDays, settings) : null
        if (season === null || season.askOn > tokyoDateOf(now)) continue
        met += 1
        expect(isSettled(state) || isAsked(state)).toBe(true)
        expect(state.tasks.open.filter((one) => one.kind === 'decide-renewal').length).toBeLessThanOrEqual(1)
      }
    }
    fc.assert(fc.property(anyDice(60), holds), { numRuns: 60 })
    expect(met).toBeGreaterThan(20)
  })
})

/** The case after the practice has done what had come by then. */
const caughtUp = (state: OutsourcingState, rules: Parameters<typeof wakesOf>[1]) => {
  const { now } = rules
  const due = wakesOf(state, rules).find((one) => one.kind === 'renewal-season' && one.at <= now)
  if (due === undefined) return { state, now }
  const outcome = outsourcing.decider.decide(commandOf(due), state, { ...rules, actor: actorOf('practice') } as never)
  if (!outcome.ok || outcome.events.length === 0) throw new Error(`nobody was asked: ${JSON.stringify(outcome)}`)
  return { state: outcome.events.reduce(outsourcing.decider.evolve, state), now }
}
