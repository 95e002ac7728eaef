import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The keys that a local system runs with; in production they come from the city's own keeping. */
export interface LocalSecrets {
  /** Encrypts what Temporal stores: the key's id, a colon, 32 bytes in base64. */
  readonly SEKISHO_PAYLOAD_KEY: string
  /** Signs the links in letters and the cookies that they are exchanged for. */
  readonly SEKISHO_LINK_KEY: string
  /** Signs sessions. */
  readonly SEKISHO_AUTH_SECRET: string
}

/**
 * Makes the local keys on the first run and gives the same ones ever after: data encrypted yesterday stays readable.
 */
export function keepSecrets(file: string): LocalSecrets {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<LocalSecrets>) : {}
  const secrets: LocalSecrets = {
    SEKISHO_PAYLOAD_KEY: kept.SEKISHO_PAYLOAD_KEY ?? `local:${key()}`,
    SEKISHO_LINK_KEY: kept.SEKISHO_LINK_KEY ?? key(),
    SEKISHO_AUTH_SECRET: kept.SEKISHO_AUTH_SECRET ?? key(),
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  // The mode above is for a new file only.
  chmodSync(file, 0o600)
  return secrets
}

function key(): string {
  return randomBytes(32).toString('base64')
}
