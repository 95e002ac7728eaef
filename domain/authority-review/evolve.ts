import type { EvolveOf } from '../law/part.ts'
import { saying } from './decide-review.ts'
import type { ReviewEvent } from './events.ts'
import type { AuthorityReviewState } from './state.ts'

/** What a round is after each of its events. */
export const authorityReviewEvolve: EvolveOf<AuthorityReviewState, ReviewEvent> = {
  ReviewOpened: (state, { title, fiscalYear, dueOn, manager, rows, number, openedAt, by }) => ({
    ...state,
    stage: rows.length === 0 ? 'closed' : 'reviewing',
    title,
    fiscalYear,
    dueOn,
    manager,
    number,
    rows: rows.map((row) => ({ ...row, said: [], isFollowed: false })),
    openedAt,
    startedBy: by,
    ending: rows.length === 0 ? { how: 'nothing-live' } : null,
  }),
  AuthorityReviewed: (state, { by, ...said }) => ({
    ...state,
    rows: state.rows.map((one) => (one.row === said.row ? saying(one, said, by) : one)),
  }),
  ReviewTimeOver: (state, { unreviewed }) => ({
    ...state,
    stage: 'answering',
    rows: state.rows.map((one) =>
      unreviewed.includes(one.row)
        ? { ...one, said: [...one.said, { outcome: 'nobody', reason: '', againOn: null, by: null, at: null }] }
        : one,
    ),
  }),
  RevocationFollowed: (state, { row }) => ({
    ...state,
    rows: state.rows.map((one) => (one.row === row ? { ...one, isFollowed: true } : one)),
  }),
  ReviewReported: (state, { report, by }) => ({
    ...state,
    stage: 'closed',
    report: { text: report, by },
    ending: { how: 'reported' },
  }),
  ReviewDropped: (state) => ({ ...state, stage: 'closed', ending: { how: 'dropped' } }),
}
