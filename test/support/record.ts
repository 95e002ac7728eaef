import { connect, type Connection } from '../../db/connection/connect.ts'
import type { RecordAccess } from '../../db/act/act.ts'
import { freshDatabase, unhurried, type FreshDatabase } from './database.ts'
import { enrol } from './roster.ts'

/** A record of a test file's own, with the people of the tests on its roster. */
export interface TestRecord extends RecordAccess, AsyncDisposable {
  readonly database: FreshDatabase
  /** As the superuser, for what a test alone may do: look behind, tamper. */
  readonly admin: Connection
}

/** A fresh record: `const record = await freshRecord()`, and `afterAll(() => record[Symbol.asyncDispose]())`. */
export const freshRecord = async ({ timeSkipping = false, max = 16 } = {}): Promise<TestRecord> => {
  const database = await freshDatabase()
  const { pool, close } = connect({ url: database.url, max, ...unhurried })
  const admin = connect({ url: database.adminUrl, max: 2, ...unhurried })
  await enrol(admin.pool)
  return {
    pool,
    timeSkipping,
    database,
    admin,
    async [Symbol.asyncDispose]() {
      await Promise.all([close(), admin.close()])
      await database.drop()
    },
  }
}
