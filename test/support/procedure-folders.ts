import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../launch/paths.ts'

const law = join(projectFolder, 'domain')

/** The folders of `domain/` in which a procedure is put together, whichever list names it. */
export const procedureFolders: readonly string[] = readdirSync(law, { withFileTypes: true })
  .filter((one) => one.isDirectory() && existsSync(join(law, one.name, `${one.name}.ts`)))
  .filter(({ name }) => readFileSync(join(law, name, `${name}.ts`), 'utf8').includes('procedureOf<'))
  .map((one) => one.name)
