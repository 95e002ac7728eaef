import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { listParts } from './list-parts.ts'
import { ownArguments } from './own-arguments.ts'
import { projectFolder } from './paths.ts'
import { showProgress } from './progress.ts'
import { releaseName } from './release.ts'

/**
 * `npm run bundle -- [FOLDER]`: everything that a machine without a network needs to run the product without
 * containers, as one archive: the code, Node, the packages for this platform, the packed workflows; beside it its
 * checksums and the list of all that is in it (CycloneDX). Only what git has is taken; the packages come from the
 * registry, or with `--installed` from those that are installed here, without any network.
 */
const { values, positionals } = ownArguments({
  allowPositionals: true,
  options: { installed: { type: 'boolean', default: false } },
})
const target = resolve(positionals[0] ?? '.')
const name = `sekisho-${releaseName()}-${process.platform}-${process.arch}`
const work = mkdtempSync(join(tmpdir(), 'sekisho-bundle-'))
const folder = join(work, name)
const progress = showProgress()
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_ENV: 'production' },
  })

const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

try {
  mkdirSync(join(folder, 'bin'), { recursive: true })
  mkdirSync(target, { recursive: true })
  await progress.step({ ja: 'コード', en: 'code' }, async () => {
    const code = join(work, 'code.tar')
    run('git', ['archive', '-o', code, 'HEAD'], projectFolder)
    run('tar', ['xf', code, '--exclude=test', '--exclude=bench'])
  })
  await progress.step({ ja: '部品', en: 'packages' }, async () => {
    if (values.installed) takeInstalled()
    else run('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'])
    run(process.execPath, ['launch/prune-install.ts'])
    writeFileSync(join(target, `${name}.cdx.json`), JSON.stringify(listParts(folder, releaseName()), null, 1))
  })
  await progress.step({ ja: '手続の組立て', en: 'workflows' }, async () => {
    run(process.execPath, ['launch/bundle.ts', join(folder, 'workflow-bundle.js')])
  })
  await progress.step({ ja: 'Node.js と書庫', en: 'Node.js and archive' }, async () => {
    copyFileSync(process.execPath, join(folder, 'bin', 'node'))
    chmodSync(join(folder, 'bin', 'node'), 0o755)
    run('tar', ['czf', `${name}.tar.gz`, name], work)
    renameOver(join(work, `${name}.tar.gz`), join(target, `${name}.tar.gz`))
  })
  const files = readdirSync(target).filter((file) => file.startsWith(name) && !file.endsWith('.sha256'))
  const sums = await Promise.all(files.map(async (file) => `${await sha256Of(join(target, file))}  ${file}\n`))
  writeFileSync(join(target, `${name}.sha256`), sums.join(''))
  console.log(`✓ ${join(target, name)}.tar.gz`)
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** What `npm ci --omit=dev` would install, from the packages that are installed here: nothing comes from outside. */
function takeInstalled(): void {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    readonly packages: { readonly [path: string]: { readonly dev?: boolean } }
  }
  for (const [path, { dev }] of Object.entries(packages)) {
    const from = join(projectFolder, path)
    if (path === '' || dev === true || !existsSync(from)) continue
    // Packages within are packages of their own, with a line of their own.
    cpSync(from, join(folder, path), { recursive: true, filter: (one) => one !== join(from, 'node_modules') })
  }
}

/** Over the borders of file systems, too. */
function renameOver(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
