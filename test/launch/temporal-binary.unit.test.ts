import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isOlder, isRecentEnough } from '../../launch/parts/temporal-version.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function cliThatSays(words: string): string {
  const file = join(mkdtempSync(join(folder, 'x')), 'temporal')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `#!/bin/sh\necho '${words}'\n`)
  chmodSync(file, 0o755)
  return file
}

describe('a Temporal found on the machine', () => {
  it.each([
    ['temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)', true],
    ['temporal version 2.0.0 (Server 1.40.3, UI 3.0.0)', true],
    ['temporal version 1.9.0 (Server 1.31.9, UI 2.54.1)', false],
    ['temporal version 1.8.4 (Server 1.32.0, UI 2.54.1)', false],
    ['temporal version 0.0.0-DEV', false],
    ['something else', false],
  ])('that says "%s" is used: %s', async (words, used) => {
    expect(await isRecentEnough(cliThatSays(words))).toBe(used)
  })

  it('is not used when it does not run', async () => {
    expect(await isRecentEnough(join(folder, 'missing'))).toBe(false)
  })

  it('is compared by numbers, not by letters', () => {
    expect(isOlder('1.10.0', '1.9.0')).toBe(false)
    expect(isOlder('1.9.0', '1.10.0')).toBe(true)
    expect(isOlder('1.9.0', '1.9.0')).toBe(false)
  })
})
