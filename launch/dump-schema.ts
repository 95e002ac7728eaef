import { mkdtempSync, rmSync, chmodSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../db/connection/connect.ts'
import { describeSchema } from '../db/upkeep/describe-schema.ts'
import { migrateToLatest } from '../db/upkeep/migrate.ts'
import { startPostgres } from './parts/postgres.ts'
import { projectFolder } from './paths.ts'

/** `node launch/dump-schema.ts` writes db/schema.sql from a database that the migrations have just made. */
const folder = mkdtempSync(join(tmpdir(), 'sekisho-schema-'))
// Under root, Postgres runs as another account, which has to get in here.
chmodSync(folder, 0o711)
const postgres = await startPostgres({ folder, durable: false })
try {
  await migrateToLatest(postgres.ownerUrl)
  const { pool, close } = connect({ url: postgres.ownerUrl, max: 1 })
  const schema = await describeSchema(pool)
  await close()
  writeFileSync(join(projectFolder, 'db/schema.sql'), schema)
  console.log('✓ db/schema.sql')
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
