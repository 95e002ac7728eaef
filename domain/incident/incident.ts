import { chiefPosts } from '../guideline/role-posts.ts'
import { requestingOffice, type Guideline } from '../guideline/guideline.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import { assessmentCommands } from './assessment/commands.ts'
import { assessmentEvolve } from './assessment/evolve.ts'
import { assessmentTasks } from './assessment/plans.ts'
import { incidentCaseRow } from './case-row.ts'
import { closingCommands } from './closing/commands.ts'
import { closingEvolve } from './closing/evolve.ts'
import { closingFollows } from './closing/follows.ts'
import { closingLetters } from './closing/letters.ts'
import { closingTasks } from './closing/plans.ts'
import type { IncidentCommand } from './commands.ts'
import { contractsCommands } from './contracts/commands.ts'
import { contractsEvolve } from './contracts/evolve.ts'
import { contractWakes } from './contracts/telling.ts'
import { proposalCommands } from './council/commands.ts'
import { proposalEvolve } from './council/evolve.ts'
import { proposalTasks } from './council/plans.ts'
import { followUpsCommands } from './follow-ups/commands.ts'
import { followUpsEvolve } from './follow-ups/evolve.ts'
import { followUpsTasks } from './follow-ups/plans.ts'
import type { IncidentLaw } from './law.ts'
import { noticesCommands } from './notices/commands.ts'
import { noticesEvolve } from './notices/evolve.ts'
import { noticesTasks } from './notices/plans.ts'
import { mayReadIncident } from './reading.ts'
import { incidentRefusals } from './refusals.ts'
import { incidentRules } from './rules.ts'
import { incidentRegister } from './register.ts'
import { reportCommands } from './report/commands.ts'
import { reportEvolve } from './report/evolve.ts'
import { reportLetters } from './report/letters.ts'
import { reportTasks } from './report/plans.ts'
import { steps, type IncidentState } from './state.ts'
import { initialState } from './initial-state.ts'
import { incidentSettings } from './settings.ts'

/**
 * Who holds each kind of power over an incident. Before the first report no office is known yet: any that may outsource
 * can give it.
 */
const postsFor = (who: IncidentLaw['Who'], state: IncidentState, guideline: Guideline): readonly PostId[] => {
  const { roles, requesting } = guideline
  const offices =
    state.stage === 'none' ? requesting : [requestingOffice(guideline, state.office)].filter((one) => one !== null)
  switch (who) {
    case 'handlers':
      return [...offices.flatMap((one) => [one.staff, one.head]), roles.secretariat.post]
    case 'secretariat':
      return [roles.secretariat.post]
    case 'chief':
      return chiefPosts(guideline)
    case 'secretariat-or-chief':
      return [roles.secretariat.post, ...chiefPosts(guideline)]
    case 'asked':
      return [...new Set(state.followUps.filter((one) => one.done === null).map((one) => one.askedOf))]
  }
}

/** A case begins once, and once it is closed nothing but the clearing away of its tasks is left. */
const applies = ({ stage }: IncidentState, { type }: { readonly type: string }): boolean => {
  if (stage === 'none') return type === 'IncidentReported'
  return type !== 'IncidentReported' && (stage !== 'closed' || type === 'TaskClosed')
}

/** Incidents that touch what was outsourced, from the first report to the chief's closing (Art. 22(5)). */
export const incident = procedureOf<IncidentLaw, IncidentCommand>({
  name: 'incident',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    { name: 'report', commands: reportCommands, evolve: reportEvolve, tasks: reportTasks, letters: reportLetters },
    { name: 'contracts', commands: contractsCommands, evolve: contractsEvolve, wakes: contractWakes },
    { name: 'assessment', commands: assessmentCommands, evolve: assessmentEvolve, tasks: assessmentTasks },
    { name: 'notices', commands: noticesCommands, evolve: noticesEvolve, tasks: noticesTasks },
    { name: 'follow-ups', commands: followUpsCommands, evolve: followUpsEvolve, tasks: followUpsTasks },
    { name: 'council', commands: proposalCommands, evolve: proposalEvolve, tasks: proposalTasks },
    { name: 'closing', commands: closingCommands, evolve: closingEvolve, tasks: closingTasks, letters: closingLetters },
  ],
  startedBy: 'ReportIncident',
  isUrgent: true,
  refusals: incidentRefusals,
  rules: incidentRules,
  postsFor,
  applies,
  follows: closingFollows,
  caseRow: incidentCaseRow,
  settings: incidentSettings,
  registers: { incidents: incidentRegister },
  mayRead: ({ scope }, state) => mayReadIncident(scope, state),
})
