/**
 * `node test/made-up-procedure/all-pieces.ts`: takes each piece inside the made-up procedure's files away, one after
 * the other, and prints those that the compiler doesn't name, with the test that does, or that nobody does. Some
 * twenty minutes; `missing-piece.e2e.test.ts` takes a few of them in each run.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compilerOf } from './compiler.ts'
import { layOver, ownFiles } from './lay-over.ts'
import { itsTests, keepItsTexts, piecesIn, withoutPiece } from './pieces.ts'
import { keptRunner } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-all-pieces-'))
const { folder: copy } = layOver(join(folder, 'whole'))
const compiler = compilerOf(copy)
const runner = await keptRunner(copy, itsTests)
await keepItsTexts(runner)
const complaints = compiler.complaints(ownFiles, {})
const whole = await runner.run()
if (complaints !== '' || whole.code !== 0) throw new Error(`${complaints}${whole.said}`)

for (const file of ownFiles)
  for (const piece of piecesIn(compiler, copy, file)) {
    const missed = await withoutPiece({ compiler, runner }, copy, file, piece)
    if (missed.complaints === '') {
      const [, test = ''] = /FAIL.*? > (.*)/.exec(missed.said) ?? []
      process.stdout.write(`${test === '' ? 'NOBODY' : 'a test'} ${file}:${piece.line} ${piece.what} ${test}\n`)
    }
  }
compiler.end()
await runner.end()
rmSync(folder, { recursive: true, force: true })
