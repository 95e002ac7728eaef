import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laterOf } from '../../../domain/kernel/instant.ts'
import type { OutsourcingCommand } from '../../../domain/outsourcing/commands.ts'
import { inspectionPlan, isOpenInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { missingCertificates, stillOut } from '../../../domain/outsourcing/ending/still-out.ts'
import { wakesOf } from '../../../test/support/outsourcing-view.ts'
import { anyDice, commandOf, eventsOf, play, type Happened } from '../../support/any-history.ts'
import { oversightContents } from '../../support/any-oversight.ts'
import { brokenOrder } from '../../support/order-of-articles.ts'
import { askedAndEnded, confirmsClauses, opensInspection, reaching, registers } from '../../support/outsourcing-acts.ts'
import { found, gives, recordsReport, seriousFinding } from '../../support/oversight-acts.ts'
import { actorOf } from '../../support/rules.ts'

/**
 * Contracts that run or have ended, with something found and something given: histories from the start seldom come so
 * far.
 */
const starts = [
  [...found(seriousFinding, { ...seriousFinding, severity: 'minor' }), confirmsClauses(), gives()],
  [...found(seriousFinding), confirmsClauses(), gives(), recordsReport(), ...askedAndEnded()],
  [
    ...reaching('contracting'),
    registers({ inspectEveryMonths: 2 }),
    confirmsClauses(),
    opensInspection({}, { at: '2026-08-03 09:00' }),
  ],
] as const
const asides = [
  ...Object.keys(oversightContents),
  'RecordInspection',
  'CloseFinding',
  'RecordDisposal',
  'CloseOutsourcing',
] as readonly OutsourcingCommand['type'][]
const numRuns = 40
const seed = Math.floor(Math.random() * 2 ** 31)
const played = starts.map(() => new Map<string, readonly Happened[]>())

const everyHistory = (holds: (history: readonly Happened[]) => void) => {
  fc.assert(
    fc.property(fc.nat({ max: starts.length - 1 }), anyDice(60), (from, dice) => {
      const key = dice.join()
      const history = played[from]?.get(key) ?? play(dice, starts[from], asides)
      played[from]?.set(key, history)
      holds(history)
    }),
    { seed, numRuns },
  )
}

describe('whatever anybody tries under a contract and at its end', () => {
  it('the order of Arts. 5(3)(2), 22 and 23 is kept', () => {
    everyHistory((history) => expect(brokenOrder(eventsOf(history))).toEqual([]))
  })

  it('nothing is closed while a certificate, an inspection, a serious finding or something given is open', () => {
    everyHistory((history) => {
      const last = history.at(-1)?.after
      if (last?.ending?.how !== 'completed') return
      expect([
        missingCertificates(last),
        last.inspections.filter(isOpenInspection),
        last.findings.filter((one) => one.severity === 'serious' && one.closed === null),
        stillOut(last),
      ]).toEqual([[], [], [], []])
    })
  })

  it('every planned inspection is held, open, skipped, still to come or fallen away, and no day of the plan is beyond the contract', () => {
    everyHistory((history) => {
      for (const { after } of history) {
        const plan = inspectionPlan(after)
        expect(new Set(plan.map((one) => one.id)).size).toBe(plan.length)
        const ahead = plan.filter((one) => one.inspection === null && !one.fallsAway)
        expect(ahead.filter((one) => after.contract !== null && one.dueOn > after.contract.endsOn)).toEqual([])
      }
    })
  })

  it('while the case is at its end, somebody is asked for whatever is missing', () => {
    everyHistory((history) => {
      for (const { after } of history.filter((one) => one.after.stage === 'closing')) {
        const kinds = after.tasks.open.map((one) => one.kind)
        expect(kinds.includes('return-disposal') || kinds.includes('close')).toBe(true)
        expect(kinds.includes('ask-back')).toBe(stillOut(after).length > 0)
        expect(kinds.filter((one) => one === 'inspect')).toHaveLength(after.inspections.filter(isOpenInspection).length)
      }
    })
  })

  it('an open serious finding always waits for a report, for the check, or is before the council', () => {
    everyHistory((history) => {
      for (const { after } of history.filter(
        (one) => one.after.stage === 'in-force' || one.after.stage === 'closing',
      )) {
        for (const finding of after.findings.filter((one) => one.severity === 'serious' && one.closed === null)) {
          const asked = after.tasks.open.filter(
            (one) => one.about === finding.id && (one.kind === 'correct' || one.kind === 'check-effect'),
          )
          expect(asked.map((one) => one.kind)).toEqual([finding.awaitsCheck ? 'check-effect' : 'correct'])
        }
      }
    })
  })

  it('when a time has come, the act is allowed and changes something', () => {
    everyHistory((history) => {
      for (const { act, after } of history.filter((one) => one.after !== one.before)) {
        const [wake] = wakesOf(after, act.rules)
        if (wake === undefined) continue
        const outcome = outsourcing.decider.decide(commandOf(wake), after, {
          ...act.rules,
          now: laterOf(act.rules.now, wake.at),
          actor: actorOf('practice'),
        })
        if (!outcome.ok || outcome.events.length === 0) expect.fail(JSON.stringify({ wake, outcome }))
      }
    })
  })

  it('comes to everything that can happen there, or it would prove nothing', () => {
    const types = new Set<string>()
    const look = (dice: readonly number[]) => {
      for (const past of starts) for (const event of eventsOf(play(dice, past, asides))) types.add(event.type)
    }
    fc.assert(fc.property(anyDice(60), look), { seed: 20_260_401, numRuns: 40 })
    const wanted = [
      'InspectionMoved',
      'InspectionSkipped',
      'InspectionScheduled',
      'InspectionAnnounced',
      'InspectionRefused',
      'CorrectiveReportRecorded',
      'EffectivenessChecked',
      'FindingProposed',
      'ProposalNoted',
      'ContractTerminated',
      'GivenRecorded',
      'TakenBackRecorded',
      'DisposalRecorded',
      'OutsourcingClosed',
    ]
    expect(wanted.filter((type) => !types.has(type))).toEqual([])
  })
})
