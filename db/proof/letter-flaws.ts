import type { PoolClient } from 'pg'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { isPersonal } from '../../domain/kernel/letter.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Procedure } from '../../domain/law/procedure.ts'
import type { Flaw } from '../kept/flaw.ts'
import type { FoldedAct } from '../kept/fold-case.ts'
import { lawEvent } from '../kept/law-events.ts'
import type { Roster } from '../people/roster.ts'
import type { RuleBooks } from '../city/rule-books.ts'
import type { PlannedLetter, ReadCase } from '../kept/read-case.ts'

/** The letters of an act, as the act itself has planned them. */
export const planLetters = (
  procedure: Procedure,
  { events, after }: FoldedAct,
  books: RuleBooks,
): readonly PlannedLetter[] =>
  events.flatMap((event) => {
    const book = books.at(event.meta.ruleBook ?? 0)
    // That there was no such book is said already.
    if (book === null) return []
    const day = tokyoDateOf(event.meta.occurredAt)
    const guideline = rulesOn(book, day).guideline
    const secretariat = guideline.roles.secretariat.post
    return procedure.lettersFor(lawEvent(event), after, guideline).map((letter, place) => ({
      ...letter,
      version: event.version,
      ordinal: place + 1,
      day,
      recordedAt: event.meta.recordedAt,
      secretariat,
    }))
  })

interface LetterRow {
  readonly stream: string
  readonly version: number
  readonly ordinal: number
  readonly kind: string
  readonly task: string | null
  readonly post: string
}

/** Letters that no event called for, and those that an event called for and nobody got. */
export const letterFlaws = async (
  client: PoolClient,
  cases: readonly ReadCase[],
  roster: Roster,
): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<LetterRow>(
    `select distinct stream, version, ordinal, kind, task, post from letters where stream = any($1) order by 1, 2, 3`,
    [cases.map(({ stream }) => stream)],
  )
  const byCase = Map.groupBy(rows, ({ stream }) => stream)
  return [
    ...cases.flatMap((one) => (one.folded === null ? [] : ofCase(one, byCase.get(one.stream) ?? [], roster))),
    ...(await contradicting(client, cases)),
  ]
}

/** What became of a letter the application writes itself; one that it has sent has its moment, and no other has. */
const contradicting = async (client: PoolClient, cases: readonly ReadCase[]): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<Flaw>(
    `select 'row-differs' as problem, stream, version, 'letter ' || ordinal || ' ' || kind as row, 'sent_at' as field,
       case status when 'sent' then 'a moment' else 'none, for it is ' || status end as expected,
       coalesce(sent_at::text, 'none') as found
     from letters where stream = any($1) and (status = 'sent') <> (sent_at is not null)
     order by stream, version limit 100`,
    [cases.map(({ stream }) => stream)],
  )
  return rows
}

const ofCase = ({ stream, letters }: ReadCase, rows: readonly LetterRow[], roster: Roster): readonly Flaw[] => {
  const written = new Set(rows.map(placeOf))
  const planned = new Map(letters.map((letter) => [placeOf(letter), letter]))
  const missing = letters.filter(
    (letter) => !written.has(placeOf(letter)) && roster.isHeld([...letter.to, letter.secretariat], letter),
  )
  const unknown = rows.filter((row) => {
    // Of a person's own account: no law plans it, and its reader asks for it without an act.
    if (stream === cityId && isPersonal(row.kind)) return false
    const letter = planned.get(placeOf(row))
    return letter?.kind !== row.kind || letter.task !== row.task || !letter.to.includes(row.post as PostId)
  })
  const flawOf = (problem: 'row-missing' | 'row-unknown') => (letter: LetterRow | PlannedLetter) => ({
    problem,
    stream,
    version: letter.version,
    row: `letter ${letter.ordinal} ${letter.kind}`,
  })
  return [
    ...missing.filter(({ to }) => to.length > 0).map(flawOf('row-missing')),
    ...unknown.map(flawOf('row-unknown')),
  ]
}

const placeOf = ({ version, ordinal }: { readonly version: number; readonly ordinal: number }): string =>
  `${version} ${ordinal}`
