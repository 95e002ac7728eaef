import { serve } from '@hono/node-server'
import { pino } from 'pino'
import { connect } from '../db/connect.ts'
import { readOnlyUrl } from '../db/read-only.ts'
import { findLink } from '../db/task-links.ts'
import { connectClient } from '../practice/client.ts'
import { createPoke } from '../practice/poke.ts'
import { createAuth } from './accounts.ts'
import { createApp } from './app.ts'
import { readConfig, type ApiConfig } from './config.ts'
import { createMetrics } from './metrics.ts'

/** How long open requests may take to end when the process is told to stop. */
const graceMs = 10_000

/** Builds the process from its configuration and runs until it is told to stop. */
const run = (config: ApiConfig): void => {
  const log = pino({ level: config.logLevel, base: { part: 'api' }, timestamp: pino.stdTimeFunctions.isoTime })
  const onIdleError = (error: Error) => log.warn({ error: error.message }, 'a connection to Postgres broke')
  const writes = connect({ url: config.databaseUrl, max: 12, name: 'sekisho-api', onIdleError })
  const reads = connect({ url: readOnlyUrl(config.databaseUrl), max: 8, name: 'sekisho-api-reads', onIdleError })
  const temporal = connectClient(config.temporal)
  const poke = createPoke({
    client: temporal.client,
    taskQueue: config.temporal.taskQueue,
    onFailure: (_target, error) => log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'the practice could not be told; its sweep will see'),
  })
  const app = createApp({
    writes: writes.pool,
    reads,
    auth: createAuth({ pool: writes.pool, secret: config.authSecret, publicUrl: config.publicUrl, idleMinutes: config.idleMinutes }),
    authSecret: config.authSecret,
    linkKey: config.linkKey,
    publicUrl: config.publicUrl,
    timeSkipping: config.timeSkipping,
    poke: poke.afterCommit,
    findLink: (token) => findLink(reads.pool, token),
    clientAddressHeader: config.clientAddressHeader,
    demo: config.demo,
    metrics: createMetrics({ writes: writes.pool, reads: reads.pool }),
    log,
  })
  const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, ({ port }) => log.info({ host: config.host, port }, 'listening'))

  let stopping = false
  const stop = (signal: string): void => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    const forced = setTimeout(() => process.exit(1), graceMs)
    server.close(() => {
      void Promise.allSettled([poke.settled()])
        .then(() => Promise.allSettled([writes.close(), reads.close(), temporal.close()]))
        .then(() => {
          clearTimeout(forced)
          process.exit(0)
        })
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }
  process.on('SIGTERM', () => stop('SIGTERM'))
  process.on('SIGINT', () => stop('SIGINT'))
}

try {
  run(readConfig(process.env))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
