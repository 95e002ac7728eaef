/** A piece of a form with files as it comes in: a field's or file's head, some of its bytes, its end. */
export type FormPiece =
  | { readonly kind: 'head'; readonly name: string; readonly fileName: string | null }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }

/** Thrown where a body isn't the form that it says it is. */
export class MalformedForm extends Error {}

/** Heads longer than this are nobody's form, nor are so many parts: a page sends one file and a few lines. */
const longestHead = 8_192
const mostParts = 20

/** The boundary that a content type names; null where it names none, or is another type. */
export const boundaryIn = (contentType: string | undefined): string | null => {
  const found = /^multipart\/form-data\s*;\s*boundary=(?:"([^"]{1,70})"|([0-9A-Za-z'()+_,\-./:=?]{1,70}))\s*$/i.exec(
    contentType ?? '',
  )
  return found?.[1] ?? found?.[2] ?? null
}

/**
 * Reads `multipart/form-data` (RFC 7578) as it arrives: however large a file is, no more than a portion of it and the
 * length of a boundary is held. Ends after the closing boundary; throws `MalformedForm` where there is none.
 */
export async function* formPieces(source: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<FormPiece> {
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  // The first boundary has no line before it; with one given, it is found like all others.
  let rest: Buffer = Buffer.from('\r\n')
  let within: 'preamble' | 'delimited' | 'head' | 'body' = 'preamble'
  let parts = 0
  for await (const portion of source) {
    rest = Buffer.concat([rest, portion])
    for (let enough = true; enough;) {
      if (within === 'delimited') {
        enough = rest.length >= 2
        if (!enough) continue
        const mark = rest.toString('latin1', 0, 2)
        if (mark === '--') return
        if (mark !== '\r\n') throw new MalformedForm('a boundary is followed by something else')
        rest = rest.subarray(2)
        within = 'head'
      } else if (within === 'head') {
        const end = rest.indexOf('\r\n\r\n')
        enough = end !== -1
        if (!enough && rest.length > longestHead) throw new MalformedForm('a head without an end')
        if (!enough) continue
        parts += 1
        if (parts > mostParts) throw new MalformedForm('too many parts')
        yield headIn(rest.subarray(0, end))
        rest = rest.subarray(end + 4)
        within = 'body'
      } else {
        const end = rest.indexOf(delimiter)
        enough = end !== -1
        // What might be the beginning of a boundary stays until more has come.
        const upTo = enough ? end : Math.max(rest.length - delimiter.length + 1, 0)
        if (within === 'body' && upTo > 0) yield { kind: 'bytes', bytes: rest.subarray(0, upTo) }
        if (within === 'body' && enough) yield { kind: 'end' }
        rest = rest.subarray(enough ? end + delimiter.length : upTo)
        if (enough) within = 'delimited'
      }
    }
  }
  throw new MalformedForm('the form breaks off')
}

const headIn = (bytes: Buffer): FormPiece => {
  const text = decoded(bytes)
  const line = text.split('\r\n').find((one) => /^content-disposition:/i.test(one)) ?? ''
  const name = /;\s*name="([^"]*)"/i.exec(line)?.[1]
  if (name === undefined || !/^content-disposition:\s*form-data\b/i.test(line))
    throw new MalformedForm('a part without a name')
  const fileName = /;\s*filename="([^"]*)"/i.exec(line)?.[1]
  return { kind: 'head', name: unescaped(name), fileName: fileName === undefined ? null : unescaped(fileName) }
}

const decoded = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new MalformedForm('a head that is not UTF-8')
  }
}

/** Browsers escape three characters of a name. */
const unescaped = (name: string): string =>
  name.replaceAll(/%22/g, '"').replaceAll(/%0D/gi, '\r').replaceAll(/%0A/gi, '\n')
