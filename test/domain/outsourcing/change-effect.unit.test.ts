import { opened } from '../../support/outsourcing-events.ts'
import { openConditions } from '../../../domain/outsourcing/in-effect/conditions.ts'
import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { approvedTerms } from '../../../domain/outsourcing/in-effect/approved-terms.ts'
import { nextInspection } from '../../../domain/outsourcing/inspections/inspection-plan.ts'
import { wakesOf } from '../../../test/support/outsourcing-view.ts'
import {
  approves,
  confirmsClauses,
  askedAndEnded,
  endsContract,
  given,
  inspects,
  opensInspection,
  reaching,
  recordsOutcome,
  registers,
} from '../../support/outsourcing-acts.ts'
import { terminates } from '../../support/oversight-acts.ts'
import {
  approvesChange,
  disapprovesChange,
  effectsChange,
  prolongs,
  recordsChangeOutcome,
  requestsChange,
  withdrawsChange,
} from '../../support/part-acts.ts'
import { rulesAt } from '../../support/rules.ts'

const running = [...reaching('in-force'), confirmsClauses()]
const moved = [...running, requestsChange(), approvesChange()]
const prolonged = [...running, prolongs(), recordsChangeOutcome(), approvesChange()]

describe('Art. 21 the old approval holds until the new one’s day', () => {
  it('says for each day what is approved', () => {
    const { state } = given(...moved)
    expect(
      ['2026-04-19', '2026-04-20', '2026-09-30', '2026-10-01', '2030-01-01'].map(
        (on) => approvedTerms(state, day(on))?.place ?? null,
      ),
    ).toEqual([null, '市民課 窓口', '市民課 窓口', '祖父江支所 窓口', '祖父江支所 窓口'])
    expect(approvedTerms(given(...moved, effectsChange()).state, day('2026-09-30'))?.place).toBe('市民課 窓口')
  })

  it('takes effect on its day by the practice, once and not before', () => {
    given(...moved)
      .when(effectsChange({}, { at: '2026-09-30 23:59' }))
      .thenRefuses('too-early', 'operational setting', { from: '2026-10-01' })
    given(...moved)
      .when(effectsChange())
      .then(
        {
          type: 'ChangeTookEffect',
          article: 'operational setting',
          data: { change: 'change-1', effectiveOn: day('2026-10-01') },
        },
        opened('amend-contract-1', {
          at: '2026-10-01 00:00',
          due: '2026-10-30 17:15',
          escalation: '2026-11-05 09:00',
          reminders: ['2026-10-27 09:00', '2026-10-29 09:00', '2026-10-30 09:00', '2026-11-02 09:00'],
          about: 'change-1',
        }),
      )
    given(...moved, effectsChange())
      .when(effectsChange())
      .thenNothing()
    given(...running, requestsChange())
      .when(effectsChange())
      .thenNothing()
  })

  it('approved on or after its day, takes effect on the day of the approval: nothing is approved backwards', () => {
    const { state } = given(...running, requestsChange(), approvesChange({}, { at: '2026-10-05 10:00' }))
    expect(state.changes[0]).toMatchObject({ status: 'effective', approval: { effectiveOn: '2026-10-05' } })
    expect([approvedTerms(state, day('2026-10-04'))?.place, approvedTerms(state, day('2026-10-05'))?.place]).toEqual([
      '市民課 窓口',
      '祖父江支所 窓口',
    ])
  })

  it('the end of the contract moves with the period, and the inspections go on until then (Art. 23)', () => {
    const before = given(...prolonged).state
    const { state } = given(...prolonged, effectsChange())
    expect([before.contract?.endsOn, state.contract?.endsOn]).toEqual(['2027-05-31', '2027-08-31'])
    const held = given(...prolonged, effectsChange(), opensInspection(), inspects()).state
    expect(nextInspection(held)).toMatchObject({ nth: 2, dueOn: '2027-06-01' })
    given(...prolonged, effectsChange(), opensInspection(), inspects())
      .when(endsContract())
      .thenNothing()
  })

  it('an end that was shortened ends the contract then', () => {
    const short = [
      ...running,
      prolongs({ changes: { endsOn: day('2026-10-31') } }),
      recordsChangeOutcome(),
      approvesChange(),
      effectsChange(),
    ]
    given(...short)
      .when(endsContract({ endsOn: day('2026-10-31') }, { at: '2026-11-01 00:00' }))
      .after()
  })

  it('the contract does not end on its old day while an approved prolongation waits to take effect', () => {
    const late = [
      ...running,
      prolongs({ effectiveOn: day('2027-05-31') }),
      recordsChangeOutcome(),
      approvesChange(),
      opensInspection(),
      inspects(),
    ]
    given(...late)
      .when(endsContract())
      .thenRefuses('change-pending', 'operational setting', { changes: ['change-1'] })
  })

  it('a prolongation can’t be approved any more when the contract has run out', () => {
    const waiting = [...running, prolongs(), recordsChangeOutcome()]
    given(...waiting)
      .when(approvesChange({}, { at: '2027-06-01 08:00' }))
      .thenRefuses('change-too-late', 'operational setting', { endsOn: '2027-05-31' })
  })

  it('a contract that was terminated is not prolonged again, by whatever was approved before', () => {
    const terminated = terminates({ endsOn: day('2026-12-20') }, { at: '2026-09-20 10:00' })
    expect(given(...prolonged, terminated, effectsChange()).state.contract?.endsOn).toBe('2026-12-20')
    given(...running, terminated)
      .when(prolongs({}, { at: '2026-09-21 10:00' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'changes.endsOn', problem: 'ends-early' })
    const waiting = [
      ...running,
      prolongs(),
      recordsChangeOutcome(),
      terminates({ endsOn: day('2026-12-20') }, { at: '2026-09-12 10:00' }),
    ]
    given(...waiting)
      .when(approvesChange())
      .thenRefuses('change-too-late', 'operational setting', { endsOn: '2026-12-20' })
    given(...waiting)
      .when(disapprovesChange())
      .after()
  })

  it('what was not decided when the contract ended lapses, and its tasks with it', () => {
    const { state } = given(...running, prolongs(), requestsChange(), opensInspection(), inspects(), ...askedAndEnded())
    expect(state.changes.map((one) => one.status)).toEqual(['lapsed', 'lapsed'])
    expect(state.tasks.open.map((one) => one.kind)).toEqual(['answer-for-inspection', 'return-disposal'])
  })

  it('before the contract is registered, a change moves the period within which it must stay', () => {
    const longer = requestsChange(
      { changes: { endsOn: day('2027-08-31') }, effectiveOn: day('2026-05-08') },
      { at: '2026-04-21 10:00' },
    )
    const outcome = recordsChangeOutcome({ heldOn: day('2026-04-28') }, { at: '2026-04-28 15:00' })
    const acts = [...reaching('contracting'), longer, outcome, approvesChange({}, { at: '2026-04-30 10:00' })]
    given(...reaching('contracting'))
      .when(registers({ endsOn: day('2027-08-31') }))
      .thenRefuses('contract-beyond-approval', 'Art. 21', { field: 'endsOn', day: '2027-05-31' })
    given(...acts)
      .when(registers({ endsOn: day('2027-08-31') }))
      .after()
  })
})

describe('Art. 21 the contract stays within the period that was approved', () => {
  it('refuses a contract that begins earlier or ends later', () => {
    given(...reaching('contracting'))
      .when(registers({ startsOn: day('2026-05-31') }))
      .thenRefuses('contract-beyond-approval', 'Art. 21', { field: 'startsOn', day: '2026-06-01' })
    given(...reaching('contracting'))
      .when(registers({ endsOn: day('2027-06-01') }))
      .thenRefuses('contract-beyond-approval', 'Art. 21', { field: 'endsOn', day: '2027-05-31' })
  })

  it('takes a shorter one', () => {
    given(...reaching('contracting'))
      .when(registers({ startsOn: day('2026-07-01'), endsOn: day('2027-03-31') }))
      .after()
  })
})

describe('Art. 21 conditions', () => {
  const roster = { text: '従事者名簿を提出させること', dueOn: day('2026-09-30') }
  const conditional = [
    ...reaching('deliberation'),
    recordsOutcome({ outcome: 'favourable-with-conditions', conditions: [roster] }),
    approves(),
    registers(),
    confirmsClauses(),
  ]

  it('scenario 5: outcome 条件付き可; on approval the conditions are carried in with their days and appear in the to-do', () => {
    const { state } = given(...conditional)
    expect(state.approval?.conditions).toEqual([{ id: 'condition-1', ...roster, from: 'council' }])
    expect(state.tasks.open.map((one) => [one.kind, one.about, one.due.slice(0, 10)])).toEqual([
      ['fulfil-condition', 'condition-1', '2026-09-30'],
    ])
  })

  it('are changed by a change request alone, which the council deliberates; the to-do gets the new day when it takes effect', () => {
    const later = { condition: 'condition-1', text: roster.text, dueOn: day('2026-11-30') }
    const acts = [
      ...conditional,
      requestsChange({ changes: { conditions: [later] } }),
      recordsChangeOutcome(),
      approvesChange(),
    ]
    expect(openConditions(given(...acts).state).map((one) => one.dueOn)).toEqual(['2026-09-30'])
    const { state } = given(...acts, effectsChange())
    expect(openConditions(state)).toEqual([
      { id: 'condition-1', text: roster.text, dueOn: '2026-11-30', from: 'council' },
    ])
    expect(state.tasks.open.map((one) => [one.task, one.due.slice(0, 10)])).toEqual([
      ['fulfil-condition-2', '2026-11-30'],
    ])
  })

  it('that are fulfilled, unknown or named twice are not changed', () => {
    const condition = (id: string) => ({ condition: id, text: '別の内容', dueOn: day('2026-11-30') })
    given(...conditional)
      .when(requestsChange({ changes: { conditions: [condition('condition-2')] } }))
      .thenRefuses('condition-unknown', 'operational setting', {
        field: 'changes.conditions.0.text',
        condition: 'condition-2',
      })
    given(...conditional)
      .when(requestsChange({ changes: { conditions: [condition('condition-1'), condition('condition-1')] } }))
      .thenRefuses('condition-unknown', 'operational setting', {
        field: 'changes.conditions.1.text',
        condition: 'condition-1',
      })
  })

  it('of a change’s approval are numbered on, and fall away with a change that is withdrawn', () => {
    const asked = [{ text: '移転後の写真を提出させること', dueOn: day('2026-10-15') }]
    const acts = [...conditional, requestsChange(), approvesChange({ conditions: asked })]
    expect(openConditions(given(...acts).state).map((one) => [one.id, one.from])).toEqual([
      ['condition-1', 'council'],
      ['condition-2', 'chief'],
    ])
    const withdrawn = given(...acts, withdrawsChange()).state
    expect([openConditions(withdrawn).map((one) => one.id), withdrawn.tasks.open.map((one) => one.about)]).toEqual([
      ['condition-1'],
      ['condition-1'],
    ])
  })
})

describe('a case of which the practice must know when a change takes effect (Art. 21)', () => {
  it('waits for the change’s day as it begins', () => {
    const { state } = given(...moved)
    const rules = rulesAt('2026-09-20 10:00', 'practice')
    expect(wakesOf(state, rules)[0]).toEqual({
      kind: 'change-effective',
      at: '2026-09-30T15:00:00.000Z',
      change: 'change-1',
    })
  })
})
