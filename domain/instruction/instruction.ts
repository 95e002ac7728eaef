import { chiefPosts } from '../guideline/role-posts.ts'
import type { PostId } from '../kernel/ids.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { procedureOf } from '../law/procedure.ts'
import { addresseesOf } from './addressee.ts'
import { carryingOutCommands } from './carrying-out/commands.ts'
import { carryingOutEvolve } from './carrying-out/evolve.ts'
import { carryingOutTasks } from './carrying-out/plans.ts'
import { instructionCaseRow } from './case-row.ts'
import type { InstructionCommand } from './commands.ts'
import { endingCommands } from './ending/commands.ts'
import { endingEvolve } from './ending/evolve.ts'
import { endingLetters } from './ending/letters.ts'
import { hearingCommands } from './hearing/commands.ts'
import { hearingEvolve } from './hearing/evolve.ts'
import { hearingTasks } from './hearing/plans.ts'
import { issueCommands } from './issue/commands.ts'
import { issueEvolve } from './issue/evolve.ts'
import { issueTasks } from './issue/plans.ts'
import type { InstructionLaw } from './law.ts'
import { mayReadInstruction } from './reading.ts'
import { instructionRefusals } from './refusals.ts'
import { instructionRules } from './rules.ts'
import { instructionRegister } from './register.ts'
import { steps, type InstructionState } from './state.ts'
import { initialState } from './initial-state.ts'
import { instructionSettings } from './settings.ts'

/** Who holds each kind of power: the chief instructs and ends, the secretariat drafts, the addressee reports. */
const postsFor = (who: InstructionLaw['Who'], state: InstructionState, guideline: Guideline): readonly PostId[] => {
  const { roles } = guideline
  switch (who) {
    case 'chief':
      return chiefPosts(guideline)
    case 'secretariat':
      return [roles.secretariat.post]
    case 'addressee':
      return addresseesOf(state)
  }
}

const begins: ReadonlySet<string> = new Set(['InstructionDrafted', 'ReportRequested', 'InstructionIssued'])

/** The chief's instructions to the heads of offices, and the reports that lead to them (Arts. 6 and 11). */
export const instruction = procedureOf<InstructionLaw, InstructionCommand>({
  name: 'instruction',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    { name: 'issue', commands: issueCommands, evolve: issueEvolve, tasks: issueTasks },
    { name: 'hearing', commands: hearingCommands, evolve: hearingEvolve, tasks: hearingTasks },
    { name: 'carrying-out', commands: carryingOutCommands, evolve: carryingOutEvolve, tasks: carryingOutTasks },
    { name: 'ending', commands: endingCommands, evolve: endingEvolve, letters: endingLetters },
  ],
  startedBy: 'RequestReport',
  refusals: instructionRefusals,
  rules: instructionRules,
  postsFor,
  // A case begins once, and once it is closed nothing but the clearing away of its tasks is left.
  applies: ({ stage }, { type }) => (stage === 'none' ? begins.has(type) : stage !== 'closed' || type === 'TaskClosed'),
  caseRow: instructionCaseRow,
  settings: instructionSettings,
  registers: { instructions: instructionRegister },
  mayRead: ({ scope }, state, guideline) => mayReadInstruction(scope, state, guideline),
  // At the issue one letter is enough: the one that asks for the receipt. What is to be done stands behind its link.
  mailsTask: ({ kind }, { stage }) => kind !== 'carry-out' || stage !== 'issued',
})
