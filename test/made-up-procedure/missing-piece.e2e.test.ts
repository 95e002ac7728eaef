import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compilerOf, type Compiler } from './compiler.ts'
import { layOver, ownFiles, sharedLines, type Copy } from './lay-over.ts'
import { itsTests, keepItsTexts, piecesIn, withoutPiece } from './pieces.ts'
import { keptRunner, type KeptRunner } from './run.ts'

const minute = 60_000
const folder = mkdtempSync(join(tmpdir(), 'sekisho-pieces-'))
let copy: Copy
let compiler: Compiler
let runner: KeptRunner
/** Pieces inside its files, by how they begin: a row, an entry, a text, a column, a word of the practice. */
const inside = [
  ['domain/badge-loan/commands.ts', 'ReportBadgeLost: command({'],
  ['domain/badge-loan/evolve.ts', 'BadgeLost: (state, lost)'],
  ['domain/badge-loan/fields.ts', '40'],
  ['domain/badge-loan/letters.ts', 'BadgeLost: (_, __, { roles })'],
  ['domain/badge-loan/plans.ts', "'ReportBadgeLost'"],
  ['domain/badge-loan/law.ts', "'loan-too-long': 'unfit'"],
  ['domain/badge-loan/register.ts', 'badge: state.lent?.badge ?? null'],
  ['domain/badge-loan/rules.ts', "'loan-of-a-year-at-most': {"],
  ['domain/badge-loan/settings.ts', "mark: '札'"],
  ['domain/badge-loan/settings.ts', 'kinds: {'],
  ['web/badge-loan/badge-loan-pages.tsx', "{ heading: 'badge', kind: 'text', cell: 'badge' }"],
  ['web/badge-loan/badge-loan-pages.tsx', "'fiscalYear'"],
  ['web/badge-loan/badge-loan-web.ts', 'quotes: ({ note })'],
  ['web/badge-loan/badge-loan-web.ts', "BadgeLost: { group: 'decisions'"],
  ['web/badge-loan/words.en.ts', "'loan-too-long': {"],
  ['web/badge-loan/words.ja.ts', "'badge-lost': {"],
  ['web/badge-loan/words.ja.ts', "'badge-loan.longestInDays'"],
  ['web/badge-loan/words.ja.ts', "measures: 'とった措置'"],
  ['workflows/badge-loan.workflow.ts', "LendBadge: 'secretariat'"],
] as const

const all = [...ownFiles, ...sharedLines.map((one) => one.file)]

beforeAll(async () => {
  copy = layOver(join(folder, 'whole'))
  compiler = compilerOf(copy.folder)
  runner = await keptRunner(copy.folder, itsTests)
  await keepItsTexts(runner)
}, 10 * minute)
afterAll(async () => {
  compiler?.end()
  await runner?.end()
  rmSync(folder, { recursive: true, force: true })
})

describe('whatever is missing of a procedure', () => {
  it('is nothing while all its files are there', { timeout: 20 * minute }, async () => {
    expect(compiler.complaints(all, {})).toBe('')
    const said = await runner.run()
    expect(said).toMatchObject({ code: 0 })
  })

  it.each(sharedLines)('is named by a test: its line in $file', { timeout: 20 * minute }, async ({ file }) => {
    copy.without(file)
    runner.changed(file)
    const { code, said } = await runner.run({ files: ['test/procedures.unit.test.ts'] })
    copy.again(file)
    runner.changed(file)
    expect(code).toBe(1)
    expect(said).toMatch(/badge-?[lL]oan/)
  })

  it.each(ownFiles)('is named by the compiler: %s', { timeout: 10 * minute }, (file) => {
    const path = join(copy.folder, file)
    const text = readFileSync(path, 'utf8')
    rmSync(path)
    const said = compiler.complaints(all, { deleted: [file] })
    writeFileSync(path, text)
    compiler.complaints([], { created: [file] })
    expect(said).toContain(basename(file))
  })

  it('is nothing again once each of them has come back', () => {
    expect(compiler.complaints(all, {})).toBe('')
  })

  it.each(inside)('is named by compiler or test: in %s, %s', { timeout: 20 * minute }, async (file, begins) => {
    const piece = piecesIn(compiler, copy.folder, file).find(({ what }) => what.startsWith(begins))
    if (piece === undefined) throw new Error(`${file} has no ${begins}`)
    const { complaints, said } = await withoutPiece({ compiler, runner }, copy.folder, file, piece)
    expect(complaints + (/FAIL.*/.exec(said)?.[0] ?? '')).not.toBe('')
  })

  it('is nothing again once each piece has come back', { timeout: 20 * minute }, async () => {
    expect(await runner.run()).toMatchObject({ code: 0 })
  })
})
