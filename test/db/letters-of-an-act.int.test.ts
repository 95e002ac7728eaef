import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wallDay } from '../../db/act/circumstances.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { freshRecord } from '../support/record.ts'
import { newCase, take, takeUpTo } from '../support/recorded-case.ts'
import { people } from '../support/rules.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())

const today = wallDay()
const hold = (who: keyof typeof people, post: string, from: string, to: string | null) =>
  record.admin.pool.query('insert into post_assignments (person, post, from_day, to_day) values ($1, $2, $3, $4)', [
    people[who].person,
    post,
    from,
    to,
  ])
const recipients = async (stream: CaseId, task: string, post: string): Promise<readonly string[]> => {
  const { rows } = await record.pool.query<{ readonly person: string }>(
    'select person from letters where stream = $1 and task = $2 and post = $3 order by person',
    [stream, task, post],
  )
  return rows.map((row) => row.person)
}

describe('the letters of an act', () => {
  beforeAll(async () => {
    await hold('auditor', 'citizen-head', '2020-04-01', addDays(today, -1))
    await hold('outsider', 'citizen-head', addDays(today, 1), null)
    await hold('administrator', 'citizen-head', addDays(today, -1), today)
  })

  it('go to all who hold the post today: not to who held it yesterday, nor to who will tomorrow', async () => {
    const stream = await takeUpTo(record, 'vet')
    expect(await recipients(stream, 'submit-1', 'citizen-head')).toEqual([
      people.head.person,
      people.administrator.person,
    ])
  })

  it('go once to a person who holds two of the posts that are written to', async () => {
    await hold('staff', 'citizen-head', '2023-04-01', null)
    const stream = newCase()
    await take(record, stream, 'start')
    const { rows } = await record.pool.query(
      'select count(*) as letters from letters where stream = $1 and person = $2',
      [stream, people.staff.person],
    )
    expect(rows).toEqual([{ letters: 1 }])
  })

  it('are not written a second time when the act is given again', async () => {
    const stream = await takeUpTo(record, 'vet')
    const id = '7f0f6d0e-0000-4000-8000-000000000001'
    const letters = async () =>
      (await record.pool.query('select id from letters where stream = $1 order by id', [stream])).rows
    await take(record, stream, 'submit', { id })
    const once = await letters()
    await take(record, stream, 'submit', { id })
    expect(await letters()).toEqual(once)
  })

  it('go to the secretariat where nobody holds the post today, and still are the post’s; to nobody where that is vacant too', async () => {
    const vacant = (post: string, to: string | null) =>
      record.admin.pool.query('update post_assignments set to_day = $2 where post = $1', [post, to])
    const stream = await takeUpTo(record, 'acceptForm')
    await vacant('general-policy-director', addDays(today, -1))
    await take(record, stream, 'recordOutcome')
    expect(await recipients(stream, 'approve-1', 'general-policy-director')).toEqual([people.secretariat.person])
    const other = await takeUpTo(record, 'vet')
    await vacant('secretariat', addDays(today, -1))
    expect(await take(record, other, 'submit')).toMatchObject({ kind: 'done' })
    expect(await recipients(other, 'check-form-1', 'secretariat')).toEqual([])
    await vacant('general-policy-director', null)
    await vacant('secretariat', null)
  })

  it('are none where the act is refused', async () => {
    const stream = newCase()
    await take(record, stream, 'submit')
    const { rows } = await record.pool.query('select 1 from letters where stream = $1', [stream])
    expect(rows).toEqual([])
  })
})
