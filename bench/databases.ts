import { connect } from '../db/connection/connect.ts'
import type { PostgresPart } from '../launch/parts/postgres.ts'

/** The same server's address of another database. */
export const inDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href

/** One more database on a server, still empty: its addresses for the application and for the owner of its tables. */
export const makeDatabase = async (
  { adminUrl, url, ownerUrl }: Pick<PostgresPart, 'adminUrl' | 'url' | 'ownerUrl'>,
  name: string,
): Promise<Pick<PostgresPart, 'url' | 'ownerUrl'>> => {
  const admin = connect({ url: adminUrl, max: 1 })
  try {
    await admin.pool.query(`create database ${name} owner sekisho_owner`)
  } finally {
    await admin.close()
  }
  return { url: inDatabase(url, name), ownerUrl: inDatabase(ownerUrl, name) }
}
