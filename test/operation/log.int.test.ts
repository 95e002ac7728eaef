import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { projectFolder } from '../../launch/paths.ts'

const folder = mkdtempSync(join(inject('runFolder'), 'log-'))
const program = join(folder, 'program.ts')

/** What a process that logs and then ends so has written. */
const linesOf = (end: string): readonly unknown[] => {
  const log = join(projectFolder, 'operation', 'log.ts')
  writeFileSync(
    program,
    `import { createLog } from ${JSON.stringify(log)}
const [one, other] = [createLog('one', 'info'), createLog('other', 'info')]
for (let nth = 0; nth < 2000; nth++) (nth % 2 === 0 ? one : other).info({ nth }, 'a line')
${end}`,
  )
  const { stdout } = spawnSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 1 << 26 })
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly nth: unknown }).nth)
}

describe('the lines that one turn of a process has logged', () => {
  const all = Array.from({ length: 2_000 }, (_, nth) => nth)
  it.each([
    ['by itself', ''],
    ['by its own word', 'process.exit(3)'],
    ['by an error that nobody catches', 'throw new Error("away")'],
    ['a turn later, killed', 'setImmediate(() => setImmediate(() => process.kill(process.pid, "SIGKILL")))'],
  ])('are all there, whole and in order, where it ends %s', (_, end) => {
    expect(linesOf(end)).toEqual(all)
  })
})
