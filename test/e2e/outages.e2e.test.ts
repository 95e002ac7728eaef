import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../db/connection/connect.ts'
import { verify } from '../../db/proof/verify.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { natureOf } from '../../domain/procedures.ts'
import { createTimeMachine } from '../../launch/time-skipping.ts'
import { mailbox, type Mailbox } from '../../launch/tour/mailbox.ts'
import { connectClient } from '../../practice/client.ts'
import { readTemporalConfig } from '../../practice/temporal-config.ts'
import { apiPeople, insist, stepNames, type ApiPart, type ApiPeople } from '../support/api-people.ts'
import { newCase } from '../support/recorded-case.ts'
import { until } from '../support/until.ts'
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts'

let system: WholeSystem
let people: ApiPeople
let record: Connection
let letters: Mailbox

beforeAll(async () => {
  system = await wholeSystem()
  const { webUrl, databaseOwnerUrl, mailUrl } = system.running()
  record = connect({ url: databaseOwnerUrl, onBroken: () => {} })
  people = await apiPeople(webUrl, record.pool)
  letters = mailbox(mailUrl ?? '')
})
afterAll(async () => {
  await record?.close()
  await system?.end()
})

const minute = 60_000
const query = async <Row extends object>(text: string, streams: readonly CaseId[]): Promise<readonly Row[]> =>
  (await record.pool.query<Row>(text, [streams])).rows

const partNamed = (name: string) => {
  const part = system.parts.get(name)
  if (part === undefined) throw new Error(`no part is named ${name}`)
  return part
}

/** All steps of a case, each as soon as the one before has been answered. */
const decideAll = async (stream: CaseId): Promise<void> => {
  for (const step of stepNames) {
    const { status, body } = await insist(people, stream, step)
    if (status >= 300) throw new Error(`${step}: ${status} ${JSON.stringify(body)}`)
  }
}

/** Waits until so many acts on these cases are on record. */
const underWay = (streams: readonly CaseId[], acts: number) =>
  until(async () => {
    const [row] = await query<{ readonly n: number }>(
      'select count(*)::int as n from commands where stream = any($1)',
      streams,
    )
    return (row?.n ?? 0) >= acts
  }, minute)

const everySeen = (streams: readonly CaseId[]) =>
  until(
    async () =>
      (await query('select 1 from streams where stream = any($1) and seen_version < version', streams)).length === 0,
    2 * minute,
  )

/** Longer than a letter is leased to whoever has it in hand: what a part that died had in hand comes back by then. */
const nothingDue = (streams: readonly CaseId[]) =>
  until(
    async () => (await query(`select 1 from letters where stream = any($1) and status = 'due'`, streams)).length === 0,
    2.5 * minute,
  )

/** Two minutes pass: the letters that the killed worker had in hand may be taken by another. */
const skipLease = (streams: readonly CaseId[]) =>
  query(`update letters set next_at = now() where stream = any($1) and status = 'due'`, streams)

const acts = [
  'OutsourcingStarted',
  'VendorVetted',
  'OutsourcingSubmitted',
  'FormAccepted',
  'CouncilOutcomeRecorded',
  'OutsourcingApproved',
  'ContractRegistered',
]

const expectEachActOnce = async (streams: readonly CaseId[]) => {
  for (const stream of streams) {
    const events = await query<{ readonly type: string }>(
      `select type from events where stream = any($1) and type not like 'Task%' order by version`,
      [stream],
    )
    expect(events.map(({ type }) => type)).toEqual(acts)
  }
  expect((await verify(record.pool, { accountsByHand: true })).flaws).toEqual([])
}

describe.each([
  { name: 'worker', deciding: true },
  { name: 'api', deciding: false },
  { name: 'temporal', deciding: true },
  { name: 'postgres', deciding: false },
])('kill -9 of $name in the middle of decisions', ({ name, deciding }) => {
  const streams = Array.from({ length: 8 }, newCase)
  let killedAt = ''
  let goneAt = ''

  it('loses no decision and doubles none', async () => {
    const done = Promise.all(streams.map(decideAll))
    await underWay(streams, 12)
    killedAt = (await record.pool.query<{ readonly now: string }>('select clock_timestamp() as now')).rows[0]?.now ?? ''
    const part = partNamed(name)
    part.kill()
    await until(() => Promise.resolve(part.pid === undefined))
    goneAt = new Date().toISOString()
    // Without worker or Temporal people go on deciding meanwhile.
    if (deciding) await underWay(streams, 30)
    if (name === 'worker') await skipLease(streams)
    await part.start()
    await done
    await expectEachActOnce(streams)
  })

  it('is followed by a practice that has seen every case, without anybody’s help', () => everySeen(streams))

  it('sends every letter that is still of use, and none a second time that was recorded as sent', async () => {
    await nothingDue(streams)
    const rows = await query<{
      readonly id: string
      readonly status: string
      readonly known: boolean
      readonly there: boolean
    }>(
      `select id, status, coalesce(sent_at < '${killedAt}'::timestamptz, false) as known,
        written_at < '${goneAt}'::timestamptz as there from letters where stream = any($1)`,
      streams,
    )
    expect(rows.filter(({ status }) => status === 'failed')).toEqual([])
    const delivered = (await letters.about('統合端末の保守')).map(({ messageId }) => messageId)
    const times = (id: string) => delivered.filter((one) => one.includes(id)).length
    expect(rows.filter(({ id, status }) => status === 'sent' && times(id) === 0)).toEqual([])
    expect(rows.filter(({ id, known }) => known && times(id) !== 1)).toEqual([])
    // What was in hand at the kill may have gone out without anybody's knowing, and was of no use any more when it was
    // taken up again.
    expect(rows.filter(({ id, status, there }) => status === 'dropped' && times(id) > (there ? 1 : 0))).toEqual([])
  })
})

describe('Temporal away', () => {
  const stream = newCase()
  const others = Array.from({ length: 20 }, newCase)
  const outageMs = 18_000
  let awayUntil = 0
  /** What each step puts before whom, at once. */
  const next: Readonly<Record<string, readonly [ApiPart, string] | null>> = {
    start: ['staff', 'vet'],
    vet: ['head', 'submit'],
    submit: ['secretariat', 'check-form'],
    acceptForm: ['secretariat', 'record-outcome'],
    recordOutcome: ['chief', 'approve'],
    approve: ['head', 'register-contract'],
    register: null,
  }

  it('lets a whole case be decided step by step in the inbox, and many more beside it', async () => {
    const temporal = partNamed('temporal')
    temporal.kill()
    await until(() => Promise.resolve(temporal.pid === undefined))
    awayUntil = Date.now() + outageMs
    const beside = Promise.all(others.map(decideAll))
    for (const step of stepNames) {
      expect((await insist(people, stream, step)).status).toBeLessThan(300)
      const [who, kind] = next[step] ?? [null, '']
      if (who === null) continue
      const { body } = await people[who].api(`/api/inbox?tab=${natureOf(kind)}&limit=200`)
      const { rows } = body as { readonly rows: readonly { readonly id: string; readonly kind: string }[] }
      expect(rows.filter((row) => row.id === stream).map((row) => row.kind)).toContain(kind)
    }
    await beside
    await expectEachActOnce([stream, ...others])
    // All of that by the record alone: Temporal has been away throughout, and no practice has seen any of it. A round
    // of letters that was under way goes on by itself, for it asks nobody but the record and the mail server.
    expect(temporal.pid).toBeUndefined()
    expect(
      await query(`select 1 from streams where stream = any($1) and seen_version > 0`, [stream, ...others]),
    ).toEqual([])
  })

  it('is caught up with by itself: every practice sees its case and what is still of use is delivered', async () => {
    // Long enough for everybody's patience to have run out, and for every back-off to have grown.
    await until(() => Promise.resolve(Date.now() > awayUntil))
    await partNamed('temporal').start()
    await everySeen([stream, ...others])
    await nothingDue([stream, ...others])
    const sent = await query<{ readonly kind: string }>(
      `select distinct l.kind from letters l where stream = any($1) and status = 'sent'`,
      [stream],
    )
    expect(sent.map(({ kind }) => kind)).toContain('approved')
  })

  it('has cost no reminder and no cycle: the first inspection falls due half a year on, is reminded of and escalated', async () => {
    const { temporalAddress, temporalNamespace } = system.running()
    const temporal = connectClient(
      readTemporalConfig({
        TEMPORAL_ADDRESS: temporalAddress,
        TEMPORAL_NAMESPACE: temporalNamespace,
        SEKISHO_PAYLOAD_KEY: system.secrets.SEKISHO_PAYLOAD_KEY,
      }),
    )
    try {
      await createTimeMachine(temporal.client, record.pool).letPass(stream, 270 * 24 * 60 * minute)
    } finally {
      await temporal.close()
    }
    const events = await query<{ readonly type: string; readonly nth: number | null }>(
      `select type, (data->>'nth')::int as nth from events where stream = any($1) and (type = 'InspectionDue'
        or (data->>'task' = 'inspect-1' and type <> 'TaskClosed'))
       order by version`,
      [stream],
    )
    expect(events.map(({ type, nth }) => (nth === null ? type : `${type} ${nth}`))).toEqual([
      'InspectionDue 1',
      'TaskOpened',
      'TaskReminded 1',
      'TaskReminded 2',
      'TaskReminded 3',
      'TaskReminded 4',
      'TaskEscalated',
    ])
  })
})
