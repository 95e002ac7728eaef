import type { Pool } from 'pg'
import type { CaseId, PersonId, TaskId } from '../../domain/kernel/ids.ts'
import { hashOfToken, isToken } from '../people/secret-token.ts'

/**
 * A mailed link: to which task it leads, for whom it was made, and how the task stands. Whether it may still act, the
 * law says.
 */
export interface TaskLink {
  readonly stream: CaseId
  readonly task: TaskId
  readonly person: PersonId
  readonly state: LinkedTask
}

/** The task behind a link: open, or done by whom, when and how. The practice closes tasks without a person. */
export type LinkedTask =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'closed'
      readonly at: string
      readonly how: string
      /** The command that closed it. */
      readonly with: string | null
      readonly by: { readonly person: string; readonly name: string; readonly post: string } | null
    }

/** A token, and the letter that it is for. */
export interface NewLink {
  readonly token: string
  readonly letter: string
  readonly stream: CaseId
  readonly task: TaskId
  readonly person: PersonId
}

/** Binds tokens to their letters' tasks and persons before the letters go out. Doing it twice is doing it once. */
export const keepLinks = async (pool: Pool, links: readonly NewLink[]): Promise<void> => {
  if (links.length === 0) return
  await pool.query({
    name: 'keep-links',
    text: `insert into task_links (token_hash, letter, stream, task, person)
      select * from unnest($1::bytea[], $2::uuid[], $3::text[], $4::text[], $5::uuid[])
      on conflict (token_hash) do nothing`,
    values: [
      links.map(({ token }) => hashOfToken(token)),
      links.map(({ letter }) => letter),
      links.map(({ stream }) => stream),
      links.map(({ task }) => task),
      links.map(({ person }) => person),
    ],
  })
}

/** The same for one. */
export const keepLink = (pool: Pool, link: NewLink): Promise<void> => keepLinks(pool, [link])

/**
 * What a token leads to; null for a text that was never a link of ours, and for one that was mailed before its reader
 * had another address or their account was ended. Reads only.
 */
export const findLink = async (pool: Pool, token: string): Promise<TaskLink | null> => {
  if (!isToken(token)) return null
  const { rows } = await pool.query<Found>({
    name: 'find-link',
    text: `select l.stream, l.task, l.person, t.closed_at, t.closed_how, t.closed_with, t.closed_by, t.closed_by_name,
      t.closed_by_post
      from task_links l join tasks t on t.stream = l.stream and t.task = l.task
      left join letters m on m.id = l.letter left join links_given_up g on g.person = l.person
      where l.token_hash = $1 and (g.at is null or coalesce(m.sent_at > g.at, true))`,
    values: [hashOfToken(token)],
  })
  const [found] = rows
  return found ? { stream: found.stream, task: found.task, person: found.person, state: stateOf(found) } : null
}

/** Whether what somebody was mailed was given up since a moment: by another address, or the end of their account. */
export const isGivenUpSince = async (pool: Pool, person: PersonId, since: Date): Promise<boolean> => {
  const { rowCount } = await pool.query({
    name: 'links-given-up',
    text: 'select from links_given_up where person = $1 and at > $2',
    values: [person, since],
  })
  return rowCount === 1
}

interface Found {
  readonly stream: CaseId
  readonly task: TaskId
  readonly person: PersonId
  readonly closed_at: string | null
  readonly closed_how: string | null
  readonly closed_with: string | null
  readonly closed_by: string | null
  readonly closed_by_name: string | null
  readonly closed_by_post: string | null
}

const stateOf = (found: Found): LinkedTask => {
  if (found.closed_at === null) return { kind: 'open' }
  return {
    kind: 'closed',
    at: found.closed_at,
    how: found.closed_how ?? '',
    with: found.closed_with,
    by:
      found.closed_by === null
        ? null
        : { person: found.closed_by, name: found.closed_by_name ?? '', post: found.closed_by_post ?? '' },
  }
}
