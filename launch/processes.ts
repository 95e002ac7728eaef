import { join } from 'node:path'
import { answersHttp } from './parts/answers.ts'
import { childPart } from './parts/child-part.ts'
import type { Part } from './parts/part.ts'
import { projectFolder } from './paths.ts'
import type { LocalSecrets } from './secrets.ts'

/** What both processes of the product are told; the names of the variables are those of docs/configuration.md. */
export interface ProcessSettings {
  readonly folder: string
  readonly databaseUrl: string
  readonly temporalAddress: string
  readonly temporalNamespace: string
  readonly smtpUrl: string
  readonly publicUrl: string
  readonly secrets: LocalSecrets
  /** Set beside the demo city, whose accounts the sign-in page then offers. */
  readonly demo: { readonly password: string; readonly mailUrl: string | undefined } | null
  /** Only on a Temporal server of our own: lets the tour and the tests skip time for one case. */
  readonly timeSkipping: boolean
}

/** The API and the pages. Under tsx, because the pages are written in JSX. */
export function apiProcess(settings: ProcessSettings, port: number): Part {
  const { demo } = settings
  return productProcess(settings, 'api', ['--import', 'tsx', 'api/main.ts'], port, {
    PORT: String(port),
    HOST: '127.0.0.1',
    ...(demo === null ? {} : { SEKISHO_DEMO_PASSWORD: demo.password }),
    ...(demo?.mailUrl === undefined ? {} : { SEKISHO_DEMO_MAIL_URL: demo.mailUrl }),
  })
}

/** The worker: the practice, the sweep and the letters. */
export function workerProcess(settings: ProcessSettings, healthPort: number, bundle: string): Part {
  const own = { WORKER_HEALTH_PORT: String(healthPort), SEKISHO_WORKFLOW_BUNDLE: bundle }
  return productProcess(settings, 'worker', ['worker/main.ts'], healthPort, own)
}

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
      TEMPORAL_ADDRESS: settings.temporalAddress,
      TEMPORAL_NAMESPACE: settings.temporalNamespace,
      SMTP_URL: settings.smtpUrl,
      PUBLIC_URL: settings.publicUrl,
      ...(settings.timeSkipping ? { SEKISHO_TIME_SKIPPING: '1' } : {}),
      ...own,
    },
    ready: () => answersHttp(`http://127.0.0.1:${port}/readyz`),
    readyWithinMs: 60_000,
    stopWithinMs: 10_000,
  })
}
