import { Client, Connection } from '@temporalio/client'
import { callsThatEnd } from './calls-that-end.ts'
import { createDataConverter } from './data-converter.ts'
import type { TemporalConfig } from './temporal-config.ts'
import { layWatchedLine, type Patience } from './watched-line.ts'

/** A client of Temporal and how to let it go. */
export interface TemporalClient {
  readonly client: Client
  readonly close: () => Promise<void>
}

/**
 * Connects when it is first used, so that a process starts while Temporal is away. After an outage it tries again
 * within a second: gRPC's own back-off of up to two minutes would be most of the time until the practice catches up.
 * Through a proxy, where one is given (HTTP CONNECT).
 */
export const connectClient = (config: TemporalConfig, proxy?: string): TemporalClient => {
  const { interceptors, end } = callsThatEnd()
  const connection = Connection.lazy({
    interceptors,
    address: proxy ?? config.address,
    tls: config.tls,
    ...(config.apiKey === null ? {} : { apiKey: config.apiKey }),
    channelArgs: {
      'grpc.initial_reconnect_backoff_ms': 200,
      'grpc.min_reconnect_backoff_ms': 200,
      'grpc.max_reconnect_backoff_ms': 1_000,
      'grpc.keepalive_time_ms': 12_000,
      'grpc.keepalive_timeout_ms': 5_000,
      // The scheme, because a name without points before a colon would count as one.
      ...(proxy === undefined
        ? {}
        : { 'grpc.http_connect_target': `dns:${config.address}`, 'grpc.default_authority': config.address }),
    },
  })
  const client = new Client({
    connection,
    namespace: config.namespace,
    dataConverter: createDataConverter(config.payloadKeys),
  })
  return {
    client,
    close: () => {
      end()
      return connection.close()
    },
  }
}

/** Whatever comes back shows that somebody is there, however late it is. */
const askWithinMs = 1_000

/** The same for a process that runs for months: over a line that ends, and begins anew, when it has gone silent. */
export const connectWatchedClient = async (
  config: TemporalConfig,
  onSilent: () => void,
  patience?: Patience,
): Promise<TemporalClient> => {
  const line = await layWatchedLine(config.address, onSilent, patience)
  const { client, close } = connectClient(config, line.proxy)
  const over = new AbortController()
  const watched = line.watch(
    () => client.connection.withDeadline(Date.now() + askWithinMs, () => client.workflowService.getSystemInfo({})),
    over.signal,
  )
  return {
    client,
    close: async () => {
      over.abort()
      await watched
      await close()
      line.close()
    },
  }
}
