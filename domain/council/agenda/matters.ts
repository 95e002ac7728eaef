import type { CaseId } from '../../kernel/ids.ts'
import { isSameMatter, type OtherCases } from '../../kernel/other-cases.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { CaseState } from '../../law/case-state.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { Refused } from '../law.ts'
import { isStillThere } from '../quorum.ts'
import type { CouncilState } from '../state.ts'
import type { AgendaItem } from './state.ts'
import type { LostMatter } from './events.ts'
import { lostRefusal } from './item-of.ts'
import type { ProposedSubject, Subject } from './fields.ts'

/** The case that an item is about, also where it has only proposed something; none for a free one. */
export const caseNamed = (subject: Subject): readonly CaseId[] => (subject.kind === 'free' ? [] : [subject.case])

/** The cases on a meeting's hands. */
export const casesOf = ({ items }: CouncilState): readonly CaseId[] => [
  ...new Set(items.flatMap((one) => (isStillThere(one) ? caseNamed(one.subject) : []))),
]

/**
 * Whether a case proposes this to the council (Art. 5(3)): what stands on an agenda as another case's proposal is asked
 * for by an open task of that very case.
 */
export const isProposing = ({ case: of, part }: ProposedSubject, others: OtherCases): boolean =>
  (others.state(of) as CaseState | null)?.tasks.open.some(
    (one) => one.kind === 'propose-item' && one.about === part,
  ) === true

/** Whether a case that proposed something is still there to be deliberated: neither given up nor closed. */
export const isAskedStill = ({ case: of }: ProposedSubject, others: OtherCases): boolean =>
  (others.state(of) as CaseState | null)?.stage !== 'closed'

/**
 * Why nothing can be found about an item, by what its case says now: it waits for the council no more, waits with
 * something else, is over, or lies on another agenda, too (Art. 21). Null where nothing is against it.
 */
export const matterProblem = (item: AgendaItem, others: OtherCases): Refused | null => {
  const { id, subject } = item
  if (subject.kind === 'free') return null
  const how = lostHow(item, others)
  if (how !== null) return lostRefusal(how, id)
  const meeting = others.holder(subject.case, subject.part)
  return meeting === null
    ? null
    : refuse('item-elsewhere', 'one-agenda-at-a-time', { field: 'item', item: id, meeting })
}

/** What a meeting writes down as soon as it learns that items are no longer about what their cases ask (Art. 21). */
const lostMatters = (items: CouncilState['items'], others: OtherCases): readonly LostMatter[] =>
  items.filter(isStillThere).flatMap((item) => {
    const how = lostHow(item, others)
    return how === null || item.told ? [] : [{ item: item.id, how }]
  })

/** The event of that, for as many items as are looked at; none where all is as it was. */
export const lostEvents = (looked: Pick<CouncilState, 'items'>, { others, now }: Rules) => {
  const items = lostMatters(looked.items, others)
  return items.length === 0
    ? []
    : [{ type: 'MattersLost', rule: 'council-has-it-before-it', data: { items, at: now } } as const]
}

const lostHow = (
  { subject, bound }: Pick<AgendaItem, 'subject' | 'bound'>,
  others: OtherCases,
): LostMatter['how'] | null => {
  if (subject.kind === 'free') return null
  // What a case proposed is nobody's any more once that case was given up or closed.
  if (subject.kind === 'proposed') return isAskedStill(subject, others) ? null : 'gone'
  const now = others.matter(subject.case, subject.part)
  if (now === null) return 'gone'
  return bound && !isSameMatter(bound, now) ? 'changed' : null
}
