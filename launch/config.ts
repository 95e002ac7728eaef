import { LaunchError, type Text } from './text.ts'

/** What `npm start` was asked for: by arguments and by the environment variables of docs/configuration.md. */
export interface LaunchConfig {
  /** Clears what is kept in `.sekisho/` first. */
  readonly reset: boolean
  /** Fills an empty record with the demo city. */
  readonly demo: boolean
  /** A city of one's own, begun without a name, instead of the demo city. */
  readonly empty: boolean
  /** A Postgres of the city's own; without it one is started. */
  readonly database: { readonly url: string; readonly ownerUrl: string } | undefined
  /** A Temporal of the city's own; without it one is started. */
  readonly temporalAddress: string | undefined
  readonly temporalNamespace: string
  /** A mail server of the city's own; without it a catcher is started, and nothing leaves the machine. */
  readonly smtpUrl: string | undefined
  readonly publicUrl: string | undefined
  readonly port: number
}

const defaultPort = 3000

/** Reads and checks everything at once, so that a person sees all that is wrong in one go. */
export function readConfig(args: readonly string[], environment: NodeJS.ProcessEnv): LaunchConfig {
  const wrong: Text[] = []
  const given = (name: string) => {
    const value = environment[name]?.trim()
    return value === '' ? undefined : value
  }
  const url = (name: string, protocols: readonly string[]) => {
    const value = given(name)
    if (value === undefined || protocols.includes(protocolOf(value))) return value
    const wanted = protocols.map((protocol) => `${protocol}//…`).join(' | ')
    wrong.push({ ja: `${name} は ${wanted} の形で指定してください`, en: `${name} must look like ${wanted}` })
    return undefined
  }
  for (const arg of args.filter((one) => !['--reset', '--no-demo', '--empty'].includes(one))) {
    wrong.push({ ja: `知らない引数です: ${arg}`, en: `unknown argument: ${arg}` })
  }
  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:'])
  const ownerUrl = url('DATABASE_OWNER_URL', ['postgres:', 'postgresql:'])
  if ((databaseUrl === undefined) !== (ownerUrl === undefined)) wrong.push(bothDatabases)
  const config: LaunchConfig = {
    reset: args.includes('--reset'),
    demo: !args.includes('--no-demo') && !args.includes('--empty'),
    empty: args.includes('--empty'),
    database: databaseUrl === undefined || ownerUrl === undefined ? undefined : { url: databaseUrl, ownerUrl },
    temporalAddress: hostAndPort(given('TEMPORAL_ADDRESS'), wrong),
    temporalNamespace: given('TEMPORAL_NAMESPACE') ?? 'default',
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    publicUrl: url('PUBLIC_URL', ['http:', 'https:'])?.replace(/\/+$/, ''),
    port: portNumber(given('PORT'), wrong),
  }
  if (wrong.length > 0) throw new LaunchError({ ja: lines(wrong, 'ja'), en: lines(wrong, 'en') })
  return config
}

const bothDatabases: Text = {
  ja: 'DATABASE_URL(アプリ用)と DATABASE_OWNER_URL(表の所有者用)は両方を指定してください',
  en: 'DATABASE_URL (the application) and DATABASE_OWNER_URL (the owner of the tables) go together',
}

function protocolOf(value: string): string {
  return URL.parse(value)?.protocol ?? ''
}

function hostAndPort(value: string | undefined, wrong: Text[]): string | undefined {
  if (value !== undefined && !/^[^\s/:]+:\d{1,5}$/.test(value)) {
    wrong.push({
      ja: 'TEMPORAL_ADDRESS は host:port の形で指定してください',
      en: 'TEMPORAL_ADDRESS must look like host:port',
    })
  }
  return value
}

function portNumber(value: string | undefined, wrong: Text[]): number {
  const port = value === undefined ? defaultPort : Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    wrong.push({ ja: 'PORT は 1 から 65535 までの数です', en: 'PORT is a number from 1 to 65535' })
  }
  return port
}

function lines(wrong: readonly Text[], language: keyof Text): string {
  return wrong.map((one) => `  - ${one[language]}`).join('\n')
}
