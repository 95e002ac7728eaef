import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { findLink } from '../../db/letters/task-links.ts'
import { projectFolder } from '../../launch/paths.ts'
import { openRecord, postmanFor } from './post-office.ts'
import { startScriptedSmtp } from './scripted-smtp.ts'
import { take, takeUpTo } from '../support/recorded-case.ts'

const { pool, owner, record, end } = await openRecord()
const server = await startScriptedSmtp()
const postman = postmanFor(pool, server.url)
beforeEach(() => owner.query('delete from letters'))
afterAll(async () => {
  postman.close()
  await server.stop()
  await end()
})

/** The statements that a page tells an administrator to give, in their order. */
const statementsOf = (page: string): readonly string[] =>
  [...readFileSync(join(projectFolder, 'docs', page), 'utf8').matchAll(/```sql\n([\s\S]*?)```/g)].map(
    ([, sql = '']) => sql,
  )

describe('what docs/mail.md tells an administrator to do', () => {
  it('shows the letters that failed with their readers, and has them tried again', async () => {
    await takeUpTo(record, 'start')
    await owner.query(`update letters set status = 'failed', attempts = 1, note = 'smtp 550'`)
    const [show, again] = statementsOf('mail.md')
    expect((await pool.query(show!)).rows).toMatchObject([{ note: 'smtp 550' }, { note: 'smtp 550' }])
    await owner.query(again!)
    expect(await postman.round()).toMatchObject({ sent: 2 })
  })
})

describe('what docs/decisions/link-tokens.md tells of a leaked key', () => {
  it('ends every link that is out, and sends anew what is still open', async () => {
    const stream = await takeUpTo(record, 'acceptForm')
    await owner.query('delete from letters')
    await take(record, stream, 'recordOutcome')
    await postman.round()
    const token = server.accepted.at(-1)!.token
    const [forget, anew] = statementsOf('decisions/link-tokens.md')
    await owner.query(forget!)
    expect(await findLink(pool, token)).toBeNull()
    await owner.query(anew!)
    const other = postmanFor(pool, server.url, { linkKey: Buffer.alloc(32, 9) })
    expect(await other.round()).toMatchObject({ sent: 1 })
    other.close()
    const fresh = server.accepted.at(-1)!.token
    expect(fresh).not.toBe(token)
    expect(await findLink(pool, fresh)).toMatchObject({ stream, task: 'approve-1', state: { kind: 'open' } })
  })
})
