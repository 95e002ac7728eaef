import { randomUUID } from 'node:crypto'
import type { QueryConfig } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { act, type Answer } from '../../db/act/act.ts'
import { readStream } from '../../db/kept/event-store.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import { freshRecord } from '../support/record.ts'
import { actOf, newCase, steps, take, takeUpTo } from '../support/recorded-case.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { people } from '../support/rules.ts'

const record = await freshRecord()
afterAll(async () => {
  expect((await verify(record.pool)).flaws).toEqual([])
  expect((await rebuild(record.pool)).differences).toEqual([])
  await record[Symbol.asyncDispose]()
})

const eventsOf = async (stream: Parameters<typeof readStream>[1]) =>
  (await readStream(record.pool, stream)).map(({ event }) => event.type)
const kinds = (answers: readonly Answer[]) =>
  answers.map((one) => (one.kind === 'refused' ? one.refusal.code : one.again ? 'again' : 'done')).toSorted()

describe('a command’s id', () => {
  it('given again returns the same answer and changes nothing', async () => {
    const stream = newCase()
    const id = randomUUID()
    const first = await take(record, stream, 'start', { id })
    await take(record, stream, 'vet')
    expect(await take(record, stream, 'start', { id })).toEqual({ ...first, again: true, letters: false })
    expect(await eventsOf(stream)).toEqual([
      'OutsourcingStarted',
      'TaskOpened',
      'VendorVetted',
      'TaskClosed',
      'TaskOpened',
    ])
  })

  it('given eight times at once is recorded once, and all eight get the same version', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    const id = randomUUID()
    const answers = await Promise.all(Array.from({ length: 8 }, () => take(record, stream, 'approve', { id })))
    expect(kinds(answers)).toEqual([...Array<string>(7).fill('again'), 'done'])
    expect(new Set(answers.map((one) => one.kind === 'done' && one.version)).size).toBe(1)
    expect((await eventsOf(stream)).filter((type) => type === 'OutsourcingApproved')).toHaveLength(1)
  })

  it('with other content, another actor or another case is refused', async () => {
    const stream = newCase()
    const id = randomUUID()
    await take(record, stream, 'start', { id })
    const other = acts.starts({ request: acts.request({ title: '別の件名' }) }).command
    const refused = { kind: 'refused', refusal: { code: 'command-id-reused' } }
    expect(await act(record, actOf(stream, 'staff', other, { id }))).toMatchObject(refused)
    expect(await act(record, actOf(stream, 'head', steps.start[1], { id }))).toMatchObject(refused)
    expect(await take(record, newCase(), 'start', { id })).toMatchObject(refused)
    expect(await eventsOf(stream)).toHaveLength(2)
  })

  it('is free for each origin, so that nobody outside can take the practice’s', async () => {
    const id = randomUUID()
    expect(await take(record, newCase(), 'start', { id, origin: 'api' })).toMatchObject({ kind: 'done', again: false })
    expect(await take(record, newCase(), 'start', { id, origin: 'web' })).toMatchObject({ kind: 'done', again: false })
  })

  it('of a refused act isn’t used up: it may succeed when its time has come', async () => {
    const stream = await takeUpTo(record, 'start')
    const id = randomUUID()
    expect(await take(record, stream, 'submit', { id })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'vetting-missing' },
    })
    await take(record, stream, 'vet')
    expect(await take(record, stream, 'submit', { id })).toMatchObject({ kind: 'done', again: false })
  })

  it('with the same content answers as before; with other content says that it was not kept (Art. 21)', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    const conditions = [{ text: '名簿の提出', dueOn: addDays(wallDay(), 30) }]
    await act(record, actOf(stream, 'chief', acts.approves({ conditions }).command))
    const fulfilled = (note: string) =>
      act(record, actOf(stream, 'staff', acts.fulfils({ condition: 'condition-1', note }).command))
    expect(await fulfilled('名簿を受け取った。')).toMatchObject({ kind: 'done', again: false })
    const before = await eventsOf(stream)
    expect(await fulfilled('名簿を受け取った。')).toMatchObject({ kind: 'done', again: true })
    expect(await fulfilled('名簿は後日とする。')).toEqual({
      kind: 'refused',
      refusal: { code: 'said-otherwise', rule: 'taken-in-whole', details: {} },
    })
    expect(await eventsOf(stream)).toEqual(before)
  })

  it('of remarks on clauses that were read already: done once more, or said not to be kept (Art. 22)', async () => {
    const stream = await takeUpTo(record, 'register')
    const confirmed = (remarks: string) =>
      act(record, actOf(stream, 'staff', { type: 'ConfirmClauses', data: { remarks } }))
    expect(await confirmed('原本と照合した。')).toMatchObject({ kind: 'done', again: false })
    const before = await eventsOf(stream)
    expect(await confirmed('原本と照合した。')).toMatchObject({ kind: 'done', again: true })
    expect(await confirmed('別紙を見ていない。')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'said-otherwise' },
    })
    expect(await eventsOf(stream)).toEqual(before)
  })

  it('of an act that needed nothing does nothing later either, when the case has moved on', async () => {
    const stream = await takeUpTo(record, 'start')
    const {
      rows: [before],
    } = await record.pool.query<{ readonly state: { readonly request: ReturnType<typeof acts.request> } }>(
      'select state from streams where stream = $1',
      [stream],
    )
    const same: OutsourcingCommand = { type: 'AmendRequest', data: { request: before!.state.request } }
    const id = randomUUID()
    expect(await act(record, actOf(stream, 'staff', same, { id }))).toMatchObject({
      kind: 'done',
      again: true,
      version: 2,
    })
    const changed = { ...before!.state.request, title: '統合端末の保守(変更)' }
    await act(record, actOf(stream, 'staff', { type: 'AmendRequest', data: { request: changed } }))
    expect(await act(record, actOf(stream, 'staff', same, { id }))).toMatchObject({
      kind: 'done',
      again: true,
      version: 2,
    })
    expect(await eventsOf(stream)).toEqual(['OutsourcingStarted', 'TaskOpened', 'RequestAmended'])
  })
})

describe('a race', () => {
  it('of eight approvals with ids of their own is won by one; the others hear that the step is past', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    const answers = await Promise.all(Array.from({ length: 8 }, () => take(record, stream, 'approve')))
    expect(kinds(answers)).toEqual(['done', ...Array<string>(7).fill('wrong-step')])
  })

  it('between approval and disapproval has one outcome', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    const disapproval = actOf(stream, 'chief', acts.disapproves().command)
    const answers = await Promise.all([take(record, stream, 'approve'), act(record, disapproval)])
    expect(answers.filter((one) => one.kind === 'done')).toHaveLength(1)
    const decided = (await eventsOf(stream)).filter(
      (type) => type === 'OutsourcingApproved' || type === 'OutsourcingDisapproved',
    )
    expect(decided).toHaveLength(1)
  })

  it('is refused as stale where the actor said what they saw', async () => {
    const stream = await takeUpTo(record, 'vet')
    expect(await take(record, stream, 'submit', { expected: 2 })).toEqual({
      kind: 'refused',
      refusal: {
        code: 'stale-version',
        rule: 'taken-in-whole',
        details: { field: 'expectedVersion', expected: 2, actual: 5 },
      },
    })
    expect(await take(record, stream, 'submit', { expected: 5 })).toMatchObject({ kind: 'done', version: 8 })
  })

  it('doesn’t carry a person into an act whose post ended between the reading and the writing', async () => {
    const stream = await takeUpTo(record, 'recordOutcome')
    // The post ends exactly when the decision has been made on a reading in which it was still held.
    const { admin } = record
    const end = `update post_assignments set to_day = '2024-03-31' where person = $1`
    let readings = 0
    const pool = new Proxy(record.pool, {
      get: (target, key) =>
        key !== 'query'
          ? (Reflect.get(target, key) as unknown)
          : async (query: QueryConfig) => {
              const result = await target.query(query)
              if (query.name === 'read-head' && ++readings === 1) await admin.pool.query(end, [people.chief.person])
              return result
            },
    })
    try {
      expect(await take({ pool, timeSkipping: false }, stream, 'approve')).toMatchObject({
        kind: 'refused',
        refusal: { code: 'not-permitted', details: { whoCan: ['general-policy-director'] } },
      })
      expect(readings).toBe(2)
      expect(await eventsOf(stream)).not.toContain('OutsourcingApproved')
    } finally {
      await admin.pool.query('update post_assignments set to_day = null where person = $1', [people.chief.person])
    }
  })
})

describe('what can’t be kept is refused and leaves no event', () => {
  const request = (over: object) =>
    ({
      type: 'StartOutsourcing',
      data: { office: 'citizen', request: { ...acts.request(), ...over } },
    }) as OutsourcingCommand
  const attempts: readonly (readonly [string, OutsourcingCommand, string, object])[] = [
    [
      'U+0000',
      request({ title: 'a\u0000b' }),
      'text-not-storable',
      { field: 'request.title', problem: 'not-storable' },
    ],
    [
      'half a surrogate pair',
      request({ title: 'a\ud800b' }),
      'text-not-storable',
      { field: 'request.title', problem: 'not-storable' },
    ],
    [
      'a control character',
      request({ vendor: 'あおい\u0007' }),
      'text-not-storable',
      { field: 'request.vendor', problem: 'control-character' },
    ],
    [
      'a name of 10 MB',
      request({ title: 'あ'.repeat(10_000_000) }),
      'text-not-storable',
      { field: 'request.title', problem: 'too-long' },
    ],
    [
      'a list without end',
      request({ information: Array<string>(100_000).fill('personal') }),
      'text-not-storable',
      { field: '', problem: 'too-long' },
    ],
    [
      'U+0000 in a field’s name',
      request({ 'a\u0000b': 1 }),
      'text-not-storable',
      { field: 'request', problem: 'unknown-field' },
    ],
    [
      'a number that is none',
      request({ amountYen: Number.NaN }),
      'text-not-storable',
      { field: 'request.amountYen', problem: 'not-a-number' },
    ],
    [
      'a day that doesn’t exist',
      request({ startsOn: '2026-02-30' }),
      'field-invalid',
      { field: 'request.startsOn', problem: 'not-a-date' },
    ],
    [
      'a day before 1900',
      request({ startsOn: '1899-12-31' }),
      'field-invalid',
      { field: 'request.startsOn', problem: 'not-a-date' },
    ],
    [
      'a day after 2200',
      request({ endsOn: '2201-01-01' }),
      'field-invalid',
      { field: 'request.endsOn', problem: 'not-a-date' },
    ],
  ]
  it.for(attempts)('%s', async ([, command, code, details]) => {
    const stream = newCase()
    expect(await act(record, actOf(stream, 'staff', command))).toEqual({
      kind: 'refused',
      // What can't be stored at all the record refuses; the law sees the rest.
      refusal: { code, rule: code === 'field-invalid' ? 'content-as-declared' : 'taken-in-whole', details },
    })
    expect(await eventsOf(stream)).toEqual([])
  })

  it('a bottomless command', async () => {
    let deep: object = {}
    for (let level = 0; level < 100_000; level++) deep = { deep }
    expect(await act(record, actOf(newCase(), 'staff', request({ deep })))).toMatchObject({
      kind: 'refused',
      refusal: { code: 'text-not-storable', details: { problem: 'invalid' } },
    })
  })

  it('an id that no column holds, and a person whom the roster doesn’t know', async () => {
    expect(await take(record, newCase(), 'start', { id: 'a\u0000' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'text-not-storable', details: { field: 'id' } },
    })
    for (const person of ['nobody', randomUUID()]) {
      const by = { person: person as typeof people.staff.person, via: { by: 'session' as const } }
      expect(await take(record, newCase(), 'start', { by })).toMatchObject({
        kind: 'refused',
        refusal: { code: 'person-unknown' },
      })
    }
  })
})
