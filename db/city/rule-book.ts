import type { Pool } from 'pg'
import { templateBook, type RuleBook } from '../../domain/guideline/rule-book.ts'
import { answerTogether } from '../connection/ask-together.ts'
import { perPool } from '../connection/per-pool.ts'
import { cityAt } from './city-at.ts'
import { ruleBookVersion } from './rule-book-version.ts'

/**
 * The rule book at a version of the city's own stream. A process folds each version once and keeps the last few: an act
 * asks for the version that came with the head it read, so nobody ever decides by a stale one.
 */
export const ruleBookAt = (pool: Pool, version: number): RuleBook | Promise<RuleBook> =>
  version === 0 ? templateBook : cityAt(pool, version).then(({ book }) => book)

/**
 * The rule book as it stands: for what has read no head that would bring its version along. Whoever asks at once is
 * answered by one statement: strangers ask for each of their pages.
 */
export const ruleBookNow = async (pool: Pool): Promise<RuleBook> => ruleBookAt(pool, await versionNow(pool)())

const versionNow = perPool((pool) =>
  answerTogether(async () => {
    const { rows } = await pool.query<{ readonly version: number }>({ name: 'rule-book-version', text: versionText })
    return rows[0]?.version ?? 0
  }),
)

const versionText = `select ${ruleBookVersion} as version`
