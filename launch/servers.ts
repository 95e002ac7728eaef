import { join } from 'node:path'
import { bringUp } from './bring-up.ts'
import type { LaunchConfig } from './config.ts'
import { startMailCatcher } from './parts/mail-catcher.ts'
import type { Part } from './parts/part.ts'
import { startPostgres } from './parts/postgres.ts'
import { startTemporal } from './parts/temporal-server.ts'
import type { Places } from './places.ts'
import type { Progress } from './progress.ts'
import { LaunchError, type Text } from './text.ts'
import { nicenessIn } from '../worker/config.ts'
import { messageOf } from '../domain/kernel/message-of.ts'

/**
 * What a starting server needs to know: what was asked for, where data goes, where to tell, and whom to hand the part
 * to.
 */
export interface Starting {
  readonly config: LaunchConfig
  readonly places: Places
  readonly folder: string
  readonly progress: Progress
  /** Called with each part at once, so that it is ended even when a later step fails. */
  readonly keep: (part: Part) => void
}

/** The record's database: a given one, or a Postgres of our own; migrated either way. */
export async function database(starting: Starting): Promise<{ url: string; ownerUrl: string }> {
  const { config, progress } = starting
  const urls = config.database ?? (await progress.step(names.postgres, () => ownPostgres(starting)))
  await progress
    .step(names.migrate, () => bringUp(urls.ownerUrl, (text) => progress.note(text)))
    .catch((error: unknown) => {
      if (config.database === undefined) throw error
      throw new LaunchError(
        {
          ja: `DATABASE_OWNER_URL のデータベースを準備できません: ${messageOf(error)}`,
          en: `The database of DATABASE_OWNER_URL can not be prepared: ${messageOf(error)}`,
        },
        { cause: error },
      )
    })
  return urls
}

async function ownPostgres({ folder, places, keep }: Starting): Promise<{ url: string; ownerUrl: string }> {
  const part = await startPostgres({ folder: join(folder, 'postgres'), port: places.postgresPort })
  keep(part)
  sameAs(places.postgresPort, part.port)
  return { url: part.url, ownerUrl: part.ownerUrl }
}

/** The server that the practice runs on: a given one, or Temporal's development server of our own. */
export async function temporal({ config, folder, places, progress, keep }: Starting): Promise<void> {
  const { temporalAddress, temporalNamespace } = config
  if (temporalAddress !== undefined)
    return progress.step(names.temporal, () => reach(temporalAddress, temporalNamespace))
  const onStep = (text: Text) => progress.note(text)
  const { temporalPort: port, temporalUiPort: uiPort } = places
  // No page and no decision waits for Temporal: it comes after them, as the worker does by itself.
  const niceness = nicenessIn(process.env)
  const part = await progress.step(names.temporal, () =>
    startTemporal({ folder: join(folder, 'temporal'), port, uiPort, onStep, niceness }),
  )
  keep(part)
  sameAs(places.temporalAddress, part.address)
}

/** Where letters go when no mail server is given: a catcher of our own that delivers to nobody. */
export async function mail({ config, folder, places, progress, keep }: Starting): Promise<void> {
  if (config.smtpUrl !== undefined) return
  const { smtpPort, mailPort: webPort } = places
  const part = await progress.step(names.mail, () =>
    startMailCatcher({ folder: join(folder, 'mail'), smtpPort, webPort }),
  )
  keep(part)
  sameAs(places.smtpUrl, part.smtpUrl)
}

/** The others were told where it would be. */
function sameAs(settled: string | number, actual: string | number): void {
  if (settled === actual) return
  throw new LaunchError({
    ja: `起動中に別のプログラムがポートを使い始めました(${settled})。もう一度起動してください。`,
    en: `Another program took a port while starting (${settled}). Start again.`,
  })
}

/**
 * Asks a given server once, with the product's own client and settings (TLS, API key), so that a mistake shows at once.
 */
async function reach(address: string, namespace: string): Promise<void> {
  const [{ connectClient }, { readTemporalConfig }] = await Promise.all([
    import('../practice/client.ts'),
    import('../practice/temporal-config.ts'),
  ])
  // The key encrypts payloads; a question about a namespace has none.
  const anyKey = `asking:${Buffer.alloc(32).toString('base64')}`
  const asked = { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, SEKISHO_PAYLOAD_KEY: anyKey }
  const { client, close } = connectClient(readTemporalConfig({ ...process.env, ...asked }))
  try {
    await client.connection.withDeadline(Date.now() + 8_000, () =>
      client.workflowService.describeNamespace({ namespace }),
    )
  } catch (error) {
    throw new LaunchError(
      {
        ja:
          `TEMPORAL_ADDRESS(${address})の名前空間 ${namespace} に届きません。起動しているか、設定(TLS など)が合っているかを確かめてください: ` +
          messageOf(error),
        en:
          `TEMPORAL_ADDRESS (${address}): the namespace ${namespace} can not be reached. Is it ` +
          `running, and are the settings (TLS …) right? ${messageOf(error)}`,
      },
      { cause: error },
    )
  } finally {
    await close().catch(() => {})
  }
}

const names = {
  postgres: { ja: 'データベース', en: 'Postgres' },
  migrate: { ja: '表の準備', en: 'tables' },
  temporal: { ja: 'ワークフロー', en: 'Temporal' },
  mail: { ja: 'メール受信箱', en: 'mail inbox' },
} satisfies Record<string, Text>
