import { Client, Connection } from '@temporalio/client'
import { createDataConverter } from './data-converter.ts'
import type { TemporalConfig } from './temporal-config.ts'

/** A client of Temporal and how to let it go. */
export interface TemporalClient {
  readonly client: Client
  readonly close: () => Promise<void>
}

/**
 * Connects when it is first used, so that a process starts while Temporal is away. After an outage it tries again
 * within a second: gRPC's own back-off of up to two minutes would be most of the time until the practice catches up. A
 * line that went silent is noticed within twenty seconds: asked more often than every ten, Temporal would hang up.
 */
export const connectClient = (config: TemporalConfig): TemporalClient => {
  const connection = Connection.lazy({
    address: config.address,
    tls: config.tls,
    ...(config.apiKey === null ? {} : { apiKey: config.apiKey }),
    channelArgs: {
      'grpc.initial_reconnect_backoff_ms': 200,
      'grpc.min_reconnect_backoff_ms': 200,
      'grpc.max_reconnect_backoff_ms': 1_000,
      'grpc.keepalive_time_ms': 12_000,
      'grpc.keepalive_timeout_ms': 5_000,
    },
  })
  const client = new Client({
    connection,
    namespace: config.namespace,
    dataConverter: createDataConverter(config.payloadKeys),
  })
  return { client, close: () => connection.close() }
}
