import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { contentOf, contentSize, keepContent, pieceBytes } from '../../db/people/attachments.ts'
import { act } from '../../db/act/act.ts'
import { verify } from '../../db/proof/verify.ts'
import { attaches } from '../support/outsourcing-acts.ts'
import { freshRecord } from '../support/record.ts'
import { actOf, takeUpTo } from '../support/recorded-case.ts'
import { guardsOn } from '../support/guards-on.ts'

const record = await freshRecord()
afterAll(() => record[Symbol.asyncDispose]())

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
/** The bytes as they may come from anywhere: in portions of no particular length. */
const portions = (bytes: Buffer, length: number) => () =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
    })(),
  )
const keep = (bytes: Buffer, portion = 10_000) =>
  keepContent(record.pool, { sha256: sha256(bytes), size: bytes.length, bytes: portions(bytes, portion) })
const read = async (hash: string) => {
  const pieces: Buffer[] = []
  for await (const piece of contentOf(record.pool, hash)) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('the contents of attachments', () => {
  it.each([1, pieceBytes - 1, pieceBytes, pieceBytes + 1, 3 * pieceBytes + 7])(
    'of %i bytes come back as they were, whatever portions they came in',
    async (length) => {
      const bytes = randomBytes(length)
      await keep(bytes, length % 2 === 0 ? 1_000 : 2 * pieceBytes)
      expect((await read(sha256(bytes))).equals(bytes)).toBe(true)
      expect(await contentSize(record.pool, sha256(bytes))).toBe(length)
    },
  )

  it('are kept once, also when two keep the same at once', async () => {
    const bytes = randomBytes(pieceBytes + 5)
    await Promise.all([keep(bytes), keep(bytes), keep(bytes)])
    expect((await read(sha256(bytes))).equals(bytes)).toBe(true)
  })

  it('leave nothing behind when they break off on the way', async () => {
    const bytes = randomBytes(pieceBytes * 2)
    const broken = () =>
      Readable.from(
        (function* () {
          yield bytes.subarray(0, pieceBytes + 10)
          throw new Error('gone')
        })(),
      )
    await expect(
      keepContent(record.pool, { sha256: sha256(bytes), size: bytes.length, bytes: broken }),
    ).rejects.toThrow('gone')
    expect(await contentSize(record.pool, sha256(bytes))).toBeNull()
    await keep(bytes)
    expect((await read(sha256(bytes))).equals(bytes)).toBe(true)
  })
})

describe('verifying attachments', () => {
  it('finds a content that is gone, shortened or exchanged, and names the event that speaks of it', async () => {
    const [sound, lost, wrong] = ['sound', 'lost', 'wrong'].map((text) => Buffer.from(text.repeat(100_000)))
    const stream = await takeUpTo(record, 'start')
    const adds = (bytes: Buffer) =>
      act(
        record,
        actOf(
          stream,
          'staff',
          attaches({ sha256: sha256(bytes), size: bytes.length, label: sha256(bytes).slice(0, 6) }).command,
        ),
      )
    for (const bytes of [sound!, wrong!]) await keep(bytes)
    for (const bytes of [sound!, lost!, wrong!]) expect((await adds(bytes)).kind).toBe('done')
    expect(await verify(record.pool)).toMatchObject({
      flaws: [{ problem: 'attachment-missing', stream, version: 4 }],
      contents: 2,
    })
    await keep(lost!)
    expect(await verify(record.pool)).toMatchObject({ flaws: [], contents: 3 })
    expect(await verify(record.pool, { stream })).toMatchObject({ flaws: [], contents: 3 })
    // Only who can switch the guards off could do this.
    await record.admin.pool.query('alter table attachment_pieces disable trigger all')
    await record.admin.pool.query(
      `update attachment_pieces set content = overlay(content placing 'X'::bytea from 1)
        where sha256 = decode($1, 'hex') and nth = 1`,
      [sha256(wrong!)],
    )
    await record.admin.pool.query(guardsOn('attachment_pieces'))
    expect((await verify(record.pool)).flaws).toEqual([{ problem: 'attachment-differs', stream, version: 5 }])
  })
})
