import { afterAll, expect, it } from 'vitest'
import { recordState } from '../../db/read-models/record-state.ts'
import { freshRecord } from '../support/record.ts'
import { takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())

it('a task waits for nobody where none of the posts that are asked is held today', async () => {
  await takeUpTo(record, 'start')
  await takeUpTo(record, 'start')
  const unheld = async () => (await recordState(record.pool)).unheld
  const ends = (post: string, days: string) =>
    record.admin.pool.query(
      `update post_assignments set to_day = (now() at time zone 'Asia/Tokyo')::date + $2::integer where post = $1`,
      [post, days],
    )
  expect(await unheld()).toEqual({ tasks: 0, posts: [] })
  await ends('citizen-staff', '-1')
  expect(await unheld()).toEqual({ tasks: 0, posts: [] })
  await ends('citizen-head', '0')
  expect(await unheld()).toEqual({ tasks: 0, posts: [] })
  await ends('citizen-head', '-1')
  expect(await unheld()).toEqual({ tasks: 2, posts: ['citizen-head', 'citizen-staff'] })
})
