import type { Pool } from 'pg'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { processMetrics } from '../../operation/process-metrics.ts'

/** What the process counts about itself: no names, no case, no address. */
export interface Metrics {
  readonly registry: Registry
  readonly requests: Histogram<'method' | 'route' | 'status'>
  readonly acts: Counter<'procedure' | 'type' | 'answer'>
  readonly refusals: Counter<'code'>
}

/** The api's metrics; one registry for each, so that tests can have several. */
export const createMetrics = (pools: { readonly [name: string]: Pool }): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  processMetrics(registry)
  registry.registerMetric(
    new Gauge({
      name: 'sekisho_pool_connections',
      help: 'Connections to Postgres by pool and state',
      labelNames: ['pool', 'state'],
      registers: [],
      collect() {
        for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
          this.set({ pool, state: 'busy' }, totalCount - idleCount)
          this.set({ pool, state: 'idle' }, idleCount)
          this.set({ pool, state: 'waiting' }, waitingCount)
        }
      },
    }),
  )
  return {
    registry,
    requests: new Histogram({
      name: 'sekisho_http_request_seconds',
      help: 'Duration of requests by route',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    acts: new Counter({
      name: 'sekisho_acts_total',
      help: 'Acts by type and answer',
      labelNames: ['procedure', 'type', 'answer'],
      registers,
    }),
    refusals: new Counter({
      name: 'sekisho_refusals_total',
      help: 'Refusals by code',
      labelNames: ['code'],
      registers,
    }),
  }
}
