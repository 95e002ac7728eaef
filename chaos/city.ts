import { Client, Connection } from '@temporalio/client'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseId } from '../domain/kernel/ids.ts'
import { bringUp } from '../launch/bring-up.ts'
import { seedDemoCity } from '../launch/demo-city/seed.ts'
import { demoPassword } from '../launch/demo-city/people.ts'
import { freePort } from '../launch/free-port.ts'
import type { Part } from '../launch/parts/part.ts'
import { removePostgresData, startPostgres, type PostgresPart } from '../launch/parts/postgres.ts'
import { startTemporal, type TemporalPart } from '../launch/parts/temporal-server.ts'
import type { Places } from '../launch/places.ts'
import { projectFolder } from '../launch/paths.ts'
import { apiProcess, workerProcess, type ProcessSettings } from '../launch/processes.ts'
import { keepSecrets } from '../launch/secrets.ts'
import { workflowBundle } from '../launch/workflow-bundle.ts'
import { runningCases } from '../practice/running-cases.ts'
import { startScriptedSmtp, type ScriptedSmtp } from '../test/mail/scripted-smtp.ts'
import { mountSmallDisk, type SmallDisk } from './disk.ts'
import { layLine, type Line } from './line.ts'

/** One of two processes of a kind, and the same one with a clock that is hours ahead or behind. */
export interface Twin {
  readonly name: string
  readonly part: Part
  readonly wrongClock: Part
}

/** A whole city on this machine, each part of which can be made to fail. */
export interface City {
  readonly apis: readonly (Twin & { readonly url: string })[]
  readonly workers: readonly Twin[]
  readonly postgres: PostgresPart
  readonly temporal: TemporalPart
  readonly smtp: ScriptedSmtp
  /** Between the product and the database, Temporal, the mail server. */
  readonly lines: { readonly record: Line; readonly practice: Line; readonly mail: Line }
  /** Null where no small file system could be had. */
  readonly disk: SmallDisk | null
  /** Past every line, for those who look at the end. */
  readonly databaseUrl: string
  /** The workflows that Temporal has running. */
  readonly running: () => Promise<ReadonlySet<CaseId>>
  readonly end: () => Promise<void>
}

const diskMegabytes = 2_000
const portOf = (address: string): number => Number(address.slice(address.lastIndexOf(':') + 1))
const throughLine = (url: string, line: Line): string => {
  const changed = new URL(url)
  changed.port = String(line.port)
  return changed.href
}

/**
 * Builds it: two apis and two workers on one Postgres, one Temporal and one mail server, through lines that can fail.
 */
export const buildCity = async (folder: string): Promise<City> => {
  const ends: (() => unknown)[] = []
  const end = async (): Promise<void> => {
    for (const one of ends.toReversed()) await Promise.resolve(one()).catch(() => {})
  }
  try {
    const disk = mountSmallDisk(join(folder, 'disk'), diskMegabytes)
    ends.push(() => disk?.remove())
    const data = join(folder, 'disk', 'postgres')
    mkdirSync(data, { recursive: true })
    ends.push(() => removePostgresData(data))
    const [postgres, temporal, smtp, bundle] = await Promise.all([
      startPostgres({ folder: data }),
      startTemporal({ folder: join(folder, 'temporal') }),
      startScriptedSmtp(),
      workflowBundle(),
    ])
    ends.push(
      () => postgres.stop(),
      () => temporal.stop(),
      () => smtp.stop(),
    )
    await bringUp(postgres.ownerUrl, () => {})
    await seedDemoCity({ url: postgres.ownerUrl })
    const lines = {
      record: await layLine(postgres.port),
      practice: await layLine(portOf(temporal.address)),
      mail: await layLine(portOf(smtp.url)),
    }
    ends.push(() => Promise.all(Object.values(lines).map((line) => line.close())))
    const settings = await settingsFor(folder, throughLine(postgres.url, lines.record), lines)
    const apis = await Promise.all(
      ['api-1', 'api-2'].map(async (name) => {
        const one = await settings(name)
        return { ...twin(name, one, apiProcess), url: one.places.webUrl }
      }),
    )
    const workers = await Promise.all(
      ['worker-1', 'worker-2'].map(async (name) =>
        twin(name, await settings(name), (one) => workerProcess(one, bundle)),
      ),
    )
    for (const { part, wrongClock } of [...apis, ...workers])
      ends.push(() => Promise.all([part.stop(), wrongClock.stop()]))
    await Promise.all([...apis, ...workers].map(({ part }) => part.start()))
    const running = () => runningIn(temporal.address)
    return { apis, workers, postgres, temporal, smtp, lines, disk, databaseUrl: postgres.url, running, end }
  } catch (error) {
    await end()
    throw error
  }
}

/** Asked past every line, and without a key: names of workflows are not encrypted. */
const runningIn = async (address: string): Promise<ReadonlySet<CaseId>> => {
  const connection = await Connection.connect({ address })
  try {
    return await runningCases(new Client({ connection }), 'sekisho').list()
  } finally {
    await connection.close()
  }
}

/** A wrong clock is off by this: past midnight, either way, and far enough to be believed by nobody. */
const wrongByMs = 30 * 60 * 60 * 1_000

const twin = (name: string, settings: ProcessSettings, build: (settings: ProcessSettings) => Part): Twin => ({
  name,
  part: build(settings),
  wrongClock: build({
    ...settings,
    environment: {
      NODE_OPTIONS: `--import ${join(projectFolder, 'chaos', 'wrong-clock.mjs')}`,
      SEKISHO_CHAOS_CLOCK_MS: String(name.endsWith('1') ? wrongByMs : -wrongByMs),
    },
  }),
})

const settingsFor = async (
  folder: string,
  databaseUrl: string,
  { practice, mail }: City['lines'],
): Promise<(name: string) => Promise<ProcessSettings>> => {
  const secrets = keepSecrets(join(folder, 'secrets.json'))
  return async (name) => {
    const [port, apiHealthPort, workerPort] = [await freePort(), await freePort(), await freePort()]
    const places: Places = {
      port,
      apiHealthPort,
      workerPort,
      postgresPort: 0,
      temporalPort: practice.port,
      temporalUiPort: 0,
      smtpPort: mail.port,
      mailPort: 0,
      webUrl: `http://127.0.0.1:${port}`,
      temporalAddress: `127.0.0.1:${practice.port}`,
      smtpUrl: `smtp://127.0.0.1:${mail.port}`,
      temporalUiUrl: undefined,
      mailUrl: undefined,
    }
    return {
      folder: join(folder, name),
      places,
      databaseUrl,
      temporalNamespace: 'default',
      secrets,
      demoPassword,
      timeSkipping: false,
    }
  }
}
