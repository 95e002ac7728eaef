import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../api/config.ts'
import { projectFolder } from '../../launch/paths.ts'
import { readWorkerConfig } from '../../worker/config.ts'

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
  readonly secrets?: readonly string[]
  readonly networks?: readonly string[]
  readonly cap_drop?: readonly string[]
  readonly security_opt?: readonly string[]
  readonly read_only?: boolean
  readonly mem_limit?: string
  readonly pids_limit?: number
}

const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8')
const composeText = read('docker-compose.yml')
const compose = parse(composeText, { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, unknown>>
  readonly secrets: Readonly<Record<string, { readonly file: string }>>
  readonly networks: Readonly<Record<string, unknown>>
}
const services = Object.entries(compose.services)
/** Jobs end by themselves: others wait for that end instead of their health. */
const jobs = new Set(['temporal-schema', 'temporal-namespace', 'upgrade'])
const ours = ['upgrade', 'api', 'worker']

/** Where on this host the scripts lie that the container finds under /setup or /etc/sekisho. */
const scriptsOf = (volumes: readonly string[]): string =>
  volumes.find((volume) => /:\/(setup|etc\/sekisho):ro$/.test(volume))?.split(':')[0] ?? ''

describe('docker-compose.yml', () => {
  it.each(services.filter(([name]) => !jobs.has(name) && name !== 'tools'))(
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
    for (const [, { entrypoint, volumes = [] }] of services) {
      const script = entrypoint?.[1]
      if (script !== undefined)
        expect(
          existsSync(join(projectFolder, script.replace(/^\/(setup|etc\/sekisho)\//, `${scriptsOf(volumes)}/`))),
          script,
        ).toBe(true)
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

  it('has no secret in it: each is a file that docker/make-secrets.sh makes, and reaches only who needs it', () => {
    expect(composeText).not.toMatch(/PASSWORD: |_KEY: |SECRET: |postgres:\/\//)
    const made = new Set([...read('docker/make-secrets.sh').matchAll(/^keep (\w+) /gm)].map(([, name]) => name))
    expect(new Set(Object.keys(compose.secrets))).toEqual(made)
    for (const [name, { file }] of Object.entries(compose.secrets)) expect(file).toBe(`secrets/${name}`)
    for (const [, { secrets = [] }] of services)
      for (const name of secrets) expect(compose.secrets).toHaveProperty(name)
    const holders = (name: string) =>
      services.filter(([, { secrets = [] }]) => secrets.includes(name)).map(([service]) => service)
    expect(holders('database_owner_url')).toEqual(['upgrade', 'tools'])
    expect(holders('auth_secret')).toEqual(['api'])
    expect(read('.gitignore')).toContain('secrets/')
    expect(read('.dockerignore')).toContain('secrets')
  })

  it('names in docker/env.example every setting that must be given', () => {
    const required = new Set([...composeText.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name ?? ''))
    for (const name of required) expect(read('docker/env.example'), name).toMatch(new RegExp(`^${name}=`, 'm'))
  })

  it('names in docker/env.example all that the compose files take from there, and nothing else', () => {
    const texts = [composeText, read('docker/compose.archive.yml'), read('docker/compose.tls.yml')].join('\n')
    const taken = new Set([...texts.matchAll(/\$\{([A-Z_]+)\b/g)].map(([, name]) => name))
    const named = [...read('docker/env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name)
    // Which files there are, docker compose itself reads there.
    expect(new Set(named)).toEqual(new Set([...taken, 'COMPOSE_FILE']))
  })

  it('shows in docker/env.example, commented out, the very value that counts where nothing is set', () => {
    const key = Buffer.alloc(32, 7).toString('base64')
    const enough = {
      DATABASE_URL: 'postgres://sekisho_app:secret@db:5432/sekisho',
      SMTP_URL: 'smtp://mail:25',
      PUBLIC_URL: 'https://sekisho.example.jp',
      SEKISHO_AUTH_SECRET: key,
      SEKISHO_LINK_KEY: key,
      SEKISHO_PAYLOAD_KEY: `k1:${key}`,
    }
    // The others show what one might write; nothing stands for them unless set.
    const defaults = ['SEKISHO_SESSION_IDLE_MINUTES', 'WORKER_TASKS_AT_ONCE', 'WORKER_NICENESS', 'LOG_LEVEL']
    const shown = [...read('docker/env.example').matchAll(/^#(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ])
    const said = Object.fromEntries(shown.filter(([name = '']) => defaults.includes(name))) as Record<string, string>
    expect(Object.keys(said).toSorted()).toEqual(defaults.toSorted())
    expect(readWorkerConfig({ ...enough, ...said })).toEqual(readWorkerConfig(enough))
    expect(readConfig({ ...enough, ...said })).toEqual(readConfig(enough))
  })

  it('gives the commands in the image every variable that the page of running it says they need', () => {
    const table = read('docs/deployment.md').split('**The commands in the image**')[1]?.split('**Clocks.**')[0] ?? ''
    const needed = new Set([...table.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name = '']) => name))
    const given = new Set(
      Object.keys(compose.services['tools']?.environment ?? {}).map((name) => name.replace(/_FILE$/, '')),
    )
    expect([...needed].filter((name) => !given.has(name))).toEqual(['DATABASE_URL_FILE'])
  })

  it.each(services)('%s has no rights beyond its account’s, and an end to what it takes', (name, service) => {
    expect(service.cap_drop).toEqual(['ALL'])
    expect(service.security_opt).toEqual(['no-new-privileges:true'])
    // Temporal's images write their settings when they start.
    expect(service.read_only).toBe(!['temporal', 'temporal-ui'].includes(name))
    expect([service.mem_limit, service.pids_limit]).toEqual([expect.stringMatching(/^\d+[gm]$/), expect.any(Number)])
    expect(service.networks).toContain('inside')
  })

  it('lets database and Temporal talk to nobody outside', () => {
    expect(compose.networks).toEqual({ inside: { internal: true }, outside: null })
    for (const name of ['postgres', 'temporal', 'temporal-schema', 'temporal-namespace', 'upgrade', 'tools'])
      expect(compose.services[name]?.networks, name).toEqual(['inside'])
  })

  it('sets only variables that the processes know, all of them documented', () => {
    const known = [
      'api/config.ts',
      'worker/config.ts',
      'practice/temporal-config.ts',
      'operation/secret-files.ts',
      'operation/tracing-config.ts',
      // What is the C library's own, and set wherever a worker is started.
      'launch/processes.ts',
    ]
      .map(read)
      .join('\n')
    const documented = read('docs/configuration.md')
    for (const name of ours) {
      for (const variable of Object.keys(compose.services[name]?.environment ?? {})) {
        expect(known, `${name}: ${variable}`).toMatch(new RegExp(`\\b${variable.replace(/_FILE$/, '')}\\b`))
        expect(documented, variable).toContain(`\`${variable.replace(/_FILE$/, '')}\``)
      }
    }
  })

  it('never lets time be skipped', () => {
    expect(composeText).not.toContain('SEKISHO_TIME_SKIPPING')
    expect(read('docker/temporal/dynamic-config.yaml')).not.toMatch(/TimeSkipping.*true/)
  })
})

describe.each(['tls', 'archive'])('docker/compose.%s.yml', (name) => {
  const more = parse(read(`docker/compose.${name}.yml`), { merge: true }) as typeof compose
  const certificates = ['ca', 'postgres', 'temporal', 'api', 'worker', 'operator'].flatMap((one) => [
    `./certificates/${one}.pem`,
    ...(one === 'ca' ? [] : [`./certificates/${one}.key`]),
  ])

  it('adds to services that exist, and mounts what exists or is made', () => {
    for (const [service, { image, volumes = [], secrets = [] }] of Object.entries(more.services)) {
      if (image === undefined) expect(compose.services).toHaveProperty(service)
      else expect(image).toBe(compose.services['postgres']?.image)
      for (const source of volumes.map((volume) => volume.split(':')[0] ?? ''))
        if (source.startsWith('./certificates/')) expect(certificates).toContain(source)
        else if (source.startsWith('.')) expect(existsSync(join(projectFolder, source)), source).toBe(true)
        else expect({ ...compose.volumes, ...more.volumes }).toHaveProperty(source)
      for (const secret of secrets) expect(compose.secrets).toHaveProperty(secret)
    }
  })

  it('runs scripts that exist, and gives away no right that they don’t need', () => {
    for (const [, service] of Object.entries(more.services)) {
      const script = service.entrypoint?.[1]
      if (script === undefined) continue
      expect(existsSync(join(projectFolder, 'docker/postgres', script.replace('/etc/sekisho/', '')))).toBe(true)
      expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], read_only: true })
    }
  })

  it('sets of our own processes only what they know', () => {
    const known = read('practice/temporal-config.ts')
    for (const service of ['api', 'worker'])
      for (const variable of Object.keys(more.services[service]?.environment ?? {})) expect(known).toContain(variable)
  })

  it('is explained where somebody looks for it', () => {
    expect(read(name === 'tls' ? 'docs/tls.md' : 'docs/backup.md')).toContain(`docker/compose.${name}.yml`)
  })
})
