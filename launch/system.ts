import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchConfig } from './config.ts'
import type { DemoCity } from './demo-city/seed.ts'
import { freePort } from './free-port.ts'
import type { Part } from './parts/part.ts'
import { apiProcess, workerProcess, type ProcessSettings } from './processes.ts'
import type { Progress } from './progress.ts'
import type { Running } from './running.ts'
import { keepSecrets, type LocalSecrets } from './secrets.ts'
import { database, mail, otherPort, temporal, type Starting } from './servers.ts'
import { supervise } from './supervise.ts'
import type { Text } from './text.ts'
import { workflowBundle } from './workflow-bundle.ts'

/** A whole system that runs: what the tests and the bench drive, kill and bring back. */
export interface System {
  readonly running: () => Running
  readonly databaseOwnerUrl: string
  readonly secrets: LocalSecrets
  /** Who can sign in, where the demo city was built. */
  readonly demo: DemoCity | null
  /** Every process, by its name: postgres, temporal, mail, api, worker (those that are ours). */
  readonly parts: ReadonlyMap<string, Part>
  /** Ends everything in order: first who takes work, then the servers below. */
  stop(): Promise<void>
}

/** How to start a system. */
export interface SystemOptions {
  readonly config: LaunchConfig
  /** Where data, logs and secrets are kept. */
  readonly folder: string
  readonly progress: Progress
  /** Fills an empty record, once it is migrated and before anybody looks; null where it is not empty. */
  readonly seed?: (databaseUrl: string) => Promise<DemoCity | null>
  /** Told when a lost part is back, as its process id has changed. */
  readonly onChange?: () => void
}

/** Those who take work: they are ended before the servers that they use. */
const productNames = new Set(['api', 'worker'])

/** Starts the servers side by side, then the worker and the API; resolves when a page can be used. */
export async function startSystem(options: SystemOptions): Promise<System> {
  mkdirSync(options.folder, { recursive: true, mode: 0o711 })
  const parts = new Map<string, Part>()
  let stopping = false
  const stop = async () => {
    stopping = true
    const stopAll = (chosen: (part: Part) => boolean) => Promise.all([...parts.values()].filter(chosen).map((part) => part.stop()))
    await stopAll((part) => productNames.has(part.name))
    await stopAll((part) => !productNames.has(part.name))
  }
  const say = (text: Text) => options.progress.note(text)
  const keep = (part: Part) => {
    parts.set(part.name, part)
    supervise(part, { say, stopping: () => stopping, onBack: () => options.onChange?.() })
  }
  try {
    const secrets = keepSecrets(join(options.folder, 'secrets.json'))
    const { addresses, databaseOwnerUrl, demo } = await startParts({ ...options, keep }, secrets, options.seed)
    const pids = () => Object.fromEntries([...parts].flatMap(([name, { pid }]) => (pid === undefined ? [] : [[name, pid]])))
    return { running: () => ({ ...addresses, pids: pids() }), databaseOwnerUrl, secrets, demo, parts, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Addresses = Omit<Running, 'pids'>

async function startParts(
  starting: Starting,
  secrets: LocalSecrets,
  seed: SystemOptions['seed'],
): Promise<{ addresses: Addresses; databaseOwnerUrl: string; demo: DemoCity | null }> {
  const { config, folder, progress, keep } = starting
  const port = await freePort(config.port)
  otherPort(progress, 'Web', config.port, port)
  const webUrl = config.publicUrl ?? `http://127.0.0.1:${port}`
  const bundling = workflowBundle()
  const servers = [
    database(starting).then(async (urls) => ({
      ...urls,
      demo: seed === undefined ? null : await progress.step({ ja: '見本の市', en: 'demo city' }, () => seed(urls.url)),
    })),
    temporal(starting),
    mail(starting),
    progress.step({ ja: '手続の組立て', en: 'workflows' }, () => bundling),
  ] as const
  await settled(servers)
  const [record, engine, letters, bundle] = await Promise.all(servers)
  const settings: ProcessSettings = {
    folder,
    secrets,
    databaseUrl: record.url,
    temporalAddress: engine.address,
    temporalNamespace: config.temporalNamespace,
    smtpUrl: letters.smtpUrl,
    publicUrl: webUrl,
    demo: record.demo && { password: record.demo.password, mailUrl: letters.webUrl },
    timeSkipping: config.temporalAddress === undefined,
  }
  const run = async (text: Text, part: Part) => {
    keep(part)
    await progress.step(text, () => part.start())
  }
  await settled([
    run({ ja: 'ワーカー', en: 'worker' }, workerProcess(settings, await freePort(port + 1), bundle)),
    run({ ja: '画面と API', en: 'web and API' }, apiProcess(settings, port)),
  ])
  return {
    addresses: {
      webUrl,
      databaseUrl: settings.databaseUrl,
      smtpUrl: settings.smtpUrl,
      temporalAddress: settings.temporalAddress,
      temporalNamespace: settings.temporalNamespace,
      ...(letters.webUrl === undefined ? {} : { mailUrl: letters.webUrl }),
      ...(engine.uiUrl === undefined ? {} : { temporalUiUrl: engine.uiUrl }),
    },
    databaseOwnerUrl: record.ownerUrl,
    demo: record.demo,
  }
}

/** Waits for all before it fails: what the others started is known by then and can be ended. */
async function settled(work: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
