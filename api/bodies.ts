import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Refusal } from '../domain/kernel/outcome.ts'
import { edgeRefusal } from './problem.ts'
import { refuseWith } from './refuse.ts'
import { isJson } from './same-site.ts'
import type { Env } from './surroundings.ts'

/** What a body says, or why it can't be read. */
export type Read<Body> = { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly refusal: Refusal }

/** No command needs a megabyte; papers come by a way of their own. */
export const maxBodyBytes = 1_048_576

/**
 * A paper may be larger, by the settings; here is only the most that is read to tell its sender that it is too large.
 * What is read goes into a file piece by piece.
 */
const maxUploadBytes = 104_857_600

const limitedTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (c) => refuseWith(c as Context<Env>, edgeRefusal('body-too-large', { maxBytes: maxSize })),
  })
const ordinary = limitedTo(maxBodyBytes)
const upload = limitedTo(maxUploadBytes)

/** Refuses larger bodies before they are read. */
export const limitedBody = createMiddleware<Env>(function limitedBody(c, next) {
  return /^\/(api|cases)\/outsourcing\/[^/]+\/attachments$/.test(c.req.path) ? upload(c, next) : ordinary(c, next)
})

const refused = (code: 'unsupported-media-type' | 'malformed-body') =>
  ({ ok: false, refusal: edgeRefusal(code) }) as const

/** Reads JSON in UTF-8; broken bytes are refused rather than replaced. */
export const readJson = async (c: Context<Env>): Promise<Read<unknown>> => {
  if (!isJson(c.req.header('content-type'))) return refused('unsupported-media-type')
  try {
    return { ok: true, body: JSON.parse(await strictText(c)) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return refused('malformed-body')
    throw error
  }
}

/** Reads a page's form. */
export const readForm = async (c: Context<Env>): Promise<Read<readonly (readonly [string, string])[]>> => {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;\s*charset=utf-8\s*)?$/i.test(type))
    return refused('unsupported-media-type')
  try {
    return { ok: true, body: [...new URLSearchParams(await strictText(c))] }
  } catch (error) {
    if (error instanceof TypeError) return refused('malformed-body')
    throw error
  }
}

const strictText = async (c: Context<Env>): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer())
