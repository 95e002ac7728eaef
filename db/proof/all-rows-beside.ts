import type { PoolClient } from 'pg'
import { verifyLogRows } from '../entry-log/log-rows.ts'
import type { FlawList } from '../kept/flaw.ts'

/** Looks whether rows that are kept beside events are those that the events say, by their digest. */
type VerifyRows = (client: PoolClient, streams: readonly string[] | null, flaws: FlawList) => Promise<void>

/** What procedures keep beside their events, because it is too much for them: a line each. */
export const allRowsBeside: readonly VerifyRows[] = [verifyLogRows]
