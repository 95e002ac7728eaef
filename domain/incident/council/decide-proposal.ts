import type { By } from '../../kernel/by.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, openTasks } from '../../law/deciding.ts'
import { accept, type DecideIncident, type Decision, type ToldIncident } from '../law.ts'
import type { IncidentState } from '../state.ts'
import type { ProposalAnswer, TakenUp } from './fields.ts'
import { proposeTask } from './plans.ts'

/** The incident is to come before the council, in an ad-hoc meeting if need be (Art. 5(3)). One proposal at a time. */
export const propose: DecideIncident<{ readonly reason: string }> = (said, state, rules, by) => {
  if (state.proposals.some((one) => one.answer === null)) return accept()
  const proposal = `proposal-${state.proposals.length + 1}`
  return accept(
    { type: 'CouncilProposed', rule: 'incident-before-council', data: { proposal, ...said, by } },
    ...openTasks(state, rules, proposeTask(proposal, rules)),
  )
}

/** The secretariat says on which agenda, kept outside Sekisho, the proposal stands, or why on none (Art. 5(5)). */
export const noteProposed: DecideIncident<ProposalAnswer> = (answer, state, _rules, by) =>
  noted(answer, { meetingCase: null, item: null }, state, by)

/**
 * The council's practice: a meeting has taken the proposal onto its agenda (Art. 5(5)). Said again, it changes nothing.
 */
export const proposalTakenUp: ToldIncident<ProposalAnswer & Partial<TakenUp>> = (data, state) => {
  const { about, outcome, note, meetingCase, item, recordedBy } = data
  if (meetingCase === undefined || item === undefined || recordedBy === undefined)
    return invalid('meetingCase', 'empty')
  const before = state.proposals.some(
    (one) => one.id === about && one.answer?.meetingCase === meetingCase && one.answer.item === item,
  )
  return before ? accept() : noted({ about, outcome, note }, { meetingCase, item }, state, recordedBy)
}

const noted = (
  answer: ProposalAnswer,
  where: { readonly meetingCase: TakenUp['meetingCase'] | null; readonly item: string | null },
  state: IncidentState,
  by: By,
): Decision => {
  const open = state.proposals.some((one) => one.id === answer.about && one.answer === null)
  if (!open) return refuse('proposal-unknown', 'incident-proposal-noted', { field: 'about', about: answer.about })
  return accept(
    { type: 'IncidentProposalNoted', rule: 'incident-proposal-noted', data: { ...answer, ...where, by } },
    ...closeTask(state, 'propose-item', 'answered', answer.about),
  )
}
