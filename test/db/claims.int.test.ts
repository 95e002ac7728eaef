import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { act, type Act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { fiscalYearEnd, fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { appliesForStaff, refuses } from '../support/entry-permit-acts.ts'
import { freshRecord } from '../support/record.ts'
import { people } from '../support/rules.ts'

const record = await freshRecord({ timeSkipping: true })
afterAll(() => record[Symbol.asyncDispose]())
const today = wallDay()
const times = { fromOn: today, untilOn: fiscalYearEnd(fiscalYearOf(today)) }

const gives = async (stream: CaseId, who: keyof typeof people, { command }: { readonly command: object }) => {
  const answer = await act(record, {
    stream,
    command: command as Act['command'],
    id: randomUUID(),
    origin: 'web',
    by: { person: people[who].person, via: { by: 'session' } },
  })
  return answer.kind === 'done' ? 'done' : answer.refusal.code
}

const fresh = () => caseId('entry-permit', randomUUID()) as CaseId

it('of many who claim the same in one moment one has it, and the others are told who', async () => {
  const streams = Array.from({ length: 8 }, fresh)
  const answers = await Promise.all(streams.map((stream) => gives(stream, 'staff', appliesForStaff(times))))
  expect(answers.toSorted()).toEqual(['done', ...Array.from({ length: 7 }, () => 'entry-permit-double')])
  const holder = streams[answers.indexOf('done')] ?? fresh()
  // Another room is another claim; and once it is given up, the next may have it.
  expect(await gives(fresh(), 'staff', appliesForStaff({ ...times, room: 'terminals-heiwa' }))).toBe('done')
  expect(await gives(holder, 'head', refuses())).toBe('done')
  expect(await gives(fresh(), 'staff', appliesForStaff(times))).toBe('done')
  expect(await rebuild(record.pool)).toMatchObject({ differing: 0 })
})
