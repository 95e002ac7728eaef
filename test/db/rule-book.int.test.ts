import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import { connect } from '../../db/connection/connect.ts'
import { readStream } from '../../db/kept/event-store.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { ruleBookNow } from '../../db/city/rule-book.ts'
import { verify } from '../../db/proof/verify.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { changes, founds } from '../support/city-acts.ts'
import { freshRecord } from '../support/record.ts'
import { newCase, take, takeUpTo } from '../support/recorded-case.ts'
import { people } from '../support/rules.ts'

const record = await freshRecord()
// A second process: its own pool, so its own rule books.
const other = connect({ url: record.database.url, max: 4 })
afterAll(async () => {
  expect((await verify(record.pool)).flaws).toEqual([])
  expect((await rebuild(record.pool)).differences).toEqual([])
  await other.close()
  await record[Symbol.asyncDispose]()
})

const gives = (command: CityCommand, who: 'administrator' | 'practice' = 'administrator') =>
  act(record, {
    stream: cityId,
    command,
    id: randomUUID(),
    origin: 'web',
    by: who === 'practice' ? 'practice' : { person: people[who].person, via: { by: 'session' } },
  })
const metaOf = async (stream: Parameters<typeof readStream>[1]) =>
  (await readStream(record.pool, stream)).map(({ event }) => event.meta.ruleBook)

describe('the rule book of an act', () => {
  it('is the template until the city has settled something, and no event says otherwise', async () => {
    const stream = newCase()
    await take(record, stream, 'start')
    expect(await metaOf(stream)).toEqual([undefined, undefined])
  })

  it('is the one recorded up to the act, in whichever process, and stands in every event', async () => {
    expect(await gives(founds().command, 'practice')).toMatchObject({ kind: 'done', version: 1 })
    const elsewhere = { ...record, pool: other.pool }
    const stream = await takeUpTo(elsewhere, 'start')
    // One process settles, the other's very next act is decided by it.
    const today = wallDay()
    expect(await gives(changes('dueAt', '16:00', today).command)).toMatchObject({ kind: 'done', version: 2 })
    await take(elsewhere, stream, 'vet')
    const events = await readStream(record.pool, stream)
    const opened = events.filter(({ event }) => event.type === 'TaskOpened').map(({ event }) => event.data)
    const dues = opened.map((one) => new Date((one as { readonly due: string }).due).toISOString().slice(11, 16))
    expect(dues).toEqual(['08:15', '07:00'])
    expect((await metaOf(stream)).at(0)).toBe(1)
    expect((await metaOf(stream)).at(-1)).toBe(2)
  })

  it('has numbers go on after those that were given before Sekisho', async () => {
    const year = fiscalYearOf(wallDay())
    const numbered = async () => {
      const stream = await takeUpTo(record, 'submit')
      const events = await readStream(record.pool, stream)
      return events
        .map(({ event }) => (event.data as { readonly number?: { readonly serial: number } }).number?.serial)
        .findLast((one) => one !== undefined)
    }
    const first = await numbered()
    await gives(changes('numbersBefore', `委:${year}:40, 委:${year - 1}:99, 会:${year}:4`, wallDay()).command)
    expect([first, await numbered(), await numbered()]).toEqual([1, 41, 42])
  })

  it('decides forty acts at once that race with a change each by one version, and loses none', async () => {
    const streams = Array.from({ length: 40 }, newCase)
    const before = (await ruleBookNow(record.pool)).version
    const answers = await Promise.all([
      ...streams.map((stream, nth) => take(nth % 2 === 0 ? record : { ...record, pool: other.pool }, stream, 'start')),
      gives(changes('dueAt', '15:00', wallDay()).command),
    ])
    expect(answers.filter(({ kind }) => kind !== 'done')).toEqual([])
    for (const stream of streams) {
      const events = await readStream(record.pool, stream)
      const [version] = events.map(({ event }) => event.meta.ruleBook)
      const due = events.find(({ event }) => event.type === 'TaskOpened')?.event.data as { readonly due: string }
      expect(events.map(({ event }) => event.meta.ruleBook)).toEqual(events.map(() => version))
      expect([version, due.due.slice(11, 16)]).toEqual(version === before ? [before, '07:00'] : [before + 1, '06:00'])
    }
  })

  it('is read for any version and day again, from the events alone', async () => {
    const today = wallDay()
    expect(rulesOn(await ruleBookNow(other.pool), today).settings.dueAt).toBe('15:00')
  })
})
