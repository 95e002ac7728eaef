import { requestingOffice, roomOf, type Guideline } from '../guideline/guideline.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import { applicationCommands } from './application/commands.ts'
import { applicationEvolve } from './application/evolve.ts'
import { applicationTasks } from './application/plans.ts'
import type { EntryPermitCommand } from './commands.ts'
import { decisionCommands } from './decision/commands.ts'
import { decisionEvolve } from './decision/evolve.ts'
import { decisionLetters } from './decision/letters.ts'
import { decisionTasks } from './decision/plans.ts'
import type { EntryPermitLaw } from './law.ts'
import { periodCommands } from './period/commands.ts'
import { periodEvolve } from './period/evolve.ts'
import { periodWakes } from './period/wakes.ts'
import { entryPermitRefusals } from './refusals.ts'
import { entryPermitRow, permitsRegister } from './register.ts'
import { entryPermitRules } from './rules.ts'
import { initialState, steps, type EntryPermitState } from './state.ts'

/** The office applies, the room's manager decides (Art. 8). Before the first act any office may apply. */
const postsFor = (who: EntryPermitLaw['Who'], state: EntryPermitState, guideline: Guideline): readonly PostId[] => {
  switch (who) {
    case 'office': {
      const own = requestingOffice(guideline, state.office)
      const offices = state.stage === 'none' ? guideline.requesting : own ? [own] : []
      return offices.flatMap((one) => [one.staff, one.head])
    }
    case 'manager':
      return managersOf(state, guideline)
  }
}

/** Whoever manages the room today: another post where the guideline has changed since the application. */
const managersOf = ({ room, stage }: EntryPermitState, guideline: Guideline): readonly PostId[] => {
  if (stage === 'none') return [...new Set(guideline.rooms.map((one) => one.manager))]
  const manager = roomOf(guideline, room)?.manager
  return manager === undefined ? [] : [manager]
}

/** Permits to enter the rooms and places in which entry is controlled (Arts. 7–9). */
export const entryPermit = procedureOf<EntryPermitLaw, EntryPermitCommand>({
  name: 'entry-permit',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    { name: 'application', commands: applicationCommands, evolve: applicationEvolve, tasks: applicationTasks },
    {
      name: 'decision',
      commands: decisionCommands,
      evolve: decisionEvolve,
      tasks: decisionTasks,
      letters: decisionLetters,
    },
    { name: 'period', commands: periodCommands, evolve: periodEvolve, wakes: periodWakes },
  ],
  startedBy: 'ApplyForStaffEntry',
  refusals: entryPermitRefusals,
  rules: entryPermitRules,
  postsFor,
  // A case begins once, and once it is closed nothing but the clearing away of its tasks is left.
  applies: ({ stage }, { type }) =>
    stage === 'none'
      ? type === 'EntryAppliedFor'
      : type !== 'EntryAppliedFor' && (stage !== 'closed' || type === 'TaskClosed'),
  caseRow: entryPermitRow,
  registers: { permits: permitsRegister },
  mayRead: ({ scope, posts }, { office, manager }) =>
    scope.all || scope.offices.includes(office) || posts.includes(manager),
})
