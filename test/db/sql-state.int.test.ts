import { afterAll, describe, expect, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { isHopeless, isLostRace, sqlState } from '../../db/connection/sql-state.ts'
import { freshRecord } from '../support/record.ts'
import { takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())

const failure = async (
  statement: string,
  values: readonly unknown[] = [],
  pool = record.admin.pool,
): Promise<unknown> => {
  try {
    await pool.query(statement, [...values])
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}

describe('what a database error means', () => {
  it.for([
    ['a text that Postgres can’t hold', `select $1::text`, ['\u0000'], '22021'],
    ['a JSON text that Postgres can’t hold', `select $1::jsonb`, ['"\\u0000"'], '22P05'],
    ['a day that doesn’t exist', `select $1::date`, ['2026-02-30'], '22008'],
    ['a uuid that is none', `select $1::uuid`, ['x'], '22P02'],
    ['a missing value', `insert into people (id, name) values (gen_random_uuid(), null)`, [], '23502'],
    [
      'a broken reference',
      `insert into post_assignments (person, post, from_day) values (gen_random_uuid(), 'x', '2026-04-01')`,
      [],
      '23503',
    ],
    ['a table that isn’t there', 'select * from no_such_table', [], '42P01'],
    ['a right that isn’t there', 'delete from events', [], '42501'],
  ] as const)('%s never comes right by trying again', async ([, statement, values, state]) => {
    const error = await failure(statement, values, state === '42501' ? record.pool : record.admin.pool)
    expect(sqlState(error)).toBe(state)
    expect(isHopeless(error)).toBe(true)
    expect(isLostRace(error)).toBe(false)
  })

  it('a key that is taken is a lost race', async () => {
    await takeUpTo(record, 'start')
    const error = await failure(`insert into commands select * from commands limit 1`)
    expect(sqlState(error)).toBe('23505')
    expect(isLostRace(error)).toBe(true)
  })

  it('a database that is away is neither: it is tried again later', async () => {
    const { pool, close } = connect({ url: 'postgres://nobody@127.0.0.1:1/none', max: 1 })
    const error: unknown = await pool.query('select 1').catch((caught: unknown) => caught)
    expect(sqlState(error)).toBeUndefined()
    expect([isHopeless(error), isLostRace(error)]).toEqual([false, false])
    await close()
  })
})
