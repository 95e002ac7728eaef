import { approverPosts, chairPosts } from '../guideline/role-posts.ts'
import type { PostId } from '../kernel/ids.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { procedureOf } from '../law/procedure.ts'
import { approvalCommands } from './approval/commands.ts'
import { approvalEvolve } from './approval/evolve.ts'
import { approvalLetters } from './approval/letters.ts'
import { approvalTasks } from './approval/plans.ts'
import { attachmentCommands } from './attachments/commands.ts'
import { attachmentEvolve } from './attachments/evolve.ts'
import { outsourcingCaseRow } from './case-row.ts'
import { certificateCommands } from './certificates/commands.ts'
import { certificateEvolve } from './certificates/evolve.ts'
import { certificateLetters } from './certificates/letters.ts'
import { certificateTasks } from './certificates/plans.ts'
import { certificateWakes } from './certificates/wakes.ts'
import { changeCommands } from './changes/commands.ts'
import { changeEvolve } from './changes/evolve.ts'
import { changeLetters } from './changes/letters.ts'
import { changeTasks } from './changes/plans.ts'
import { changeWakes } from './changes/wakes.ts'
import type { OutsourcingCommand } from './commands.ts'
import { contractCommands } from './contract/commands.ts'
import { contractEvolve } from './contract/evolve.ts'
import { contractTasks } from './contract/plans.ts'
import { correctionCommands } from './corrections/commands.ts'
import { correctionEvolve } from './corrections/evolve.ts'
import { correctionLetters } from './corrections/letters.ts'
import { deliberationCommands } from './deliberation/commands.ts'
import { deliberationEvolve } from './deliberation/evolve.ts'
import { deliberationTasks } from './deliberation/plans.ts'
import { doubtCommands } from './doubts/commands.ts'
import { doubtEvolve } from './doubts/evolve.ts'
import { doubtLetters } from './doubts/letters.ts'
import { doubtsFollowing } from './doubts/following.ts'
import { doubtTasks } from './doubts/plans.ts'
import { doubtWakes } from './doubts/wakes.ts'
import { endingCommands } from './ending/commands.ts'
import { outsourcingEndings } from './ending/endings.ts'
import { endingEvolve } from './ending/evolve.ts'
import { endingLetters } from './ending/letters.ts'
import { endingTasks } from './ending/plans.ts'
import { endingWakes } from './ending/wakes.ts'
import { incidentNoteCommands } from './incidents/commands.ts'
import { incidentEvolve } from './incidents/evolve.ts'
import { inspectionCommands } from './inspections/commands.ts'
import { inspectionEvolve } from './inspections/evolve.ts'
import { inspectionTasks } from './inspections/plans.ts'
import { inspectionWakes } from './inspections/wakes.ts'
import type { OutsourcingLaw } from './law.ts'
import { hangsOnRenewals } from './renewal/hangs-on.ts'
import { requestingPosts } from '../guideline/office-posts.ts'
import { headPost } from './head-post.ts'
import { mayRead } from './reading.ts'
import { outsourcingRefusals } from './refusals.ts'
import { outsourcingRules } from './rules.ts'
import { renewalCommands } from './renewal/commands.ts'
import { renewalEvolve } from './renewal/evolve.ts'
import { renewalTasks } from './renewal/plans.ts'
import { renewalWakes } from './renewal/renewal-wakes.ts'
import { requestCommands } from './request/commands.ts'
import { requestEvolve } from './request/evolve.ts'
import { sidePathCommands } from './side-paths/commands.ts'
import { sidePathEvolve } from './side-paths/evolve.ts'
import { sidePathLetters } from './side-paths/letters.ts'
import { steps } from './stages.ts'
import { type OutsourcingState } from './state.ts'
import { initialState } from './initial-state.ts'
import { subcontractCommands } from './subcontracts/commands.ts'
import { subcontractEvolve } from './subcontracts/evolve.ts'
import { subcontractLetters } from './subcontracts/letters.ts'
import { mattersOf } from './deliberation/matters.ts'
import { outsideCommands } from './outside/commands.ts'
import { outsideEvolve } from './outside/evolve.ts'
import { outsideLetters } from './outside/letters.ts'
import { subcontractTasks } from './subcontracts/plans.ts'
import { vettingCommands } from './vetting/commands.ts'
import { vettingEvolve } from './vetting/evolve.ts'
import { vettingTaskKinds } from './vetting/plans.ts'
import { vettingWakes } from './vetting/wakes.ts'
import { outsourcingSettings } from './settings.ts'

/** The posts that hold a power on this case. At the very start no office is known yet: any that may outsource. */
const postsFor = (
  who: OutsourcingLaw['Who'],
  { stage, office, lastStep }: OutsourcingState,
  guideline: Guideline,
): readonly PostId[] => {
  const { roles, requesting } = guideline
  const offices = stage === 'none' ? requesting.map((one) => one.office) : [office]
  const ofOffice = offices.flatMap((one) => requestingPosts(guideline, one))
  switch (who) {
    case 'head':
      return offices.flatMap((one) => headPost(one, guideline))
    case 'office':
      return ofOffice
    case 'concerned':
      return [...ofOffice, roles.secretariat.post, ...approverPosts(guideline)]
    case 'secretariat':
      return [roles.secretariat.post]
    case 'chair':
      return chairPosts(guideline)
    case 'chief':
      return approverPosts(guideline)
    case 'change-holder':
      return [...approverPosts(guideline), roles.secretariat.post]
    case 'decider':
      return stage === 'approval' ? approverPosts(guideline) : [roles.secretariat.post]
    case 'last':
      return lastStep ? [lastStep.by.post] : []
  }
}

/**
 * Outsourcing (Arts. 20–23). An office asks (request, its papers beside it) and looks into the vendor (vetting); the
 * council deliberates, the chief approves, and a case may go back or be given up on the way (side paths). Then there is
 * a contract with its clauses; what was approved may change or be passed on (changes, sub-contracts); the
 * contractor is inspected, the work renewed or not, its certificates watched, until the contract ends, everything is
 * back and the case is closed. Incidents tell the contracts that they affect.
 */
export const outsourcing = procedureOf<OutsourcingLaw, OutsourcingCommand>({
  name: 'outsourcing',
  schemaVersion: 1,
  matters: mattersOf,
  stages: steps,
  initialState,
  parts: [
    { name: 'request', commands: requestCommands, evolve: requestEvolve },
    { name: 'attachments', commands: attachmentCommands, evolve: attachmentEvolve },
    {
      name: 'vetting',
      commands: vettingCommands,
      evolve: vettingEvolve,
      tasks: vettingTaskKinds,
      wakes: vettingWakes,
    },
    { name: 'deliberation', commands: deliberationCommands, evolve: deliberationEvolve, tasks: deliberationTasks },
    { name: 'outside', commands: outsideCommands, evolve: outsideEvolve, letters: outsideLetters },
    {
      name: 'approval',
      commands: approvalCommands,
      evolve: approvalEvolve,
      letters: approvalLetters,
      tasks: approvalTasks,
    },
    {
      name: 'doubts',
      commands: doubtCommands,
      evolve: doubtEvolve,
      letters: doubtLetters,
      tasks: doubtTasks,
      wakes: doubtWakes,
    },
    { name: 'side-paths', commands: sidePathCommands, evolve: sidePathEvolve, letters: sidePathLetters },
    { name: 'contract', commands: contractCommands, evolve: contractEvolve, tasks: contractTasks },
    {
      name: 'changes',
      commands: changeCommands,
      evolve: changeEvolve,
      letters: changeLetters,
      tasks: changeTasks,
      wakes: changeWakes,
    },
    {
      name: 'corrections',
      commands: correctionCommands,
      evolve: correctionEvolve,
      letters: correctionLetters,
    },
    {
      name: 'subcontracts',
      commands: subcontractCommands,
      evolve: subcontractEvolve,
      letters: subcontractLetters,
      tasks: subcontractTasks,
    },
    {
      name: 'inspections',
      commands: inspectionCommands,
      evolve: inspectionEvolve,
      tasks: inspectionTasks,
      wakes: inspectionWakes,
    },
    {
      name: 'renewal',
      commands: renewalCommands,
      evolve: renewalEvolve,
      tasks: renewalTasks,
      wakes: renewalWakes,
    },
    {
      name: 'certificates',
      commands: certificateCommands,
      evolve: certificateEvolve,
      letters: certificateLetters,
      tasks: certificateTasks,
      wakes: certificateWakes,
    },
    {
      name: 'ending',
      commands: endingCommands,
      evolve: endingEvolve,
      letters: endingLetters,
      tasks: endingTasks,
      wakes: endingWakes,
    },
    { name: 'incidents', commands: incidentNoteCommands, evolve: incidentEvolve },
  ],
  isAskedFor: true,
  startedBy: 'StartOutsourcing',
  refusals: outsourcingRefusals,
  rules: outsourcingRules,
  postsFor,
  // A case begins once, and once it is closed nothing but the clearing away of its tasks is left.
  applies: ({ stage }, { type }) =>
    stage === 'none'
      ? type === 'OutsourcingStarted'
      : type !== 'OutsourcingStarted' && (stage !== 'closed' || type === 'TaskClosed'),
  caseRow: outsourcingCaseRow,
  settings: outsourcingSettings,
  endings: outsourcingEndings,
  follows: doubtsFollowing,
  hangsOn: hangsOnRenewals,
  heeds: { ended: 'HearRenewalEnded' },
  mayRead: ({ scope }, { office, stage, number }) => mayRead(scope, { office, stage, submitted: number !== null }),
})
