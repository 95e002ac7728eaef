import { readFileSync } from 'node:fs'

type Environment = { readonly [name: string]: string | undefined }

/** What no other process should see, and what therefore may stand in a file of its own. */
export const secretNames = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'SEKISHO_PAYLOAD_KEY',
  'SEKISHO_LINK_KEY',
  'SEKISHO_AUTH_SECRET',
  'SMTP_URL',
  'TEMPORAL_API_KEY',
] as const

/**
 * The environment with those secrets that stand in files: `DATABASE_URL_FILE=/run/secrets/database_url` instead of
 * `DATABASE_URL`. Containers, systemd and Kubernetes all hand secrets over so; an environment can be read by whoever
 * may look at the process.
 */
export const withSecretFiles = <Given extends Environment>(environment: Given): Given => {
  const fromFiles = secretNames.flatMap((name) => {
    const file = environment[`${name}_FILE`]
    if (!file) return []
    if (environment[name]) throw new Error(`${name} and ${name}_FILE are both set: only one of them can hold`)
    return [[name, read(`${name}_FILE`, file)] as const]
  })
  return fromFiles.length === 0 ? environment : { ...environment, ...Object.fromEntries(fromFiles) }
}

const read = (variable: string, file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new Error(`${variable} names a file that can't be read: ${file}`, { cause: error })
  }
}
