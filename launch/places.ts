import type { LaunchConfig } from './config.ts'
import { takePort } from './free-port.ts'
import type { Progress } from './progress.ts'

/**
 * Where everything listens, settled before anything starts: so the API need not wait for a server that it only has to
 * name.
 */
export interface Places {
  readonly port: number
  readonly workerPort: number
  /** Where the api tells operators how it is. */
  readonly apiHealthPort: number
  readonly postgresPort: number
  readonly temporalPort: number
  readonly temporalUiPort: number
  readonly smtpPort: number
  readonly mailPort: number
  readonly webUrl: string
  readonly temporalAddress: string
  readonly smtpUrl: string
  /** Pages of the parts that are ours. */
  readonly temporalUiUrl: string | undefined
  readonly mailUrl: string | undefined
}

/** Where our own servers like to listen; another port is taken, and named, when one is in use. */
const usual = { Postgres: 15_432, Temporal: 7233, 'Temporal UI': 8233, SMTP: 1025, Mail: 1080 } as const

/** Finds a free port for each part that will be started. */
export async function choosePlaces(config: LaunchConfig, progress: Progress): Promise<Places> {
  const take = async (name: string, wanted: number) => {
    const taken = await takePort(wanted)
    if (taken !== wanted) {
      progress.note({
        ja: `${name} のポート ${wanted} は使用中のため ${taken} を使います`,
        en: `port ${wanted} for ${name} is in use; taking ${taken}`,
      })
    }
    return taken
  }
  const port = await take('Web', config.port)
  const ours = (name: keyof typeof usual, given: unknown) =>
    given === undefined ? take(name, usual[name]) : Promise.resolve(usual[name])
  const postgresPort = await ours('Postgres', config.database)
  const temporalPort = await ours('Temporal', config.temporalAddress)
  const temporalUiPort = await ours('Temporal UI', config.temporalAddress)
  const smtpPort = await ours('SMTP', config.smtpUrl)
  const mailPort = await ours('Mail', config.smtpUrl)
  const here = (number: number) => `127.0.0.1:${number}`
  return {
    port,
    postgresPort,
    temporalPort,
    temporalUiPort,
    smtpPort,
    mailPort,
    workerPort: await takePort(port + 1),
    apiHealthPort: await takePort(port + 2),
    webUrl: config.publicUrl ?? `http://${here(port)}`,
    temporalAddress: config.temporalAddress ?? here(temporalPort),
    smtpUrl: config.smtpUrl ?? `smtp://${here(smtpPort)}`,
    temporalUiUrl: config.temporalAddress === undefined ? `http://${here(temporalUiPort)}` : undefined,
    mailUrl: config.smtpUrl === undefined ? `http://${here(mailPort)}` : undefined,
  }
}
