import type { Pool } from 'pg'
import type { PersonId } from '../../domain/kernel/ids.ts'
import { personalLetterKinds } from '../../domain/kernel/letter.ts'

/** What somebody's account has come to: what no act records, because it is theirs alone or the mail server's. */
export interface AccountState {
  readonly person: PersonId
  /** Whether they have set a password. */
  readonly hasPassword: boolean
  /** Until when a link that was given out can still be used; null where none can. */
  readonly linkUntil: string | null
  /** The last letter about their account, and what became of it. */
  readonly letter: {
    readonly kind: string
    readonly status: 'due' | 'sent' | 'dropped' | 'failed' | 'held'
    readonly at: string
    /** The mail server's last answer; never an address. */
    readonly note: string | null
    /** Whether another link was given out since, shown on the screen: what the letter brought holds no more. */
    readonly isReplaced: boolean
  } | null
}

/** Everybody's account, with one query. */
export const accountStates = async (pool: Pool): Promise<readonly AccountState[]> => {
  const { rows } = await pool.query<AccountState>({
    name: 'account-states',
    text: `
      select p.id as person, u.id is not null as "hasPassword", link.until as "linkUntil", letter.said as letter
      from people p
      left join auth_users u on u.id = p.id
      left join lateral (
        select max(ends_at) as until from account_links l where l.person = p.id and l.used_at is null
        and l.ends_at > clock_timestamp()
      ) link on true
      left join lateral (
        select json_build_object('kind', l.kind, 'status', l.status, 'at', coalesce(l.sent_at, l.written_at), 'note',
        l.note, 'isReplaced', exists (select 1 from account_links n where n.person = p.id
        and n.made_at > l.written_at and n.letter is distinct from l.id)) as said
        from letters l where l.person = p.id and l.kind = any('{${personalLetterKinds.join(',')}}')
        order by l.written_at desc limit 1
      ) letter on true`,
  })
  return rows
}
