import pg from 'pg'

/** Passwords of the three roles, made once per data folder. */
export interface PostgresPasswords {
  readonly postgres: string
  readonly owner: string
  readonly app: string
}

/** Owns the tables and migrates them; the running product never uses it. */
export const ownerRole = 'sekisho_owner'

/** The product's own role: reads and writes, owns nothing, so it can't switch off what guards the events. */
export const appRole = 'sekisho_app'

/** The product's database. */
export const databaseName = 'sekisho'

/** The address of a database on this machine. */
export function databaseUrl(role: string, password: string, port: number, database = databaseName): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

/** Creates both roles and the database where they are missing; does nothing the second time. */
export async function createRolesAndDatabase(adminUrl: string, passwords: PostgresPasswords): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await createRole(client, ownerRole, passwords.owner)
    await createRole(client, appRole, passwords.app)
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (found.rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`)
    await client.query(`revoke all on database ${databaseName} from public`)
    await client.query(`grant connect on database ${databaseName} to ${appRole}`)
  } finally {
    await client.end()
  }
}

async function createRole(client: pg.Client, role: string, password: string): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role])
  const verb = found.rowCount === 0 ? 'create' : 'alter'
  await client.query(`${verb} role ${role} login password ${client.escapeLiteral(password)}`)
}
