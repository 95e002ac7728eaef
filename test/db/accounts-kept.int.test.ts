import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newAccountLink, takeAccountLink } from '../../db/people/account-links.ts'
import { hashOfToken } from '../../db/people/secret-token.ts'
import { keepLink } from '../../db/letters/task-links.ts'
import { verify } from '../../db/proof/verify.ts'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import { cityApp, type CityApp } from '../support/city-app.ts'
import { guardsOn } from '../support/guards-on.ts'

let city: CityApp
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())

/** What is found of accounts and links; the tests' people are on the roster without an act, and that is found, too. */
const found = async () => (await verify(city.pool)).flaws.filter(({ row = '' }) => /^(?:change|auth_|link)/.test(row))
/** As the owner with the database's guards off, and on again afterwards. */
const unseen = (table: string, statement: string) =>
  city.owner.query(`begin; alter table ${table} disable trigger user; ${statement}; ${guardsOn(table)}; commit`)
const account = (name: string) => `(select id from auth_accounts where user_id = '${city.people[name]!.id}')`
const text = async (sql: string) => (await city.owner.query<{ readonly text: string }>(sql)).rows[0]?.text ?? ''

let tampered = 0

describe('accounts and passwords are kept as changes under a hash', () => {
  it('of which nothing is wrong where people set them by their links, once and again', async () => {
    expect(await found()).toEqual([])
    const staff = city.people['staff']!.id
    const token = await newAccountLink(city.pool, staff, 1)
    await takeAccountLink(city.pool, { token: token ?? '', account: randomUUID(), passwordHash: 'salt:another' })
    expect(await found()).toEqual([])
    expect(
      await text(`select count(*)::text as text from roster_changes where of_table = 'auth_accounts'
      and after ->> 'user_id' = '${staff}'`),
    ).toBe('2')
  })

  it('without anything that a password could be tried on', async () => {
    expect(await text(`select string_agg(after::text, '') as text from roster_changes`)).not.toContain('salt:another')
  })

  it('so that a password which the database’s owner sets is found by whose it was', async () => {
    await city.owner.query(`update auth_accounts set password = 'salt:mine' where id = ${account('chief')}`)
    const nth = await text('select max(nth)::text as text from roster_changes')
    const flaw = { problem: 'roster-differs', row: `change ${nth}`, field: 'auth_accounts' }
    expect(await found()).toEqual([{ ...flaw, expected: 'sekisho_app', found: 'sekisho_owner' }])
  })

  it.each([
    ['a password', 'auth_accounts', () => `update auth_accounts set password = 'x' where id = ${account('head')}`],
    [
      'an account’s person',
      'auth_accounts',
      () => `update auth_accounts set account_id = gen_random_uuid()::text where id = ${account('auditor')}`,
    ],
    ['an address', 'auth_users', () => `update auth_users set email = 'x@x.test' where email like 'chief%'`],
    ['an account that is gone', 'auth_accounts', () => `delete from auth_accounts where id = ${account('nobody')}`],
  ])('and one with the guards off by what the changes come to: %s', async (_what, table, statement) => {
    expect((await found()).filter(({ row }) => row?.startsWith('auth_'))).toHaveLength(tampered)
    tampered += 1
    await unseen(table, statement())
    const now = (await found()).filter(({ row }) => row?.startsWith('auth_'))
    expect(now).toHaveLength(tampered)
    expect(now.map(({ problem, row }) => [problem, row?.split(' ')[0]])).toContainEqual(['roster-differs', table])
  })
})

describe('a mailed link', () => {
  it('is found where it opens another’s task, or is no letter’s', async () => {
    const letter = { id: randomUUID(), stream: `outsourcing/${randomUUID()}` as CaseId, task: 'vet-1' as TaskId }
    const person = city.people['staff']!.id
    await city.owner.query(
      `insert into letters (id, stream, version, ordinal, person, post, kind, task)
        values ($1, $2, 1, 1, $3, 'citizen-staff', 'task', $4)`,
      [letter.id, letter.stream, person, letter.task],
    )
    const links = async () => (await found()).filter(({ row }) => row?.startsWith('link'))
    const token = randomBytes(32).toString('base64url')
    const link = { token, letter: letter.id, stream: letter.stream, task: letter.task, person }
    await keepLink(city.pool, link)
    expect(await links()).toEqual([])
    await city.owner.query('update task_links set person = $1 where token_hash = $2', [
      city.people['chief']!.id,
      hashOfToken(token),
    ])
    const place = { stream: letter.stream, row: `link of letter ${letter.id}` }
    expect(await links()).toMatchObject([{ problem: 'row-differs', ...place }])
    await city.owner.query('update task_links set letter = $1 where token_hash = $2', [
      randomUUID(),
      hashOfToken(token),
    ])
    expect(await links()).toMatchObject([{ problem: 'row-unknown', stream: letter.stream }])
  })
})
