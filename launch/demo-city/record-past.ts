import type { Pool } from 'pg'
import { streamFor } from '../../activities/stream-for.ts'
import { act, type Act } from '../../db/act/act.ts'
import { keepContent } from '../../db/people/attachments.ts'
import { writeLogRows } from '../../db/entry-log/log-rows.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import { caseId, type CaseId, type PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { PastCase } from './past-acts.ts'
import { holderOf, type Citizen } from './people.ts'
import type { PastAct } from './past-act.ts'

/** The case's id, the same at every run: so a second run finds what the first has recorded. */
export const pastCaseId = ({
  nth,
  key,
  procedure = 'outsourcing',
}: Pick<PastCase, 'nth' | 'key' | 'procedure'>): CaseId => {
  if (key !== undefined) return streamFor(procedure, key)
  const id = caseId(procedure, `5e415407-0000-4000-8000-${String(1_000 + nth).padStart(12, '0')}`)
  if (id === null) throw new Error(`no case id for ${nth}`)
  return id
}

/**
 * Records the demo city's past in the order in which it happened, through the same `act` as everything else, so that
 * the law has the last word on every line of it. Case numbers, due dates and the holders of posts come out as on those
 * days. What an earlier run has recorded is found by its command id and left as it is. Answers what the law refused,
 * and then nothing after it was recorded; null where all of it is there.
 */
export const recordPast = async (
  pool: Pool,
  cases: readonly PastCase[],
  people: readonly Citizen[],
): Promise<string | null> => {
  const acts = cases.flatMap((one) => one.acts.map((past, index) => ({ past, index, one })))
  for (const { past, index, one } of acts.toSorted((a, b) =>
    a.past.at < b.past.at ? -1 : a.past.at > b.past.at ? 1 : 0,
  )) {
    const stream = pastCaseId(one)
    if (past.content) await keepContent(pool, past.content)
    const { logRows } = past
    const told = typeof past.command === 'function' ? await past.command(pool) : past.command
    const answer = await act(
      { pool, timeSkipping: false },
      {
        stream,
        // The record takes commands of every procedure; the edge's checks are this file's types.
        command: told as unknown as AnyCommand,
        id: `demo-city/${one.nth}/${index + 1}`,
        origin: 'import',
        by: actorOf(past, people),
        clock: past.at,
        ...(logRows === undefined
          ? {}
          : {
              alongside: (client) =>
                writeLogRows(client, { stream, batch: logRows.batch }, logRows.rows, () => undefined),
            }),
      },
    )
    if (answer.kind === 'refused')
      return `the demo city's case ${one.nth}, ${told.type}: ${JSON.stringify(answer.refusal)}`
  }
  return null
}

const actorOf = ({ by, at }: PastAct, people: readonly Citizen[]): Act['by'] => {
  if (by === 'practice') return 'practice'
  const person = people.find(({ key }) => key === by) ?? holderOf(people, by as PostId, tokyoDateOf(at))
  return { person: person.id, via: { by: 'session' } }
}
