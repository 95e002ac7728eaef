import { migrateToLatest } from '../db/migrate.ts'
import { showProgress } from './progress.ts'

/**
 * `node launch/migrate.ts`: brings the record up to date, as its owner; a job of its own in production, before api and
 * worker.
 */
const ownerUrl = process.env['DATABASE_OWNER_URL']
if (ownerUrl === undefined || ownerUrl === '') {
  console.error('✗ DATABASE_OWNER_URL がありません / DATABASE_OWNER_URL is missing (docs/configuration.md)')
  process.exit(1)
}
const progress = showProgress()
await progress.step({ ja: '表の準備', en: 'tables' }, () =>
  migrateToLatest(ownerUrl, (name) => progress.note({ ja: name, en: name })),
)
