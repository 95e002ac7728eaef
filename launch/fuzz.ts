import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ownArguments } from './own-arguments.ts'
import { projectFolder } from './paths.ts'

/**
 * `npm run fuzz -- --requests 20000 --seed 1`: sends so many strange requests to the api and tells what came of them.
 * Fails where one was answered with 5xx or not at all, where the event loop was held up for longer than `--delay`
 * milliseconds at the 99.9th percentile (on a machine that does nothing else), or where memory goes on growing.
 */
const { values } = ownArguments({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    delay: { type: 'string', default: '50' },
  },
})
for (const [name, text] of Object.entries(values)) {
  if (/^\d{1,9}$/.test(text)) continue
  console.error(`✗ 数ではありません / not a number: --${name} ${text}`)
  process.exit(1)
}
const child = spawn(
  process.execPath,
  [join(projectFolder, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'int', 'test/fuzz/fuzz.int.test.ts'],
  {
    cwd: projectFolder,
    stdio: 'inherit',
    env: {
      ...process.env,
      SEKISHO_FUZZ_REQUESTS: values.requests,
      SEKISHO_FUZZ_SEED: values.seed,
      SEKISHO_FUZZ_DELAY_MS: values.delay,
    },
  },
)
child.once('exit', (code) => process.exit(code ?? 1))
