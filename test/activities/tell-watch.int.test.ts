import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { createHoldWatches, createTellWatch } from '../../activities/operation-history/tell-watch.ts'
import { streamFor } from '../../activities/stream-for.ts'
import { act } from '../../db/act/act.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { saidOf } from '../../domain/operation-history/medium/said.ts'
import type { HistoryState } from '../../domain/operation-history/state.ts'
import { freshRecord } from '../support/record.ts'
import { people } from '../support/rules.ts'
import { undone } from '../support/undone.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())

const poke = { afterCommit: () => {} }
const { tellWatch } = createTellWatch({ record, poke })
const looked = createHoldWatches({ record, poke })
const now = instantFromEpoch(Date.now())
const today = tokyoDateOf(now)
const stateOf = async (stream: CaseId) => (await oneCase<HistoryState>(record.pool, stream))!.state
const by = { person: people.systemManager.person, via: { by: 'session' } } as const
const archive = {
  equipment: 'communication-server',
  device: '',
  from: addDays(today, -60),
  to: addDays(today, -30),
  medium: 'LTO',
  place: '金庫',
  count: 1,
  hash: '',
  note: '',
}
const says = async (stream: CaseId, type: string, data: Readonly<Record<string, string | number>>) =>
  expect(await act(record, { stream, command: { type, data }, id: randomUUID(), origin: 'web', by })).toMatchObject({
    kind: 'done',
  })
const watchOf = (equipment: string) => streamFor('operation-history', `watch/${equipment}`)
/** Of a medium, whether each watch that has heard of it takes it as gone. */
const goneBy = async (equipment: string, medium: CaseId) =>
  (await stateOf(watchOf(equipment))).watch!.media.filter((one) => one.medium === medium).map(({ gone }) => gone)

describe('Art. 16 a medium that is put right between the telling of its watch and the note of that', () => {
  it('leaves the watch that was told, all the same', async () => {
    const stream = caseId('operation-history', randomUUID()) as CaseId
    await says(stream, 'ArchiveHistory', archive)
    const { device, from, to } = archive
    // The watch is told, and there the power fails.
    const told = await act(record, {
      stream: watchOf('communication-server'),
      command: {
        type: 'NoteHistoryMedium',
        data: { equipment: 'communication-server', device, medium: stream, from, to, gone: false },
      },
      id: `${stream}/watch/1`,
      origin: 'practice',
      by: 'practice',
    })
    expect(told).toMatchObject({ kind: 'done' })
    await says(stream, 'CorrectHistory', { ...archive, equipment: 'integrated-terminal', reason: '取り違え' })
    expect(await tellWatch({ stream, now, said: saidOf(await stateOf(stream)) })).toBe('told')
    expect([await goneBy('communication-server', stream), await goneBy('integrated-terminal', stream)]).toEqual([
      [true],
      [false],
    ])
    expect((await stateOf(stream)).told).toBe(saidOf(await stateOf(stream)))
  })

  it('is right with every watch where it was put right and back again', async () => {
    const stream = caseId('operation-history', randomUUID()) as CaseId
    const saidNow = async () => saidOf(await stateOf(stream))
    await says(stream, 'ArchiveHistory', archive)
    expect(await tellWatch({ stream, now, said: await saidNow() })).toBe('told')
    await says(stream, 'CorrectHistory', { ...archive, equipment: 'integrated-terminal', reason: '取り違え' })
    const said = await saidNow()
    await expect(undone(record, stream, () => tellWatch({ stream, now, said }))).rejects.toThrow()
    await says(stream, 'CorrectHistory', { ...archive, reason: '元のとおりだった' })
    expect(await tellWatch({ stream, now, said })).toBe('nothing-to-tell')
    const wrong = [await goneBy('communication-server', stream), await goneBy('integrated-terminal', stream)]
    expect(wrong).toEqual([[true], [false]])
    const query = vi.spyOn(record.pool, 'query')
    await looked(stream)
    const asked = query.mock.calls.map(([one]) => (one as { readonly name?: string }).name)
    expect(asked.filter((name) => name === 'watches-of')).toHaveLength(1)
    query.mockRestore()
    const right = [await goneBy('communication-server', stream), await goneBy('integrated-terminal', stream)]
    expect(right).toEqual([[false], [true]])
    // And looked at again, nothing more is said.
    const { version } = (await oneCase(record.pool, watchOf('communication-server')))!
    await looked(stream)
    expect((await oneCase(record.pool, watchOf('communication-server')))!.version).toBe(version)
  })
})
