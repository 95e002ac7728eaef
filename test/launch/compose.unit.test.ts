import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectFolder } from '../../launch/paths.ts'

interface Service {
  readonly image?: string
  readonly build?: string
  readonly restart?: string
  readonly container_name?: string
  readonly command?: readonly string[]
  readonly entrypoint?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly environment?: Readonly<Record<string, string>>
  readonly healthcheck?: { readonly test: readonly string[] }
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly profiles?: readonly string[]
}

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8')
const composeText = read('docker-compose.yml')
const compose = parse(composeText, { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, unknown>>
}
const services = Object.entries(compose.services)
/** Jobs end by themselves: others wait for that end instead of their health. */
const jobs = new Set(['temporal-schema', 'temporal-namespace', 'upgrade'])
const ours = ['upgrade', 'api', 'worker']

describe('docker-compose.yml', () => {
  it.each(services.filter(([name]) => !jobs.has(name)))(
    '%s comes back after a fall and says whether it is well',
    (_, service) => {
      expect(service.restart).toBe('unless-stopped')
      expect(service.healthcheck?.test[0]).toMatch(/^CMD/)
    },
  )

  it.each(services.filter(([name]) => jobs.has(name)))('%s tries again when it fails, and then ends', (_, service) => {
    expect(service.restart).toMatch(/^on-failure:\d+$/)
    expect(service.healthcheck).toBeUndefined()
  })

  it.each(services)('%s waits only for services that exist, and in a way that they can fulfil', (_, service) => {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(compose.services).toHaveProperty(other)
      expect(condition).toBe(jobs.has(other) ? 'service_completed_successfully' : 'service_healthy')
    }
  })

  it.each(services)('%s has a pinned image or is built from here', (_, service) => {
    const image = service.image ?? ''
    if (service.build === undefined) expect(image).toMatch(/:v?\d+\.\d+(\.\d+)?(-\w+)?$/)
    else expect(existsSync(join(projectFolder, service.build, 'Dockerfile'))).toBe(true)
    // A fixed name would forbid a second container of the service.
    expect(service.container_name).toBeUndefined()
  })

  it('mounts files and volumes that exist', () => {
    for (const [, { volumes = [] }] of services) {
      for (const source of volumes.map((volume) => volume.split(':')[0] ?? '')) {
        if (source.startsWith('.')) expect(existsSync(join(projectFolder, source)), source).toBe(true)
        else expect(compose.volumes).toHaveProperty(source)
      }
    }
  })

  it('runs scripts that exist', () => {
    const scripts = services.flatMap(([, { command = [] }]) => command.filter((word) => word.endsWith('.ts')))
    expect(scripts).toEqual(expect.arrayContaining(['launch/upgrade.ts', 'worker/main.ts']))
    for (const script of scripts) expect(existsSync(join(projectFolder, script)), script).toBe(true)
    for (const [, { entrypoint }] of services) {
      const script = entrypoint?.[1]
      if (script !== undefined)
        expect(existsSync(join(projectFolder, script.replace('/setup/', 'docker/temporal/'))), script).toBe(true)
    }
  })

  it('scales api and worker: neither has a port of the host', () => {
    for (const name of ['api', 'worker']) expect(compose.services[name]?.ports).toBeUndefined()
  })

  it('opens nothing to the network but the proxy', () => {
    const open = services
      .filter(([, { ports = [] }]) => ports.some((port) => !port.startsWith('127.0.0.1:')))
      .map(([name]) => name)
    expect(open).toEqual(['proxy'])
  })

  it('has no secret in it: each must be set, and is named in .env.example', () => {
    const wanted = [...composeText.matchAll(/\$\{(\w+)(:[?-])/g)]
    const required = new Set(wanted.filter(([, , mark]) => mark === ':?').map(([, name]) => name ?? ''))
    const example = read('.env.example')
    for (const name of required) expect(example, name).toMatch(new RegExp(`^${name}=`, 'm'))
    for (const name of ['POSTGRES_PASSWORD', 'SEKISHO_PAYLOAD_KEY', 'SEKISHO_LINK_KEY', 'SEKISHO_AUTH_SECRET'])
      expect(required).toContain(name)
  })

  it('sets only variables that the processes know, all of them documented', () => {
    const known = ['api/config.ts', 'worker/config.ts', 'practice/temporal-config.ts', 'launch/upgrade.ts']
      .map(read)
      .join('\n')
    const documented = read('docs/configuration.md')
    for (const name of ours) {
      for (const variable of Object.keys(compose.services[name]?.environment ?? {})) {
        expect(known, `${name}: ${variable}`).toMatch(new RegExp(`\\b${variable}\\b`))
        expect(documented, variable).toContain(`\`${variable}\``)
      }
    }
  })

  it('never lets time be skipped', () => {
    expect(composeText).not.toContain('SEKISHO_TIME_SKIPPING')
    expect(read('docker/temporal/dynamic-config.yaml')).not.toMatch(/TimeSkipping.*true/)
  })

  it('gives the owner of the tables to the migration alone', () => {
    const holders = services.filter(([, { environment = {} }]) =>
      JSON.stringify(environment).includes('SEKISHO_OWNER_PASSWORD'),
    )
    expect(holders.map(([name]) => name)).toEqual(['postgres', 'upgrade'])
  })
})
