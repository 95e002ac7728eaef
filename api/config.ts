import { z } from 'zod'
import { readTracingConfig, type TracingConfig } from '../operation/tracing-config.ts'
import { readTemporalConfig, type TemporalConfig } from '../practice/temporal-config.ts'
import type { Demo } from './surroundings/surroundings.ts'
import { messageOf } from '../domain/kernel/message-of.ts'

/** What the api process is told by its environment (docs/configuration.md). */
export interface ApiConfig {
  readonly databaseUrl: string
  readonly temporal: TemporalConfig
  readonly publicUrl: string
  readonly host: string
  readonly port: number
  /** Where operators ask how the process is, apart from the port for people. */
  readonly healthPort: number
  readonly authSecret: string
  readonly linkKey: Buffer
  readonly timeSkipping: boolean
  /** How long a session lives without being used. */
  readonly idleMinutes: number
  readonly clientAddressHeader: string | null
  /** How many times as often as usual one may ask for what is dear. */
  readonly rateFactor: number
  /** The city's virus scanner: a command or an address; neither where there is none. */
  readonly scan: { readonly command: string | null; readonly url: string | null }
  readonly demo: Demo | null
  readonly tracing: TracingConfig
  readonly logLevel: string
}

/** A variable that is set to nothing counts as not set. */
const orUnset = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)
const yesOrNo = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true')

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user@host:5432/name' }),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must look like https://sekisho.example.lg.jp' })
    .transform((url) => url.replace(/\/+$/, '')),
  HOST: orUnset(z.string().default('127.0.0.1')),
  PORT: orUnset(z.coerce.number().int().min(0).max(65_535).default(3000)),
  API_HEALTH_PORT: orUnset(z.coerce.number().int().min(0).max(65_535).default(3002)),
  SEKISHO_AUTH_SECRET: z.string().min(32, 'must have at least 32 characters'),
  SEKISHO_LINK_KEY: z.string().transform((text, ctx) => {
    const key = Buffer.from(text, 'base64')
    if (key.length !== 32)
      ctx.addIssue({ code: 'custom', message: 'must be 32 bytes in base64, the same for api and worker' })
    return key
  }),
  SEKISHO_TIME_SKIPPING: orUnset(yesOrNo.default(false)),
  SEKISHO_SESSION_IDLE_MINUTES: orUnset(z.coerce.number().int().min(5).max(1_440).default(60)),
  SEKISHO_CLIENT_ADDRESS_HEADER: orUnset(
    z
      .string()
      .regex(/^[A-Za-z-]+$/, 'must be the name of a header')
      .nullable()
      .default(null),
  ),
  SEKISHO_RATE_FACTOR: orUnset(z.coerce.number().int().min(1).max(1_000_000).default(1)),
  SCAN_COMMAND: orUnset(z.string().nullable().default(null)),
  SCAN_URL: orUnset(
    z
      .url({ protocol: /^https?$/, error: 'must look like http://scanner.example.lg.jp/scan' })
      .nullable()
      .default(null),
  ),
  SEKISHO_DEMO_PASSWORD: orUnset(z.string().min(12).nullable().default(null)),
  SEKISHO_DEMO_MAIL_URL: orUnset(z.url().nullable().default(null)),
  LOG_LEVEL: orUnset(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info')),
})

/** Reads the environment once; throws one message that names every variable that is missing or wrong, and no value. */
export const readConfig = (environment: NodeJS.ProcessEnv): ApiConfig => {
  const read = schema.safeParse(environment)
  const problems = (read.error?.issues ?? []).map(({ path, message }) => {
    const name = path.join('.')
    return `${name} ${environment[name] === undefined ? 'is missing' : message}`
  })
  const orSay = <Part>(part: () => Part): Part | null => {
    try {
      return part()
    } catch (error) {
      problems.push(messageOf(error))
      return null
    }
  }
  const temporal = orSay(() => readTemporalConfig(environment))
  const tracing = orSay(() => readTracingConfig(environment))
  if (!read.success || temporal === null || tracing === null)
    throw new Error(`The api can't start with this environment:\n${problems.map((one) => `  - ${one}`).join('\n')}`)
  const { data } = read
  return {
    databaseUrl: data.DATABASE_URL,
    temporal,
    publicUrl: data.PUBLIC_URL,
    host: data.HOST,
    port: data.PORT,
    healthPort: data.API_HEALTH_PORT,
    authSecret: data.SEKISHO_AUTH_SECRET,
    linkKey: data.SEKISHO_LINK_KEY,
    timeSkipping: data.SEKISHO_TIME_SKIPPING,
    idleMinutes: data.SEKISHO_SESSION_IDLE_MINUTES,
    clientAddressHeader: data.SEKISHO_CLIENT_ADDRESS_HEADER,
    rateFactor: data.SEKISHO_RATE_FACTOR,
    scan: { command: data.SCAN_COMMAND, url: data.SCAN_URL },
    demo:
      data.SEKISHO_DEMO_PASSWORD === null
        ? null
        : { password: data.SEKISHO_DEMO_PASSWORD, mailUrl: data.SEKISHO_DEMO_MAIL_URL },
    tracing,
    logLevel: data.LOG_LEVEL,
  }
}
