import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { act, type Act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import type { EntrySupervisionState } from '../../domain/entry-supervision/state.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { fiscalYearEnd, fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { appliesForStaff } from '../support/entry-permit-acts.ts'
import { opens, reports } from '../support/entry-supervision-acts.ts'
import { freshRecord } from '../support/record.ts'
import { people } from '../support/rules.ts'

const record = await freshRecord({ timeSkipping: true })
afterAll(() => record[Symbol.asyncDispose]())
const today = wallDay()

const gives = async (
  stream: CaseId,
  who: keyof typeof people,
  { command }: { readonly command: object },
  seen: Pick<Act, 'expected' | 'asShown'> = {},
) => {
  const answer = await act(record, {
    stream,
    command: command as Act['command'],
    id: randomUUID(),
    origin: 'web',
    by: { person: people[who].person, via: { by: 'session' } },
    ...seen,
  })
  return answer.kind === 'done' ? 'done' : answer.refusal
}

it('what a law wants counted is counted in the registers of the moment, by the cell and in the time that it names', async () => {
  const times = { fromOn: today, untilOn: fiscalYearEnd(fiscalYearOf(today)) }
  const fresh = (procedure: string) => caseId(procedure, randomUUID()) as CaseId
  for (const room of ['terminals-citizen', 'terminals-heiwa'])
    expect(await gives(fresh('entry-permit'), 'staff', appliesForStaff({ ...times, room }))).toBe('done')
  const round = fresh('entry-supervision')
  const earlier = fresh('entry-supervision')
  const due = { dueOn: addDays(today, 10), wanted: '' }
  expect(await gives(round, 'chief', opens({ ...due, fromOn: addDays(today, -3), untilOn: today }))).toBe('done')
  const before = { fromOn: addDays(today, -30), untilOn: addDays(today, -1) }
  expect(await gives(earlier, 'chief', opens({ ...due, ...before }))).toBe('done')
  const permitsIn = async (of: CaseId) => {
    const { state } = (await oneCase<EntrySupervisionState>(record.pool, of))!
    return Object.fromEntries(state.rooms.map(({ room, figures }) => [room, figures.permits]))
  }
  expect(await permitsIn(round)).toMatchObject({
    'terminals-citizen': 1,
    'terminals-heiwa': 1,
    'computer-room-data': 0,
  })
  expect(await permitsIn(earlier)).toMatchObject({ 'terminals-citizen': 0, 'terminals-heiwa': 0 })
  expect(await rebuild(record.pool)).toMatchObject({ differing: 0 })
})

it('Art. 11: a form to report stays good while others report for their posts, not while the same post does', async () => {
  const round = caseId('entry-supervision', randomUUID()) as CaseId
  const times = { dueOn: addDays(today, 10), wanted: '', fromOn: addDays(today, -3), untilOn: today }
  expect(await gives(round, 'chief', opens(times))).toBe('done')
  const asShown = { expected: (await oneCase(record.pool, round))!.version, asShown: true } as const
  expect(await gives(round, 'head', reports(), asShown)).toBe('done')
  expect(await gives(round, 'otherHead', reports(), asShown)).toBe('done')
  expect(await gives(round, 'head', reports(), asShown)).toMatchObject({ code: 'stale-version' })
})
