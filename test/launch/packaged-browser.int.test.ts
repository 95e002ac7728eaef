import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { packagedBrowser } from '../../launch/parts/packaged-browser.ts'

it('the packaged browser is unpacked whole by all who ask at once, whatever a killed one left behind', async () => {
  const cache = mkdtempSync(join(inject('runFolder'), 'browser-'))
  const left = join(cache, 'chromium', 'unpacking-killed')
  mkdirSync(left, { recursive: true })
  writeFileSync(join(left, 'chromium'), 'half of it')
  const programs = await Promise.all([packagedBrowser(cache), packagedBrowser(cache), packagedBrowser(cache)])
  expect(new Set(programs).size).toBe(1)
  const [program] = programs
  expect(execFileSync(program, ['--version', '--no-sandbox'], { encoding: 'utf8' })).toMatch(/^\S+.*\d+\.\d+/)
  expect(readdirSync(dirname(dirname(program)))).toHaveLength(2)
  expect(await packagedBrowser(cache)).toBe(program)
})
