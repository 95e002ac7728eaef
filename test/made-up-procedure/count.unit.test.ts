import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../../launch/paths.ts'
import { cost } from './lay-over.ts'

it('one more procedure costs the files, lines and shared lines that docs/adding-a-procedure.md says', () => {
  expect(readFileSync(join(projectFolder, 'docs/adding-a-procedure.md'), 'utf8')).toContain(cost())
})
