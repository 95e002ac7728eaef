import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import { afterAll, describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { readConfig } from '../../api/config.ts'
import { listParts } from '../../launch/list-parts.ts'
import { projectFolder } from '../../launch/paths.ts'
import { withSecretFiles } from '../../operation/secret-files.ts'
import { readWorkerConfig } from '../../worker/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-operators-'))
cpSync(join(projectFolder, 'docker'), join(folder, 'docker'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))
const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8')

describe('docker/make-secrets.sh', () => {
  const make = () =>
    execFileSync('sh', [join(folder, 'docker/make-secrets.sh')], { env: { PATH: process.env['PATH'] } })
  const secrets = () =>
    Object.fromEntries(
      readdirSync(join(folder, 'secrets')).map((name) => [name, readFileSync(join(folder, 'secrets', name), 'utf8')]),
    )

  it('makes what api and worker take, closed to everybody else, and leaves it alone the second time', () => {
    make()
    const first = secrets()
    make()
    expect(secrets()).toEqual(first)
    expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o700)
    const at = (name: string) => join(folder, 'secrets', name)
    const environment = withSecretFiles({
      DATABASE_URL_FILE: at('database_url'),
      SEKISHO_PAYLOAD_KEY_FILE: at('payload_key'),
      SEKISHO_LINK_KEY_FILE: at('link_key'),
      SEKISHO_AUTH_SECRET_FILE: at('auth_secret'),
      SMTP_URL_FILE: at('smtp_url'),
      TEMPORAL_ADDRESS: 'temporal:7233',
      PUBLIC_URL: 'https://sekisho.example.lg.jp',
    })
    expect(readConfig(environment).databaseUrl).toContain('sekisho_app:')
    expect(readWorkerConfig(environment).mail.smtpUrl).toBe('smtp://mailpit:1025')
  })
})

describe('docker/make-certificates.sh', () => {
  it('makes an authority and a certificate of it for each part, that TLS takes, once', () => {
    const make = () => execFileSync('sh', [join(folder, 'docker/make-certificates.sh'), folder])
    make()
    const at = (name: string) => readFileSync(join(folder, 'certificates', name), 'utf8')
    const [first] = [at('postgres.pem')]
    make()
    expect(at('postgres.pem')).toBe(first)
    for (const part of ['postgres', 'temporal', 'api', 'worker', 'operator']) {
      createSecureContext({ ca: at('ca.pem'), cert: at(`${part}.pem`), key: at(`${part}.key`) })
      const args = ['verify', '-CAfile', 'ca.pem', '-verify_hostname', part, `${part}.pem`]
      expect(execFileSync('openssl', args, { cwd: join(folder, 'certificates') }).toString()).toContain('OK')
    }
  })
})

/** Where systems have it that have systemd. */
const systemdAnalyze = '/usr/bin/systemd-analyze'

describe('the units and the example for a cluster', () => {
  const variables = new Set([...read('docs/configuration.md').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name))
  const isKnown = (name: string) => variables.has(name.replace(/_FILE$/, ''))

  it('name only settings that are documented', () => {
    const units = readdirSync(join(projectFolder, 'docker/systemd'))
      .map((name) => read(`docker/systemd/${name}`))
      .join('\n')
    const set = [...units.matchAll(/\b([A-Z_]+)=/g)].map(([, name = '']) => name).filter((name) => name !== 'NODE_ENV')
    expect(set.filter((name) => !isKnown(name))).toEqual([])
    const kinds = parseAllDocuments(read('docker/kubernetes/sekisho.yaml')).map(
      (one) => one.toJS() as { readonly kind: string; readonly data?: { readonly [name: string]: string } },
    )
    expect(kinds.map(({ kind }) => kind)).toContain('NetworkPolicy')
    for (const { data = {} } of kinds) expect(Object.keys(data).filter((name) => !isKnown(name))).toEqual([])
  })

  it.runIf(existsSync(systemdAnalyze))('are units as systemd reads them', () => {
    const units = join(folder, 'units')
    mkdirSync(units)
    const names = readdirSync(join(projectFolder, 'docker/systemd'))
    // The product isn't installed here; whether its program is there is no matter of the unit.
    for (const name of names)
      writeFileSync(
        join(units, name),
        read(`docker/systemd/${name}`)
          .replaceAll(/^(Exec\w+=)(?:\S+)/gm, '$1/bin/true')
          .replaceAll('/opt/sekisho', '/tmp'),
      )
    const checked = spawnSync(systemdAnalyze, ['verify', '--man=no', ...names.map((name) => join(units, name))], {
      encoding: 'utf8',
    })
    const said = (checked.stdout + checked.stderr).split('\n').filter((line) => line.includes('sekisho'))
    expect({ said, status: checked.status }).toEqual({ said: [], status: 0 })
  })

  it('are all as closed as api and worker are', () => {
    const unit = read('docker/systemd/sekisho@.service')
    const closed =
      unit.match(/^(?:CapabilityBoundingSet|NoNew|Private|Protect|Restrict(?:Addr|Name)|Lock|SystemCall).*$/gm) ?? []
    expect(closed.length).toBeGreaterThan(10)
    for (const name of ['sekisho-upgrade.service', 'sekisho-backup.service'])
      expect(closed.filter((line) => !read(`docker/systemd/${name}`).split('\n').includes(line))).toEqual([])
  })

  it('come up where Postgres is later than they are, and say where the backups lie', () => {
    expect(read('docker/systemd/sekisho@.service')).not.toMatch(/^Requires=/m)
    const upgrade = read('docker/systemd/sekisho-upgrade.service')
    const [, script = ''] = /^ExecStart=\/bin\/sh -c '(.*)'$/m.exec(upgrade) ?? []
    const tries = join(folder, 'tries')
    const inShell = script
      .replaceAll('$$', '$')
      .replace('/opt/sekisho/bin/node launch/upgrade.ts', `{ echo x >> ${tries}; [ $(wc -l < ${tries}) -eq 3 ]; }`)
      .replace('sleep 5', 'true')
    expect(spawnSync('/bin/sh', ['-c', inShell]).status).toBe(0)
    expect(readFileSync(tries, 'utf8')).toBe('x\n'.repeat(3))
    const backup = read('docker/systemd/sekisho-backup.service')
    const [, kept = ''] = /^StateDirectory=(.*)$/m.exec(backup) ?? []
    for (const text of [backup, read('docs/deployment.md')]) expect(text).toContain(`/var/lib/${kept}`)
    expect(spawnSync('/bin/sh', ['-c', inShell.replace('-eq 3', '-eq 999')]).status).toBe(1)
  })

  it('run scripts that exist', () => {
    const all = [
      'docker/kubernetes/sekisho.yaml',
      'docker/systemd/sekisho-upgrade.service',
      'docker/systemd/sekisho-backup.service',
    ]
    for (const script of all.flatMap((file) =>
      [...read(file).matchAll(/(?:launch|worker|api)\/[\w-]+\.ts/g)].map(([one]) => one),
    ))
      expect(statSync(join(projectFolder, script)).isFile(), script).toBe(true)
    expect(parse(read('docker/kubernetes/temporal-values.yaml'), { merge: true })).toMatchObject({
      server: { config: { numHistoryShards: 512 } },
    })
  })
})

describe('the list of parts', () => {
  it('has every package that is installed, with version, licence and hash', () => {
    const { components } = listParts(projectFolder, '1.2.3') as {
      components: readonly { name: string; version: string }[]
    }
    expect(components.length).toBeGreaterThan(200)
    expect(components.find(({ name }) => name === 'pg')).toEqual({
      type: 'library',
      name: 'pg',
      version: expect.stringMatching(/^\d/) as string,
      purl: expect.stringMatching(/^pkg:npm\/pg@/) as string,
      licenses: [{ expression: 'MIT' }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) as string }],
    })
  })
})

describe('launch/prune-install.ts', () => {
  it('leaves what the product loads, and neither what only tests load nor what only compilers read', () => {
    const install = join(folder, 'install')
    const put = (path: string, text: object | string) => {
      mkdirSync(join(install, path, '..'), { recursive: true })
      writeFileSync(join(install, path), typeof text === 'string' ? text : JSON.stringify(text))
    }
    put('package.json', { dependencies: { used: '1' } })
    put('package-lock.json', {
      packages: { '': {}, 'node_modules/used': {}, 'node_modules/below': {}, 'node_modules/peer': {} },
    })
    const peer = { peerDependencies: { peer: '1' }, peerDependenciesMeta: { peer: { optional: true } } }
    put('node_modules/used/package.json', { dependencies: { below: '1' }, ...peer })
    put('node_modules/below/package.json', {})
    put('node_modules/peer/package.json', {})
    for (const weight of ['100Thin', '400Regular', '700Bold'])
      put(`node_modules/@expo-google-fonts/some/${weight}/font.ttf`, '')
    for (const name of ['index.js', 'index.js.map', 'index.d.ts', 'deep/index.d.mts', 'deep/data.map', 'deep/index.ts'])
      put(`node_modules/used/${name}`, '')
    execFileSync(process.execPath, [join(projectFolder, 'launch/prune-install.ts'), install])
    expect(readdirSync(join(install, 'node_modules')).toSorted()).toEqual(['@expo-google-fonts', 'below', 'used'])
    expect(readdirSync(join(install, 'node_modules/@expo-google-fonts/some')).toSorted()).toEqual([
      '400Regular',
      '700Bold',
    ])
    const left = readdirSync(join(install, 'node_modules/used'), { encoding: 'utf8', recursive: true })
    expect(left.toSorted()).toEqual(['deep', 'deep/data.map', 'deep/index.ts', 'index.js', 'package.json'])
  })
})
