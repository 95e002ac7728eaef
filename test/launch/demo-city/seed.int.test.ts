import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import pg from 'pg'
import { connect } from '../../../db/connection/connect.ts'
import { rebuild } from '../../../db/upkeep/rebuild.ts'
import { verify } from '../../../db/proof/verify.ts'
import { demoPassword } from '../../../launch/demo-city/people.ts'
import { seedDemoCity } from '../../../launch/demo-city/seed.ts'
import { freshDatabase, type FreshDatabase } from '../../support/database.ts'

describe('the demo city', () => {
  let database: FreshDatabase
  let client: pg.Client
  const all = async <Row>(text: string) => (await client.query(text)).rows as Row[]

  beforeAll(async () => {
    database = await freshDatabase()
    client = new pg.Client({ connectionString: database.adminUrl })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  it('has an account for everybody and a case at every step', async () => {
    const city = await seedDemoCity({ url: database.ownerUrl })
    expect(city?.password).toBe(demoPassword)
    expect(city?.accounts.map((one) => one.posts.length).sort()).toStrictEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2])
    const stages = await all<{ stage: string; ending: string | null }>(
      `select distinct stage, ending from cases where procedure = 'outsourcing' order by 1, 2`,
    )
    expect(stages.map(({ stage, ending }) => (ending === null ? stage : `${stage}: ${ending}`))).toStrictEqual([
      'approval',
      'closed: completed',
      'closed: disapproved',
      'closed: withdrawn',
      'closing',
      'contracting',
      'deliberation',
      'form-check',
      'in-force',
      'submission',
      'vetting',
    ])
    const others = await all<{ kind: string }>(
      `select distinct procedure || ' ' || stage as kind from cases
        where procedure not in ('outsourcing', 'council', 'city') order by 1`,
    )
    expect(others.map(({ kind }) => kind)).toStrictEqual([
      'asset closed',
      'asset disposal-asked',
      'asset disposal-due',
      'asset kept',
      'asset lost',
      'authority acknowledgement',
      'authority between',
      'authority closed',
      'authority consultation',
      'authority decision',
      'authority live',
      'authority registration',
      'authority removal',
      'authority-review answering',
      'authority-review closed',
      'authority-review reviewing',
      'entry-log closed',
      'entry-log open',
      'entry-permit applied',
      'entry-permit closed',
      'entry-permit permitted',
      'entry-permit removing',
      'entry-permit returned',
      'entry-permit suspended',
      'entry-supervision closed',
      'entry-supervision considering',
      'entry-supervision reporting',
      'incident closed',
      'incident handling',
      'instruction closed',
      'instruction considering',
      'instruction draft',
      'instruction in-hand',
      'instruction reported',
      'management-method closed',
      'management-method drafting',
      'management-method in-force',
      'operation-history closed',
      'operation-history disposal-asked',
      'operation-history disposal-due',
      'operation-history kept',
      'operation-history telling',
      'operation-history watching',
      'operation-plan closed',
      'operation-plan considered',
      'operation-plan consulting',
      'operation-plan draft',
      'operation-plan settled',
      'stock-take closed',
      'stock-take counting',
      'stock-take differences',
    ])
  })

  it('has lines of a ledger of entries inside, gone, without an exit, and without anybody’s control', async () => {
    const lines = await all<{ stage: string }>(
      `select distinct stage from register_rows where procedure = 'entry-log' and register = 'entries' order by 1`,
    )
    expect(lines.map(({ stage }) => stage)).toEqual(['inside', 'left', 'missing', 'unescorted'])
    const parts = await all<{ stage: string }>(
      `select distinct stage from register_rows where procedure = 'entry-log' and register = 'imports' order by 1`,
    )
    expect(parts.map(({ stage }) => stage)).toEqual(['flagged', 'sound'])
  })

  it('keeps the names of its people code point by code point', async () => {
    const names = (await all<{ name: string }>('select name from people')).map(({ name }) => name)
    expect(names).toContain('葛\u{e0100}西 由美')
    expect(names).toContain('\ufa19谷 修')
    expect(names).toContain('𠮷田 翔太')
  })

  it('dates its past as it happened, under the people who held the posts then', async () => {
    const [odd] = await all<{ odd: number }>(`select count(*)::int as odd from events where occurred_at > recorded_at`)
    expect(odd?.odd).toBe(0)
    const heads = await all<{ name: string }>(
      `select distinct meta->'actor'->>'name' as name from events where meta->'actor'->>'post' = 'citizen-head'`,
    )
    expect(heads.map(({ name }) => name)).toContain('\ufa19谷 修')
    expect(heads.map(({ name }) => name)).toContain('鈴木 一真')
    const [away] = await all<{ away: number }>(
      'select count(*)::int as away from streams where offset_ms <> 0 or version = 0',
    )
    expect(away?.away).toBe(0)
  })

  it('numbers the cases of a fiscal year in the order of their submission', async () => {
    const rows = await all<{ wrong: boolean }>(
      `select c.fiscal_year, c.serial, e.occurred_at, serial <> row_number() over (partition by c.fiscal_year
        order by e.occurred_at, c.serial) as wrong
       from cases c join events e on e.stream = c.stream and e.type = 'OutsourcingSubmitted'
       where e.version = (select min(version) from events f where f.stream = c.stream
       and f.type = 'OutsourcingSubmitted')`,
    )
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(({ wrong }) => wrong)).toStrictEqual([])
  })

  it('owes letters for open tasks only', async () => {
    const [due] = await all<{ due: number; open: number }>(
      `select count(*) filter (where l.status = 'due')::int as due,
              count(*) filter (where l.status = 'due' and t.closed_at is null)::int as open
       from letters l left join tasks t on t.stream = l.stream and t.task = l.task`,
    )
    expect(due?.due).toBeGreaterThan(10)
    expect(due?.due).toBe(due?.open)
  })

  it('changes nothing at a second run', async () => {
    const picture = () => all(`select stream, version, encode(hash, 'hex') as hash, offset_ms from streams order by 1`)
    const before = [
      await picture(),
      await all('select id, status from letters order by id'),
      await all('select id, password from auth_accounts order by id'),
    ]
    await seedDemoCity({ url: database.ownerUrl })
    const after = [
      await picture(),
      await all('select id, status from letters order by id'),
      await all('select id, password from auth_accounts order by id'),
    ]
    expect(after).toStrictEqual(before)
  })

  it('is whole: its lists and registers say what its events say', async () => {
    const { pool, close } = connect({ url: database.ownerUrl, max: 2 })
    const [{ flaws }, { differences }] = [await verify(pool, { timeSkipping: true }), await rebuild(pool)]
    await close()
    expect({ flaws, differences }).toEqual({ flaws: [], differences: [] })
  })

  it('goes on where a run was cut off', async () => {
    const other = await freshDatabase()
    const admin = new pg.Client({ connectionString: other.adminUrl })
    await admin.connect()
    await admin.query(`create function cut() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$;
      create trigger cut before insert on commands for each row when (new.id = 'demo-city/9/6') execute function cut()`)
    await expect(seedDemoCity({ url: other.ownerUrl })).rejects.toThrow('cut off')
    await admin.query('drop trigger cut on commands')
    await seedDemoCity({ url: other.ownerUrl })
    const { rows } = await admin.query(
      `select count(*)::int as cases, count(*) filter (where offset_ms = 0)::int as present from streams`,
    )
    await admin.end()
    await other.drop()
    expect(rows[0]).toStrictEqual({ cases: 86, present: 86 })
  })

  it('leaves a record alone that has people of its own', async () => {
    const other = await freshDatabase()
    const admin = new pg.Client({ connectionString: other.adminUrl })
    await admin.connect()
    await admin.query(
      `insert into people (id, name, kana, mail) values (gen_random_uuid(), '市川 光', 'イチカワ ヒカル', 'ichikawa@example.jp')`,
    )
    const city = await seedDemoCity({ url: other.ownerUrl })
    const { rows } = await admin.query('select count(*)::int as people from people')
    await admin.end()
    await other.drop()
    expect(city).toBeNull()
    expect(rows[0]).toStrictEqual({ people: 1 })
  })
})
