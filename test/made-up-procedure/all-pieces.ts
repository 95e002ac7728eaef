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
import { itsTests, piecesIn, withoutPiece } from './pieces.ts'
import { tests } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-all-pieces-'))
const { folder: copy } = layOver(join(folder, 'whole'))
const compiler = compilerOf(copy)
const whole = `${compiler.complaints(ownFiles, {})}${(await tests(copy, 'unit', {}, ...itsTests)).said}`
if (!/Tests .*passed/.test(whole)) throw new Error(whole)

for (const file of ownFiles)
  for (const piece of piecesIn(compiler, copy, file)) {
    const { complaints, said } = await withoutPiece(compiler, copy, file, piece)
    if (complaints === '') {
      const [, test = ''] = /FAIL.*? > (.*)/.exec(said) ?? []
      process.stdout.write(`${test === '' ? 'NOBODY' : 'a test'} ${file}:${piece.line} ${piece.what} ${test}\n`)
    }
  }
compiler.end()
rmSync(folder, { recursive: true, force: true })
