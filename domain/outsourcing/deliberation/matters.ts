import type { Matter } from '../../kernel/other-cases.ts'
import { lastRevision } from '../in-effect/change.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * What of a case lies before the council, with the content that it deliberates (Art. 21): the request as it was
 * submitted and what was found about whoever is to do the work, a change in its last version, a sub-contract.
 */
export const mattersOf = (state: OutsourcingState): readonly Matter[] => [
  ...(state.stage === 'deliberation' ? [requestMatter(state)] : []),
  ...state.changes
    .filter((one) => one.status === 'deliberation')
    .map((one) => ({ part: one.id, round: 1, revision: lastRevision(one).revision, content: lastRevision(one) })),
  ...state.subcontracts
    .filter((one) => one.status === 'deliberation')
    .map((one) => ({ part: one.id, round: 1, revision: 1, content: one.terms })),
]

/** The same content submitted again is another round's, and is deliberated anew. */
const requestMatter = ({ round, revisions, request, vettings }: OutsourcingState): Matter => ({
  part: null,
  round,
  revision: revisions.length,
  content: { request, vettings },
})
