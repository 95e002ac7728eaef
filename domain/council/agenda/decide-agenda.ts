import { tooEarly } from '../../kernel/too-early.ts'
import { seats } from '../../guideline/council.ts'
import { requestingOffice } from '../../guideline/guideline.ts'
import type { Rules } from '../../guideline/rules.ts'
import { isUuid, uuidOf, type CaseId, type PostId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import { invalid } from '../../law/deciding.ts'
import { accept, type DecideCouncil, type Refused, type ToldCouncil } from '../law.ts'
import type { CouncilState } from '../state.ts'
import type { NewItem } from './events.ts'
import type { DrawnItem, ItemAndReason, Moved, PutItem, Subject } from './fields.ts'
import { isSame } from './is-same.ts'
import { isRefusal, itemOf } from './item-of.ts'
import { caseNamed, isAskedStill, isProposing, lostEvents } from './matters.ts'
import { takenAlong } from '../papers-with.ts'
import { isStillThere } from '../quorum.ts'

/** The secretariat puts an item on the agenda (Art. 5(3), (5)): of a waiting case, or a free one. */
export const putOn: DecideCouncil<PutItem> = ({ subject, carriedFrom = null, ...said }, state, rules, by) => {
  const wrong = subjectProblem(subject, rules)
  if (wrong) return wrong
  const already = state.items.find((one) => isStillThere(one) && isSame(one, { subject, carriedFrom: null }))
  if (already) return refuse('item-on-agenda', 'agenda-in-order', { field: 'subject', item: already.id })
  const unfit = notBeforeCouncil({ subject, carriedFrom }, rules)
  if (unfit) return unfit
  if (carriedFrom !== null && !stoodThere({ subject, carriedFrom }, rules))
    return invalid('carriedFrom', 'unknown-item')
  const [item] = numbered(state, [{ subject, carriedFrom }], rules)
  if (!item) return accept()
  return accept({ type: 'AgendaItemPut', rule: matter(subject), data: { ...item, ...said, by } })
}

/**
 * The practice: at the deadline every waiting case comes onto the agenda, and whatever earlier meetings left over. What
 * stands there already, or was taken off this agenda by hand, is passed over.
 */
export const draw: ToldCouncil<{ readonly items: readonly DrawnItem[] }> = ({ items }, state, rules) => {
  if (state.drawn || state.agendaDeadline === null) return accept()
  if (state.agendaDeadline > rules.now) return tooEarly('agenda-drawn', state.agendaDeadline)
  const known: readonly DrawnItem[] = [...state.items.filter((one) => !one.lost), ...state.takenOff]
  const waiting = items.filter((one) => notBeforeCouncil(one, rules) === null)
  const fresh = waiting.filter(
    (one, index) => ![...known, ...waiting.slice(0, index)].some((other) => isSame(other, one)),
  )
  return accept({ type: 'AgendaDrawn', rule: 'agenda-drawn', data: { items: numbered(state, fresh, rules) } })
}

/** An item is taken off before the meeting, with the reason; what it is about waits for another. */
export const takeOff: DecideCouncil<ItemAndReason> = ({ item, ...said }, state, _rules, by) => {
  const found = itemOf(state, item)
  if (isRefusal(found)) return found
  return accept({ type: 'AgendaItemTakenOff', rule: 'council-affairs', data: { item, ...said, by } })
}

/** The secretariat sets the order: every item, each once. */
export const order: DecideCouncil<{ readonly items: readonly string[] }> = ({ items, ...said }, state, _rules, by) => {
  const present = state.items.map((one) => one.id)
  const complete = items.length === present.length && present.every((id) => items.includes(id))
  if (!complete) return refuse('order-incomplete', 'agenda-in-order', { field: 'items', items: present })
  if (items.every((id, index) => id === present[index])) return accept()
  return accept({ type: 'AgendaOrdered', rule: 'council-affairs', data: { items, ...said, by } })
}

/** Under which of the council's matters an item comes: a free one under its kind. */
const matter = (subject: Subject) =>
  subject.kind === 'free' ? (`council-matter-${subject.agendaKind}` as const) : 'council-matters'

/** Where a seat's own office has asked for what is deliberated: said beside the item, and no obstacle (Art. 5(2)). */
const concerned = (subject: Subject, { guideline }: Rules): readonly PostId[] => {
  if (subject.kind === 'free') return []
  const head = requestingOffice(guideline, subject.office)?.head
  return seats(guideline.council).filter((seat) => seat === head)
}

const numbered = (state: CouncilState, items: readonly DrawnItem[], rules: Rules): readonly NewItem[] =>
  items.map((one, index) => ({
    ...one,
    item: `item-${state.itemCount + index + 1}`,
    concerned: concerned(one.subject, rules),
    ...boundTo(one.subject, rules),
    ...broughtAlong(one, rules),
  }))

const meetingBefore = ({ carriedFrom }: DrawnItem, { others }: Rules): CouncilState | null =>
  carriedFrom && (others.state(carriedFrom.meeting) as CouncilState | null)

/** Whether it stood on the agenda that is named: nobody else's papers come along. */
const stoodThere = (one: DrawnItem, rules: Rules): boolean =>
  one.subject.kind !== 'free' &&
  (meetingBefore(one, rules)?.items ?? []).some((item) => item.id === one.carriedFrom?.item && isSame(item, one))

/** An item comes with the papers and the time that it had at the meeting before. */
const broughtAlong = (one: DrawnItem, rules: Rules): Pick<NewItem, 'papers' | 'minutes'> => {
  const before = meetingBefore(one, rules)
  return before === null || one.carriedFrom === null ? {} : takenAlong(before, one.carriedFrom.item)
}

/**
 * A case comes onto an agenda while it waits for the council, or proposes this very thing and isn't over, and with
 * whatever it is onto one at a time (Art. 21). What an earlier meeting left over was proposed then.
 */
const notBeforeCouncil = ({ subject, carriedFrom }: DrawnItem, { others }: Rules): Refused | null => {
  if (subject.kind === 'free') return null
  const gone = () => refuse('matter-gone', 'council-has-it-before-it', { field: 'subject' })
  if (subject.kind === 'outsourcing' && others.matter(subject.case, subject.part) === null) return gone()
  const meeting = others.holder(subject.case, subject.part)
  if (meeting !== null) return refuse('item-elsewhere', 'one-agenda-at-a-time', { field: 'subject', meeting })
  const isAsked = carriedFrom === null ? isProposing : isAskedStill
  return subject.kind === 'proposed' && !isAsked(subject, others) ? gone() : null
}

/** The very content that comes before the council with an item: an outcome is about this and nothing else (Art. 21). */
const boundTo = (subject: Subject, { others }: Rules): Pick<NewItem, 'bound'> => {
  const bound = subject.kind === 'outsourcing' ? others.matter(subject.case, subject.part) : null
  return bound ? { bound } : {}
}

/** The practice: a case has moved on; the meeting looks whether what lies on its agenda of it is still the same. */
export const lookAtMatters: ToldCouncil<Moved> = (moved, state, rules) =>
  accept(...lostEvents({ items: state.items.filter(({ subject }) => isOf(subject, moved.case)) }, rules))

const isOf = (subject: Subject, moved: CaseId): boolean => caseNamed(subject).includes(moved)

const subjectProblem = (subject: Subject, { guideline }: Rules): Refused | null => {
  if (subject.kind === 'free')
    return guideline.agendaKinds.some(({ id }) => id === subject.agendaKind)
      ? null
      : invalid('subject.agendaKind', 'unknown', 'council-matters')
  return isUuid(uuidOf(subject.case)) ? null : invalid('subject.case', 'not-a-case')
}
