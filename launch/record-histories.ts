import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from './paths.ts'

/**
 * `node launch/record-histories.ts`: takes cases through today's workflows and keeps their histories in
 * `test/histories/<version of package.json>/`, where every later version has to be able to go on with them. To be run
 * before a release, with the version already raised.
 */
const child = spawn(
  process.execPath,
  [
    join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'int',
    'test/histories/record.int.test.ts',
  ],
  {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, SEKISHO_RECORD_HISTORIES: '1' },
  },
)
child.once('exit', (code) => {
  process.exitCode = code ?? 1
})
