import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Refusal } from '../domain/kernel/outcome.ts'
import { isModestJson } from './modest-json.ts'
import { formFields, formLimits, formTooLarge, type Entries } from './posted-form.ts'
import { edgeRefusal } from './problem.ts'
import { refuseWith } from './refuse.ts'
import { isJson } from './same-site.ts'
import type { Env } from './surroundings.ts'

/** What a body says, or why it can't be read. */
export type Read<Body> = { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly refusal: Refusal }

/** No command of a program needs a megabyte; forms and papers come by ways of their own. */
export const maxBodyBytes = 1_048_576

const limitedTo = (maxSize: number, refusal: Refusal) =>
  bodyLimit({ maxSize, onError: (c) => refuseWith(c as Context<Env>, refusal) })
const ordinary = limitedTo(maxBodyBytes, edgeRefusal('body-too-large', { maxBytes: maxBodyBytes }))
const form = limitedTo(formLimits.bytes, formTooLarge())

/**
 * Refuses larger bodies before they are read. Files are counted by whoever takes them in, piece by piece, so that one
 * that is too large is refused on its own page.
 */
export const limitedBody = (takesFile: (path: string) => boolean) =>
  createMiddleware<Env>(function limitedBody(c, next) {
    if (takesFile(c.req.path)) return next()
    return isForm(c.req.header('content-type')) ? form(c, next) : ordinary(c, next)
  })

const isForm = (contentType: string | undefined): boolean =>
  /^application\/x-www-form-urlencoded\s*(;\s*charset=utf-8\s*)?$/i.test(contentType ?? '')

const refused = (code: 'unsupported-media-type' | 'malformed-body') =>
  ({ ok: false, refusal: edgeRefusal(code) }) as const

/** Reads JSON in UTF-8; broken bytes are refused rather than replaced, and so is more than any command holds. */
export const readJson = async (c: Context<Env>): Promise<Read<unknown>> => {
  if (!isJson(c.req.header('content-type'))) return refused('unsupported-media-type')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer())
    const body = JSON.parse(text) as unknown
    return isModestJson(body) ? { ok: true, body } : refused('malformed-body')
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return refused('malformed-body')
    throw error
  }
}

/** Reads a page's form. */
export const readForm = async (c: Context<Env>): Promise<Read<Entries>> => {
  if (!isForm(c.req.header('content-type'))) return refused('unsupported-media-type')
  try {
    const fields = formFields(new Uint8Array(await c.req.arrayBuffer()))
    return 'code' in fields ? { ok: false, refusal: fields } : { ok: true, body: fields }
  } catch (error) {
    if (error instanceof TypeError) return refused('malformed-body')
    throw error
  }
}
