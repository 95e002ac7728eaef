import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Payload, PayloadCodec } from '@temporalio/common'
import proto from '@temporalio/proto'
import type { PayloadKey, PayloadKeys } from './payload-keys.ts'

const PayloadMessage = proto.temporal.api.common.v1.Payload
const encoding = Buffer.from('binary/encrypted')
/** How Temporal writes that there is no value. */
const nothing: Payload = { metadata: { encoding: Buffer.from('binary/null') } }
const ivBytes = 12
const tagBytes = 16

/**
 * Everything that Temporal stores for us is encrypted with AES-256-GCM before it leaves the process: its operators see
 * case ids and timers, nothing else. The key's id stands beside the payload and is sealed with it. What was never
 * encrypted is none of ours: whoever reaches Temporal without our key can say nothing to a workflow or an activity, for
 * in its place there is nothing. (An error instead would stop a case for good that somebody has signalled by hand.)
 */
export const createPayloadCodec = (keys: PayloadKeys): PayloadCodec => {
  const byId = new Map(keys.map((one) => [one.id, one]))
  return {
    encode: (payloads) => Promise.resolve(payloads.map((payload) => encrypt(payload, keys[0]))),
    decode: async (payloads) => payloads.map((payload) => decrypt(payload, byId)),
  }
}

const encrypt = (payload: Payload, { id, key }: PayloadKey): Payload => {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const keyId = Buffer.from(id)
  cipher.setAAD(keyId)
  const sealed = [cipher.update(PayloadMessage.encode(payload).finish()), cipher.final()]
  return {
    metadata: { encoding, 'encryption-key-id': keyId },
    data: Buffer.concat([iv, cipher.getAuthTag(), ...sealed]),
  }
}

const decrypt = (payload: Payload, keys: ReadonlyMap<string, PayloadKey>): Payload => {
  const { metadata, data } = payload
  if (!metadata || !data || !encoding.equals(metadata['encoding'] ?? Buffer.alloc(0))) return nothing
  const keyId = Buffer.from(metadata['encryption-key-id'] ?? Buffer.alloc(0))
  const found = keys.get(keyId.toString())
  if (!found)
    throw new Error(`a payload is encrypted under the key ${keyId.toString()}, which this process was not given`)
  const decipher = createDecipheriv('aes-256-gcm', found.key, data.subarray(0, ivBytes))
  decipher.setAAD(keyId)
  decipher.setAuthTag(data.subarray(ivBytes, ivBytes + tagBytes))
  return PayloadMessage.decode(Buffer.concat([decipher.update(data.subarray(ivBytes + tagBytes)), decipher.final()]))
}
