import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Locked {
  readonly integrity?: string
}

/**
 * Every package that is installed in that folder, as a CycloneDX document: what a city's security office asks for. Read
 * from what is there, after what nobody loads was taken out; npm's own list leaves most of it out.
 */
export const listParts = (folder: string, release: string): object => {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    readonly packages: { readonly [path: string]: Locked }
  }
  const there = Object.entries(packages).filter(
    ([path]) => path !== '' && existsSync(join(folder, path, 'package.json')),
  )
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: 'sekisho', version: release } },
    components: [
      {
        type: 'application',
        name: 'node',
        version: process.versions.node,
        purl: `pkg:generic/node@${process.versions.node}`,
      },
      ...there.map(([path, locked]) => componentOf(join(folder, path), locked)),
    ],
  }
}

const componentOf = (folder: string, { integrity }: Locked): object => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: unknown
  }
  const [, sha512] = /^sha512-(.+)$/.exec(integrity ?? '') ?? []
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(typeof license === 'string' ? { licenses: [{ expression: license }] } : {}),
    ...(sha512 === undefined
      ? {}
      : { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] }),
  }
}
