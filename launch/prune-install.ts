import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * `node launch/prune-install.ts [FOLDER]`: takes out of an installed `node_modules` what the product never loads:
 * packages that are only optional peers of others (test runners, bundlers, browsers), binaries for other platforms,
 * weights of fonts in which nothing is set, and what only compilers and debuggers read.
 * Only for the image and the offline bundle; `npm ci` brings everything back.
 */
const folder = resolve(process.argv[2] ?? '.')

interface Package {
  readonly dependencies?: { readonly [name: string]: string }
  readonly optionalDependencies?: { readonly [name: string]: string }
  readonly peerDependencies?: { readonly [name: string]: string }
  readonly peerDependenciesMeta?: { readonly [name: string]: { readonly optional?: boolean } }
}
const read = (file: string): Package => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Package
const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
  readonly packages: { readonly [path: string]: unknown }
}

/** Where Node finds the package from there: in the nearest `node_modules` above. */
const placeOf = (name: string, from: string): string | null => {
  const candidate = join(from, 'node_modules', name)
  if (existsSync(join(folder, candidate, 'package.json'))) return candidate
  if (from === '') return null
  const above = from.slice(0, Math.max(0, from.lastIndexOf('node_modules') - 1))
  return placeOf(name, above)
}

const needed = new Set<string>()
const visit = (from: string, one: Package): void => {
  const peers = Object.keys(one.peerDependencies ?? {}).filter((name) => !one.peerDependenciesMeta?.[name]?.optional)
  for (const name of [
    ...Object.keys(one.dependencies ?? {}),
    ...Object.keys(one.optionalDependencies ?? {}),
    ...peers,
  ]) {
    const place = placeOf(name, from)
    if (place === null || needed.has(place)) continue
    needed.add(place)
    visit(place, read(join(place, 'package.json')))
  }
}
visit('', read('package.json'))

let removed = 0
for (const path of Object.keys(packages)) {
  if (path === '' || needed.has(path) || !existsSync(join(folder, path))) continue
  // A package within another that stays is removed alone; within one that goes, it went with it.
  rmSync(join(folder, path), { recursive: true, force: true })
  removed++
}

/** Temporal's SDK carries its binary for every platform. */
const releases = join(folder, 'node_modules/@temporalio/core-bridge/releases')
const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64'
const mine = { linux: 'linux', darwin: 'apple', win32: 'windows' }[process.platform as string] ?? 'linux'
for (const name of existsSync(releases) ? readdirSync(releases) : [])
  if (!name.startsWith(arch) || !name.includes(mine)) rmSync(join(releases, name), { recursive: true, force: true })

/** Declarations of types, and maps from built code to its sources. */
for (const file of globSync('node_modules/**/*.{d.ts,d.cts,d.mts,js.map,cjs.map,mjs.map}', { cwd: folder }))
  rmSync(join(folder, file))

/** Weights of a font in which no document is set: documents/typeset.ts has the regular and the bold one. */
for (const weight of globSync('node_modules/@expo-google-fonts/*/[0-9]*', { cwd: folder }))
  if (!/[/\\](?:400Regular|700Bold)$/u.test(weight)) rmSync(join(folder, weight), { recursive: true })

console.log(`✓ ${removed} packages that nothing loads were taken out / 使われない部品を除きました`)
