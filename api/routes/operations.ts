import { Hono } from 'hono'
import { isReady } from '../../operation/serve.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** Temporal being away is no reason to take pages and decisions away as well. */
export const neededByApi: readonly string[] = ['record', 'form']

/**
 * What the proxy asks: is the process alive, can it serve. What it has counted is told on the operators' port alone
 * (`API_HEALTH_PORT`).
 */
export const operations = ({ ready, log }: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const parts = await ready()
      const isWell = isReady(parts, neededByApi)
      if (!isWell) log.warn(parts, 'not ready')
      return c.json({ status: isWell ? 'ready' : 'not ready', ...parts }, isWell ? 200 : 503)
    })
