import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBeginDue } from '../../../activities/begin-due.ts'
import { streamFor } from '../../../activities/stream-for.ts'
import { act, type Act } from '../../../db/act/act.ts'
import { wallDay } from '../../../db/act/circumstances.ts'
import { rebuild } from '../../../db/upkeep/rebuild.ts'
import { recordClock } from '../../../db/kept/record-clock.ts'
import { verify } from '../../../db/proof/verify.ts'
import { cityId } from '../../../domain/city/city-id.ts'
import { fiscalYearOf } from '../../../domain/kernel/fiscal-year.ts'
import { caseId, type CaseId } from '../../../domain/kernel/ids.ts'
import { tokyoClockOf, tokyoDateOf, type Instant } from '../../../domain/kernel/instant.ts'
import { addDays } from '../../../domain/kernel/plain-date.ts'
import * as city from '../../support/city-acts.ts'
import { freshRecord } from '../../support/record.ts'
import { people } from '../../support/rules.ts'
import { visitor } from '../../support/entry-log-acts.ts'

const record = await freshRecord({ timeSkipping: true })
afterAll(() => record[Symbol.asyncDispose]())
const today = wallDay()
const year = fiscalYearOf(today)
const room = 'computer-room-data'
const permit = caseId('entry-permit', randomUUID()) as CaseId
const ledger = streamFor('entry-log', `${room}/${year}`)
const poke = { afterCommit: () => undefined }

const give = async (stream: CaseId, who: keyof typeof people, type: string, data: object, clock?: Instant) =>
  act(record, {
    stream,
    command: { type, data } as Act['command'],
    id: randomUUID(),
    origin: 'web',
    by: { person: people[who].person, via: { by: 'session' } },
    ...(clock === undefined ? {} : { clock }),
  })

const done = async (...wanted: Parameters<typeof give>) => {
  const answer = await give(...wanted)
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal))
}

const now = async () => {
  const clock = await recordClock(record.pool)
  return { day: tokyoDateOf(clock), time: tokyoClockOf(clock) }
}

const lines = async () =>
  (
    await record.pool.query<{ readonly item: string; readonly stage: string }>(
      "select item, stage from register_rows where stream = $1 and register = 'entries' order by opened_at, item",
      [ledger],
    )
  ).rows

beforeAll(async () => {
  await done(permit, 'systemManager', 'ApplyForStaffEntry', {
    office: 'digital-promotion',
    room,
    entrant: people.systemManager.person,
    purpose: '機器の管理',
    fromOn: today,
    untilOn: addDays(today, 30) > `${year + 1}-03-31` ? `${year + 1}-03-31` : addDays(today, 30),
    fromTime: '',
    untilTime: '',
    belongings: '',
  })
  const asked = {
    fromOn: today,
    untilOn: addDays(today, 20),
    fromTime: '',
    untilTime: '',
    accompanied: 'alone',
    companion: '',
    conditions: '',
  }
  await done(permit, 'systemManager', 'PermitEntry', asked)
  await done(permit, 'systemManager', 'RegisterId', { idNumber: '0123' })
})

describe('what begins by itself', () => {
  it('is nothing where no city was founded, then the ledger of each room that has one, once', async () => {
    const { beginDue } = createBeginDue({ record, poke, clock: () => recordClock(record.pool) })
    expect(await beginDue()).toMatchObject({ begun: 0 })
    const { command } = city.founds()
    const founded = await act(record, { stream: cityId, command, id: 'found', origin: 'practice', by: 'practice' })
    expect(founded.kind).toBe('done')
    expect(await beginDue()).toMatchObject({ begun: 2 })
    expect(await beginDue()).toMatchObject({ begun: 0 })
    const { rows } = await record.pool.query("select title from cases where procedure = 'entry-log' order by title")
    expect(rows).toHaveLength(2)
  })
})

describe('Art. 7(2): a special admission in the record', () => {
  it('stands while the escort’s permit stands so, and is refused where it doesn’t', async () => {
    const { day, time } = await now()
    const entered = { ...visitor, enteredOn: day, enteredAt: time, escort: permit }
    await done(ledger, 'systemManager', 'AdmitSpecially', entered)
    expect(
      await give(ledger, 'systemManager', 'AdmitSpecially', {
        ...entered,
        escort: caseId('entry-permit', randomUUID()),
      }),
    ).toMatchObject({
      kind: 'refused',
      refusal: { code: 'permit-not-live' },
    })
    expect(await lines()).toEqual([{ item: 'entry-1', stage: 'inside' }])
  })

  it('leaves its line in the lasting register when the state has let it go, also after a rebuild', async () => {
    const { day, time } = await now()
    await done(ledger, 'systemManager', 'RecordExit', {
      entry: 'entry-1',
      leftOn: day,
      leftAt: time,
      escortOut: '',
      lateness: '',
    })
    await done(ledger, 'systemManager', 'AdmitSpecially', {
      ...visitor,
      enteredOn: day,
      enteredAt: time,
      escort: permit,
    })
    const { rows } = await record.pool.query<{ readonly entries: readonly { readonly id: string }[] }>(
      "select state -> 'entries' as entries from streams where stream = $1",
      [ledger],
    )
    expect(rows[0]?.entries.map(({ id }) => id)).toEqual(['entry-2'])
    expect(await lines()).toEqual([
      { item: 'entry-1', stage: 'left' },
      { item: 'entry-2', stage: 'inside' },
    ])
    expect(await rebuild(record.pool, {})).toMatchObject({ differing: 0 })
    await record.admin.pool.query("delete from register_rows where stream = $1 and item = 'entry-1'", [ledger])
    expect(await rebuild(record.pool, {})).toMatchObject({ differing: 1 })
    await rebuild(record.admin.pool, { write: true })
    expect(await lines()).toHaveLength(2)
    expect((await verify(record.pool, { timeSkipping: true })).problems).toEqual(new Set())
  })

  it('is corrected long after, by what its register still has of it', async () => {
    await done(ledger, 'systemManager', 'CorrectEntry', {
      entry: 'entry-1',
      item: 'name',
      on: null,
      at: '',
      text: '高橋 健',
      reason: '氏名の字を誤った。',
    })
    const { rows } = await record.pool.query<{
      readonly line: { readonly name: string; readonly corrections: readonly object[] }
    }>("select cells -> 'line' as line from register_rows where stream = $1 and item = 'entry-1'", [ledger])
    expect(rows[0]?.line).toMatchObject({ name: '高橋 健', corrections: [{ was: '髙橋 健', is: '高橋 健' }] })
    expect(await rebuild(record.pool, {})).toMatchObject({ differing: 0 })
  })
})
