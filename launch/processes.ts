import { join } from 'node:path'
import { answersHttp } from './parts/answers.ts'
import { childPart } from './parts/child-part.ts'
import type { Part } from './parts/part.ts'
import { projectFolder } from './paths.ts'
import type { Places } from './places.ts'
import type { LocalSecrets } from './secrets.ts'

/** What both processes of the product are told; the names of the variables are those of docs/configuration.md. */
export interface ProcessSettings {
  readonly folder: string
  readonly places: Places
  readonly databaseUrl: string
  readonly temporalNamespace: string
  readonly secrets: LocalSecrets
  /** Set beside the demo city, whose accounts the sign-in page then offers. */
  readonly demoPassword: string | undefined
  /** Only on a Temporal server of our own: lets the tour and the tests skip time for one case. */
  readonly timeSkipping: boolean
  /** What a process is told besides: where one is to be made worse than the others. */
  readonly environment?: Readonly<Record<string, string>>
}

/** The API and the pages, which are written in JSX. */
export function apiProcess(settings: ProcessSettings): Part {
  const { demoPassword, places } = settings
  const { port, mailUrl } = places
  return productProcess(settings, 'api', ['--import', './operation/load-pages.ts', 'api/main.ts'], port, {
    PORT: String(port),
    HOST: '127.0.0.1',
    API_HEALTH_PORT: String(places.apiHealthPort),
    ...(demoPassword === undefined ? {} : { SEKISHO_DEMO_PASSWORD: demoPassword }),
    ...(demoPassword === undefined || mailUrl === undefined ? {} : { SEKISHO_DEMO_MAIL_URL: mailUrl }),
  })
}

/**
 * Has V8 collect what is no longer needed instead of growing with the machine: this is for the 500 cases that a
 * worker keeps unless told otherwise (`WORKER_CACHED_WORKFLOWS`, worker/bound-memory.ts).
 */
const workerMemory = ['--max-old-space-size=296', '--max-semi-space-size=8']

/**
 * Has worker and Temporal's server of a system that somebody tries out stand back for nobody, unless told otherwise.
 * Who looks on waits for the letter, and beside other work on the machine it would come after minutes.
 */
export const standBackForNobody = (): void => {
  process.env['WORKER_NICENESS'] ||= '0'
}

/** The worker: the practice, the sweep and the letters. */
export function workerProcess(settings: ProcessSettings, bundle: string): Part {
  const port = settings.places.workerPort
  return productProcess(settings, 'worker', [...workerMemory, 'worker/main.ts'], port, {
    WORKER_HEALTH_PORT: String(port),
    SEKISHO_WORKFLOW_BUNDLE: bundle,
    // Without it each thread of Temporal's client keeps a heap of its own.
    MALLOC_ARENA_MAX: '1',
    // Letters of the demo city say that they are samples.
    ...(settings.demoPassword === undefined ? {} : { SEKISHO_DEMO: '1' }),
  })
}

/** Longer than a process waits for its parts before it says that one is away: on a busy machine that takes seconds. */
const answerWithinMs = 6_000

function productProcess(
  settings: ProcessSettings,
  name: string,
  args: readonly string[],
  port: number,
  own: Readonly<Record<string, string>>,
): Part {
  // The owner's address is for migrations alone: neither process could use it well.
  const { DATABASE_OWNER_URL: _, ...inherited } = process.env
  return childPart({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', ...args],
    folder: projectFolder,
    logFile: join(settings.folder, 'logs', `${name}.log`),
    pidFile: join(settings.folder, `${name}.pid`),
    environment: {
      ...inherited,
      ...settings.secrets,
      DATABASE_URL: settings.databaseUrl,
      TEMPORAL_ADDRESS: settings.places.temporalAddress,
      TEMPORAL_NAMESPACE: settings.temporalNamespace,
      SMTP_URL: settings.places.smtpUrl,
      PUBLIC_URL: settings.places.webUrl,
      ...(settings.timeSkipping ? { SEKISHO_TIME_SKIPPING: '1' } : {}),
      ...own,
      ...settings.environment,
    },
    ready: () => answersHttp(`http://127.0.0.1:${port}/readyz`, answerWithinMs),
    readyWithinMs: 60_000,
    stopWithinMs: 10_000,
  })
}
