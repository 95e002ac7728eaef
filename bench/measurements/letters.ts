import { randomBytes, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { connect } from '../../db/connection/connect.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { System } from '../../launch/system.ts'
import { connectClient } from '../../practice/client.ts'
import { parsePayloadKeys } from '../../practice/payload-keys.ts'
import { lookAgainSignal } from '../../practice/lasting-workflows.ts'
import type { ApiPeople } from '../../test/support/api-people.ts'
import { quiet, quietRuntime } from '../../test/support/quiet-runtime.ts'
import { runWorker } from '../../worker/run-worker.ts'
import { startMailServer, wallMs, type MailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { bundleFloor } from '../practice-floor/bundle-floor.ts'
import { createInsertRow, floorTable } from '../practice-floor/insert-row.ts'
import { prepareCases } from '../prepare-cases.ts'
import { median, rounded, spreadOf, type Spread } from '../spread.ts'
import { withSystem } from '../throw-away.ts'
import { until } from '../until.ts'

/**
 * From a recorded decision to its letter in the mail server's hands, against a bare signal and its row, one at a time.
 */
export const letters: Measurement = {
  name: 'letters',
  figures: ['letterLagRatio'],
  run: async ({ quick, say }) => {
    const mail = await startMailServer()
    try {
      return await withSystem(mail.url, async (system) => {
        const { pool, close } = connect({ url: system.running().databaseUrl, max: 4, name: 'sekisho-bench' })
        const { people, cases } = await prepareCases(system.running().webUrl, 1, ['start', 'vet', 'submit'])
        const [each, pairs] = quick ? [4, 1] : [30, 3]
        const floor = await startFloor(system, pool)
        try {
          const sides = { ours: ourSide(people, cases[0]!, pool, mail), floor: floor.side }
          await sides.ours(each)
          await sides.floor(each)
          const rounds: { readonly side: 'ours' | 'floor'; readonly ms: Spread }[] = []
          for (let pair = 0; pair < pairs; pair++) {
            for (const side of pair % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const)) {
              rounds.push({ side, ms: spreadOf(await sides[side](each)) })
              say(JSON.stringify(rounds.at(-1)))
            }
          }
          const p50 = (side: string) => median(rounds.filter((one) => one.side === side).map((one) => one.ms.p50))
          const ms = (side: string) => `${rounded(p50(side))} ms`
          return {
            figures: { letterLagRatio: { value: p50('ours') / p50('floor'), ours: ms('ours'), floor: ms('floor') } },
            raw: { each, rounds },
          }
        } finally {
          await floor.end()
          await close()
        }
      })
    } finally {
      await mail.stop()
    }
  },
}

/** Takes so many measurements, one after the other. */
type Side = (count: number) => Promise<readonly number[]>

const ourSide = (people: ApiPeople, stream: CaseId, pool: Pool, mail: MailServer): Side => {
  let isSubmitted = true
  const decide = async (): Promise<number> => {
    const [who, command] = isSubmitted
      ? [people.secretariat, { type: 'ReturnOutsourcing', data: { to: 'submission', reason: '金額の根拠を示すこと' } }]
      : [people.head, { type: 'SubmitOutsourcing', data: { note: '' } }]
    const { status, body } = await who.api(`/api/${stream}/commands`, { id: randomUUID(), command })
    if (status !== 200) throw new Error(`${command.type} was not recorded: ${status} ${JSON.stringify(body)}`)
    isSubmitted = !isSubmitted
    return (body as { readonly version: number }).version
  }
  let version: number | null = null
  return async (count) => {
    const lags: number[] = []
    version ??= await decide()
    while (lags.length < count) {
      const before = version
      version = await decide()
      // A letter stands under the version of the event that called for it: these are this decision's, and no other's.
      const { rows } = await pool.query<{ readonly id: string; readonly at: number }>(
        `select l.id, extract(epoch from e.recorded_at)::float8 * 1000 as at from letters l
          join events e using (stream, version)
         where l.stream = $1 and l.version > $2 and l.version <= $3`,
        [stream, before, version],
      )
      if (rows.length === 0) throw new Error('the decision has written no letter')
      await until('the letters were accepted', async () => rows.every(({ id }) => mail.acceptedAt.has(id)), 5, 60_000)
      lags.push(...rows.map(({ id, at }) => (mail.acceptedAt.get(id) ?? NaN) - at))
      // One at a time: the case's own workflow, which the decision woke as well, is done before the next.
      await until(
        'the case was looked at',
        async () =>
          (await pool.query('select from streams where stream = $1 and seen_version = version', [stream])).rowCount ===
          1,
        5,
        60_000,
      )
    }
    return lags
  }
}

const startFloor = async (
  system: System,
  pool: Pool,
): Promise<{ readonly side: Side; readonly end: () => Promise<void> }> => {
  quietRuntime()
  const owner = connect({ url: system.running().databaseOwnerUrl, max: 1 })
  await owner.pool.query(floorTable)
  await owner.close()
  const taskQueue = `bench-${randomUUID()}`
  const address = system.running().temporalAddress
  const temporal = {
    address,
    namespace: 'default',
    taskQueue,
    payloadKeys: parsePayloadKeys(`bench:${randomBytes(32).toString('base64')}`),
    tls: false,
    apiKey: null,
  } as const
  const { client, close } = connectClient(temporal)
  const stop = new AbortController()
  const writtenAt = new Map<number, number>()
  const { insertRow: insert } = createInsertRow(pool)
  const insertRow = async (id: string, seen: number) => {
    await insert(id, seen)
    writtenAt.set(seen, wallMs())
  }
  const worker = runWorker({
    temporal,
    workflowBundle: await bundleFloor(),
    activities: { insertRow },
    maxCachedWorkflows: 10,
    log: quiet,
    signal: stop.signal,
  })
  const id = `floor/${randomUUID()}`
  let nth = 0
  return {
    side: async (count) => {
      const lags: number[] = []
      for (let left = count; left > 0; left--) {
        const signal = ++nth
        const began = wallMs()
        await client.workflow.signalWithStart('floor', {
          workflowId: id,
          taskQueue,
          args: [id, 1_000],
          signal: lookAgainSignal,
          signalArgs: [],
        })
        await until('the row was written', async () => writtenAt.has(signal), 5, 60_000)
        lags.push((writtenAt.get(signal) ?? NaN) - began)
      }
      return lags
    },
    end: async () => {
      await client.workflow.getHandle(id).terminate()
      stop.abort()
      await worker.ended
      await close()
    },
  }
}
