import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { act, type RecordAccess } from '../db/act/act.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import { actOf, newCase, steps, takeUpTo, type StepName } from '../test/support/recorded-case.ts'
import { copyCase } from './copy-case.ts'

/** One side of the comparison: does its operation of that number once; each number once only. */
export interface Side {
  readonly name: string
  readonly once: (nth: number) => Promise<void>
}

/** The decisions of a case from its start to its contract, in their order. */
export const decisions = Object.keys(steps) as readonly StepName[]

/** What one decision weighs: the case's state after it, and its first event. */
export interface Weight {
  readonly state: object
  readonly event: object
}

/** The floor's two tables, made by their owner. `application` is the role that runs the bench. */
export const makeFloor = async (owner: Pool, application: string): Promise<void> => {
  await owner.query(
    `create table if not exists floor_heads (stream text primary key, version integer not null, state jsonb not null)`,
  )
  await owner.query(`create table if not exists floor_events (
    stream text not null, version integer not null, data jsonb not null, recorded_at timestamptz not null default clock_timestamp(), primary key (stream, version))`)
  await owner.query(`grant select, insert, update on floor_heads, floor_events to ${application}`)
}

/** The bare transaction, in rotation on heads and events as heavy as the decisions' own. */
export const floorSide = async (pool: Pool, count: number, weights: readonly Weight[]): Promise<Side> => {
  const prefix = randomUUID()
  const stream = (nth: number) => `${prefix}/${nth}`
  for (const [place, { state }] of weights.entries()) {
    await pool.query(
      `insert into floor_heads select $1 || '/' || nth, 0, $2 from generate_series($3::int, $4::int - 1, $5::int) nth`,
      [prefix, state, place, count, weights.length],
    )
  }
  return {
    name: 'floor',
    once: async (nth) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const { rows } = await client.query<{ readonly version: number; readonly state: object }>({
          name: 'floor-lock',
          text: 'select version, state from floor_heads where stream = $1 for update',
          values: [stream(nth)],
        })
        const version = (rows[0]?.version ?? 0) + 1
        await client.query({
          name: 'floor-insert',
          text: 'insert into floor_events (stream, version, data) values ($1, $2, $3)',
          values: [stream(nth), version, weights[nth % weights.length]?.event],
        })
        await client.query({
          name: 'floor-update',
          text: 'update floor_heads set version = $2, state = $3 where stream = $1',
          values: [stream(nth), version, rows[0]?.state],
        })
        await client.query('commit')
      } finally {
        client.release()
      }
    },
  }
}

/** One decision after the other of those named, in rotation, each on a case of its own that has come just so far. */
export const decisionsSide = async (
  record: RecordAccess,
  owner: Pool,
  name: string,
  rotation: readonly StepName[],
  count: number,
): Promise<Side> => {
  const each = Math.ceil(count / rotation.length)
  const ready = new Map<StepName, readonly CaseId[]>()
  for (const step of rotation) ready.set(step, await casesBefore(record, owner, step, each))
  return {
    name,
    once: async (nth) => {
      const step = rotation[nth % rotation.length]!
      const stream = ready.get(step)?.[Math.floor(nth / rotation.length)]
      if (stream === undefined) throw new Error(`no case stands ready for number ${nth}`)
      const answer = await act(record, actOf(stream, steps[step][0], steps[step][1]))
      if (answer.kind !== 'done' || answer.again) throw new Error(`${step} was not recorded: ${JSON.stringify(answer)}`)
    },
  }
}

// Copies are no acts: the owner of the tables makes them, since the application may not.
const casesBefore = async (
  record: RecordAccess,
  owner: Pool,
  step: StepName,
  count: number,
): Promise<readonly CaseId[]> => {
  const cases = Array.from({ length: count }, newCase)
  const before = decisions[decisions.indexOf(step) - 1]
  if (before !== undefined) await copyCase(owner, await takeUpTo(record, before), cases)
  return cases
}

/** The floor carries what each decision's own event and head weigh, so that it pays for the same bytes of them. */
export const weightsOf = async (record: RecordAccess, rotation: readonly StepName[]): Promise<readonly Weight[]> => {
  const weights: Weight[] = []
  for (const step of rotation) {
    const stream = await takeUpTo(record, step)
    const { rows } = await record.pool.query<Weight>(
      `select s.state, jsonb_build_object('data', e.data, 'meta', e.meta) as event
       from streams s join commands c using (stream, version) join events e on e.stream = s.stream
       and e.meta -> 'command' ->> 'id' = c.id
       where s.stream = $1 order by e.version limit 1`,
      [stream],
    )
    weights.push(...rows)
  }
  if (weights.length < rotation.length) throw new Error('the bench has no case')
  return weights
}
