import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { PassThrough } from 'node:stream'
import { createGzip } from 'node:zlib'
import { backUp } from '../db/upkeep/backup.ts'
import { connect } from '../db/connection/connect.ts'
import { seedDemoCity } from './demo-city/seed.ts'
import { removePostgresData } from './parts/postgres.ts'
import { keepSource, sourceOf } from './keep-source.ts'
import { projectFolder } from './paths.ts'
import { showProgress } from './progress.ts'
import { releaseName } from './release.ts'
import { startSystem } from './system.ts'
import { writeTo } from './write-to.ts'
import { readConfig } from './config.ts'

/**
 * `node launch/keep-release.ts`: runs this release with its demo city until the practice has seen every case, and keeps
 * its data and its source in `test/releases/`: every later release has to bring the first up and to work beside the
 * second. To be run before a release, with all committed and the version already raised; what is kept of a version that
 * was released is never made again.
 */
const folder = mkdtempSync(join(tmpdir(), 'sekisho-release-'))
// Under root, Postgres runs as another account, which has to get in here.
chmodSync(folder, 0o711)
const system = await startSystem({
  config: readConfig([], {}),
  folder,
  progress: showProgress(),
  seed: (url) => seedDemoCity({ url }),
})
try {
  const { pool, close } = connect({ url: system.running().databaseUrl, max: 2, name: 'sekisho-keep-release' })
  const unseen = async () => (await pool.query('select 1 from streams where seen_version < version limit 1')).rowCount
  while ((await unseen()) !== 0) await pause(200)
  const target = join(projectFolder, 'test', 'releases', `${releaseName()}.backup.gz`)
  mkdirSync(join(projectFolder, 'test', 'releases'), { recursive: true })
  const lines = new PassThrough()
  const kept = pipeline(lines, createGzip({ level: 9 }), createWriteStream(target))
  await backUp(pool, releaseName(), writeTo(lines))
  lines.end()
  await kept
  await close()
  await keepSource(releaseName(), 'HEAD')
  console.log(`✓ ${target}\n✓ ${sourceOf(releaseName())}`)
} finally {
  await system.stop()
  await removePostgresData(join(folder, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
}
