/** A letter as a mail program reads it. */
export interface ReceivedLetter {
  readonly to: string
  readonly headers: { readonly [name: string]: string }
  readonly subject: string
  readonly text: string
  /** The token of the link in it; empty where it leads to a case. */
  readonly token: string
  readonly raw: string
}

/** Reads what came over the wire. */
export const readLetter = (raw: string, to: string): ReceivedLetter => {
  const split = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, split)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const body = raw.slice(split + 4)
  const text = headers['content-transfer-encoding'] === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : body
  return {
    to,
    headers,
    subject: decoded(headers['subject'] ?? ''),
    text: text.replaceAll('\r\n', '\n'),
    token: /\/t\/([\w-]{43})/.exec(text)?.[1] ?? '',
    raw,
  }
}

/** Header texts in RFC 2047's form. */
const decoded = (header: string): string =>
  header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, form: string, text: string) =>
    form.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64').toString('utf8')
      : Buffer.from(
          text
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))),
          'latin1',
        ).toString('utf8'),
  )
