import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { AnyEvent } from '../../domain/law/decider.ts'
import { current, readStream } from './event-store.ts'
import type { StoredEvent } from './stored-event.ts'

/** An event out of its envelope, as the law folds it. */
export const lawEvent = ({ type, data, meta }: StoredEvent): AnyEvent => ({ type, article: meta.article, data })

/** A stream's events after a version up to another, in today's schema. */
export const eventsBetween = async (
  pool: Pool,
  stream: CaseId,
  after: number,
  version: number,
): Promise<readonly StoredEvent[]> =>
  (await readStream(pool, stream, after + 1))
    .filter(({ event }) => event.version <= version)
    .map((recorded) => current(recorded))

/** The same as the law folds them. */
export const lawEventsBetween = async (...asked: Parameters<typeof eventsBetween>): Promise<readonly AnyEvent[]> =>
  (await eventsBetween(...asked)).map(lawEvent)
