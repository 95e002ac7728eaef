import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../launch/paths.ts'

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>
}

describe('package-lock.json', () => {
  it('names the packages of every platform, or npm ci refuses it everywhere (npx node launch/complete-lock.ts enters them)', () => {
    const paths = Object.keys(packages)
    const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(named.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([])
  })

  it('pins one version each, and no registry', () => {
    for (const [path, { version, resolved }] of Object.entries(packages)) {
      expect(version, path).toBeDefined()
      expect(resolved, path).toBeUndefined()
    }
  })
})
