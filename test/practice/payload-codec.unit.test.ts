import { randomBytes } from 'node:crypto'
import { defaultPayloadConverter, type Payload } from '@temporalio/common'
import { describe, expect, it } from 'vitest'
import { failureConverter } from '../../practice/failure-converter.ts'
import { createPayloadCodec } from '../../practice/payload-codec.ts'
import { parsePayloadKeys } from '../../practice/payload-keys.ts'

const key = () => randomBytes(32).toString('base64')
const [first, second] = [key(), key()]
const secret = 'outsourcing/5c1d3a52-0000-4000-8000-000000000001'
const payloads = () => [defaultPayloadConverter.toPayload(secret)]
const codec = (text: string) => createPayloadCodec(parsePayloadKeys(text))
const textOf = ({ data }: Payload) => Buffer.from(data ?? []).toString('latin1')

describe('what Temporal stores for us', () => {
  it('can be read back with the key, and shows nothing without it', async () => {
    const [stored] = await codec(`a:${first}`).encode(payloads())
    expect(textOf(stored!)).not.toContain('outsourcing')
    expect(Buffer.from(stored!.metadata!['encryption-key-id']!).toString()).toBe('a')
    const [read] = await codec(`a:${first}`).decode([stored!])
    expect(defaultPayloadConverter.fromPayload(read!)).toBe(secret)
  })

  it('is different each time, although the same was stored', async () => {
    const same = codec(`a:${first}`)
    const [one, other] = await same.encode([...payloads(), ...payloads()])
    expect(textOf(one!)).not.toBe(textOf(other!))
  })

  it('can still be read after a new key was put in front, which then encrypts', async () => {
    const [stored] = await codec(`old:${first}`).encode(payloads())
    const changed = codec(`new:${second},old:${first}`)
    const [read] = await changed.decode([stored!])
    expect(defaultPayloadConverter.fromPayload(read!)).toBe(secret)
    const [now] = await changed.encode(payloads())
    expect(Buffer.from(now!.metadata!['encryption-key-id']!).toString()).toBe('new')
  })

  it('is refused when it was changed, also when only the name of its key was', async () => {
    const both = codec(`a:${first},b:${first}`)
    const [stored] = await both.encode(payloads())
    const bitten = Uint8Array.from(stored!.data!)
    bitten[bitten.length - 1]! ^= 1
    await expect(both.decode([{ ...stored!, data: bitten }])).rejects.toThrow()
    const renamed = { ...stored!.metadata!, 'encryption-key-id': Buffer.from('b') }
    await expect(both.decode([{ ...stored!, metadata: renamed }])).rejects.toThrow()
  })

  it('names the key that is missing', async () => {
    const [stored] = await codec(`old:${first}`).encode(payloads())
    await expect(codec(`new:${second}`).decode([stored!])).rejects.toThrow('under the key old')
  })

  it('counts for nothing where it was never encrypted: whoever lacks the key says nothing to a workflow', async () => {
    const [read] = await codec(`a:${first}`).decode(payloads())
    expect(defaultPayloadConverter.fromPayload(read!)).toBeUndefined()
    // Nor does it where somebody has only written that it is encrypted.
    const [plain] = payloads()
    const posing = { ...plain!, metadata: { encoding: Buffer.from('binary/encrypted') } }
    await expect(codec(`a:${first}`).decode([posing])).rejects.toThrow('under the key')
  })

  it('shows no message and no stack of a failure outside the encrypted part', () => {
    const failure = failureConverter.errorToFailure(new Error('山田 太郎'), defaultPayloadConverter)
    expect(JSON.stringify({ ...failure, encodedAttributes: undefined })).not.toContain('山田')
  })
})

describe('payload keys', () => {
  it.each([
    ['', 'written id:base64'],
    ['abc', 'written id:base64'],
    [`a b:${first}`, 'written id:base64'],
    ['a:c2hvcnQ=', 'has 5 bytes instead of 32'],
    [`a:${first},a:${second}`, 'same id'],
  ])('are refused as %j, and the message does not give them away', (text, message) => {
    expect(() => parsePayloadKeys(text)).toThrow(message)
    expect(() => parsePayloadKeys(text)).not.toThrow(first)
  })
})
