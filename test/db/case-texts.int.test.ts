import { afterAll, describe, expect, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { verify } from '../../db/proof/verify.ts'
import { takeTextsIn } from '../../db/read-models/case-texts.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { freshRecord } from '../support/record.ts'
import { takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord()
const owner = connect({ url: record.database.ownerUrl, max: 2 })
afterAll(async () => {
  await owner.close()
  await record[Symbol.asyncDispose]()
})
const takeAll = async (): Promise<void> => {
  while ((await takeTextsIn(record.pool)).cases > 0);
}
const flaws = async () => (await verify(record.pool)).flaws

describe('what the search was given of a case’s texts', () => {
  it('is whole once it is taken in, and not asked for before', async () => {
    const stream = await takeUpTo(record, 'submit')
    expect(await flaws()).toEqual([])
    await takeAll()
    expect(await flaws()).toEqual([])
    await takeUpTo(record, 'start')
    expect(await flaws()).toEqual([])
    await takeAll()
    expect((await rebuild(record.pool)).differing).toBe(0)
    expect(stream).toMatch(/^outsourcing\//)
  })

  it('is taken in once of a case on which several acted meanwhile', async () => {
    await takeAll()
    const stream = await takeUpTo(record, 'submit')
    const { rows } = await record.pool.query<{ stream: string }>('select stream from case_texts_due')
    expect(rows.length).toBeGreaterThan(2)
    expect(new Set(rows.map((row) => row.stream))).toEqual(new Set([stream]))
    expect(await takeTextsIn(record.pool)).toEqual({ cases: 1, full: false })
    expect((await record.pool.query('select from case_texts_due')).rowCount).toBe(0)
  })

  it.each([
    ['other words', `update case_texts set said = '{別の文}'`, 'said'],
    ['nothing', `update case_texts set said = '{}', search = '', grams = '{}'`, 'said'],
    ['other readers', `update case_texts set grams = array_append(grams, 'post of anybody')`, 'grams'],
    ['a version that is never reached', `update case_texts set version = 99999`, 'version'],
  ])('is found changed by whoever has the application’s password, and put right: %s', async (_, change, field) => {
    await takeAll()
    const { rows } = await record.pool.query<{ stream: string }>('select stream from case_texts order by 1 limit 1')
    const stream = rows[0]!.stream
    await record.pool.query(`${change} where stream = $1`, [stream])
    expect(await flaws()).toEqual([{ problem: 'row-differs', stream, row: 'texts', field }])
    expect(await rebuild(owner.pool, { write: true })).toMatchObject({ differing: 1, repaired: 1, left: [] })
    await takeAll()
    expect(await flaws()).toEqual([])
  })

  it('is found missing where somebody took it from what is due, and unknown where there is no such case', async () => {
    const stream = await takeUpTo(record, 'start')
    await record.pool.query('delete from case_texts_due where stream = $1', [stream])
    expect(await flaws()).toEqual([{ problem: 'row-missing', stream, row: 'texts' }])
    await rebuild(owner.pool, { write: true })
    await takeAll()
    expect(await flaws()).toEqual([])
    await record.pool.query(`insert into case_texts values ('outsourcing/none', 1, '{}', '', '{}')`)
    expect(await flaws()).toEqual([{ problem: 'row-unknown', stream: 'outsourcing/none', row: 'case_texts' }])
    await record.admin.pool.query(`delete from case_texts where stream = 'outsourcing/none'`)
  })
})
