import { act, type RecordAccess } from '../db/act/act.ts'
import { procedureOf, type CaseId } from '../domain/kernel/ids.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { procedureNames, procedureNamed } from '../domain/procedures.ts'
import type { Poke } from '../practice/poke.ts'

/** What telling holders needs: the record, and a way to let each one's own practice know. */
export interface TellHoldersDeps {
  readonly record: RecordAccess
  readonly poke?: Pick<Poke, 'afterCommit'>
}

/** A case of which something is decided elsewhere has moved on. */
interface Moved {
  readonly stream: CaseId
  readonly version: number
  readonly now: Instant
}

interface HolderRow {
  readonly stream: CaseId
  readonly state: object
}

// Open cases that name this one: a handful, however many cases there are.
const text = `
  select c.stream, s.state from cases c join streams s on s.stream = c.stream
  where c.procedure = any($1::text[]) and not s.closed and position($2 in s.state::text) > 0`

const holders = procedureNames.filter((name) => procedureNamed(name).looksAgainBy !== undefined)

/**
 * Whoever has a matter of this case before it looks at it again as soon as the case has moved on: a meeting learns at
 * once that a request changed, went back or was given up (Art. 21). Where nothing is lost, nothing is recorded.
 */
export const tellHolders = async (
  { record, poke }: TellHoldersDeps,
  { stream, version, now }: Moved,
): Promise<void> => {
  const { rows } = await record.pool.query<HolderRow>({ name: 'holders', text, values: [holders, stream] })
  for (const { stream: holder, state } of rows) {
    const { looksAgainBy: type, holds, initialState } = procedureNamed(procedureOf(holder))
    // A meeting that is over, and was told of this case, names it for years.
    if (type === undefined || !holds?.({ ...initialState, ...state }).some((one) => one.case === stream)) continue
    const answer = await act(record, {
      stream: holder,
      command: { type, data: { case: stream } },
      id: `${holder}/look-again/${stream}/${version}`,
      origin: 'practice',
      by: 'practice',
      clock: now,
    })
    // Somebody was quicker, again and again: the case is looked at again, and told of.
    if (answer.kind === 'refused' && answer.refusal.code === 'busy') throw new Error('the holder is busy')
    if (answer.kind === 'done' && !answer.again) poke?.afterCommit(answer)
  }
}
