import type { Pool } from 'pg'
import { standInPost } from '../../domain/guideline/role-posts.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { ruleBookNow } from '../city/rule-book.ts'
import type { CaseId, OfficeId, PersonId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import { personalLetterKinds, type PersonalLetterKind } from '../../domain/kernel/letter.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { Settings } from '../../domain/guideline/settings.ts'
import { procedures } from '../../domain/procedures.ts'
import { nameOn } from '../people/name-on.ts'
import { wallDay } from '../act/circumstances.ts'

/** A letter that the postman has in hand, with all that decides whether it still makes sense and what it says. */
export interface TakenLetter {
  readonly id: string
  readonly stream: CaseId
  readonly version: number
  readonly kind: string
  readonly post: PostId
  readonly person: PersonId
  /** How often the mail server has refused it so far. */
  readonly attempts: number
  readonly writtenAt: Instant
  /** Null where the roster no longer knows the person. */
  readonly mail: string | null
  readonly language: 'ja' | 'en'
  /** Whether the person holds the post, or another of those that are asked, on the case's day, or stands in for it. */
  readonly holdsPost: boolean
  /** Whether nobody holds the post, and the person gets its letters as the secretariat. */
  readonly standsIn: boolean
  /** Whether the practice has written it while letters are held: after a restore it may do so a second time. */
  readonly onHold: boolean
  /** Whether a later letter to the same person asks for the same thing. */
  readonly overtaken: boolean
  /** The case's clock, and its day. */
  readonly now: Instant
  readonly today: PlainDate
  readonly number: { readonly fiscalYear: number; readonly series: string; readonly serial: number } | null
  readonly title: string
  readonly office: OfficeId
  /** The name of whoever started the case, as it was then. */
  readonly starter: string
  /** The office for which they started it; null where the practice did. */
  readonly starterOffice: OfficeId | null
  readonly task: TaskOfLetter | null
  /** What a letter about its reader's own account needs to know; null for all others. */
  readonly personal: PersonalLetter | null
  readonly event: EventOfLetter
  /** The guideline in force on the case's day, which names posts and offices; and the settings. */
  readonly guideline: Guideline
  readonly settings: Settings
}

/** The task that the letter is about, as it stands now. */
export interface TaskOfLetter {
  readonly id: TaskId
  readonly kind: string
  readonly article: ArticleRef
  readonly about: string | null
  readonly posts: readonly PostId[]
  readonly due: string
  readonly closed: boolean
}

/** A letter about its reader's own account. */
export interface PersonalLetter {
  readonly kind: PersonalLetterKind
  /** What the reader is called. */
  readonly name: string
  readonly city: { readonly ja: string; readonly en: string }
  /** Whether it has nothing to say any more: a newer link was made, the account has ended, its reader has left. */
  readonly over: boolean
}

/** The event that called for the letter. */
export interface EventOfLetter {
  readonly article: ArticleRef
  readonly post: PostId | null
  readonly at: string
  readonly reason: string | null
  readonly to: string | null
  readonly conditions: number
  /** What whoever decided had done themself in the case, as an event of the act says; null where nothing. */
  readonly ownWork: readonly string[] | null
  /** What the reader must not overlook: what the event, or the task that is open, says of itself. */
  readonly marks: readonly string[]
}

const inForce = 'a.from_day <= clock.today and (a.to_day is null or a.to_day >= clock.today)'

const isPersonal = (kind: string): string => `${kind} = any('{${personalLetterKinds.join(',')}}')`

/** A newer link or letter says the same, nobody waits any more, or its reader may not sign in. */
const personalOver = `coalesce(p.last_day < clock.today, false)
  or (l.kind = 'account-forgotten' and l.written_at < now() - interval '1 day')
  or (l.kind in ('account-invited', 'account-forgotten') and (
    exists (select 1 from account_links n where n.person = l.person and n.made_at > l.written_at
    and n.letter is distinct from l.id)
    or exists (select 1 from letters n where n.person = l.person and n.written_at > l.written_at and n.status = 'due'
      and n.kind in ('account-invited', 'account-forgotten'))
    or exists (select 1 from events n where n.stream = l.stream and n.type = 'AccountEnded'
    and n.data ->> 'person' = l.person::text
      and n.version > l.version)))`

/**
 * Takes the letters that have been due longest and leases them: their `next_at` moves on, so that nobody else takes
 * them meanwhile and they come back by themselves should this process die. What is read with it is read at this moment,
 * just before it is sent. `now()` is the statement's clock here: each statement is a transaction of its own.
 */
const text = `
with first as (
  select id from letters where status = 'due' and next_at <= now() and ($4::text[] is null
  or split_part(stream, '/', 1) = any($4) or ${isPersonal('letters.kind')})
  order by next_at limit $2 for update skip locked
), taken as (
  update letters l set next_at = now() + $1 * interval '1 millisecond' from first where l.id = first.id
  returning l.id, l.stream, l.version, l.person, l.post, l.kind, l.task, l.attempts, l.written_at
)
select l.id, l.stream, l.version, l.kind, l.post, l.person, l.attempts, l.written_at as "writtenAt",
  p.mail, coalesce(p.language, 'ja') as language,
  held.own or stand."in" or ${isPersonal('l.kind')} as "holdsPost", stand."in" as "standsIn",
  exists (select 1 from letters n where n.stream = l.stream and n.version > l.version and n.person = l.person
  and n.task = l.task
    and n.status = 'due' and l.kind in ('task', 'reminder') and n.kind = 'reminder') as overtaken,
  coalesce(e.meta -> 'actor' ->> 'kind' <> 'person', false) and exists (select from letter_hold) as "onHold",
  clock.now, clock.today,
  case when c.serial is null then null
    else json_build_object('fiscalYear', c.fiscal_year, 'series', c.series, 'serial', c.serial) end as number,
  c.title, c.office, coalesce(began.meta -> 'actor' ->> 'name', '') as starter,
  began.meta -> 'actor' ->> 'office' as "starterOffice",
  case when t.task is null then null else json_build_object('id', t.task, 'kind', t.kind, 'article', t.article,
  'about', t.about,
    'posts', t.posts, 'due', t.due, 'closed', t.closed_at is not null) end as task,
  case when ${isPersonal('l.kind')} then json_build_object('kind', l.kind, 'name', ${nameOn('p', 'clock.today')},
  'city', s.state -> 'name', 'over', ${personalOver})
    end as personal,
  json_build_object('article', e.meta ->> 'article', 'post', e.meta -> 'actor' ->> 'post', 'at', e.occurred_at,
    'reason', e.data ->> 'reason', 'to', e.data ->> 'to',
    'conditions', case jsonb_typeof(e.data -> 'conditions')
    when 'array' then jsonb_array_length(e.data -> 'conditions') else 0 end,
    'ownWork', coalesce(e.data -> 'ownWork', own.work),
    'marks', coalesce(case when t.closed_at is null then (select o -> 'marks'
      from json_array_elements(s.state -> 'tasks' -> 'open') o where o ->> 'task' = l.task) end,
      (e.data -> 'marks')::json, '[]'::json)) as event
from taken l
left join streams s on s.stream = l.stream
left join cases c on c.stream = l.stream
left join events e on e.stream = l.stream and e.version = l.version
left join lateral (select o.data -> 'ownWork' as work from events o where o.stream = e.stream
  and o.version between e.version - 100 and e.version - 1 and o.recorded_at = e.recorded_at
  and o.meta -> 'command' = e.meta -> 'command' and o.data ? 'ownWork' order by o.version desc limit 1) own on true
left join events began on began.stream = l.stream and began.version = 1
left join people p on p.id = l.person
left join tasks t on t.stream = l.stream and t.task = l.task
cross join lateral (select greatest(now() + coalesce(s.offset_ms, 0) * interval '1 millisecond',
s.last_at) as now) moment
cross join lateral (select moment.now, (moment.now at time zone 'Asia/Tokyo')::date as today) clock
cross join lateral (select case when l.kind in ('task', 'reminder')
and t.posts is not null then array_append(t.posts, l.post)
  else array[l.post] end as posts) asked
cross join lateral (select exists (
  select 1 from post_assignments a where a.person = l.person and a.post = any(asked.posts) and ${inForce}) as own) held
cross join lateral (select not held.own
  and exists (select 1 from post_assignments a where a.person = l.person and a.post = $3 and ${inForce})
  and not exists (select 1 from post_assignments a where a.post = l.post and ${inForce}) as "in") stand`

const urgent = procedures.filter((one) => one.isUrgent).map((one) => one.name)

/**
 * The letters that are due, so many at most, taken for so many milliseconds. `urgentOnly`: those of procedures whose
 * letters go out at any hour.
 */
export const takeLetters = async (
  pool: Pool,
  leaseMs: number,
  most: number,
  urgentOnly = false,
): Promise<readonly TakenLetter[]> => {
  const book = await ruleBookNow(pool)
  const standIn = standInPost(rulesOn(book, wallDay()).guideline)
  const { rows } = await pool.query<Omit<TakenLetter, 'guideline' | 'settings'>>({
    name: 'take-letters',
    text,
    values: [leaseMs, most, standIn, urgentOnly ? urgent : null],
  })
  return rows.map((letter) => {
    const { guideline, settings } = rulesOn(book, letter.today)
    return { ...letter, guideline, settings }
  })
}

/** The next letter that is due; null where none is. */
export const takeLetter = async (pool: Pool, leaseMs: number, urgentOnly = false): Promise<TakenLetter | null> =>
  (await takeLetters(pool, leaseMs, 1, urgentOnly))[0] ?? null
