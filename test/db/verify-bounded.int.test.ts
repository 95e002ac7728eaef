import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, it } from 'vitest'
import { cityId } from '../../domain/city/city-id.ts'
import { projectFolder } from '../../launch/paths.ts'
import { freshRecord } from '../support/record.ts'
import { takeUpTo } from '../support/recorded-case.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())

/** 15,000 events of 8 KB that follow nothing, tasks of nobody and heads without events. */
const spoil = async (stream: string) => {
  await record.admin.pool.query(
    `begin;
     alter table events disable trigger user;
     insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, recorded_at, hash)
     select case when n % 3 = 0 then '${stream}' when n % 3 = 1 then '${cityId}'
     else 'outsourcing/' || gen_random_uuid() end, 1000 + n,
       gen_random_uuid(), type, schema_version, jsonb_build_object('note', repeat(md5(n::text), 256)), meta,
       occurred_at, recorded_at, hash
     from events, generate_series(1, 15000) n where stream = '${stream}' and version = 1;
     alter table events enable trigger user;
     insert into tasks (stream, task, kind, posts, article, about, answers, opened_at, due)
     select 'outsourcing/' || gen_random_uuid(), 'x-' || n, 'x', '{}', 'x', null, '{}', now(), now()
     from generate_series(1, 10000) n;
     insert into streams (stream, procedure, version, state, form, hash, last_at, closed)
     select 'outsourcing/' || gen_random_uuid(), 'outsourcing', 1, '{}', 1, '', now(), false
     from generate_series(1, 10000);
     commit`,
  )
}

describe('verifying a record that is broken throughout', () => {
  it('counts every place, names a hundred, and needs no more memory than a sound one', async () => {
    const stream = await takeUpTo(record, 'vet')
    await spoil(stream)
    // Less than the events alone would take.
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=96', 'launch/verify.ts'], {
      cwd: projectFolder,
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: record.database.url },
      maxBuffer: 64 * 1_048_576,
    })
    expect([status, stderr.includes('heap')]).toEqual([1, false])
    expect(stderr.match(/^✗ /gmu)).toHaveLength(100)
    expect(Number(/✗ 食い違い (\d+) か所/.exec(stdout)?.[1])).toBeGreaterThan(15_000)
  }, 180_000)
})
