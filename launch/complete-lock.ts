import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './paths.ts'

/**
 * `node launch/complete-lock.ts`: after `npm install` from a registry that doesn't hold every platform's packages. npm
 * then leaves those out of the lock file, and `npm ci` refuses the file everywhere. Enters them with the version that
 * their parent pins and the platform that their name tells; a later install from a full registry adds their checksums.
 */
interface Entry {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const names = (...all: string[]) => Object.fromEntries(all.map((name) => [name, name]))
const systems = names(
  'linux',
  'darwin',
  'win32',
  'android',
  'freebsd',
  'openharmony',
  'sunos',
  'netbsd',
  'openbsd',
  'aix',
)
const processors = names('x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el')
const file = join(projectFolder, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> }
const missing = Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isEntered(parent, name))
    .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, dev === true)] as const),
)
const byPath = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one.localeCompare(other, 'en')
lock.packages = Object.fromEntries([...Object.entries(lock.packages), ...missing].sort(byPath))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} packages of other platforms entered`)

/** npm finds a package beside its parent or in any folder above. */
function isEntered(parent: string, name: string): boolean {
  const folders = parent
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'))
  return [...folders, ''].some(
    (folder) => lock.packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`] !== undefined,
  )
}

function entryOf(name: string, version: string, dev: boolean): Entry & Readonly<Record<string, unknown>> {
  if (!/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name}: ${version} is a range; only exact versions can be entered`)
  const words = (name.split('/').at(-1) ?? '').split('-')
  const one = (known: Readonly<Record<string, string>>) => words.flatMap((word) => known[word] ?? [])
  const libc = one({ gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' })
  const [os, cpu] = [one(systems), one(processors)]
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`${name}: its name doesn't tell its platform`)
  return {
    version,
    cpu,
    ...(dev ? { dev: true } : {}),
    ...(libc.length === 1 && os[0] === 'linux' ? { libc } : {}),
    optional: true,
    os,
  }
}
