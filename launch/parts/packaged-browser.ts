import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import manifest from '../../package.json' with { type: 'json' }
import { cacheFolder } from '../paths.ts'

/**
 * The browser that came as a package, unpacked once for all copies of the project. The package itself unpacks into the
 * system's temporary folder and takes whatever lies there: what another process is still writing, or what one that was
 * killed left half written. So it unpacks into a folder that nobody else knows, which gets its name when it is whole.
 */
export const packagedBrowser = async (cache: string = cacheFolder()): Promise<string> => {
  const versions = join(cache, 'chromium')
  const whole = join(versions, manifest.devDependencies['@sparticuz/chromium'])
  const program = join(whole, 'chromium')
  if (existsSync(program)) return program
  await mkdir(versions, { recursive: true })
  const unpacked = await mkdtemp(join(versions, 'unpacking-'))
  try {
    await unpackInto(unpacked)
    // Whoever was first has it: theirs is as good.
    await rename(unpacked, whole).catch((error: unknown) => {
      if (!existsSync(program)) throw error
    })
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
  return program
}

/** In a process of its own, since the package asks the system which its temporary folder is. */
const unpackInto = async (folder: string): Promise<void> => {
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpack-browser.mjs')], {
    env: { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder },
  })
}
