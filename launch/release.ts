import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './paths.ts'

/** This release's name, as CHANGELOG.md has it: the record notes which release brought it up last. */
export const releaseName = (): string =>
  (JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { readonly version: string }).version
