import { readFileSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import type { Logger } from '@stryker-mutator/api/logging'
import type { Mutant as StrykersMutant } from '@stryker-mutator/api/core'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { projectFolder } from '../../launch/paths.ts'
import type { Mutant } from './sample.ts'

const nothing = (): void => {}
const no = (): boolean => false
const silent: Logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
}

/** Every mutant that Stryker knows of in these files. */
export const listMutants = async (files: readonly string[]): Promise<readonly Mutant[]> => {
  const sources = files.map((name) => ({
    name,
    mutate: true,
    content: readFileSync(join(projectFolder, name), 'utf8'),
  }))
  const { mutants } = await new Instrumenter(silent).instrument(sources, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
    noHeader: false,
  })
  return mutants.map((one) => ours(one, projectFolder, 0))
}

/**
 * Stryker's mutant in our terms, where lines count from one and columns from zero. Stryker counts both from zero before
 * the run (`first` 0), and both from one in its results.
 */
export const ours = (
  {
    fileName,
    location: { start, end },
    mutatorName,
    replacement,
  }: Pick<StrykersMutant, 'fileName' | 'location' | 'mutatorName' | 'replacement'>,
  folder: string,
  first: 0 | 1,
): Mutant => ({
  file: isAbsolute(fileName) ? relative(folder, fileName) : fileName,
  start: { line: start.line - first + 1, column: start.column - first },
  end: { line: end.line - first + 1, column: end.column - first },
  kind: mutatorName,
  replacement,
})
