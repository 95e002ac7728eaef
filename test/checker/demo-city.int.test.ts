import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { exportRecord } from '../../db/kept/export-events.ts'
import { seedDemoCity } from '../../launch/demo-city/seed.ts'
import { projectFolder } from '../../launch/paths.ts'
import { freshDatabase, type FreshDatabase } from '../support/database.ts'

describe('npm run verify -- --law', () => {
  let database: FreshDatabase
  let exported = ''
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-law-'))
  const file = join(folder, 'record.ndjson')
  const verify = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['launch/verify.ts', '--law', ...args], {
      cwd: projectFolder,
      env: { ...process.env, DATABASE_URL: database.url },
      encoding: 'utf8',
    })
    return { status, said: stdout + stderr }
  }

  beforeAll(async () => {
    database = await freshDatabase()
    await seedDemoCity({ url: database.ownerUrl })
    const { pool, close } = connect({ url: database.ownerUrl, max: 2 })
    await exportRecord(pool, undefined, (lines) => {
      exported += lines
      return Promise.resolve()
    })
    await close()
    writeFileSync(file, exported)
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await database.drop()
  })

  it('finds nothing against guideline or settings in the demo city, in the database and in its export', () => {
    expect(verify()).toMatchObject({ status: 0, said: expect.stringContaining('違反はありません') })
    expect(verify('--file', file)).toMatchObject({ status: 0, said: expect.stringContaining('nothing against') })
  })

  it('names the article, the case, the event and what is wrong in both languages, and ends with 1', () => {
    const lines = exported.split('\n')
    const refused = (line: string) =>
      line.includes('"CouncilOutcomeRecorded"') ? line.replace('"favourable"', '"unfavourable"') : line
    const tampered = join(folder, 'tampered.ndjson')
    writeFileSync(tampered, lines.map(refused).join('\n'))
    const { status, said } = verify('--file', tampered)
    expect(status).toBe(1)
    expect(said).toMatch(/会議が否としたもの.*が承認された/)
    expect(said).toMatch(/against the council’s unfavourable outcome/)
    expect(said).toMatch(/#\d+ OutsourcingApproved/)
    expect(said).toContain('(approval-against-outcome, operational setting)')
  })

  it('looks at one case where one is named, and says that it did not look at others', () => {
    const of = /"stream":"(outsourcing\/[^"]*)"/.exec(exported)![1]!
    expect(verify('--case', of)).toMatchObject({ status: 0, said: expect.stringContaining('1 cases') })
  })

  it('ends with 2 where nothing could be read, or where an event is unknown', () => {
    expect(verify('--file', join(folder, 'none.ndjson')).status).toBe(2)
    const other = join(folder, 'other.ndjson')
    writeFileSync(other, exported.replaceAll('"AssetLost"', '"AssetBurnt"'))
    expect(verify('--file', other)).toMatchObject({ status: 2, said: expect.stringContaining('asset AssetBurnt (2)') })
  })
})
