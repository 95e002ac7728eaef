import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Actor } from '../../domain/kernel/parties.ts'
import { neverMatter, standsDespite } from '../../domain/law/despite.ts'
import type { Procedure } from '../../domain/law/procedure.ts'
import { upcast } from '../kept/upcasters.ts'
import type { StoredEvent } from '../kept/stored-event.ts'
import type { Act } from './wanted-act.ts'

/** A page that lay open while more came that may matter is shown anew. */
const most = 1_000

/**
 * Whether a case has moved on since whoever acts saw it. Whoever asks for a version exactly gets it exactly; for a page
 * of ours it hasn't where nothing of what came is what the command rests on: its row in the law says so (`despite`), by
 * what it holds and by the posts of whoever acts, or where the practice only wrote down that somebody was told or is
 * asked (`aside`).
 */
export const isStale = async (
  pool: Pool,
  { commands }: Pick<Procedure, 'commands'>,
  { stream, command, expected, asShown }: Pick<Act, 'stream' | 'command' | 'expected' | 'asShown'>,
  { version, actor }: { readonly version: number; readonly actor: Actor },
): Promise<boolean> => {
  if (expected === undefined || expected === version) return false
  const law = commands[command.type]
  if (asShown !== true || expected > version || law === undefined) return true
  const held = actor.kind === 'person' ? actor.posts : []
  const came = await cameBetween(pool, stream, expected, version, neverMatter(commands, law))
  return came.length > most || !standsDespite({ commands, law, held }, command, came)
}

/** What came after one version up to another, but what doesn't matter anyhow; one more than are looked at. */
const cameBetween = async (
  pool: Pool,
  stream: CaseId,
  after: number,
  upTo: number,
  besides: readonly string[],
): Promise<readonly StoredEvent[]> => {
  const { rows } = await pool.query<StoredEvent>(
    `select stream, version, id, type, schema_version as "schemaVersion", data, meta from events
      where stream = $1 and version > $2 and version <= $3 and type <> all($4::text[])
      order by version limit $5`,
    [stream, after, upTo, besides, most + 1],
  )
  return rows.map((event) => upcast(event))
}
