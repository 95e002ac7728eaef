import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../launch/paths.ts'

/**
 * The functions with more lines than that in these folders of a project, by the linter: each with its file and line.
 */
export const longFunctions = (project: string, folders: readonly string[], max: number): readonly string[] => {
  const place = mkdtempSync(join(tmpdir(), 'sekisho-figures-'))
  const config = join(place, 'oxlint.json')
  const rule = { 'max-lines-per-function': ['error', { max }] }
  writeFileSync(config, JSON.stringify({ categories: { correctness: 'off' }, rules: rule }))
  const linter = join(projectFolder, 'node_modules/.bin/oxlint')
  const { stdout } = spawnSync(linter, ['-c', config, '-f', 'unix', ...folders], { cwd: project, encoding: 'utf8' })
  rmSync(place, { recursive: true })
  return stdout.split('\n').filter((line) => line.includes('max-lines-per-function'))
}
