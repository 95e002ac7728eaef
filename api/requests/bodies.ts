import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { PersonId } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { heldBodies, heldBounds } from '../surroundings/held-bodies.ts'
import { openedByAnother, saysOpener } from './opened-by.ts'
import { isModestJson } from './modest-json.ts'
import { formFields, formLimits, formTooLarge, type Entries } from './posted-form.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { refuseWith } from '../problems/refuse.ts'
import { networkOf } from './request-place.ts'
import { isJson } from './same-site.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** What a body says, or why it can't be read. */
export type Read<Body> = { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly refusal: Refusal }

/** No command of a program needs a megabyte; forms and papers come by ways of their own. */
export const maxBodyBytes = 1_048_576

const bodyTooLarge = (): Refusal => edgeRefusal('body-too-large', { maxBytes: maxBodyBytes })
const againInSeconds = 5

const ofThisProcess = heldBodies(heldBounds)

/**
 * Refuses by its own word a body that says it is larger than any that is taken, and counts what the others hold until
 * their requests end. Files are counted by whoever takes them in, piece by piece, so that one that is too large is
 * refused on its own page.
 */
export const limitedBody = (all: Surroundings, takesFile: (path: string) => boolean) =>
  createMiddleware<Env>(async function limitedBody(c, next) {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const said = Number(c.req.header('content-length') ?? '0')
    if (!takesFile(c.req.path)) {
      const isOfForm = isForm(c.req.header('content-type'))
      if (said > (isOfForm ? formLimits.bytes : maxBodyBytes))
        return refuseWith(c, isOfForm ? formTooLarge() : bodyTooLarge())
    }
    const person = c.get('person')
    const body = ofThisProcess.begin(
      person === null
        ? { among: 'strangers', key: `network ${networkOf(c, all)}` }
        : { among: 'people', key: `person ${person.id}` },
    )
    c.set('body', body)
    try {
      return await next()
    } finally {
      body.end()
    }
  })

/** The network brings a body in pieces of a kilobyte or more; one of single bytes is made to be costly. */
const mostPieces = 50_000

/**
 * A body as it came, counted piece by piece whatever it says of itself and whichever address it was sent to; or why it
 * isn't read to its end.
 */
const wholeBody = async (c: Context<Env>, most: number, tooLarge: () => Refusal): Promise<Uint8Array | Refusal> => {
  const held = c.get('body')
  let whole = Buffer.alloc(0)
  let size = 0
  let pieces = 0
  for await (const piece of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    const from = size
    size += piece.length
    pieces += 1
    if (size > most) return tooLarge()
    if (pieces > mostPieces) return edgeRefusal('malformed-body')
    if (!held.take(piece.length)) return edgeRefusal('too-many-requests', { retryAfterSeconds: againInSeconds })
    if (size > whole.length) whole = Buffer.concat([whole.subarray(0, from)], Math.min(most, size * 2))
    whole.set(piece, from)
  }
  return whole.subarray(0, size)
}

const isForm = (contentType: string | undefined): boolean =>
  /^application\/x-www-form-urlencoded\s*(;\s*charset=utf-8\s*)?$/i.test(contentType ?? '')

const refused = (code: 'unsupported-media-type' | 'malformed-body') =>
  ({ ok: false, refusal: edgeRefusal(code) }) as const

/** Reads JSON in UTF-8; broken bytes are refused rather than replaced, and so is more than any command holds. */
export const readJson = async (c: Context<Env>): Promise<Read<unknown>> => {
  if (!isJson(c.req.header('content-type'))) return refused('unsupported-media-type')
  try {
    const bytes = await wholeBody(c, maxBodyBytes, bodyTooLarge)
    if ('code' in bytes) return { ok: false, refusal: bytes }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const body = JSON.parse(text) as unknown
    return isModestJson(body) ? { ok: true, body } : refused('malformed-body')
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return refused('malformed-body')
    throw error
  }
}

/** Reads a page's form, which is taken from the one for whom the page was made alone. */
export const readForm = async (
  c: Context<Env>,
  sender: PersonId | null = c.get('person')?.id ?? null,
): Promise<Read<Entries>> => {
  if (!isForm(c.req.header('content-type'))) return refused('unsupported-media-type')
  try {
    const bytes = await wholeBody(c, formLimits.bytes, formTooLarge)
    if ('code' in bytes) return { ok: false, refusal: bytes }
    const fields = formFields(bytes)
    if ('code' in fields) return { ok: false, refusal: fields }
    const body = fields.filter((field) => !saysOpener(field))
    const refusal = openedByAnother(fields, sender)
    if (refusal) c.set('writtenByAnother', body)
    return refusal ? { ok: false, refusal } : { ok: true, body }
  } catch (error) {
    if (error instanceof TypeError) return refused('malformed-body')
    throw error
  }
}
