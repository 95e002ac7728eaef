import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { streamFor } from '../../activities/stream-for.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { addDays, addMonths } from '../../domain/kernel/plain-date.ts'
import type { HistoryState } from '../../domain/operation-history/state.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { people } from '../support/rules.ts'
import { until } from '../support/until.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000
const watch = streamFor('operation-history', 'watch/communication-server')

const stateOf = async (stream: CaseId) => (await oneCase<HistoryState>(practice.pool, stream))?.state ?? null

const archived = async (from: string, to: string): Promise<CaseId> => {
  const stream = caseId('operation-history', randomUUID()) as CaseId
  const answer = await practice.act({
    stream,
    command: {
      type: 'ArchiveHistory',
      data: {
        equipment: 'communication-server',
        device: '',
        from,
        to,
        medium: 'LTO',
        place: '金庫',
        count: 1,
        hash: '',
        note: '',
      },
    },
    id: randomUUID(),
    origin: 'web',
    by: { person: people.systemManager.person, via: { by: 'session' } },
  })
  expect(answer.kind).toBe('done')
  return stream
}

describe('the archive of the operation history (Art. 16)', () => {
  it('tells the watch over its equipment once, which finds the days that are missing; and is read again in time', async () => {
    const today = await todayOf(practice.pool)
    const early = await archived(addMonths(today, -90), addMonths(today, -30))
    const late = await archived(addDays(addMonths(today, -30), 11), addDays(today, -20))
    await until(async () => (await stateOf(watch))?.watch?.media.length === 2)
    const state = await stateOf(watch)
    expect(state?.watch?.gaps).toEqual([
      { from: addDays(addMonths(today, -30), 1), to: addDays(addMonths(today, -30), 10) },
    ])
    expect(state?.tasks.open.map(({ kind }) => kind)).toEqual(['close-history-gap'])
    for (const stream of [early, late])
      await until(async () => (await happened(practice.pool, stream)).some(({ type }) => type === 'HistoryWatchTold'))
    await practice.time.letPass(late, 370 * days)
    expect((await stateOf(late))?.tasks.open.map(({ kind }) => kind)).toEqual(['check-history'])
  })

  it('leaves the watch over the equipment to which it was archived by mistake, once it is put right', async () => {
    const today = await todayOf(practice.pool)
    const moved = await archived(addMonths(today, -100), addMonths(today, -95))
    const seenBy = async (stream: CaseId) =>
      (await stateOf(stream))?.watch?.media.filter(({ medium }) => medium === moved).map(({ gone }) => gone) ?? []
    await until(async () => (await seenBy(watch)).length === 1)
    const { equipment: _equipment, ...medium } = (await stateOf(moved))!.medium!
    const answer = await practice.act({
      stream: moved,
      command: { type: 'CorrectHistory', data: { ...medium, equipment: 'integrated-terminal', reason: '取り違え' } },
      id: randomUUID(),
      origin: 'web',
      by: { person: people.systemManager.person, via: { by: 'session' } },
    })
    expect(answer.kind).toBe('done')
    const other = streamFor('operation-history', 'watch/integrated-terminal')
    // The two are told one after the other, in whichever order.
    await until(async () => (await seenBy(other)).length === 1 && (await seenBy(watch)).every((gone) => gone))
    expect([await seenBy(watch), await seenBy(other)]).toEqual([[true], [false]])
  })
})
