import type { Pool } from 'pg'
import type { DrawnItem, Subject } from '../../domain/council/agenda/fields.ts'
import { isSame } from '../../domain/council/agenda/is-same.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { wallDay } from '../act/circumstances.ts'
import { ruleBookNow } from '../city/rule-book.ts'
import type { CaseFacts } from '../kept/facts-of-heads.ts'
import { numberOf, type NumberColumns } from '../read-models/case-number.ts'
import { meetingFacts, type MeetingFacts } from './meeting-facts.ts'

/** An agenda of more than this is no agenda; what doesn't fit goes on waiting. */
const mostItems = 500
/** As much of a title as an agenda needs. */
const titleLength = 200

/**
 * What the next agenda takes: free and proposed items that earlier meetings left over, and the cases that wait for the
 * council by their open tasks, in the order of their numbers. Not what stands on another meeting's agenda already.
 */
export const itemsForAgenda = async (pool: Pool): Promise<readonly DrawnItem[]> => {
  const [cases, all] = await Promise.all([waitingCases(pool), meetingFacts(pool)])
  // Meetings that are under way, and those that had items of which no case takes care.
  const meetings = all.filter(({ closed, facts }) => !closed || facts.hasOwnItems)
  const held = meetings.flatMap(({ facts }) => facts.held)
  const earlier = leftIn(all, cases)
  const waiting = cases
    .map((subject) => ({ subject, carriedFrom: earlier(subject) }))
    .filter((one) => !held.some((item) => isSame(item, one)))
  return [...leftOver(meetings), ...waiting].slice(0, mostItems)
}

type Meeting = CaseFacts<MeetingFacts>

/** What meetings that are over left to the next one, and no later meeting has had on its agenda. */
const leftOver = (meetings: readonly Meeting[]): readonly DrawnItem[] => {
  const carried = new Set(meetings.flatMap(({ facts }) => facts.carried))
  return meetings.flatMap(({ stream, facts }) =>
    facts.left
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
): Promise<(subject: Subject) => DrawnItem['carriedFrom']> => leftIn(await meetingFacts(pool), subjects)

/** The same by meetings that are read: those that are over and had one of these cases on their agenda. */
const leftIn = (
  meetings: readonly Meeting[],
  subjects: readonly Subject[],
): ((subject: Subject) => DrawnItem['carriedFrom']) => {
  const cases = new Set(subjects.flatMap((one) => (one.kind === 'outsourcing' ? [one.case] : [])))
  const stood = meetings
    .filter(({ facts }) => facts.cases.some((one) => cases.has(one)))
    .flatMap(({ stream, facts }) =>
      facts.unanswered.map((item) => ({ item, carriedFrom: { meeting: stream, item: item.id } })),
    )
  return (subject) =>
    subject.kind === 'free'
      ? null
      : (stood.findLast(({ item }) => isSame(item, { subject, carriedFrom: null }))?.carriedFrom ?? null)
}

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
