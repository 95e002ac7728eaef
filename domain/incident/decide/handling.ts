import { alreadyPast, invalid, today, tooFar } from '../../law/deciding.ts'
import { parseClockTime, tokyoTime } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { CaseId, OfficeId, PostId } from '../../kernel/ids.ts'
import { requestingOffice, type Guideline } from '../../guideline/guideline.ts'
import { noticeIds, type NoticeId } from '../../guideline/incident-settings.ts'
import { taskClosed } from '../../tasks/close-task.ts'
import type { FollowUpTerms, NoticeReport, Supplement } from '../commands.ts'
import { followUpTask } from '../plans.ts'
import { noticeAnswered } from './assessment.ts'
import { accept, acceptAndSee, openTasks, type Decide } from './deciding.ts'
import { contractsProblem } from './report.ts'

const written = ['text', 'cause', 'effect', 'secondaryDamage', 'persons', 'publication', 'prevention'] as const

/**
 * What has become known since (Art. 22(5)). Once cause and prevention are written down, the office has looked into it.
 */
export const supplement: Decide<Supplement> = (news, state, rules, by) => {
  if (written.every((field) => news[field].trim() === '') && news.people === null)
    return invalid('text', 'empty', 'Art. 22(5)')
  if (news.people !== null && !(Number.isSafeInteger(news.people) && news.people >= 0))
    return invalid('people', 'not-a-number', 'Art. 22(5)')
  const explained = (news.cause || state.known.cause) !== '' && (news.prevention || state.known.prevention) !== ''
  return acceptAndSee(
    state,
    rules,
    { type: 'ReportSupplemented', article: 'Art. 22(5)', data: { ...news, by } },
    ...(explained ? taskClosed(state.tasks, 'investigate-incident', 'answered') : []),
  )
}

/** A contract turns out to be affected; the practice tells it (Art. 22(5)). */
export const addContract: Decide<{ readonly contract: CaseId }> = ({ contract }, state, _rules, by) =>
  contractsProblem([contract]) ??
  (state.contracts.some((one) => one.contract === contract)
    ? accept()
    : accept({ type: 'ContractAffected', article: 'Art. 22(5)', data: { contract, by } }))

/** Somebody was notified: when, who, what was said (operational setting). */
export const notify: Decide<NoticeReport> = (data, state, rules, by) => {
  if (!noticeIds.includes(data.notice))
    return refuse('notice-unknown', 'operational setting', { field: 'notice', notice: data.notice })
  if (data.recipient.trim() === '') return invalid('recipient', 'empty')
  const discoveredOn = state.report?.discoveredOn ?? data.doneOn
  if (data.doneOn < discoveredOn) return invalid('doneOn', 'before-the-discovery')
  const done = tokyoTime(data.doneOn, parseClockTime(data.doneTime) ?? '00:00')
  if (done > rules.now)
    return refuse('date-in-future', 'operational setting', { field: 'doneOn', day: data.doneOn, today: today(rules) })
  return acceptAndSee(
    state,
    rules,
    { type: 'NoticeMade', article: 'operational setting', data: { ...data, by } },
    ...noticeAnswered(state, data.notice, 'answered'),
  )
}

/** A notice need not be made after all, and why (operational setting). What was made stays made. */
export const waive: Decide<{ readonly notice: NoticeId; readonly reason: string }> = (data, state, rules, by) => {
  const open = state.notices.some((one) => one.notice === data.notice && one.status === 'open')
  if (!open) return refuse('notice-unknown', 'operational setting', { field: 'notice', notice: data.notice })
  if (data.reason.trim() === '') return invalid('reason', 'empty')
  return acceptAndSee(
    state,
    rules,
    { type: 'NoticeWaived', article: 'operational setting', data: { ...data, by } },
    ...noticeAnswered(state, data.notice, 'replaced'),
  )
}

/** Something is to be done because of the incident, by a post and by a day (Art. 22(5)). */
export const orderFollowUp: Decide<FollowUpTerms> = (data, state, rules, by) => {
  if (data.text.trim() === '') return invalid('text', 'empty', 'Art. 22(5)')
  if (!followers(rules.guideline, state.office).includes(data.askedOf))
    return invalid('askedOf', 'not-a-choice', 'Art. 22(5)')
  const wrong = alreadyPast('dueOn', data.dueOn, rules, 'Art. 22(5)') ?? tooFar('dueOn', data.dueOn, 'Art. 22(5)')
  if (wrong) return wrong
  const id = `follow-up-${state.followUps.length + 1}`
  return acceptAndSee(
    state,
    rules,
    { type: 'FollowUpOrdered', article: 'Art. 22(5)', data: { followUp: id, ...data, by } },
    ...openTasks(state, rules, followUpTask({ id, ...data }, rules)),
  )
}

/** It is done, and what came of it (Art. 22(5)); only the post that was asked says so. */
export const reportFollowUp: Decide<{ readonly followUp: string; readonly result: string }> = (
  data,
  state,
  rules,
  by,
) => {
  const asked = state.followUps.find((one) => one.id === data.followUp)
  if (!asked) return refuse('follow-up-unknown', 'Art. 22(5)', { field: 'followUp', followUp: data.followUp })
  if (asked.done) return accept()
  const holds = rules.actor.kind === 'person' && rules.actor.posts.includes(asked.askedOf)
  if (!holds) return refuse('not-permitted', 'Art. 22(5)', { whoCan: [asked.askedOf] })
  if (data.result.trim() === '') return invalid('result', 'empty', 'Art. 22(5)')
  return acceptAndSee(
    state,
    rules,
    { type: 'FollowUpReported', article: 'Art. 22(5)', data: { ...data, by: { ...by, post: asked.askedOf } } },
    ...taskClosed(state.tasks, 'follow-up', 'answered', data.followUp),
  )
}

/**
 * The posts that can be asked to do something because of an incident: the secretariat, the heads of offices, and the
 * staff of the office concerned. Who is asked has to be able to read it, so another office's staff is asked by its
 * head.
 */
export const followers = (guideline: Guideline, office: OfficeId): readonly PostId[] => {
  const own = requestingOffice(guideline, office)
  return [...new Set([guideline.roles.secretariat.post, ...guideline.heads, ...(own ? [own.staff] : [])])]
}
