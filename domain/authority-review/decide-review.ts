import { tooEarly } from '../kernel/too-early.ts'
import type { AuthorityState } from '../authority/state.ts'
import { keeperPost } from '../guideline/role-posts.ts'
import type { Rules } from '../guideline/rules.ts'
import type { By } from '../kernel/by.ts'
import { fiscalYearLabel, fiscalYearOf } from '../kernel/fiscal-year.ts'
import { tokyoTime } from '../kernel/instant.ts'
import { refuse } from '../kernel/outcome.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import {
  alreadyPast,
  closeAllTasks,
  closeTask,
  invalid,
  numberFor,
  openTasks,
  today,
  farAhead,
} from '../law/deciding.ts'
import type { OpenedRound, Reviewed } from './fields.ts'
import { accept, type DecideReview, type Decision, type ToldReview } from './law.ts'
import { listed } from './list-authorities.ts'
import { decideTask, followTask, reportTask, reviewTask } from './plans.ts'
import { isSettled, isUnsaid, saidLast, type AuthorityReviewState, type ReviewRow } from './state.ts'
import { reviewSettings } from './settings.ts'

/** The access manager opens a round at any time, besides the yearly one. */
export const open: DecideReview<OpenedRound> = (round, state, rules, by) =>
  alreadyPast('dueOn', round.dueOn, rules, 'authorities-reviewed') ??
  farAhead('dueOn', round.dueOn, rules, 'authorities-reviewed') ??
  opened({ ...round, fiscalYear: null }, state, rules, by)

/** The round of the year begins by itself in its month. */
export const beginYearly: ToldReview<{ readonly fiscalYear: number }> = ({ fiscalYear }, state, rules) =>
  fiscalYear === fiscalYearOf(today(rules))
    ? opened(
        {
          title: `${fiscalYearLabel(fiscalYear, 'ja')} 操作権限の点検`,
          dueOn: addDays(today(rules), reviewSettings.of(rules.settings).reviewDays),
          fiscalYear,
        },
        state,
        rules,
        null,
      )
    : accept()

interface Round {
  readonly title: string
  readonly dueOn: PlainDate
  readonly fiscalYear: number | null
}

const opened = (round: Round, state: AuthorityReviewState, rules: Rules, by: By | null): Decision => {
  const rows = listed(rules)
  const reviewers = [...new Set(rows.map(({ reviewer }) => reviewer))]
  const number = numberFor(state.number, reviewSettings, rules)
  const manager = keeperPost(rules.guideline, 'access-manager')
  return accept(
    {
      type: 'ReviewOpened',
      rule: 'authorities-reviewed',
      data: { ...round, manager, rows, number, openedAt: rules.now, by },
    },
    ...openTasks(state, rules, ...reviewers.map((one) => reviewTask(one, round.dueOn, rules))),
  )
}

/** What is said of an authority is added to what was said before (insert-only), and the last word holds. */
export const review: DecideReview<Reviewed> = (said, state, rules, by) => {
  const row = state.rows.find((one) => one.row === said.row)
  const wrong = reviewProblem(said, row, state, rules, by)
  if (wrong || row === undefined) return wrong ?? refuse('review-row-unknown', 'authorities-reviewed', { field: 'row' })
  const after = { ...state, rows: state.rows.map((one) => (one === row ? saying(row, said, by) : one)) }
  const mine = after.rows.filter(({ reviewer }) => reviewer === row.reviewer)
  const isThrough = state.stage === 'reviewing' && !mine.some(isUnsaid)
  const reviewing = state.tasks.open.find(
    ({ kind, askedOf }) => kind === 'review-authorities' && askedOf.includes(row.reviewer),
  )
  return accept(
    { type: 'AuthorityReviewed', rule: 'authorities-reviewed', data: { ...said, by } },
    ...(isThrough && reviewing
      ? closeTask({ tasks: { ...state.tasks, open: [reviewing] } }, 'review-authorities', 'answered')
      : []),
    ...closeTask(state, 'decide-on-authority', 'answered', row.row),
    ...openTasks(
      state,
      rules,
      ...(said.outcome === 'escalate' ? [decideTask(row, rules)] : []),
      ...(said.outcome === 'revoke' ? [followTask(row.row, rules)] : []),
    ),
  )
}

/** A row with one more word. */
export const saying = (row: ReviewRow, { outcome, reason, againOn }: Reviewed, by: By): ReviewRow => ({
  ...row,
  said: [...row.said, { outcome, reason, againOn, by, at: by.at }],
})

const reviewProblem = (
  { outcome, reason, againOn }: Reviewed,
  row: ReviewRow | undefined,
  { stage, dueOn }: AuthorityReviewState,
  { guideline, settings }: Rules,
  by: By,
): Decision | null => {
  if (row === undefined) return refuse('review-row-unknown', 'authorities-reviewed', { field: 'row' })
  const manager = keeperPost(guideline, 'access-manager')
  const isManagers = stage === 'answering' || saidLast(row)?.outcome === 'escalate'
  if (by.post !== row.reviewer && !(isManagers && by.post === manager))
    return refuse('review-of-another', 'authorities-reviewed', { field: 'row', whoCan: [row.reviewer] })
  if (by.person === row.person && !reviewSettings.of(settings).reviewsOwn)
    return refuse('review-of-own', 'nobody-reviews-own', { field: 'row' })
  if (saidLast(row)?.outcome === 'revoke') return refuse('review-row-unknown', 'authorities-reviewed', { field: 'row' })
  if (outcome !== 'keep' && reason.trim() === '')
    return refuse('review-unreasoned', 'authorities-reviewed', { field: 'reason' })
  if (stage === 'answering' && (outcome === 'defer' || outcome === 'escalate'))
    return invalid('outcome', 'keep-or-revoke', 'unreviewed-answered-for')
  const isLater = outcome === 'defer' && (againOn === null || (dueOn !== null && againOn > dueOn))
  return isLater ? refuse('review-day-missing', 'authorities-reviewed', { field: 'againOn', day: dueOn }) : null
}

/** The reviewers' time is over: what nobody has said is said to be so, and is the access manager's to answer for. */
export const timeOver: ToldReview<{ readonly dueOn: PlainDate }> = ({ dueOn }, state, rules) => {
  if (state.dueOn !== dueOn) return accept()
  const ends = tokyoTime(addDays(dueOn, 1), '00:00')
  if (ends > rules.now) return tooEarly('unreviewed-answered-for', ends)
  const silent = state.rows.filter(isUnsaid)
  const unreviewed = silent.map(({ row }) => row)
  const reviewing = state.tasks.open.filter(({ kind }) => kind === 'review-authorities')
  return accept(
    { type: 'ReviewTimeOver', rule: 'unreviewed-answered-for', data: { dueOn, unreviewed } },
    ...closeAllTasks({ tasks: { ...state.tasks, open: reviewing } }, 'ended'),
    ...openTasks(state, rules, ...silent.map((row) => decideTask(row, rules)), reportTask(rules)),
  )
}

/** A revocation has come to its end when the authority's own case is closed: removed on the machine. */
export const follow: DecideReview<{ readonly row: string }> = ({ row: id, ...said }, state, rules, by) => {
  const row = state.rows.find((one) => one.row === id)
  if (row === undefined || saidLast(row)?.outcome !== 'revoke' || row.isFollowed)
    return refuse('revocation-not-decided', 'revocations-followed', { field: 'row' })
  const authority = rules.others.state(row.authority) as AuthorityState | null
  return authority?.stage === 'closed'
    ? accept(
        { type: 'RevocationFollowed', rule: 'revocations-followed', data: { row: id, ...said, by } },
        ...closeTask(state, 'follow-revocation', 'answered', id),
      )
    : refuse('authority-still-there', 'revocations-followed', { field: 'row', case: row.authority })
}

/** The round ends with a report, when every row is settled. */
export const report: DecideReview<{ readonly report: string }> = (said, state, _rules, by) =>
  said.report.trim() === ''
    ? invalid('report', 'empty')
    : accept(
        { type: 'ReviewReported', rule: 'review-reported', data: { ...said, by } },
        ...closeAllTasks(state, 'ended', 'report-review'),
      )

/** Whether a round can be reported: nothing of it is open. */
export const rowsOpen = ({ rows }: AuthorityReviewState) => {
  const left = rows.filter((row) => !isSettled(row)).length
  return left === 0 ? null : refuse('review-rows-open', 'review-reported', { count: left }).refusal
}

/** Whether a round can be given up: what is to be revoked is followed to its end first. */
export const revocationsOpen = ({ rows }: AuthorityReviewState) => {
  const left = rows.filter((row) => saidLast(row)?.outcome === 'revoke' && !row.isFollowed).length
  return left === 0 ? null : refuse('review-rows-open', 'revocations-followed', { count: left }).refusal
}

/** A round that was opened by mistake is given up, with the reason. */
export const drop: DecideReview<{ readonly reason: string }> = (said, state, _rules, by) =>
  accept(
    { type: 'ReviewDropped', rule: 'review-reported', data: { ...said, by } },
    ...closeAllTasks(state, 'withdrawn'),
  )
