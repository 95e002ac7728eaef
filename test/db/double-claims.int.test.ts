import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, type Act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import { verify } from '../../db/proof/verify.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { upgrade } from '../../db/upkeep/upgrade.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { freshRecord } from '../support/record.ts'
import { people } from '../support/rules.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())
const today = wallDay()
const permits = [randomUUID(), randomUUID()].map((uuid) => caseId('entry-permit', uuid) as CaseId)
const [first, second] = permits as [CaseId, CaseId]

const give = (stream: CaseId, type: string, data: object) =>
  act(record, {
    stream,
    command: { type, data } as Act['command'],
    id: randomUUID(),
    origin: 'web',
    by: { person: people.systemManager.person, via: { by: 'session' } },
  })
const done = async (...wanted: Parameters<typeof give>) => {
  const answer = await give(...wanted)
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal))
}
const times = { fromOn: today, untilOn: today, fromTime: '', untilTime: '' }
const permitted = async (stream: CaseId, room: string, idNumber: string) => {
  await done(stream, 'ApplyForStaffEntry', {
    ...times,
    office: 'digital-promotion',
    room,
    entrant: people.systemManager.person,
    purpose: '機器の管理',
    belongings: '',
  })
  await done(stream, 'PermitEntry', { ...times, accompanied: 'alone', companion: '', conditions: '' })
  await done(stream, 'RegisterId', { idNumber })
}
/** What each of the two claims by its ID, and what it would claim. */
const claims = async () =>
  (
    await record.pool.query(
      `select stream, cells ->> 'claim' as claim, cells ->> 'doubleClaim' as beside from register_rows
        where (cells ->> 'claim' like 'id/%' or cells ->> 'doubleClaim' like 'id/%') order by stream <> $1`,
      [first],
    )
  ).rows
const ofAnotherForm = () => record.admin.pool.query('update streams set form = 0')

describe('two open permits whose IDs differ in width alone, recorded before that was noticed', () => {
  beforeAll(async () => {
    await permitted(first, 'computer-room-data', 'ID-0107')
    // As a release wrote it that took numbers as they were typed.
    await record.admin.pool.query(
      `update register_rows set cells = jsonb_set(cells, '{claim}', '"id/as typed"') where stream = $1
        and cells ->> 'claim' = 'id/ID-0107'`,
      [first],
    )
    await permitted(second, 'computer-room-server', 'ＩＤ－０１０７')
    await ofAnotherForm()
  })

  it('are brought up by an upgrade, again and again, and the second says beside what it stands', async () => {
    for (const _ of [1, 2]) {
      expect(await upgrade({ ownerUrl: record.database.ownerUrl, release: 'x' })).toMatchObject({
        kind: 'done',
        left: [],
      })
      expect(await claims()).toEqual([
        { stream: first, claim: null, beside: 'id/ID-0107' },
        { stream: second, claim: 'id/ID-0107', beside: null },
      ])
      await ofAnotherForm()
    }
    await upgrade({ ownerUrl: record.database.ownerUrl, release: 'x' })
    expect((await rebuild(record.admin.pool)).differences).toEqual([])
    expect((await verify(record.admin.pool)).flaws).toEqual([])
  })

  it('go on being acted upon, each of them', async () => {
    await done(first, 'SuspendId', { means: 'means-1', reason: '番号が重なっている' })
    await done(second, 'SuspendEntry', { reason: '番号が重なっている' })
    expect((await rebuild(record.admin.pool)).differences).toEqual([])
  })

  it('are claimed by nobody else meanwhile, and by one alone once the other is over', async () => {
    await done(second, 'RevokeEntry', { reason: '番号が重なっている' })
    const clock = await recordClock(record.pool)
    await done(second, 'ConfirmIdRemoved', {
      means: 'means-1',
      removedOn: tokyoDateOf(clock),
      removedTime: tokyoClockOf(clock),
      note: '',
    })
    await done(first, 'LiftIdSuspension', { means: 'means-1', reason: '重なりがなくなった' })
    expect(await claims()).toEqual([{ stream: first, claim: 'id/ID-0107', beside: null }])
    expect((await rebuild(record.admin.pool)).differences).toEqual([])
  })

  it('come back from the events alone, too', async () => {
    await record.admin.pool.query('delete from register_rows')
    expect((await rebuild(record.admin.pool, { write: true })).left).toEqual([])
    expect((await rebuild(record.admin.pool)).differences).toEqual([])
  })
})
