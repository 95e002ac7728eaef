import { afterAll, describe, it } from 'vitest'
import { addDays, addMonths, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import {
  approvesChange,
  consents,
  prolongs,
  recordsChangeOutcome,
  requestsChange,
  requestsSubcontract,
  vetsCompany,
} from '../support/part-acts.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { runTheContract, say, underContract } from '../support/under-contract.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000

const stateOf = async (stream: CaseId): Promise<OutsourcingState> =>
  (await oneCase<OutsourcingState>(practice.pool, stream))!.state
const tookEffect = async (stream: CaseId) =>
  (await happened(practice.pool, stream))
    .filter((one) => one.type === 'ChangeTookEffect')
    .map((one) => [one.at, one.data['change']])

/** A contract of a year that begins tomorrow. */
const running = async (): Promise<{ readonly stream: CaseId; readonly endsOn: PlainDate }> => {
  const startsOn = addDays(await todayOf(practice.pool), 1)
  const endsOn = addDays(addMonths(startsOn, 12), -1)
  return { stream: await underContract(practice, { startsOn, endsOn, inspectEveryMonths: 6 }), endsOn }
}

describe('Art. 21 a change and its day', () => {
  it('holds from its day on, which the practice keeps: not a minute before, and once', async ({ expect }) => {
    const { stream } = await running()
    const effectiveOn = addDays(await todayOf(practice.pool, stream), 40)
    await say(practice, stream, 'head', requestsChange({ changes: { amountYen: 1_650_000 }, effectiveOn }).command)
    await say(practice, stream, 'chief', approvesChange().command)
    await practice.time.letPass(stream, 30 * days)
    expect(await tookEffect(stream)).toEqual([])
    await practice.time.letPass(stream, 20 * days)
    expect(await tookEffect(stream)).toEqual([[`${effectiveOn} 00:00`, 'change-1']])
  })

  it('moves the end of the contract, and with it the inspections and the end that the practice records', async ({
    expect,
  }) => {
    const { stream, endsOn } = await running()
    const today = await todayOf(practice.pool, stream)
    const later = addMonths(endsOn, 6)
    await say(
      practice,
      stream,
      'head',
      prolongs({ changes: { endsOn: later }, effectiveOn: addDays(today, 10) }).command,
    )
    await say(practice, stream, 'practice', recordsChangeOutcome({ heldOn: today }).command)
    await say(practice, stream, 'chief', approvesChange().command)
    await runTheContract(practice, stream)
    const events = await happened(practice.pool, stream)
    expect(events.filter((one) => one.type === 'InspectionDue')).toHaveLength(2)
    expect(events.filter((one) => one.type === 'ContractEnded').map((one) => one.at)).toEqual([
      `${addDays(later, 1)} 00:00`,
    ])
  })

  it('that was never decided lapses with the contract, as does the consent to a sub-contract', async ({ expect }) => {
    const { stream, endsOn } = await running()
    const today = await todayOf(practice.pool, stream)
    await say(
      practice,
      stream,
      'head',
      requestsChange({ changes: { amountYen: 1_650_000 }, effectiveOn: addDays(today, 5) }).command,
    )
    const vetted = vetsCompany().command
    await say(practice, stream, 'head', { ...vetted, data: { ...vetted.data, checkedOn: today } } as typeof vetted)
    await say(practice, stream, 'head', requestsSubcontract({ startsOn: addDays(today, 1), endsOn }).command)
    await say(practice, stream, 'chief', consents().command)
    await runTheContract(practice, stream)
    const { changes, subcontracts, tasks } = await stateOf(stream)
    expect([changes.map((one) => one.status), subcontracts.map((one) => [one.status, one.ended?.on])]).toEqual([
      ['lapsed'],
      [['ended', endsOn]],
    ])
    expect(tasks.open.map((one) => [one.kind, one.about])).toEqual([
      ['answer-for-inspection', 'inspection-1'],
      ['return-disposal', null],
      ['return-disposal', 'subcontract-1'],
    ])
  })
})
