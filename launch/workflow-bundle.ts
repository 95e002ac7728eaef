import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder, projectFolder } from './paths.ts'

/** All that ends up in the bundle, and the lock file for what comes from packages. */
const sources = ['workflows', 'domain', 'practice', 'launch/bundle.ts', 'package-lock.json']

/**
 * The file with the packed workflows, made anew only when a source has changed: packing takes seconds of a core, which
 * `npm start` and every run of the tests would pay. Give it to a worker as `workflowBundle: { codePath }`.
 */
export async function workflowBundle(): Promise<string> {
  const file = join(cacheFolder(), 'workflows', `${fingerprint()}.js`)
  if (!existsSync(file)) {
    await promisify(execFile)(process.execPath, [join(projectFolder, 'launch', 'bundle.ts'), file])
  }
  return file
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesIn(join(projectFolder, source))) hash.update(file).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 32)
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  try {
    const entries = readdirSync(path, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    return [path]
  }
}
