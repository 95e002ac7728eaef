import { collectDefaultMetrics, Gauge, type Registry } from 'prom-client'
import type { Parts } from './readiness.ts'

/** What every process tells of itself: memory, processor time, how long its event loop is held up. */
export const processMetrics = (registry: Registry): void => collectDefaultMetrics({ register: registry })

/** What the process needs, 1 where it is there: asked when the metrics are read, so that it is never an old answer. */
export const readyMetric = (registry: Registry, ready: () => Promise<Parts>): void =>
  registry.registerMetric(
    new Gauge({
      name: 'sekisho_ready',
      help: '1 where what this process needs is there: the record, its form, Temporal',
      labelNames: ['part'],
      registers: [],
      async collect() {
        for (const [part, isThere] of Object.entries(await ready())) this.set({ part }, isThere ? 1 : 0)
      },
    }),
  )
