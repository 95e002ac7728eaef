import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { withSecretFiles } from '../../operation/secret-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-secrets-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'database_url')
writeFileSync(file, 'postgres://app:pass@db/sekisho\n')

describe('secrets as files', () => {
  it('are read into the variables that the processes know, without the line end of an editor', () => {
    expect(withSecretFiles({ PORT: '3000', DATABASE_URL_FILE: file })).toEqual({
      PORT: '3000',
      DATABASE_URL_FILE: file,
      DATABASE_URL: 'postgres://app:pass@db/sekisho',
    })
  })

  it('change nothing where none is named', () => {
    const environment = { DATABASE_URL: 'postgres://a' }
    expect(withSecretFiles(environment)).toBe(environment)
  })

  it('say which variable names a file that isn’t there, and which is set twice', () => {
    expect(() => withSecretFiles({ SMTP_URL_FILE: join(folder, 'none') })).toThrow('SMTP_URL_FILE')
    expect(() => withSecretFiles({ DATABASE_URL_FILE: file, DATABASE_URL: 'x' })).toThrow('DATABASE_URL and')
  })
})
