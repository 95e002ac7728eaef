import { join } from 'node:path'
import { migrateToLatest } from '../db/migrate.ts'
import type { LaunchConfig } from './config.ts'
import { startMailCatcher } from './parts/mail-catcher.ts'
import type { Part } from './parts/part.ts'
import { startPostgres } from './parts/postgres.ts'
import { startTemporal } from './parts/temporal-server.ts'
import type { Progress } from './progress.ts'
import { LaunchError, type Text } from './text.ts'

/** Where the launcher's own servers like to listen; another port is taken, and named, when one is in use. */
const preferred = { postgres: 55_432, temporal: 7233, temporalUi: 8233, smtp: 1025, mail: 1080 } as const

/** What a starting server needs to know: what was asked for, where data goes, where to tell, and whom to hand the part to. */
export interface Starting {
  readonly config: LaunchConfig
  readonly folder: string
  readonly progress: Progress
  /** Called with each part at once, so that it is ended even when a later step fails. */
  readonly keep: (part: Part) => void
}

/** The record's database: a given one, or a Postgres of our own; migrated either way. */
export async function database({ config, folder, progress, keep }: Starting): Promise<{ url: string; ownerUrl: string }> {
  const urls = config.database ?? (await progress.step(names.postgres, () => ownPostgres(folder, progress, keep)))
  await progress.step(names.migrate, () => migrateToLatest(urls.ownerUrl)).catch((error: unknown) => {
    if (config.database === undefined) throw error
    throw new LaunchError(
      { ja: `DATABASE_OWNER_URL のデータベースを準備できません: ${reason(error)}`, en: `The database of DATABASE_OWNER_URL can not be prepared: ${reason(error)}` },
      { cause: error },
    )
  })
  return urls
}

async function ownPostgres(folder: string, progress: Progress, keep: Starting['keep']): Promise<{ url: string; ownerUrl: string }> {
  const part = await startPostgres({ folder: join(folder, 'postgres'), port: preferred.postgres })
  keep(part)
  otherPort(progress, 'Postgres', preferred.postgres, part.port)
  return { url: part.url, ownerUrl: part.ownerUrl }
}

/** The server that the practice runs on: a given one, or Temporal's development server of our own. */
export async function temporal({ config, folder, progress, keep }: Starting): Promise<{ address: string; uiUrl?: string }> {
  const { temporalAddress, temporalNamespace } = config
  if (temporalAddress !== undefined) {
    await progress.step(names.temporal, () => reach(temporalAddress, temporalNamespace))
    return { address: temporalAddress }
  }
  const part = await progress.step(names.temporal, () =>
    startTemporal({
      folder: join(folder, 'temporal'),
      port: preferred.temporal,
      uiPort: preferred.temporalUi,
      onStep: (text) => progress.note(text),
    }),
  )
  keep(part)
  otherPort(progress, 'Temporal', preferred.temporal, Number(part.address.split(':')[1]))
  return { address: part.address, ...(part.uiUrl === undefined ? {} : { uiUrl: part.uiUrl }) }
}

/** Asks a given server once, with the product's own client and settings (TLS, API key), so that a mistake shows at once. */
async function reach(address: string, namespace: string): Promise<void> {
  const [{ connectClient }, { readTemporalConfig }] = await Promise.all([import('../practice/client.ts'), import('../practice/temporal-config.ts')])
  // The key encrypts payloads; a question about a namespace has none.
  const anyKey = `asking:${Buffer.alloc(32).toString('base64')}`
  const { client, close } = connectClient(readTemporalConfig({ ...process.env, SEKISHO_PAYLOAD_KEY: anyKey }))
  try {
    await client.connection.withDeadline(Date.now() + 8_000, () => client.workflowService.describeNamespace({ namespace }))
  } catch (error) {
    throw new LaunchError(
      {
        ja: `TEMPORAL_ADDRESS(${address})の名前空間 ${namespace} に届きません。起動しているか、設定(TLS など)が合っているかを確かめてください: ${reason(error)}`,
        en: `TEMPORAL_ADDRESS (${address}): the namespace ${namespace} can not be reached. Is it running, and are the settings (TLS …) right? ${reason(error)}`,
      },
      { cause: error },
    )
  } finally {
    await close().catch(() => {})
  }
}

/** Where letters go: a given mail server, or a catcher of our own that delivers to nobody. */
export async function mail({ config, folder, progress, keep }: Starting): Promise<{ smtpUrl: string; webUrl?: string }> {
  if (config.smtpUrl !== undefined) return { smtpUrl: config.smtpUrl }
  const part = await progress.step(names.mail, () =>
    startMailCatcher({ folder: join(folder, 'mail'), smtpPort: preferred.smtp, webPort: preferred.mail }),
  )
  keep(part)
  otherPort(progress, 'SMTP', preferred.smtp, Number(new URL(part.smtpUrl).port))
  return { smtpUrl: part.smtpUrl, webUrl: part.webUrl }
}

/** Says which port was taken instead of the usual one. */
export function otherPort(progress: Progress, name: string, usual: number, taken: number): void {
  if (usual === taken) return
  progress.note({ ja: `${name} のポート ${usual} は使用中のため ${taken} を使います`, en: `port ${usual} for ${name} is in use; taking ${taken}` })
}

const names = {
  postgres: { ja: 'データベース', en: 'Postgres' },
  migrate: { ja: '表の準備', en: 'tables' },
  temporal: { ja: 'ワークフロー', en: 'Temporal' },
  mail: { ja: 'メール受信箱', en: 'mail inbox' },
} satisfies Record<string, Text>

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
