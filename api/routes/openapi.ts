import { Hono } from 'hono'
import { openApiDocument } from './openapi-document.ts'
import type { Env } from '../surroundings/surroundings.ts'

/** The API's description, for whoever writes a program against it; it names no person and no case. */
export const openApi = (): Hono<Env> => {
  const text = JSON.stringify(openApiDocument())
  return new Hono<Env>().get('/api/openapi.json', (c) =>
    c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' }),
  )
}
