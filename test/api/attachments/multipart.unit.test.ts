import { describe, expect, it } from 'vitest'
import { boundaryIn, formPieces, MalformedForm, type FormPiece } from '../../../api/attachments/multipart.ts'

const boundary = '----sekisho'
const part = (head: string, body: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from('\r\n'),
  ])
const closing = Buffer.from(`--${boundary}--\r\n`)
const form = (...parts: readonly Buffer[]) => Buffer.concat([...parts, closing])

/** The same bytes in portions of that length. */
async function* portions(bytes: Buffer, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const read = async (bytes: Buffer, length = bytes.length) => {
  const found: { name: string; fileName: string | null; content: string }[] = []
  const take = (piece: FormPiece) => {
    if (piece.kind === 'head') found.push({ name: piece.name, fileName: piece.fileName, content: '' })
    const last = found.at(-1)
    if (piece.kind === 'bytes' && last) last.content += Buffer.from(piece.bytes).toString('latin1')
  }
  for await (const piece of formPieces(portions(bytes, length), boundary)) take(piece)
  return found
}

describe('a form with files, as it arrives', () => {
  const tricky = Buffer.from(`\r\n--${boundary.slice(0, 6)}\r\n--\r\n\0\xff--${boundary}x-almost`, 'latin1')
  const whole = form(
    part('name="label"', '見積書'),
    part('name="file"; filename="%22見積%22.pdf"\r\nContent-Type: application/pdf', tricky),
    part('name="empty"; filename=""', ''),
  )

  it.each([1, 2, 3, 7, 64, 10_000])('reads the same in portions of %i bytes', async (length) => {
    // A boundary has a line of its own: what only looks like one belongs to the file.
    const found = await read(Buffer.concat([Buffer.from('preamble\r\n'), whole]), length)
    expect(found.map(({ name, fileName }) => ({ name, fileName }))).toEqual([
      { name: 'label', fileName: null },
      { name: 'file', fileName: '"見積".pdf' },
      { name: 'empty', fileName: '' },
    ])
    expect(Buffer.from(found[1]!.content, 'latin1')).toEqual(tricky)
  })

  it('gives up a form of four hundred thousand parts at its twenty-first, with most of it unread', async () => {
    const bytes = Buffer.concat(Array.from({ length: 400_000 }, () => part('name="a"', '')))
    let read = 0
    const counted = async function* () {
      for await (const portion of portions(bytes, 1_024)) {
        read += portion.length
        yield portion
      }
    }
    const all = async () => {
      for await (const piece of formPieces(counted(), boundary)) expect(piece.kind).not.toBe('bytes')
    }
    await expect(all()).rejects.toBeInstanceOf(MalformedForm)
    expect(read).toBeLessThan(4_096)
  })

  it.each([
    ['breaks off in a file', whole.subarray(0, 200)],
    ['has no closing boundary', part('name="a"', 'b')],
    ['has a part without a name', form(part('filename="a"', 'b'))],
    ['has a head without an end', Buffer.concat([Buffer.from(`--${boundary}\r\n`), Buffer.alloc(9_000, 0x41)])],
    ['is something else', Buffer.from('{}')],
    ['is empty', Buffer.alloc(0)],
  ])('refuses a form that %s', async (_what, bytes) => {
    await expect(read(bytes)).rejects.toBeInstanceOf(MalformedForm)
  })

  it('knows the boundary by the content type, quoted or not', () => {
    expect(boundaryIn('multipart/form-data; boundary=----WebKitFormBoundaryA1')).toBe('----WebKitFormBoundaryA1')
    expect(boundaryIn('multipart/form-data; boundary="a b"')).toBe('a b')
    for (const type of [
      undefined,
      '',
      'multipart/form-data',
      'application/json',
      'multipart/mixed; boundary=a',
      `multipart/form-data; boundary=${'a'.repeat(71)}`,
    ])
      expect(boundaryIn(type)).toBeNull()
  })
})
