import { holdsAny } from '../../kernel/holds-any.ts'
import { refuse } from '../../kernel/outcome.ts'
import { alreadyPast, closeTask, invalid, openTasks, farAhead } from '../../law/deciding.ts'
import { accept, type DecideIncident } from '../law.ts'
import type { FollowUpReport, FollowUpTerms } from './fields.ts'
import { followers } from './followers.ts'
import { followUpTask } from './plans.ts'

/** Something is to be done because of the incident, by a post and by a day (Art. 22(5)). */
export const orderFollowUp: DecideIncident<FollowUpTerms> = (data, state, rules, by) => {
  if (!followers(rules.guideline, state.office).includes(data.askedOf)) return invalid('askedOf', 'not-a-choice')
  const wrong =
    alreadyPast('dueOn', data.dueOn, rules, 'incident-follow-ups') ??
    farAhead('dueOn', data.dueOn, rules, 'incident-follow-ups')
  if (wrong) return wrong
  const id = `follow-up-${state.followUps.length + 1}`
  return accept(
    { type: 'FollowUpOrdered', rule: 'incident-follow-ups', data: { ...data, followUp: id, by } },
    ...openTasks(state, rules, followUpTask({ ...data, id }, rules)),
  )
}

/** It is done, and what came of it (Art. 22(5)); only the post that was asked says so. */
export const reportFollowUp: DecideIncident<FollowUpReport> = (data, state, rules, by) => {
  const asked = state.followUps.find((one) => one.id === data.followUp)
  if (!asked) return refuse('follow-up-unknown', 'incident-follow-ups', { field: 'followUp', followUp: data.followUp })
  if (asked.done) return accept()
  if (!holdsAny(rules.actor, [asked.askedOf]))
    return refuse('not-permitted', 'incident-follow-ups', { whoCan: [asked.askedOf] })
  return accept(
    { type: 'FollowUpReported', rule: 'incident-follow-ups', data: { ...data, by: { ...by, post: asked.askedOf } } },
    ...closeTask(state, 'follow-up', 'answered', data.followUp),
  )
}
