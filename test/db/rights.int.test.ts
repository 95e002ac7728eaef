import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { migrateToLatest } from '../../db/upkeep/migrate.ts'
import { applicationRights } from '../../db/upkeep/rights.ts'
import { upgrade } from '../../db/upkeep/upgrade.ts'
import { verify } from '../../db/proof/verify.ts'
import { sqlState } from '../../db/connection/sql-state.ts'
import { people } from '../support/rules.ts'
import { freshRecord } from '../support/record.ts'
import { takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())
const stream = await takeUpTo(record, 'recordOutcome')
const { rows: columns } = await record.admin.pool.query<{ readonly table: string; readonly column: string }>(
  `select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
   order by 1, a.attnum`,
)
const tables = [...new Set(columns.map(({ table }) => table))]

/** What happens to a statement of the application's, in a transaction that is never kept. */
const attempt = async (statement: string): Promise<'refused' | 'allowed'> => {
  const client = await record.pool.connect()
  try {
    await client.query('begin')
    await client.query(statement)
    return 'allowed'
  } catch (error) {
    return sqlState(error) === '42501' ? 'refused' : 'allowed'
  } finally {
    await client.query('rollback')
    client.release()
  }
}
const wanted = (allowed: boolean) => (allowed ? 'allowed' : 'refused')

describe('the application’s role', () => {
  it('has its rights listed for every table that there is, and for no other', () => {
    expect(Object.keys(applicationRights).toSorted()).toEqual(tables.toSorted())
  })

  it.for(tables)('does with %s what is listed for it, and nothing else', async (table) => {
    const rights = applicationRights[table] ?? []
    expect(await attempt(`select * from ${table} limit 1`)).toBe('allowed')
    const inserts = rights.find((right) => right.startsWith('insert'))
    expect(await attempt(`insert into ${table} default values`)).toBe(wanted(inserts !== undefined))
    expect(await attempt(`delete from ${table}`)).toBe(wanted(rights.includes('delete')))
    expect(await attempt(`truncate ${table} cascade`)).toBe('refused')
    for (const { column } of columns.filter((one) => one.table === table)) {
      const named = rights.some((right) => /^update \((.*)\)$/.exec(right)?.[1]?.split(', ').includes(column))
      expect([column, await attempt(`update ${table} set ${column} = ${column}`)]).toEqual([
        column,
        wanted(named || rights.includes('update')),
      ])
      const isOwn =
        inserts === 'insert' ||
        /^insert \((.*)\)$/
          .exec(inserts ?? '')?.[1]
          ?.split(', ')
          .includes(column)
      expect([column, await attempt(`insert into ${table} (${column}) values (default)`)]).toEqual([
        column,
        wanted(isOwn === true),
      ])
    }
  })

  it('can set for itself what it likes: that is named, and no connection of ours stands on it', async () => {
    const set = async (what: string) => {
      const { rows } = await record.pool.query<{ name: string }>('select quote_ident(current_database()) as name')
      await record.pool.query(`alter role sekisho_app in database ${rows[0]!.name} ${what}`)
    }
    for (const what of [`search_path = 'elsewhere'`, 'default_transaction_read_only = on', `DateStyle = 'German'`])
      await set(`set ${what}`)
    const anew = connect({ url: record.database.url, max: 1, name: 'test-own-session' })
    try {
      const { rows } = await anew.pool.query<{ at: string }>('select recorded_at as at from events limit 1')
      expect(rows[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      expect((await anew.pool.query('update letters set note = note where false')).rowCount).toBe(0)
      expect((await verify(anew.pool)).flaws).toEqual(
        ['DateStyle=German', 'default_transaction_read_only=on', 'search_path=elsewhere'].map((found) => ({
          problem: 'guards-differ',
          row: 'role sekisho_app',
          found,
        })),
      )
    } finally {
      await set('reset all')
      await anew.close()
    }
    expect((await verify(record.pool)).flaws).toEqual([])
  })

  it('can’t be given more unnoticed: not a table, not a column of one, not a view', async () => {
    const { pool } = record.admin
    await pool.query('create view beside as select 1 as one')
    for (const [what, row, found] of [
      ['insert (id, stream) on events', 'events', 'insert (stream, id)'],
      ['update (hash) on events', 'events', 'update (hash)'],
      ['insert (finished_at) on night_checks', 'night_checks', null],
      ['delete on letters', 'letters', 'delete'],
      ['insert on beside', 'beside', 'insert'],
    ] as const) {
      await pool.query(`grant ${what} to sekisho_app`)
      const { flaws } = await verify(record.pool)
      expect(flaws).toEqual([
        expect.objectContaining({
          problem: 'rights-differ',
          row,
          found: found ?? expect.stringContaining('finished_at'),
        }),
      ])
      await pool.query(`revoke ${what} from sekisho_app`)
    }
    await pool.query('drop view beside')
    expect((await verify(record.pool)).flaws).toEqual([])
  })

  it('can’t give itself more, nor make what others would take for the record’s own', async () => {
    for (const statement of [
      'set role sekisho_owner',
      'create table public.mine (n int)',
      'create schema mine',
      'create function public.mine() returns int language sql as $$ select 1 $$',
      'alter table events owner to sekisho_app',
      'alter function append_act owner to sekisho_app',
      'create or replace function another_came_first() returns int language sql as $$ select 1 $$',
      'select another_came_first()',
      'select refuse_change()',
      'select end_account()',
      'select fold_roster()',
      'select free_address()',
      'select give_up_links()',
      'select keep_change_of_auth_accounts()',
      'select keep_change_of_auth_users()',
      'select keep_roster_change()',
      'select replace_links()',
      'select write_account_letter()',
      `select note_roster_change('people', null, null)`,
    ])
      expect([statement, await attempt(statement)]).toEqual([statement, 'refused'])
  })

  it('calls the functions that are listed; all that work with their owner’s rights look for names where it says', async () => {
    const { rows } = await record.admin.pool.query<{ readonly name: string; readonly settings: string }>(
      `select p.proname as name, array_to_string(p.proconfig, ',') as settings from pg_proc p
       where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1`,
    )
    expect(rows).toEqual(
      [
        'append_act',
        'ask_account_letter',
        'bind_account_link',
        // Triggers on the city's own events, on the roster, on accounts and links; nobody calls them.
        'end_account',
        'fold_roster',
        'free_address',
        'give_up_links',
        'hold_own_post',
        'keep_change_of_auth_accounts',
        'keep_change_of_auth_users',
        'keep_roster_change',
        'note_roster_change',
        'pass_letters_on',
        'remember_command',
        'replace_links',
        'seal_day',
        'use_account_link',
        'write_account_letter',
        'write_password_letter',
      ].map((name) => ({
        name,
        settings: `search_path=pg_catalog, public, pg_temp${name === 'seal_day' ? ',enable_nestloop=off' : ''}`,
      })),
    )
  })

  it('is not led astray by tables of the same name that it makes for itself', async () => {
    const client = await record.pool.connect()
    try {
      await client.query('create temporary table post_assignments (person uuid, post text, from_day date, to_day date)')
      await client.query(
        `insert into pg_temp.post_assignments values ($1, 'general-policy-director', '2020-01-01', null)`,
        [people.staff.person],
      )
      await expect(appendAs(client, people.staff.person, 'general-policy-director')).rejects.toMatchObject({
        code: '40001',
      })
    } finally {
      client.release(true)
    }
  })
})

/** A made-up approval, as somebody would append it who has the role's password and nothing else. */
const appendAs = (
  client: { query: (text: string, values: unknown[]) => Promise<unknown> },
  person: string,
  post: string,
  over: { readonly said?: string; readonly at?: string } = {},
) =>
  client.query(
    `select append_act(p_stream => $1, p_expected => (select version from streams
      where stream = $1), p_rule_book => 0, p_state => '{}', p_form => 2::smallint,
      p_at => $2, p_recorded_at => clock_timestamp(), p_closed => false, p_cause => null, p_cause_version => null,
      p_origin => 'web', p_command => $3, p_command_type => 'X',
      p_fingerprint => '', p_person => $4::uuid, p_person_name => '', p_post => $5, p_schema_version => 1::smallint,
      p_event_ids => array[$6]::uuid[],
      p_event_types => '{X}', p_event_data => '[{}]', p_event_meta => jsonb_build_array(jsonb_build_object('actor',
        jsonb_build_object('person', $7::text, 'post', $5::text))), p_event_hashes => array['\\x00'::bytea],
        p_fiscal_year => null, p_series => null,
      p_serial => null, p_title => '', p_vendor => '', p_search => null, p_office => '', p_stage => '', p_round => 1,
      p_submitted => true,
      p_started_by => $4::uuid, p_started_at => now(), p_starts_on => null, p_ends_on => null, p_ending => null,
      p_holders => '{}',
      p_waiting_for => null, p_waiting_since => null, p_due => null, p_opened => '{}', p_opened_kinds => '{}',
      p_opened_posts => '{}',
      p_opened_articles => '{}', p_opened_about => '{}', p_opened_answers => '{}', p_opened_ats => '{}',
      p_opened_dues => '{}',
      p_closed_tasks => '{}', p_closed_how => '{}', p_reminded_tasks => '{}', p_reminded => '{}',
      p_escalated_tasks => '{}',
      p_escalated_to => '{}', p_put_tasks => '{}', p_put_posts => '{}', p_put_natures => '{}', p_put_dues => '{}',
      p_letter_versions => '{}',
      p_letter_ordinals => '{}', p_letter_posts => '{}', p_letter_kinds => '{}', p_letter_tasks => '{}',
      p_fallback => 'secretariat',
      p_registers => null, p_trace => null)`,
    [stream, over.at ?? new Date().toISOString(), randomUUID(), person, post, randomUUID(), over.said ?? person],
  )

describe('the function that appends', () => {
  const refused = (...args: Parameters<typeof appendAs> extends [unknown, ...infer Rest] ? Rest : never) =>
    expect(appendAs(record.pool, ...args)).rejects

  it('lets nobody act under a post that they don’t hold', async () => {
    await refused(people.staff.person, 'general-policy-director').toMatchObject({ code: '40001' })
  })

  it('takes no event that names another than who acts, and none from before the last', async () => {
    await refused(people.staff.person, 'citizen-staff', { said: people.chief.person }).toMatchObject({ code: '23514' })
    await refused(people.chief.person, 'general-policy-director', { at: '2020-04-01' }).toMatchObject({ code: '23514' })
  })

  it('can’t tell a lawful act from another: whoever has the role’s password can append one, and verify finds it', async () => {
    await appendAs(record.pool, people.chief.person, 'general-policy-director')
    expect((await verify(record.pool)).flaws.map(({ problem }) => problem)).toContain('event-differs')
  })
})

describe('a release before 0.4.0 that goes on beside this one', () => {
  it('finds no session that could be used as it stands, once no older release goes on beside this one', async () => {
    const other = await freshRecord()
    const owner = connect({ url: other.database.ownerUrl, max: 1 })
    const sessions = async () =>
      (await owner.pool.query<{ readonly token: string }>('select token from auth_sessions order by 1')).rows.map(
        ({ token }) => token,
      )
    try {
      const person = people.staff.person
      await owner.pool.query(
        `insert into auth_users (id, name, email) values ($1, 'x', 'x@city.test') on conflict do nothing`,
        [person],
      )
      const [kept, plain] = ['0123456789abcdef'.repeat(4), 'OWTbYJCMyASdPIV5cmNkXDi8pGHCkT6n']
      for (const token of [kept, plain])
        await owner.pool.query(
          `insert into auth_sessions (id, token, user_id, expires_at, created_at, updated_at)
            values (gen_random_uuid(), $1, $2, clock_timestamp() + interval '1 hour', clock_timestamp(),
              clock_timestamp())`,
          [token, person],
        )
      await upgrade({ ownerUrl: other.database.ownerUrl, release: 'today', besideOlder: true })
      expect(await sessions()).toEqual([kept, plain])
      await upgrade({ ownerUrl: other.database.ownerUrl, release: 'today' })
      expect(await sessions()).toEqual([kept])
    } finally {
      await owner.close()
      await other[Symbol.asyncDispose]()
    }
  })

  it('gets its rights from the upgrade that is told so, and loses them by the next', async () => {
    const other = await freshRecord()
    const asApplication = connect({ url: other.database.url, max: 1 })
    const write = () => asApplication.pool.query(`update cases set title = title`)
    try {
      await expect(write()).rejects.toMatchObject({ code: '42501' })
      await migrateToLatest(other.database.ownerUrl, undefined, true)
      await write()
      await migrateToLatest(other.database.ownerUrl)
      await expect(write()).rejects.toMatchObject({ code: '42501' })
      // Where the owner's role owns the database, too, not even tables of its own that are gone with the session.
      await expect(asApplication.pool.query('create temporary table mine (n int)')).rejects.toMatchObject({
        code: '42501',
      })
    } finally {
      await asApplication.close()
      await other[Symbol.asyncDispose]()
    }
  })
})
