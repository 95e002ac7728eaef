import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { nextInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { comesOf } from '../../support/comes-of.ts'
import {
  correctsContract,
  correctsTermination,
  correctsUrgent,
  registersAmendment,
  resumes,
  suspends,
} from '../../support/life-acts.ts'
import {
  acceptsForm,
  approves,
  confirmsClauses,
  declaresUrgent,
  askedAndEnded,
  given,
  inspects,
  opensInspection,
  reaching,
  recordsDisposal,
  recordsOutcome,
  registers,
  starts,
  submits,
  taken,
  vets,
} from '../../support/outsourcing-acts.ts'
import { gives, schedulesInspection, terminates } from '../../support/oversight-acts.ts'
import {
  approvesChange,
  consents,
  endsSubcontract,
  recordsChangeOutcome,
  requestsChange,
  requestsSubcontract,
  returnsChange,
  vetsCompany,
} from '../../support/part-acts.ts'

const comes = comesOf('outsourcing')
const shortOf = [...reaching('contracting'), registers({ endsOn: day('2027-03-31') }), confirmsClauses()]
const running = [...reaching('in-force'), confirmsClauses()]
const kinds = ({ tasks }: OutsourcingState) => tasks.open.map((one) => one.kind)

describe('Art. 22 a registered contract that was written down wrongly', () => {
  it('is corrected by an act with a reason; both values stay, and nobody approves what is within the approval', () => {
    given(...shortOf)
      .when(correctsContract({ endsOn: day('2027-05-31') }))
      .then({
        type: 'ContractCorrected',
        article: 'operational setting',
        data: {
          before: { endsOn: day('2027-03-31') },
          after: { endsOn: day('2027-05-31') },
          reason: '契約書の終わりの日を写し誤ったため',
          by: expect.objectContaining({ post: 'citizen-head' }) as never,
        },
      })
    const { state } = given(...shortOf, correctsContract({ endsOn: day('2027-05-31') }))
    expect([state.contract?.endsOn, state.corrections]).toMatchObject([
      '2027-05-31',
      [{ of: 'contract', before: { endsOn: '2027-03-31' }, after: { endsOn: '2027-05-31' } }],
    ])
  })

  it('has its number and the day of its signing put right the same way, and says anew what is out of order', () => {
    const { state } = given(...running, correctsContract({ endsOn: undefined as never, contractNumber: '2026-委-51' }))
    expect(state.contract?.contractNumber).toBe('2026-委-51')
    const late = correctsContract({ endsOn: undefined as never, signedOn: day('2026-06-05') })
    const registeredLate = [...reaching('contracting'), registers({}, { at: '2026-06-08 10:00' })]
    expect(given(...registeredLate, late).state.cautions).toMatchObject([
      { kind: 'signed-after-start', day: '2026-06-01' },
    ])
  })

  it('needs a reason and a difference, and stays behind what was done under it', () => {
    given(...running)
      .when(correctsContract({ reason: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...running)
      .when(correctsContract({ endsOn: day('2027-05-31') }))
      .thenRefuses('nothing-changed', 'operational setting', { field: 'endsOn' })
    given(...running, opensInspection(), inspects())
      .when(correctsContract({ endsOn: day('2026-12-09') }, { at: '2026-12-11 10:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'endsOn', problem: 'before-the-last-act' })
    given(...running, opensInspection(), inspects())
      .when(correctsContract({ endsOn: undefined as never, startsOn: day('2026-12-11') }, { at: '2026-12-11 10:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'startsOn', problem: 'after-the-first-act' })
    for (const early of [gives(), suspends({ from: day('2026-06-01') })])
      given(...running, early)
        .when(correctsContract({ endsOn: undefined as never, startsOn: day('2026-06-02') }, { at: '2026-12-11 10:00' }))
        .thenRefuses('field-invalid', 'operational setting', { field: 'startsOn', problem: 'after-the-first-act' })
    given(...running, requestsChange({ effectiveOn: day('2026-09-14') }), approvesChange(), registersAmendment())
      .when(correctsContract({ endsOn: undefined as never, signedOn: day('2026-10-02') }, { at: '2026-12-11 10:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'signedOn', problem: 'after-an-amendment' })
    given(...running)
      .when(correctsContract({}, { by: 'staff' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
  })

  it('goes before council and chief only where the true days leave what was approved, and stands until then', () => {
    const beyond = correctsContract({ endsOn: day('2027-06-30') })
    expect(comes(running, beyond)).toEqual([
      'ChangeRequested',
      'task record-outcome-2 by 2026-07-01T08:15:00.000Z',
      'letter task record-outcome-2 to secretariat',
    ])
    const asked = [...running, beyond]
    expect(given(...asked).state.contract?.endsOn).toBe('2027-05-31')
    const heard = recordsChangeOutcome({ heldOn: day('2026-06-18') }, { at: '2026-06-18 15:00' })
    const { state } = given(...asked, heard, approvesChange({}, { at: '2026-06-19 10:00' }))
    expect([state.contract?.endsOn, state.corrections.map((one) => one.before)]).toEqual([
      '2027-06-30',
      [{ endsOn: '2027-05-31' }],
    ])
    // Nothing was agreed anew with the contractor, so no paper of a change is asked for.
    expect(kinds(state)).not.toContain('amend-contract')
  })

  it('goes there as well where the contract truly began, or was signed, before the approval', () => {
    const early = correctsContract({ endsOn: undefined as never, startsOn: day('2026-04-10') })
    expect(comes(running, early)[0]).toBe('ChangeRequested')
    const signed = correctsContract({ endsOn: undefined as never, signedOn: day('2026-04-10') })
    expect(comes(running, signed)[0]).toBe('ChangeRequested')
    const back = [early, returnsChange({}, { by: 'secretariat', at: '2026-06-11 10:00' })]
    const again = taken('AmendChange', 'head', '2026-06-12 10:00', {
      change: 'change-1',
      changes: {},
      reason: '契約書のとおりで誤りない',
      effectiveOn: day('2026-06-12'),
    })
    expect(given(...running, ...back, again()).state.changes[0]?.revisions.at(-1)).toMatchObject({
      revision: 2,
      corrects: { contract: { startsOn: '2026-04-10' } },
      reason: '契約書のとおりで誤りない',
    })
  })

  it('lets inspections fall away in sight that fell due by the wrong days, and calls for them by the right ones', () => {
    const urgent = [
      starts(),
      vets(),
      declaresUrgent({ startedOn: day('2025-04-01') }),
      submits(),
      acceptsForm(),
      recordsOutcome(),
      approves(),
      registers({ signedOn: day('2025-04-01'), startsOn: day('2025-04-01'), inspectEveryMonths: 3 }),
      confirmsClauses(),
    ]
    const dueAtOnce = [1, 2, 3, 4].map((nth) => opensInspection({ nth }, { at: '2026-05-13 09:00' }))
    const fixed = correctsContract(
      { endsOn: undefined as never, signedOn: day('2026-04-20'), startsOn: day('2026-06-01') },
      { at: '2026-05-14 10:00' },
    )
    const { state } = given(...urgent, ...dueAtOnce, fixed)
    expect(state.inspections.map((one) => [one.id, one.skipped?.reason])).toEqual(
      [1, 2, 3, 4].map((n) => [`void-${n}`, '契約書の終わりの日を写し誤ったため']),
    )
    expect(kinds(state)).not.toContain('inspect')
    expect(nextInspection(state)).toEqual({ nth: 1, dueOn: '2026-09-01' })
    // Only then can the declaration itself be put right: the contract never lies before it.
    given(...urgent)
      .when(correctsUrgent({ startedOn: day('2026-04-01') }, { at: '2026-05-14 10:00' }))
      .thenRefuses('contract-before-approval', 'operational setting', {
        field: 'startedOn',
        approvedOn: '2025-04-01',
      })
    const right = correctsUrgent({ startedOn: day('2026-04-01') }, { at: '2026-05-14 11:00' })
    expect(given(...urgent, ...dueAtOnce, fixed, right).state.urgent?.startedOn).toBe('2026-04-01')
  })

  it('takes back in sight an end that came by a wrong day, with the consents that it had ended', () => {
    const withSub = [...shortOf, vetsCompany(), requestsSubcontract({ endsOn: day('2027-03-31') }), consents()]
    const ended = [
      ...withSub,
      opensInspection(),
      inspects(),
      ...askedAndEnded({ endsOn: day('2027-03-31') }, { at: '2027-04-01 00:00' }),
      recordsDisposal({ doneOn: day('2027-04-02') }, { at: '2027-04-02 10:00' }),
    ]
    const { state } = given(...ended, correctsContract({ endsOn: day('2027-05-31') }, { at: '2027-04-05 10:00' }))
    expect([state.stage, state.subcontracts[0]?.status, state.oversight.disposals]).toEqual([
      'in-force',
      'consented',
      [],
    ])
    for (const kind of ['return-disposal', 'close']) expect(kinds(state)).not.toContain(kind)
    // Renewal is asked about by the true end, and its time has come.
    expect(kinds(state)).toContain('decide-renewal')
  })
})

describe('Art. 22 an early end that was written down wrongly', () => {
  const early = [...running, opensInspection(), terminates({ endsOn: day('2026-11-30') }, { at: '2026-12-20 10:00' })]

  it('is corrected with a reason, and what the wrong day had let fall away is asked for again', () => {
    expect(given(...early).state.inspections[0]?.skipped).not.toBeNull()
    const { state } = given(...early, correctsTermination())
    expect([state.contract?.endsOn, state.inspections[0]?.skipped, kinds(state)]).toEqual([
      '2027-02-28',
      null,
      expect.arrayContaining(['inspect']),
    ])
    expect(state.corrections).toMatchObject([
      { of: 'termination', before: { endsOn: '2026-11-30' }, after: { endsOn: '2027-02-28' } },
    ])
  })

  it('is taken back by the agreed last day, also where the contract was held to have ended already', () => {
    const over = [...early, ...askedAndEnded({ endsOn: day('2026-11-30') }, { at: '2026-12-21 00:00' })]
    const { state } = given(...over, correctsTermination({ endsOn: day('2027-05-31') }))
    expect([state.stage, state.oversight.termination, state.contract?.endsOn]).toEqual(['in-force', null, '2027-05-31'])
    expect(comes(over, correctsTermination({ endsOn: day('2027-05-31') }))).toContain('ContractRunsOn')
  })

  it('does not come before a later act of the same contract, nor after the agreed end, nor without an early end', () => {
    const later = [...running, gives({ since: day('2026-12-15') }, { at: '2026-12-16 10:00' }), terminates()]
    given(...later)
      .when(correctsTermination({ endsOn: day('2026-12-14') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'endsOn', problem: 'before-the-last-act' })
    given(...later)
      .when(correctsTermination({ endsOn: day('2027-06-01') }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'endsOn', problem: 'not-early' })
    given(...running)
      .when(correctsTermination())
      .thenRefuses('termination-missing', 'operational setting', {})
  })
})

describe('Art. 22 an early end does not come before what was done under the contract', () => {
  it.each([
    ['a consent to a sub-contract', [vetsCompany(), requestsSubcontract(), consents()], '2026-07-12'],
    [
      'a change that took effect',
      [
        taken('RequestChange', 'head', '2026-09-01 10:00', {
          changes: { amountYen: 990_000 },
          reason: '減額',
          effectiveOn: day('2026-10-01'),
        })(),
        approvesChange(),
        taken('EffectChange', 'practice', '2026-10-01 00:00', { change: 'change-1' })(),
      ],
      '2026-09-30',
    ],
    [
      'a visit out of turn',
      [
        schedulesInspection(),
        inspects({ inspection: 'adhoc-1', heldOn: day('2026-07-03') }, { at: '2026-07-03 15:00' }),
      ],
      '2026-07-02',
    ],
    ['a rest', [suspends()], '2026-12-04'],
    ['the day on which it went on again', [suspends(), resumes()], '2026-12-19'],
    [
      'the paper of a change',
      [
        requestsChange({ effectiveOn: day('2026-09-14') }),
        approvesChange(),
        registersAmendment({ signedOn: day('2026-10-01') }),
      ],
      '2026-09-30',
    ],
    ['the end of a sub-contract', [vetsCompany(), requestsSubcontract(), consents(), endsSubcontract()], '2026-11-29'],
  ] as const)('%s', (_name, acts, endsOn) => {
    given(...running, ...acts)
      .when(terminates({ endsOn: day(endsOn) }, { at: '2026-12-21 10:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'endsOn', problem: 'before-the-last-act' })
  })
})

describe('Art. 22 a contract that is ended earlier still', () => {
  it('keeps the day that was agreed, and is taken back by it', () => {
    const twice = [...running, terminates(), terminates({ endsOn: day('2027-01-15') }, { at: '2026-12-21 10:00' })]
    expect(given(...twice).state.oversight.termination?.insteadOf).toBe('2027-05-31')
    const back = correctsTermination({ endsOn: day('2027-05-31') }, { at: '2026-12-22 10:00' })
    expect(given(...twice, back).state).toMatchObject({
      contract: { endsOn: '2027-05-31' },
      oversight: { termination: null },
    })
  })
})

describe('Art. 21 urgent work that was declared with a wrong day', () => {
  const declared = [starts(), vets(), declaresUrgent()]

  it('is corrected before anybody has weighed it, to an earlier or a later day', () => {
    for (const startedOn of ['2026-03-25', '2026-03-31'])
      expect(given(...declared, correctsUrgent({ startedOn: day(startedOn) })).state.urgent?.startedOn).toBe(startedOn)
    given(starts(), vets()).when(correctsUrgent()).thenRefuses('urgent-missing', 'operational setting', {})
  })

  it('is weighed anew where the council was told of a later day', () => {
    given(...declared, submits(), acceptsForm(), recordsOutcome())
      .when(correctsUrgent({ startedOn: day('2026-03-20') }, { at: '2026-04-17 10:00' }))
      .thenRefuses('council-saw-other', 'operational setting', { field: 'startedOn' })
  })

  it('is more than they weighed where another company did it, and the same where its name was only written otherwise', () => {
    const weighed = [...declared, submits(), acceptsForm(), recordsOutcome()]
    const same = { startedOn: day('2026-03-30') }
    given(...weighed)
      .when(correctsUrgent({ ...same, contractor: '東邦システム株式会社' }, { at: '2026-04-17 10:00' }))
      .thenRefuses('council-saw-other', 'operational setting', { field: 'startedOn' })
    const other = correctsUrgent({ ...same, contractor: '東邦システム株式会社' }, { at: '2026-04-21 10:00' })
    expect(comes([...weighed, approves()], other)[0]).toBe('ChangeRequested')
    const { contractor } = given(...declared).state.urgent!
    const width = correctsUrgent(
      { ...same, contractor: `${contractor.normalize('NFKC')} ` },
      { at: '2026-04-21 10:00' },
    )
    expect(comes([...weighed, approves()], width)[0]).toBe('UrgentStartCorrected')
  })

  it('goes before council and chief as a change once it is approved, if the true day is an earlier one', () => {
    const approved = [...declared, submits(), acceptsForm(), recordsOutcome(), approves()]
    const later = correctsUrgent({ startedOn: day('2026-03-31') }, { at: '2026-04-21 10:00' })
    expect(comes(approved, later)[0]).toBe('UrgentStartCorrected')
    const earlier = correctsUrgent({ startedOn: day('2026-03-20') }, { at: '2026-04-21 10:00' })
    expect(comes(approved, earlier)[0]).toBe('ChangeRequested')
    const heard = recordsChangeOutcome({ heldOn: day('2026-04-22') }, { at: '2026-04-22 15:00' })
    const { state } = given(...approved, earlier, heard, approvesChange({}, { at: '2026-04-23 10:00' }))
    expect([state.urgent?.startedOn, state.corrections]).toMatchObject([
      '2026-03-20',
      [{ of: 'urgent', before: { startedOn: '2026-03-30' } }],
    ])
  })
})
