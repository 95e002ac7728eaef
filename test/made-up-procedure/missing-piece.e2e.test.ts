import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compilerOf, type Compiler } from './compiler.ts'
import { layOver, ownFiles, sharedLines, type Copy } from './lay-over.ts'
import { tests } from './run.ts'

const minute = 60_000
const folder = mkdtempSync(join(tmpdir(), 'sekisho-pieces-'))
let copy: Copy
let compiler: Compiler
const all = [...ownFiles, ...sharedLines.map((one) => one.file)]

beforeAll(() => {
  copy = layOver(join(folder, 'whole'))
  compiler = compilerOf(copy.folder)
}, 10 * minute)
afterAll(() => {
  compiler.end()
  rmSync(folder, { recursive: true, force: true })
})

describe('whatever is missing of a procedure', () => {
  it('is nothing while all its files are there', { timeout: 20 * minute }, async () => {
    expect(compiler.complaints(all, {})).toBe('')
    const said = await tests(copy.folder, 'unit', {}, 'test/procedures.unit.test.ts')
    expect(said).toMatchObject({ code: 0 })
  })

  it.each(sharedLines)('is named by a test: its line in $file', { timeout: 20 * minute }, async ({ file }) => {
    copy.without(file)
    const { code, said } = await tests(copy.folder, 'unit', {}, 'test/procedures.unit.test.ts')
    copy.again(file)
    expect(code).toBe(1)
    expect(said).toMatch(/badge-?[lL]oan/)
  })

  it.each(ownFiles)('is named by the compiler: %s', { timeout: 10 * minute }, (file) => {
    const path = join(copy.folder, file)
    const text = readFileSync(path, 'utf8')
    rmSync(path)
    const said = compiler.complaints(all, { deleted: [file] })
    writeFileSync(path, text)
    expect(compiler.complaints(all, { created: [file] })).toBe('')
    expect(said).toContain(basename(file))
  })
})
