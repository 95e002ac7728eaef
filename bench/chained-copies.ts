import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'
import { readStream } from '../db/kept/event-store.ts'
import { chain, eventId, genesis } from '../db/kept/hash-chain.ts'
import type { StoredEvent } from '../db/kept/stored-event.ts'
import { newCase } from '../test/support/recorded-case.ts'
import { commandOfCopy, copyCase } from './copy-case.ts'

const atOnce = 500

/**
 * Copies a case so many times, with events that are chained anew under each copy's id, number and commands: a record on
 * which a verification finds nothing. `pool` is the owner's. Answers how many events were written.
 */
export const chainedCopies = async (
  pool: Pool,
  model: CaseId,
  count: number,
  say: (events: number) => void,
): Promise<number> => {
  const recorded = await readStream(pool, model)
  let events = 0
  for (let done = 0; done < count; done += atOnce) {
    const copies = Array.from({ length: Math.min(atOnce, count - done) }, newCase)
    await copyCase(pool, model, copies, { events: false })
    events += await writeEvents(
      pool,
      recorded.map(({ event }) => event),
      copies,
    )
    say(events)
  }
  return events
}

interface Copy {
  readonly stream: CaseId
  readonly serial: number
}

const writeEvents = async (pool: Pool, model: readonly StoredEvent[], copies: readonly CaseId[]): Promise<number> => {
  const { rows } = await pool.query<Copy>(`select stream, serial from cases where stream = any($1::text[])`, [copies])
  const written = rows.flatMap((copy) => chained(model, copy))
  await pool.query(
    `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, recorded_at, hash)
     select e.stream, e.version, e.id, e.type, e.schema_version, e.data, e.meta, e.occurred_at, e.recorded_at, e.hash
     from unnest($1::text[], $2::int[], $3::uuid[], $4::text[], $5::int[], $6::jsonb[], $7::jsonb[], $8::timestamptz[],
       $9::timestamptz[], $10::bytea[]) as e(stream, version, id, type, schema_version, data, meta, occurred_at,
       recorded_at, hash)`,
    [
      written.map(({ event }) => event.stream),
      written.map(({ event }) => event.version),
      written.map(({ event }) => event.id),
      written.map(({ event }) => event.type),
      written.map(({ event }) => event.schemaVersion),
      written.map(({ event }) => JSON.stringify(event.data)),
      written.map(({ event }) => JSON.stringify(event.meta)),
      written.map(({ event }) => event.meta.occurredAt),
      written.map(({ event }) => event.meta.recordedAt),
      written.map(({ hash }) => hash),
    ],
  )
  await pool.query(
    `update streams s set hash = last.hash from unnest($1::text[], $2::bytea[]) as last(stream, hash)
     where s.stream = last.stream`,
    [
      written.filter(({ isLast }) => isLast).map(({ event }) => event.stream),
      written.filter(({ isLast }) => isLast).map(({ hash }) => hash),
    ],
  )
  return written.length
}

const chained = (model: readonly StoredEvent[], { stream, serial }: Copy) => {
  let hash = genesis
  let place = 0
  let before = ''
  return model.map((original, index) => {
    const { command } = original.meta
    place = command.id === before ? place + 1 : 0
    before = command.id
    const id = commandOfCopy(stream, command.id)
    const event: StoredEvent = {
      ...original,
      id: eventId(stream, command.origin, id, place),
      stream,
      data: JSON.parse(JSON.stringify(original.data).replaceAll(/"serial":\d+/g, `"serial":${serial}`)) as object,
      meta: { ...original.meta, command: { ...command, id } },
    }
    hash = chain(hash, event)
    return { event, hash, isLast: index === model.length - 1 }
  })
}
