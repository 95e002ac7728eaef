import { begunAt, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, type Register } from '../law/register.ts'
import { isSettled, saidLast, type AuthorityReviewState } from './state.ts'

/** A round's row in the lists. */
export const authorityReviewRow = (state: AuthorityReviewState): OwnRow => {
  const { number, title, stage, dueOn, ending, startedBy, openedAt, rows } = state
  return {
    ...numbered(number),
    title,
    searched: [numberText(number), title],
    office: rows[0]?.office ?? '',
    stage,
    ...begunAt(startedBy, openedAt),
    fromOn: null,
    untilOn: dueOn,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

/** The rounds of the review, each with how far it has come. */
export const reviewsRegister: Register<AuthorityReviewState> = {
  rows: (state) =>
    state.stage === 'none'
      ? []
      : [
          {
            ...entryOf(authorityReviewRow(state), {
              offices: [],
              readers: [
                ...new Set([...(state.manager ? [state.manager] : []), ...state.rows.map((one) => one.reviewer)]),
              ],
              forCouncil: false,
              cells: { rows: state.rows.length, settled: state.rows.filter(isSettled).length },
            }),
            openedAt: state.openedAt ?? '',
          },
        ],
}

/** The review itself (点検): one row an authority, with what was said of it last. */
export const reviewedRegister: Register<AuthorityReviewState> = {
  rows: (state) =>
    state.rows.map((row) => {
      const last = saidLast(row)
      return {
        ...entryOf(authorityReviewRow(state), {
          offices: [],
          readers: [row.reviewer, ...(state.manager ? [state.manager] : [])],
          forCouncil: false,
          cells: {
            office: row.office,
            operator: row.operator,
            kind: row.kind,
            equipment: row.equipment,
            reviewer: row.reviewer,
            instead: row.instead,
            outcome: last?.outcome ?? 'open',
            reason: last?.reason ?? '',
            saidBy: last?.by?.name ?? '',
            isFollowed: row.isFollowed,
          },
        }),
        item: row.row,
        openedAt: last?.at ?? state.openedAt ?? '',
      }
    }),
}
