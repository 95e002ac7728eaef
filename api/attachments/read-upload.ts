import type { Context } from 'hono'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { openedByAnother } from '../requests/opened-by.ts'
import type { Env } from '../surroundings/surroundings.ts'
import { bodyOf, neverRead, TooMuchSent } from './body-as-it-comes.ts'
import { ownFileName } from './file-name.ts'
import { boundaryIn, formPieces, MalformedForm, type FormPiece } from './multipart.ts'
import { forget, receive, type ReceivedFile } from './receive.ts'

/** A form with a file as it was sent: the file lies in a folder until somebody forgets it. */
export interface Upload {
  readonly file: (ReceivedFile & { readonly name: string }) | null
  readonly fields: { readonly [name: string]: string }
}

/** What came, or why it can't be read. */
export type ReadUpload =
  | { readonly ok: true; readonly upload: Upload }
  | { readonly ok: false; readonly refusal: Refusal }

/** The texts beside a file are a few lines. */
const mostTextBytes = 65_536

/** How a form with a file is read: the most that the file may have, and the field in which it stands. */
export interface UploadForm {
  readonly maxBytes: number
  readonly field: string
}

/** Reads a page's form with one file; other files are passed over. */
export const readUpload = async (c: Context<Env>, { maxBytes, field }: UploadForm): Promise<ReadUpload> => {
  const boundary = boundaryIn(c.req.header('content-type'))
  if (boundary === null) return { ok: false, refusal: edgeRefusal('unsupported-media-type') }
  const texts: [string, string][] = []
  let file: Upload['file'] = null
  try {
    const pieces = formPieces(bodyOf(c), boundary)
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
      const piece = next.value
      if (piece.kind !== 'head') continue
      if (piece.fileName === null) texts.push([piece.name, await textIn(bytesOf(pieces))])
      else if (piece.name === field && file === null)
        file = { ...(await receive(bytesOf(pieces), maxBytes)), name: ownFileName(piece.fileName) }
    }
  } catch (error) {
    if (file !== null) await forget(file.path)
    if (error instanceof TooMuchSent) return { ok: true, upload: { file: { ...neverRead, name: field }, fields: {} } }
    if (error instanceof MalformedForm) return { ok: false, refusal: edgeRefusal('malformed-body') }
    throw error
  }
  const refusal = openedByAnother(texts, c.get('person')?.id ?? null)
  if (refusal && file !== null) await forget(file.path)
  return refusal ? { ok: false, refusal } : { ok: true, upload: { file, fields: Object.fromEntries(texts) } }
}

/** The bytes of the part whose head was just read. */
async function* bytesOf(pieces: AsyncGenerator<FormPiece>): AsyncGenerator<Uint8Array> {
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    if (next.value.kind === 'end') return
    if (next.value.kind === 'bytes') yield next.value.bytes
  }
}

const textIn = async (bytes: AsyncIterable<Uint8Array>): Promise<string> => {
  const portions: Uint8Array[] = []
  let length = 0
  for await (const portion of bytes) {
    length += portion.length
    if (length > mostTextBytes) throw new MalformedForm('a field too long')
    portions.push(Buffer.from(portion))
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(portions))
  } catch {
    throw new MalformedForm('a field that is not UTF-8')
  }
}
