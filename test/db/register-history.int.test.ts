import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, type Act } from '../../db/act/act.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { register, type RegisterQuery } from '../../db/read-models/register.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import { verify } from '../../db/proof/verify.ts'
import { caseId, type CaseId, type OfficeId, type PostId } from '../../domain/kernel/ids.ts'
import { instant, type Instant } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { connect } from '../../db/connection/connect.ts'
import * as instructions from '../support/instruction-acts.ts'
import { freshRecord } from '../support/record.ts'
import { people } from '../support/rules.ts'
import { until } from '../support/until.ts'

const record = await freshRecord()
const reads = connect({ url: record.database.url, max: 2 })
afterAll(async () => {
  await reads.close()
  await record[Symbol.asyncDispose]()
})

const stream = caseId('instruction', randomUUID()) as CaseId
const done = async (who: keyof typeof people, { command }: { readonly command: object }) => {
  const answer = await act(record, {
    stream,
    command: command as Act['command'],
    id: randomUUID(),
    origin: 'web',
    by: { person: people[who].person, via: { by: 'session' } },
  })
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.refusal))
}
const everything = { all: true, council: true, offices: [] }
const query = (asOf: Instant | null, over: Partial<RegisterQuery> = {}): RegisterQuery => ({
  procedure: 'instruction',
  register: 'instructions',
  reader: { posts: [], scope: everything },
  filters: { q: null, stage: null, office: null, fiscalYear: null, overdue: false, over: null, cells: {} },
  order: { by: 'opened', descending: true },
  asOf,
  now: instant('2199-01-01T00:00:00.000Z'),
  place: { after: null, limit: 50 },
  ...over,
})
const stages = async (asOf: Instant | null, over: Partial<RegisterQuery> = {}) =>
  (await register(reads.db, query(asOf, over))).rows.map((row) => row.stage)

const moments: Instant[] = []
/** Keeps the moment, and goes on when it is over: what follows is of a later one, however quick the machine is. */
const now = async () => {
  const moment = await recordClock(record.pool)
  moments.push(moment)
  await until(async () => (await recordClock(record.pool)) > moment)
}

beforeAll(async () => {
  await now()
  await done('chief', instructions.issuesOnEntry({ dueOn: addDays(wallDay(), 20) }))
  await now()
  await done('head', instructions.acknowledges())
  await now()
})

describe('a register as of a moment', () => {
  it('shows its rows as they stood then: none, as they came, as they are', async () => {
    expect(await Promise.all([...moments, null].map((at) => stages(at)))).toEqual([
      [],
      ['issued'],
      ['in-hand'],
      ['in-hand'],
    ])
  })

  it('is narrowed by what stood there then', async () => {
    const filters = { ...query(null).filters, stage: 'issued' }
    expect(await stages(moments[1]!, { filters })).toEqual(['issued'])
    expect(await stages(moments[2]!, { filters })).toEqual([])
  })

  it('is read by those alone who may read how the row stands', async () => {
    const other = {
      posts: ['heiwa-head' as PostId],
      scope: { all: false, council: false, offices: ['heiwa' as OfficeId] },
    }
    const own = {
      posts: ['citizen-head' as PostId],
      scope: { all: false, council: false, offices: ['citizen' as OfficeId] },
    }
    expect(await stages(moments[1]!, { reader: other })).toEqual([])
    expect(await stages(moments[1]!, { reader: own })).toEqual(['issued'])
  })

  it('follows from the events: rebuild and verify find nothing, and put right what was taken away', async () => {
    expect((await rebuild(record.pool)).differences).toEqual([])
    expect((await verify(record.pool)).flaws).toEqual([])
    await record.admin.pool.query('delete from register_history')
    await record.admin.pool.query(`update register_rows set since = since - interval '1 day'`)
    expect((await rebuild(record.pool)).differences.map(({ what }) => what)).toEqual(['register', 'history'])
    await rebuild(record.admin.pool, { write: true })
    expect(await stages(moments[1]!)).toEqual(['issued'])
    expect((await verify(record.pool)).flaws).toEqual([])
  })
})
