import { readFileSync } from 'node:fs'
import { parsePayloadKeys, type PayloadKeys } from './payload-keys.ts'
import { messageOf } from '../domain/kernel/message-of.ts'

/** How a process reaches Temporal. */
export interface TemporalConfig {
  readonly address: string
  readonly namespace: string
  readonly taskQueue: string
  readonly payloadKeys: PayloadKeys
  /** False: no TLS, for servers on the same machine or network segment. */
  readonly tls: false | TemporalTls
  readonly apiKey: string | null
}

/** The certificates of a connection with TLS; without any, the system's own roots are trusted. */
export interface TemporalTls {
  readonly serverNameOverride?: string
  readonly serverRootCACertificate?: Buffer
  readonly clientCertPair?: { readonly crt: Buffer; readonly key: Buffer }
}

type Environment = { readonly [name: string]: string | undefined }

/** Reads the settings that api, worker and launcher share. Throws an error that names the variable and what to do. */
export const readTemporalConfig = (environment: Environment): TemporalConfig => ({
  address: given(environment, 'TEMPORAL_ADDRESS') ?? '127.0.0.1:7233',
  namespace: given(environment, 'TEMPORAL_NAMESPACE') ?? 'default',
  taskQueue: given(environment, 'SEKISHO_TASK_QUEUE') ?? 'sekisho',
  payloadKeys: payloadKeys(environment),
  tls: tls(environment),
  apiKey: given(environment, 'TEMPORAL_API_KEY') ?? null,
})

const given = (environment: Environment, name: string): string | undefined => environment[name] || undefined

const payloadKeys = (environment: Environment): PayloadKeys => {
  const text = given(environment, 'SEKISHO_PAYLOAD_KEY')
  if (text === undefined)
    throw new Error(
      'SEKISHO_PAYLOAD_KEY is missing: set it to id:base64 of 32 random bytes, the same for api and worker',
    )
  try {
    return parsePayloadKeys(text)
  } catch (error) {
    throw new Error(`SEKISHO_PAYLOAD_KEY: ${messageOf(error)}`, { cause: error })
  }
}

const tls = (environment: Environment): false | TemporalTls => {
  const name = given(environment, 'TEMPORAL_TLS_SERVER_NAME')
  const ca = file(environment, 'TEMPORAL_TLS_SERVER_CA_CERT_PATH')
  const crt = file(environment, 'TEMPORAL_TLS_CLIENT_CERT_PATH')
  const key = file(environment, 'TEMPORAL_TLS_CLIENT_KEY_PATH')
  if ((crt === undefined) !== (key === undefined))
    throw new Error('TEMPORAL_TLS_CLIENT_CERT_PATH and TEMPORAL_TLS_CLIENT_KEY_PATH go together')
  const wanted =
    given(environment, 'TEMPORAL_TLS') ?? String(name !== undefined || ca !== undefined || crt !== undefined)
  if (wanted !== 'true' && wanted !== 'false') throw new Error('TEMPORAL_TLS is true or false')
  if (wanted === 'false') return false
  return {
    ...(name === undefined ? {} : { serverNameOverride: name }),
    ...(ca === undefined ? {} : { serverRootCACertificate: ca }),
    ...(crt === undefined || key === undefined ? {} : { clientCertPair: { crt, key } }),
  }
}

const file = (environment: Environment, name: string): Buffer | undefined => {
  const path = given(environment, name)
  if (path === undefined) return undefined
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Error(`${name}: the file ${path} can't be read`, { cause: error })
  }
}
