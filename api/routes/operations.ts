import { Hono } from 'hono'
import type { Env, Surroundings } from '../surroundings.ts'

/** What machines ask: is the process alive, can it serve, what has it counted. */
export const operations = ({ reads, metrics, log }: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    // Temporal being away is no reason to take pages and decisions away as well.
    .get('/readyz', async (c) => {
      try {
        await reads.pool.query('select 1')
        return c.json({ status: 'ready' })
      } catch (error) {
        log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'not ready: the record is away')
        return c.json({ status: 'not ready', missing: 'postgres' }, 503)
      }
    })
    .get('/metrics', async (c) =>
      c.text(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
    )
