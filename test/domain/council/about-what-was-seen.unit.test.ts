import fc from 'fast-check'
import { expect, it } from 'vitest'
import { council } from '../../../domain/council/council.ts'
import { deliberatedOn, meetingName } from '../../../domain/council/meeting-name.ts'
import { leftMatters, untold } from '../../../domain/council/telling/untold.ts'
import type { CouncilCommand } from '../../../domain/council/commands.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { isSameMatter, type MatterSeen, type OtherCases } from '../../../domain/kernel/other-cases.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../../domain/kernel/instant.ts'
import { addDays } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingCommand } from '../../../domain/outsourcing/commands.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import * as cases from '../../support/outsourcing-acts.ts'
import { allSeats, attending } from '../../support/council-acts.ts'
import { asWaiting, rulesAt, tokyo, type Who } from '../../support/rules.ts'

/** One case and two meetings that may have it, each as the others see it in the record. */
interface World {
  case: OutsourcingState
  readonly meetings: CouncilState[]
  now: Instant
  serial: number
}
const caseId = 'outsourcing/00000000-0000-4000-8000-000000000001' as CaseId
const ids = [1, 2].map((n) => `council/00000000-0000-4000-8000-00000000000${n}` as CaseId)

const matterOf = (state: OutsourcingState): MatterSeen | null => {
  const found = outsourcing.matters?.(state).find((one) => one.part === null)
  return found ? { round: found.round, revision: found.revision, fingerprint: JSON.stringify(found.content) } : null
}
const othersIn = (world: World, self: number | null): OtherCases => {
  const mine = (one: { readonly case: CaseId; readonly part: string | null }) =>
    one.case === caseId && one.part === null
  const holding = world.meetings.findIndex(
    (meeting, index) => index !== self && (council.holds?.(meeting) ?? []).some(mine),
  )
  const left = world.meetings.flatMap((meeting, index) =>
    leftMatters(meeting)
      .filter(mine)
      .map(({ on }) => ({ case: ids[index] as CaseId, on })),
  )
  return {
    ...asWaiting,
    matter: () => matterOf(world.case),
    holder: () => ids[holding] ?? null,
    heldBy: () => ids[holding] ?? null,
    leftBy: () => left.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null,
    own: () => matterOf(world.case),
  }
}

const inCase = (world: World, who: Who, command: OutsourcingCommand): boolean => {
  const rules = { ...rulesAt('2026-04-01 10:00', who), now: world.now, others: othersIn(world, null) }
  const outcome = outsourcing.decider.decide(command, world.case, rules)
  if (outcome.ok) world.case = outcome.events.reduce(outsourcing.decider.evolve, world.case)
  // What the case's move does to meetings, the practice tells them at once.
  if (outcome.ok)
    for (const [nth] of world.meetings.entries())
      inMeeting(world, nth, 'practice', { type: 'LookAtMatters', data: { case: caseId } })
  return outcome.ok
}
function inMeeting(world: World, nth: number, who: Who, command: CouncilCommand): boolean {
  const rules = {
    ...rulesAt('2026-04-01 10:00', who),
    now: world.now,
    others: othersIn(world, nth),
    nextSerial: nth + 1,
  }
  const before = world.meetings[nth] as CouncilState
  const outcome = council.decider.decide(command, before, rules)
  if (outcome.ok) world.meetings[nth] = outcome.events.reduce(council.decider.evolve, before)
  return outcome.ok
}

/** The practice tells the case what a closed meeting found. */
const tells = (world: World, nth: number): void => {
  const meeting = world.meetings[nth] as CouncilState
  for (const item of untold(meeting)) {
    if (item.outcome === null || meeting.deliberated === null) continue
    const told = inCase(world, 'practice', {
      type: 'RecordCouncilOutcome',
      data: {
        meetingCase: ids[nth],
        meeting: meetingName(meeting),
        heldOn: deliberatedOn(meeting),
        outcome: item.outcome.outcome,
        conditions: item.outcome.conditions,
        note: '',
        recordedBy: meeting.deliberated.by,
        ...(item.bound ? { saw: item.bound } : {}),
      },
    } as unknown as OutsourcingCommand)
    inMeeting(world, nth, 'practice', {
      type: 'NoteItemsTold',
      data: { items: [{ item: item.id, refusal: told ? null : 'wrong-step' }] },
    })
  }
}

const subject = {
  kind: 'outsourcing' as const,
  case: caseId,
  part: null,
  number: '',
  title: '統合端末の保守',
  office: 'citizen' as never,
}
const today = (world: World) => tokyoDateOf(world.now)

/** What may be tried next: by a number each, on one meeting or the other. */
const steps: readonly ((world: World, nth: number, die: number) => void)[] = [
  (w) => void inCase(w, 'secretariat', cases.sendsBack({ to: 'submission' }).command),
  (w) => void inCase(w, 'chief', cases.sendsBack({ to: 'submission' }).command),
  (w, _, die) =>
    void inCase(w, 'staff', cases.amends({ request: cases.request({ amountYen: 1_000_000 + (die % 9) }) }).command),
  (w) => void inCase(w, 'head', cases.submits().command),
  (w) => void inCase(w, 'secretariat', cases.acceptsForm().command),
  (w) => void inCase(w, 'secretariat', cases.pullsBack().command),
  (w) => {
    // The minutes of a meeting of today are a paper of today.
    inCase(w, 'secretariat', cases.attachesMinutes({ name: `議事録${today(w)}.pdf` }).command)
    const minutes = w.case.attachments.at(-1)?.id ?? ''
    inCase(w, 'secretariat', cases.reportsOutcome({ heldOn: today(w), minutes }).command)
  },
  (w) => void inCase(w, 'chief', cases.confirmsOutside().command),
  (w) => void inCase(w, 'chief', cases.approves().command),
  (w, nth) => void inMeeting(w, nth, 'secretariat', { type: 'PutOnAgenda', data: { subject } }),
  (w, nth) => void inMeeting(w, nth, 'secretariat', { type: 'PutOnAgenda', data: { subject } }),
  (w, nth) => void inMeeting(w, nth, 'secretariat', { type: 'CallMeeting', data: { note: '' } }),
  (w, nth, die) =>
    void inMeeting(w, nth, 'secretariat', {
      type: 'OpenMeeting',
      data: { at: '09:00', attendance: attending(...allSeats.filter((_, seat) => (die >> seat) % 4 !== 0)) },
    }),
  (w, nth, die) =>
    void inMeeting(w, nth, 'secretariat', {
      type: 'RecordItemOutcome',
      data: {
        item: `item-${1 + (die % 3)}`,
        outcome: (['favourable', 'unfavourable', 'continued'] as const)[die % 3] ?? 'favourable',
        conditions: [],
        opinions: '',
      },
    }),
  (w, nth) =>
    void inMeeting(w, nth, 'secretariat', { type: 'CloseMeeting', data: { at: '09:30', leaveOpenItems: true } }),
  (w, nth) => tells(w, nth),
  (w, nth, die) => {
    // Another day, and in place of a meeting that is over a new one.
    w.now = tokyo(`${addDays(today(w), die % 2)} 10:00`)
    if (w.meetings[nth]?.ending) w.meetings[nth] = council.initialState
    inMeeting(w, nth, 'secretariat', {
      type: 'PlanMeeting',
      data: { kind: 'ad-hoc', name: '', date: today(w), time: '23:00', place: '第1会議室' },
    })
  },
]

it('Art. 21 an outcome is about what was seen: whatever is sent back, changed, given up, put on two agendas or reported from outside', () => {
  let approvals = 0
  let outcomes = 0
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 150, maxLength: 300 }), (dice) => {
      const world: World = {
        case: cases.given(...cases.reaching('deliberation')).state,
        meetings: [council.initialState, council.initialState],
        now: tokyo('2026-04-20 10:00'),
        serial: 1,
      }
      for (const die of dice) {
        const before = world.case
        const lay = matterOf(before)
        const reported = before.outside.at(-1)?.saw
        steps[die % steps.length]?.(world, (die >> 5) % 2, die >> 7)
        const { council: said, approval, revisions, round } = world.case
        if (said !== before.council && said !== null) {
          outcomes += 1
          // What was found is found of what lay there, or of what the chair was shown and nothing has changed since.
          const seen = lay ?? reported ?? null
          expect(said.saw !== undefined && seen !== null && isSameMatter(said.saw, seen)).toBe(true)
          const meeting = world.meetings[ids.indexOf(said.meetingCase as CaseId)]
          if (said.meetingCase === undefined) expect(said.outside?.minutes.name).toContain(said.heldOn)
          else {
            const present = meeting?.items.find((one) => one.outcome !== null)?.outcome?.present ?? []
            expect([present.length >= 3, present.includes('general-policy-director' as never)]).toEqual([true, true])
          }
        }
        if (approval !== before.approval && approval !== null) {
          approvals += 1
          expect([approval.saw?.revision, approval.saw?.round]).toEqual([revisions.length, round])
        }
        // One open deliberation a case.
        expect(world.meetings.filter((one) => (council.holds?.(one) ?? []).length > 0).length).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 300 },
  )
  // They get somewhere.
  expect([approvals > 5, outcomes > 20]).toEqual([true, true])
})
