import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchConfig } from './config.ts'
import type { DemoCity } from './demo-city/seed.ts'
import type { Part } from './parts/part.ts'
import { choosePlaces } from './places.ts'
import { apiProcess, workerProcess, type ProcessSettings } from './processes.ts'
import type { Progress } from './progress.ts'
import type { Running } from './running.ts'
import { keepSecrets, type LocalSecrets } from './secrets.ts'
import { database, mail, temporal, type Starting } from './servers.ts'
import { supervise } from './supervise.ts'
import type { Text } from './text.ts'
import { workflowBundle } from './workflow-bundle.ts'

/** A whole system that runs: what the tests and the bench drive, kill and bring back. */
export interface System {
  readonly running: () => Running
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
  /** Fills an empty record as its owner, once it is migrated and before anybody looks; null where it is not empty. */
  readonly seed?: (ownerUrl: string) => Promise<DemoCity | null>
  /** What the seed is, where it isn't the demo city. */
  readonly seedName?: Text
  /** Lets time be skipped on a given Temporal too, where its server may: for tests alone. */
  readonly timeSkipping?: boolean
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
    const stopAll = (chosen: (part: Part) => boolean) =>
      Promise.all([...parts.values()].filter(chosen).map((part) => part.stop()))
    await stopAll((part) => productNames.has(part.name))
    await stopAll((part) => !productNames.has(part.name))
  }
  const say = (text: Text) => options.progress.note(text)
  const keep = (part: Part) => {
    parts.set(part.name, part)
    supervise(part, { say, stopping: () => stopping, onBack: () => options.onChange?.() })
  }
  try {
    const places = await choosePlaces(options.config, options.progress)
    const secrets = keepSecrets(join(options.folder, 'secrets.json'))
    const { addresses, demo } = await startParts({ ...options, places, keep }, secrets)
    const pids = () =>
      Object.fromEntries([...parts].flatMap(([name, { pid }]) => (pid === undefined ? [] : [[name, pid]])))
    return { running: () => ({ ...addresses, pids: pids() }), secrets, demo, parts, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const demoCity: Text = { ja: '見本の市', en: 'demo city' }

type Addresses = Omit<Running, 'pids'>

async function startParts(
  starting: Starting & Pick<SystemOptions, 'seed' | 'seedName' | 'timeSkipping'>,
  secrets: LocalSecrets,
): Promise<{ addresses: Addresses; demo: DemoCity | null }> {
  const { config, places, folder, progress, keep, seed, seedName = demoCity } = starting
  const run = async (text: Text, part: Part) => {
    keep(part)
    await progress.step(text, () => part.start())
  }
  const record = database(starting).then(async (urls) => {
    const demo = seed === undefined ? null : await progress.step(seedName, () => seed(urls.ownerUrl))
    const settings: ProcessSettings = {
      folder,
      secrets,
      places,
      databaseUrl: urls.url,
      temporalNamespace: config.temporalNamespace,
      demoPassword: demo?.password,
      timeSkipping: starting.timeSkipping ?? config.temporalAddress === undefined,
    }
    return { ...urls, demo, settings }
  })
  const engine = temporal(starting)
  const bundle = progress.step({ ja: '手続の組立て', en: 'workflows' }, workflowBundle)
  // The API needs the record only: people can work while Temporal is away, and while it starts.
  const api = record.then(({ settings }) => run({ ja: '画面と API', en: 'web and API' }, apiProcess(settings)))
  const worker = Promise.all([record, bundle, engine]).then(([{ settings }, code]) =>
    run({ ja: 'ワーカー', en: 'worker' }, workerProcess(settings, code)),
  )
  await settled([record, engine, bundle, mail(starting), api, worker])
  const { url, ownerUrl, demo } = await record
  const { webUrl, smtpUrl, temporalAddress, mailUrl, temporalUiUrl } = places
  return {
    addresses: {
      webUrl,
      smtpUrl,
      temporalAddress,
      temporalNamespace: config.temporalNamespace,
      databaseUrl: url,
      databaseOwnerUrl: ownerUrl,
      ...(mailUrl === undefined ? {} : { mailUrl }),
      ...(temporalUiUrl === undefined ? {} : { temporalUiUrl }),
    },
    demo,
  }
}

/** Waits for all before it fails: what the others started is known by then and can be ended. */
async function settled(work: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
