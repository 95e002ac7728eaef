import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { connect } from '../db/connection/connect.ts'
import { cityBegunBy } from '../db/city/city-begun-by.ts'
import { compareForm, whatHelps } from '../db/kept/record-form.ts'
import { readOnlyUrl } from '../db/connection/read-only.ts'
import { findLink } from '../db/letters/task-links.ts'
import { connectWatchedClient } from '../practice/client.ts'
import { createLog, safeError } from '../operation/log.ts'
import { readyMetric } from '../operation/process-metrics.ts'
import { createReadiness, recordAnswers, recordFits, temporalAnswers } from '../operation/readiness.ts'
import { withSecretFiles } from '../operation/secret-files.ts'
import { serveOperation } from '../operation/serve.ts'
import { startTracing } from '../operation/tracing.ts'
import { createPoke } from '../practice/poke.ts'
import { createAuth } from './surroundings/accounts.ts'
import { createApp } from './app.ts'
import { serverFor } from './problems/before-any-route.ts'
import { createScanner } from './surroundings/scanner.ts'
import { sweepReceived } from './attachments/sweep-received.ts'
import { readConfig, type ApiConfig } from './config.ts'
import { endsInOrder } from './requests/end-server.ts'
import { fewOnALine } from './requests/few-on-a-line.ts'
import { createMetrics } from './surroundings/metrics.ts'
import { neededByApi } from './routes/operations.ts'

/**
 * How long open requests may take to end when the process is told to stop, and pokes after them; the sweep makes good
 * what is lost.
 */
const graceMs = 8_000
const pokesMs = 500
/** While Temporal is away every act's poke fails: the log says so once in a while, with their count. */
const sayEveryMs = 30_000
/** While the record is away it can't be asked for its form. */
const againMs = 1_000

/** Tells of failed pokes now and then rather than each time. */
const pokeFailures = (log: Logger) => {
  let since = 0
  let count = 0
  return (_target: string, error: unknown): void => {
    count += 1
    if (Date.now() - since < sayEveryMs) return
    log.warn(
      { count, error: error instanceof Error ? error.name : 'unknown' },
      'the practice could not be told; its sweep will see',
    )
    since = Date.now()
    count = 0
  }
}

/** Acts, pages, what is dear and sessions each have connections of their own: none waits for what another asks. */
const connectAll = ({ databaseUrl: url }: ApiConfig, log: Logger) => {
  const onBroken = (error: Error) => log.warn({ error: error.message }, 'a connection to Postgres broke')
  const readsBy = (max: number, name: string) =>
    connect({ url: readOnlyUrl(url), max, name: `sekisho-api-${name}`, onBroken })
  return {
    writes: connect({ url, max: 12, name: 'sekisho-api', onBroken }),
    reads: readsBy(6, 'reads'),
    dear: readsBy(4, 'dear'),
    sessions: readsBy(2, 'sessions'),
  }
}

/** Builds the process from its configuration and runs until it is told to stop. */
const run = async (config: ApiConfig): Promise<void> => {
  const trace = await startTracing('api', config.tracing)
  const log = createLog('api', config.logLevel)
  const connections = connectAll(config, log)
  const { writes, reads, dear, sessions } = connections
  const temporal = await connectWatchedClient(config.temporal, () =>
    log.warn('the way to Temporal has gone silent; beginning another'),
  )
  const poke = createPoke({
    client: temporal.client,
    taskQueue: config.temporal.taskQueue,
    onFailure: pokeFailures(log),
    trace,
  })
  const metrics = createMetrics(Object.fromEntries(Object.entries(connections).map(([name, { pool }]) => [name, pool])))
  const ready = createReadiness({
    record: recordAnswers(sessions.pool),
    form: recordFits(sessions.pool),
    practice: temporalAnswers(temporal.client),
  })
  readyMetric(metrics.registry, ready)
  const app = createApp({
    writes: writes.pool,
    reads,
    dear,
    sessions: sessions.pool,
    auth: createAuth({
      pool: writes.pool,
      secret: config.authSecret,
      publicUrl: config.publicUrl,
      idleMinutes: config.idleMinutes,
    }),
    authSecret: config.authSecret,
    linkKey: config.linkKey,
    publicUrl: config.publicUrl,
    timeSkipping: config.timeSkipping,
    poke: poke.afterCommit,
    findLink: (token) => findLink(reads.pool, token),
    clientAddressHeader: config.clientAddressHeader,
    rateFactor: config.rateFactor,
    scanner: createScanner(config.scan),
    demo: config.demo,
    ready,
    metrics,
    log,
    trace,
  })
  const { host, port } = config
  const server = serverFor(fewOnALine(app.fetch), host)
  const end = endsInOrder(server)
  server.listen(port, host, () => log.info({ host, port }, 'listening'))
  endWithout(server, config, log)

  const operation = serveOperation({
    host: config.host,
    port: config.healthPort,
    ready,
    needed: neededByApi,
    metrics: () => metrics.registry.metrics(),
  })
  // Pages and decisions don't wait for those who count them.
  operation.catch((error: unknown) => log.error(safeError(error), "the operators' port can't be opened"))

  void removeLeftBehind(log)

  void refuseAnotherForm(reads.pool, log)
  if (config.demo !== null) void refuseOwnCity(reads.pool, log)

  let stopping = false
  const stop = (signal: string): void => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    const leave = async (): Promise<void> => {
      await Promise.race([poke.settled(), pause(pokesMs)])
      await trace?.end()
      const open = [...Object.values(connections), temporal]
      await Promise.race([Promise.allSettled(open.map((one) => one.close())), pause(pokesMs)])
      process.exit(0)
    }
    const forced = setTimeout(() => process.exit(1), graceMs)
    end(() => {
      clearTimeout(forced)
      void leave()
    })
  }
  process.on('SIGTERM', () => stop('SIGTERM'))
  process.on('SIGINT', () => stop('SIGINT'))
}

/** Files of uploads whose process was killed. */
const removeLeftBehind = (log: Logger): Promise<void> =>
  sweepReceived(tmpdir()).then(
    (files) => void (files > 0 && log.info({ files }, 'removed what killed uploads left behind')),
    (error: unknown) =>
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'the folder of uploads could not be swept'),
  )

/** Without its port the process ends and says so: most often another has it. */
const endWithout = (server: Server, { host, port }: ApiConfig, log: Logger): void => {
  server.on('error', (error: Error) => {
    log.fatal({ host, port, ...safeError(error) }, 'the port for people can’t be opened')
    process.exit(1)
  })
}

/** A record that this release can't work on is left alone: whoever starts the process is told what helps. */
const refuseAnotherForm = async (pool: Pool, log: Logger): Promise<void> => {
  for (;;) {
    const compared = await compareForm(pool).catch(() => null)
    if (compared?.kind === 'same') return
    if (compared !== null) {
      log.fatal(whatHelps(compared))
      process.exit(1)
    }
    await pause(againMs)
  }
}

/** The demo city's people and password have no business where a city of its own was set up: such a process ends. */
const refuseOwnCity = async (pool: Pool, log: Logger): Promise<void> => {
  for (;;) {
    const begunBy = await cityBegunBy(pool).catch(() => null)
    if (begunBy === 'operator') {
      log.fatal(
        'この記録には市が設けられているため、SEKISHO_DEMO_PASSWORD では動きません / ' +
          'a city was set up in this record: it does not run with SEKISHO_DEMO_PASSWORD',
      )
      process.exit(1)
    }
    if (begunBy !== null) return
    await pause(againMs)
  }
}

try {
  await run(readConfig(withSecretFiles(process.env)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
