import { begunAt, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, waitingRow, type Register } from '../law/register.ts'
import type { OpenTask, Tasks } from '../tasks/task.ts'
import { isSettled, isUnsaid, saidLast, type AuthorityReviewState, type ReviewRow } from './state.ts'

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

/**
 * The review itself (点検): one row an authority, with what was said of it last. It waits for whoever has to do something
 * about it, and for nobody where nothing is left to do: what the round as a whole waits for stands in its own row, and
 * changes no other.
 */
export const reviewedRegister: Register<AuthorityReviewState> = {
  rows: (state) => {
    const round = authorityReviewRow(state)
    const tasksOf = tasksByRow(state.tasks)
    return state.rows.map((row) => {
      const last = saidLast(row)
      return {
        ...entryOf(round, {
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
        ...waitingRow({ ...state.tasks, open: tasksOf(row) }),
      }
    })
  },
}

/** The open tasks about a row, and while nothing is said of it the one by which its reviewer goes through theirs. */
const tasksByRow = ({ open }: Tasks): ((row: ReviewRow) => readonly OpenTask[]) => {
  const about = Map.groupBy(open, (one) => one.about)
  const reviewing = open.filter(({ kind }) => kind === 'review-authorities')
  const byReviewer = new Map(reviewing.flatMap((one) => one.askedOf.map((post) => [post, one] as const)))
  return (row) => {
    const review = isUnsaid(row) ? byReviewer.get(row.reviewer) : undefined
    return [...(review ? [review] : []), ...(about.get(row.row) ?? [])]
  }
}
