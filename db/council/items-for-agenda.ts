import type { Pool } from 'pg'
import type { DrawnItem, Subject } from '../../domain/council/agenda/fields.ts'
import { isSame } from '../../domain/council/agenda/is-same.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { leftForNext, stillHeld } from '../../domain/council/telling/untold.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { wallDay } from '../act/circumstances.ts'
import { ruleBookNow } from '../city/rule-book.ts'
import { numberOf, type NumberColumns } from '../read-models/case-number.ts'

/** An agenda of more than this is no agenda; what doesn't fit goes on waiting. */
const mostItems = 500
/** As much of a title as an agenda needs. */
const titleLength = 200

/**
 * What the next agenda takes: free and proposed items that earlier meetings left over, and the cases that wait for the
 * council by their open tasks, in the order of their numbers. Not what stands on another meeting's agenda already.
 */
export const itemsForAgenda = async (pool: Pool): Promise<readonly DrawnItem[]> => {
  const [cases, meetings] = await Promise.all([waitingCases(pool), meetingsThatMatter(pool)])
  const held = meetings.flatMap(({ state }) => stillHeld(state))
  const earlier = await leftBefore(pool, cases)
  const waiting = cases
    .map((subject) => ({ subject, carriedFrom: earlier(subject) }))
    .filter((one) => !held.some((item) => isSame(item, one)))
  return [...leftOver(meetings), ...waiting].slice(0, mostItems)
}

interface Meeting {
  readonly stream: CaseId
  readonly state: CouncilState
}

/** What meetings that are over left to the next one, and no later meeting has had on its agenda. */
const leftOver = (meetings: readonly Meeting[]): readonly DrawnItem[] => {
  const known = meetings.flatMap(({ state }) => [...state.items, ...state.takenOff])
  const carried = new Set(
    known.flatMap(({ carriedFrom }) => (carriedFrom === null ? [] : [`${carriedFrom.meeting} ${carriedFrom.item}`])),
  )
  return meetings.flatMap(({ stream, state }) =>
    leftForNext(state)
      .filter(({ id }) => !carried.has(`${stream} ${id}`))
      .map(({ id, subject }) => ({ subject, carriedFrom: { meeting: stream, item: id } })),
  )
}

/**
 * On which agenda a case stood last and got no answer, so that the item comes on with the papers that it had there.
 * Null where it never did.
 */
export const leftBefore = async (
  pool: Pool,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => DrawnItem['carriedFrom']> => {
  const cases = subjects.flatMap((one) => (one.kind === 'outsourcing' ? [one.case] : []))
  if (cases.length === 0) return () => null
  const { rows } = await pool.query<Meeting>({ name: 'meetings-that-had', text: hadText, values: [cases] })
  const stood = rows.flatMap(({ stream, state }) =>
    [...state.items]
      .filter(({ outcome, withdrawn }) => withdrawn !== null || outcome === null || outcome.outcome === 'continued')
      .map((item) => ({ item, carriedFrom: { meeting: stream, item: item.id } })),
  )
  return (subject) =>
    subject.kind === 'free'
      ? null
      : (stood.findLast(({ item }) => isSame(item, { subject, carriedFrom: null }))?.carriedFrom ?? null)
}

// Meetings that are over and had one of these cases on their agenda, the earliest first. That one is over says its row:
// each state is read once, for its items.
const hadText = `
  select c.stream, s.state from cases c join streams s on s.stream = c.stream
  where c.procedure = 'council' and c.ending is not null
  and jsonb_path_exists(s.state::jsonb, '$.items[*].subject ? (@.case == $cases[*])',
    jsonb_build_object('cases', to_jsonb($1::text[])))
  order by c.starts_on, c.stream`

interface WaitingRow extends NumberColumns {
  readonly stream: CaseId
  readonly kind: string
  readonly about: string | null
  readonly title: string
  readonly office: OfficeId
}

// By the secretariat's inbox, which is short however many cases there have been.
const casesText = `
  select t.stream, t.kind, t.about, c.title, c.office, c.fiscal_year, c.series, c.serial
  from inbox i join tasks t on t.stream = i.stream and t.task = i.task join cases c on c.stream = i.stream
  where i.post = $1 and i.nature <> 'watch' and t.kind in ('record-outcome', 'propose-item')
  order by c.fiscal_year nulls last, c.series, c.serial, t.stream, t.opened_at, t.task limit $2`

const waitingCases = async (pool: Pool): Promise<readonly Subject[]> => {
  const { secretariat } = rulesOn(await ruleBookNow(pool), wallDay()).guideline.roles
  const { rows } = await pool.query<WaitingRow>({
    name: 'waiting-cases',
    text: casesText,
    values: [secretariat.post, mostItems],
  })
  return rows.map(numberOf).map(({ stream, kind, about, title, office, number }) => ({
    kind: kind === 'propose-item' ? 'proposed' : 'outsourcing',
    case: stream,
    part: about,
    number: number === null ? '' : caseNumberLabel(number),
    title: Array.from(title).slice(0, titleLength).join(''),
    office,
  }))
}

// Meetings that are under way, and of those that are over and had items of which no case takes care: those that left
// one to the next, or took one from an earlier. Each state is read once; what goes to nobody stays where it is.
const meetingsText = `
  select c.stream, s.state from cases c join streams s on s.stream = c.stream
  where c.procedure = 'council' and (not s.closed or (select
    jsonb_path_exists(read, '$.items[*] ? (@.subject.kind != "outsourcing")')
    and (jsonb_path_exists(read, '$.items[*] ? (@.carriedFrom != null)')
      or jsonb_path_exists(read, '$.takenOff[*] ? (@.carriedFrom != null)')
      or jsonb_path_exists(read, '$.items[*] ? (@.subject.kind != "outsourcing" && @.withdrawn == null
        && (@.outcome == null || @.outcome.outcome == "continued"))'))
    from (select s.state::jsonb as read offset 0) once))
  order by c.starts_on, c.stream`

const meetingsThatMatter = async (pool: Pool): Promise<readonly Meeting[]> =>
  (await pool.query<{ stream: CaseId; state: CouncilState }>({ name: 'meetings-that-matter', text: meetingsText })).rows
