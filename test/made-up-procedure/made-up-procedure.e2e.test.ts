import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
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

  it('fits: types, lint, and what every procedure must have', async () => {
    expect(await types(copy.folder)).toEqual({ code: 0, said: '' })
    const checked = await tests(copy.folder, 'unit', {}, 'test/procedures.unit.test.ts')
    expect(checked.said).toMatch(/Tests .*passed/)
    expect(checked).toMatchObject({ code: 0 })
  })

  it('runs through pages, mail, API, practice, register, export, print and rebuild', async () => {
    const walked = await tests(copy.folder, 'e2e', {}, 'test/e2e/badge-loan.e2e.test.ts')
    expect(walked.said).toMatch(/4 passed/)
    expect(walked.code).toBe(0)
  })
})

describe('whatever is forgotten of it', () => {
  it('is missed by the compiler: each file is reached from the three lines', () => {
    const reached = new Set<string>()
    const follow = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      const text = readFileSync(join(copy.folder, file), 'utf8')
      for (const [, target = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)'/g))
        follow(normalize(join(dirname(file), target)))
    }
    for (const { file } of sharedLines) follow(file)
    expect(ownFiles.filter((file) => !reached.has(file))).toEqual([])
  })

  it.each(sharedLines.map((one) => one.file))('is named by a test: its line in %s', async (file) => {
    const lacking = layOver(join(folder, file.replaceAll('/', '-')))
    lacking.without(file)
    const { code, said } = await tests(lacking.folder, 'unit', {}, 'test/procedures.unit.test.ts')
    expect(code).toBe(1)
    expect(said).toMatch(/badge-?[lL]oan/)
  })

  it('is named by the compiler: a word, a mark, an event, a stage, a refusal, a task', async () => {
    const lacking = layOver(join(folder, 'lacking'))
    const { readFileSync: read, writeFileSync: write } = await import('node:fs')
    const take = (file: string, text: string) => {
      const path = join(lacking.folder, file)
      const whole = read(path, 'utf8')
      expect(whole).toContain(text)
      write(path, whole.replace(text, ''))
    }
    const taken = {
      'web/badge-loan/words.ja.ts': "    LendBadge: '貸し出す',\n",
      'web/badge-loan/words.en.ts': "    BadgeReturned: () => 'The badge came back.',\n",
      'web/badge-loan/badge-loan-web.ts': "    BadgeLent: { group: 'decisions', tone: 'info', icon: 'right' },\n",
      'domain/badge-loan/evolve.ts': "  BadgeLent: (state, lent) => ({ ...state, stage: 'lent', lent }),\n",
      'workflows/badge-loan.workflow.ts':
        "  asked: { rule: 'badge-lent-on-request', waitsFor: { LendBadge: 'secretariat' } },\n",
    }
    for (const [file, text] of Object.entries(taken)) take(file, text)
    const { code, said } = await types(lacking.folder)
    expect(code).not.toBe(0)
    for (const file of Object.keys(taken)) expect(said).toContain(file)
    for (const name of ['LendBadge', 'BadgeReturned', 'BadgeLent', 'asked']) expect(said).toContain(name)
  })
})
