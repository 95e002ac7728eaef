import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { readStream } from '../../db/kept/event-store.ts'
import { personToday } from '../../db/read-models/person-today.ts'
import { readRoster } from '../../db/people/roster.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { ownPost } from '../../domain/kernel/own-post.ts'
import { verify } from '../../db/proof/verify.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import type { PersonId } from '../../domain/kernel/ids.ts'
import { addDays, plainDate } from '../../domain/kernel/plain-date.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { connect } from '../../db/connection/connect.ts'
import { appoints, endsPost, enters, founds, leaves, personId } from '../support/city-acts.ts'
import { freshRecord } from '../support/record.ts'
import { newCase, steps } from '../support/recorded-case.ts'
import { people, tokyo } from '../support/rules.ts'

const record = await freshRecord()
const admin = connect({ url: record.database.adminUrl, max: 1 })
afterAll(async () => {
  expect((await verify(record.pool)).flaws).toEqual([])
  expect((await rebuild(record.pool)).differences).toEqual([])
  await admin.close()
  await record[Symbol.asyncDispose]()
})

const gives = (command: CityCommand, at: string | null = null, by: 'administrator' | 'practice' = 'administrator') =>
  act(record, {
    stream: cityId,
    command,
    id: randomUUID(),
    origin: at === null ? 'web' : 'import',
    by: by === 'practice' ? 'practice' : { person: people[by].person, via: { by: 'session' } },
    ...(at === null ? {} : { clock: tokyo(at) }),
  })
/** The city's staff begin a case at a moment, as this person. */
const begins = (person: PersonId, at: string | null = null) =>
  act(record, {
    stream: newCase(),
    command: steps.start[1],
    id: randomUUID(),
    origin: at === null ? 'web' : 'import',
    by: { person, via: { by: 'session' } },
    ...(at === null ? {} : { clock: tokyo(at) }),
  })
const terms = async (nth: number) =>
  (
    await record.pool.query<{ post: string; from: string; to: string | null }>(
      `select post, from_day as "from", to_day as "to" from post_assignments
       where person = $1 and post not like 'person:%' order by from_day`,
      [personId(nth)],
    )
  ).rows
const [one, two, three] = [101, 102, 103] as const

describe('the roster of the city’s own acts', () => {
  it('follows from them in the same act: who was entered and appointed long ago acts at once', async () => {
    await gives(founds().command, '2026-03-01 09:00', 'practice')
    await gives(enters(one, { name: '旧 花子' }).command, '2026-03-02 09:00')
    expect(await begins(personId(one), '2026-03-02 10:00')).toMatchObject({ refusal: { code: 'not-permitted' } })
    await gives(appoints(one, 'citizen-staff', '2020-04-01').command, '2026-03-02 11:00')
    expect(await begins(personId(one), '2026-03-02 12:00')).toMatchObject({ kind: 'done' })
    expect(await terms(one)).toEqual([{ post: 'citizen-staff', from: '2020-04-01', to: null }])
  })

  it('bears out by an appointment from an earlier day nothing that was recorded before the appointment', async () => {
    const { rows } = await record.pool.query<{ at: string }>(
      `select min(recorded_at) as at from events where type = 'PersonAppointed'`,
    )
    const moment = (minutes: number) => new Date(Date.parse(rows[0]!.at) + minutes * 60_000).toISOString()
    const day = plainDate('2026-02-01')
    const client = await record.pool.connect()
    try {
      const roster = await readRoster(client)
      const appointed = (person: PersonId, recordedAt: string | undefined) =>
        roster.postsOf(person, { day, recordedAt }).filter((post) => !post.startsWith('person:'))
      expect(appointed(personId(one), moment(-5))).toEqual([])
      expect(appointed(personId(one), moment(5))).toEqual(['citizen-staff'])
      expect(appointed(personId(one), undefined)).toEqual(['citizen-staff'])
      expect(appointed(people.head.person, moment(-5))).toEqual(['citizen-head'])
    } finally {
      client.release()
    }
  })

  it('reorganises from a day to come: on each side of it the one acts who holds the post then', async () => {
    await gives(enters(two).command, '2026-03-20 09:00')
    await gives(appoints(two, 'citizen-staff', '2026-04-01').command, '2026-03-20 09:05')
    await gives(endsPost(one, 'citizen-staff', '2026-03-31').command, '2026-03-20 09:10')
    const may = async (nth: number, at: string) => (await begins(personId(nth), at)).kind
    expect([await may(one, '2026-03-31 23:59'), await may(two, '2026-03-31 23:59')]).toEqual(['done', 'refused'])
    expect([await may(one, '2026-04-01 00:00'), await may(two, '2026-04-01 00:00')]).toEqual(['refused', 'done'])
    expect(await terms(one)).toEqual([{ post: 'citizen-staff', from: '2020-04-01', to: '2026-03-31' }])
    expect(await terms(two)).toEqual([{ post: 'citizen-staff', from: '2026-04-01', to: null }])
  })

  it('calls somebody otherwise from a day to come, and what was done before keeps the name of then', async () => {
    const renames = (name: string, from: string): CityCommand => ({
      type: 'RenamePerson',
      data: { person: personId(two), name, kana: 'シン', from: plainDate(from), reason: '届出' },
    })
    await gives(renames('次 太郎', '2026-04-20'), '2026-04-02 09:00')
    await gives(renames('新 太郎', '2026-04-10'), '2026-04-02 09:05')
    const called = async (at: string) => {
      const answer = await begins(personId(two), at)
      if (answer.kind === 'refused') return answer.refusal.code
      const [event] = await readStream(record.pool, answer.stream)
      const { actor } = event!.event.meta
      return actor.kind === 'person' ? actor.name : ''
    }
    expect([await called('2026-04-09 10:00'), await called('2026-04-10 10:00')]).toEqual(['職員 102', '新 太郎'])
    expect((await personToday(record.pool, personId(two)))?.name).toBe('新 太郎')
  })

  it('lets nobody act after their last day, and an address be used again by whoever comes then', async () => {
    await gives(enters(104).command, '2026-04-11 09:00')
    await gives(leaves(104, '2026-04-12').command, '2026-04-11 09:05')
    const same = { mail: 'person-104@city.example.jp' }
    expect(await gives(enters(105, same).command, '2026-04-13 09:00')).toMatchObject({ kind: 'done' })
    const today = wallDay()
    await gives(enters(three).command)
    await gives(appoints(three, 'citizen-staff', today).command)
    await gives(appoints(three, 'citizen-head', addDays(today, 40)).command)
    await gives(leaves(three, addDays(today, 30)).command)
    expect(await terms(three)).toEqual([{ post: 'citizen-staff', from: today, to: addDays(today, 30) }])
    expect((await personToday(record.pool, personId(three)))?.posts).toEqual([
      ownPost(personId(three)),
      'citizen-staff',
    ])
  })

  it('is compared with the acts and made again from them', async () => {
    await admin.pool.query(`update people set name = '誰か' where id = $1`, [personId(one)])
    await admin.pool.query(`delete from post_assignments where person = $1`, [personId(two)])
    await admin.pool.query(`insert into post_assignments (person, post, from_day) values ($1, 'chief', '2026-01-01')`, [
      personId(two),
    ])
    const found = (await rebuild(admin.pool)).differences.filter(({ what }) => what === 'roster')
    expect(found).toEqual([
      { stream: cityId, what: 'roster', which: personId(one), fields: ['name'] },
      {
        stream: cityId,
        what: 'roster',
        which: `${personId(two)} ${ownPost(personId(two))} 1900-01-01`,
        fields: ['missing'],
      },
      { stream: cityId, what: 'roster', which: `${personId(two)} citizen-staff 2026-04-01`, fields: ['missing'] },
      { stream: cityId, what: 'roster', which: `${personId(two)} chief 2026-01-01`, fields: ['unknown'] },
    ])
    await rebuild(admin.pool, { write: true })
    expect((await rebuild(admin.pool)).differences).toEqual([])
  })
})
