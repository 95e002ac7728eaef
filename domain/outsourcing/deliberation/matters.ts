import type { Matter, MatterMark } from '../../kernel/other-cases.ts'
import { attached } from '../attachments/fixed.ts'
import { lastRevision } from '../in-effect/change.ts'
import type { OutsourcingState } from '../state.ts'
import type { Subcontract } from '../slices.ts'
import { isGood, vettingOf } from '../vetting/candidates.ts'
import type { Vetting } from '../vetting/found.ts'
import { unconfirmed } from './unconfirmed.ts'
import { paperTerms } from '../../law/paper.ts'

/**
 * What of a case lies before the council, with the content that it deliberates (Art. 21): the request as it was
 * submitted and what was found about whoever is to do the work, a change in its last version, a sub-contract.
 */
export const mattersOf = (state: OutsourcingState): readonly Matter[] =>
  lyingOpen(state)
    .filter(({ part }) => unconfirmed(state, part) === null)
    .map((one) => ({ ...one, ...papersOf(state, one.part) }))

// What a meeting outside has answered, as was reported, lies before the chair and before no other meeting.
const lyingOpen = (state: OutsourcingState): readonly Matter[] => [
  ...(state.stage === 'deliberation' ? [requestMatter(state)] : []),
  ...state.changes
    .filter((one) => one.status === 'deliberation')
    .map((one) => ({ part: one.id, round: 1, revision: lastRevision(one).revision, content: lastRevision(one) })),
  ...state.subcontracts
    .filter((one) => one.status === 'deliberation')
    .map((one) => {
      const vetting = vettingOf(state, one.terms.name)
      return {
        part: one.id,
        round: 1,
        revision: 1,
        content: one.terms,
        ...marked([...beyondMarks(one), ...(vetting === null ? [] : vettingMarks(vetting))]),
      }
    }),
]

/** The papers that lie with what is asked for: the request's own and the evidence of its vettings, or a part's own. */
const papersOf = (state: OutsourcingState, of: string | null): Pick<Matter, 'papers'> => {
  const parts = new Set([...state.changes, ...state.subcontracts].map(({ id }) => id))
  const papers = attached(state)
    .filter(({ about }) => (of === null ? about === null || !parts.has(about) : about === of))
    .map((one) => ({ id: one.id, ...paperTerms(one) }))
  return papers.length > 0 ? { papers } : {}
}

/**
 * The same content submitted again is another round's, and is deliberated anew. That the work has begun already, since
 * when and with whom, is part of what is deliberated: declared or put right meanwhile, it makes another content.
 */
const requestMatter = ({
  round,
  revisions,
  request,
  vettings,
  vetting,
  formCheck,
  urgent,
}: OutsourcingState): Matter => ({
  part: null,
  round,
  revision: revisions.length,
  content: { request, vettings, ...(urgent === null ? {} : { urgent: declaredOf(urgent) }) },
  ...marked([
    ...(urgent === null ? [] : [{ mark: 'urgent-work', of: urgent.contractor, details: [{ text: urgent.reason }] }]),
    ...(urgent === null || isGood(vettingOf({ vettings, vetting }, urgent.contractor))
      ? []
      : [{ mark: 'urgent-unvetted', of: urgent.contractor, details: [] }]),
    ...vettings.flatMap(vettingMarks),
    ...(formCheck?.ownWork ? [{ mark: 'own-form-check', of: formCheck.by.name, details: [] }] : []),
  ]),
})

const declaredOf = ({ startedOn, contractor, reason }: NonNullable<OutsourcingState['urgent']>) => ({
  startedOn,
  contractor,
  reason,
})

const marked = (marks: readonly MatterMark[]): Pick<Matter, 'marks'> => (marks.length > 0 ? { marks } : {})

/**
 * Under which dated conditions a vendor was found suitable, and which ★ items don't apply to it or aren't met (Art.
 * 20).
 */
const vettingMarks = ({ vendor, conditions = [], essential = [] }: Vetting): readonly MatterMark[] => [
  ...(conditions.length > 0
    ? [{ mark: 'verdict-conditions', of: vendor, details: conditions.map(({ text, dueOn }) => ({ text, dueOn })) }]
    : []),
  ...(['not-applicable', 'not-met'] as const).flatMap((finding) => {
    const items = essential.filter((one) => one.finding === finding)
    return items.length > 0
      ? [
          {
            mark: `essential-${finding}`,
            of: vendor,
            details: items.map(({ item, reason }) => ({ text: reason === '' ? item : `${item}: ${reason}` })),
          },
        ]
      : []
  }),
]

/** In what a sub-contract goes beyond what was approved (Art. 22(1)). */
const beyondMarks = ({ terms, beyond = [] }: Subcontract): readonly MatterMark[] =>
  beyond.map((kind) => ({ mark: `beyond-${kind}`, of: terms.name, details: [] }))
