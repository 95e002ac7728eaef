import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layOver, ownFiles, ownLines, sharedLines, type Copy } from './lay-over.ts'
import { tests, types } from './run.ts'

let copy: Copy
const folder = mkdtempSync(join(tmpdir(), 'sekisho-made-up-'))

beforeAll(() => {
  copy = layOver(join(folder, 'whole'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('one more procedure, made up: the loan of a badge', () => {
  it('costs at most 18 files, 900 lines and three shared lines', () => {
    expect(ownFiles.length).toBeLessThanOrEqual(18)
    expect(ownLines()).toBeLessThanOrEqual(900)
    expect(sharedLines.map((one) => one.file)).toEqual([
      'domain/procedures.ts',
      'web/procedures.ts',
      'workflows/index.ts',
    ])
  })

  it('fits: types, structure, and what every procedure must have', async () => {
    expect(await types(copy.folder)).toEqual({ code: 0, said: '' })
    const checked = await tests(
      copy.folder,
      'unit',
      {},
      'test/procedures.unit.test.ts',
      'test/structure.unit.test.ts',
      'test/domain/badge-loan.unit.test.ts',
      // Its story is new: CI writes nothing new by itself.
      '-u',
    )
    expect(checked.said).toMatch(/Tests .*passed/)
    expect(checked).toMatchObject({ code: 0 })
  })

  it('runs through pages, mail, API, practice, register, export, print and rebuild', async () => {
    const walked = await tests(copy.folder, 'e2e', {}, 'test/e2e/badge-loan.e2e.test.ts')
    expect(walked.said).toMatch(/4 passed/)
    expect(walked.code).toBe(0)
  })

  it('ends with that on which it hangs', async () => {
    const ended = await tests(copy.folder, 'e2e', {}, 'test/workflows/badge-loan-chain.e2e.test.ts')
    expect(ended.said).toMatch(/2 passed/)
    expect(ended.code).toBe(0)
  })
})
