import type { Guideline } from '../guideline/guideline.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import { applicationCommands } from './application/commands.ts'
import { applicationEvolve } from './application/evolve.ts'
import { applicationTasks } from './application/plans.ts'
import { bringingInCommands } from './bringing-in/commands.ts'
import { bringingInEvolve } from './bringing-in/evolve.ts'
import { bringingInLetters } from './bringing-in/letters.ts'
import type { EntryPermitCommand } from './commands.ts'
import { decisionCommands } from './decision/commands.ts'
import { decisionEvolve } from './decision/evolve.ts'
import { decisionLetters } from './decision/letters.ts'
import { decisionTasks } from './decision/plans.ts'
import { entryPermitEndings } from './endings.ts'
import { hangsOn } from './hangs-on.ts'
import { holdsUnder } from './holds-under.ts'
import { identificationCommands } from './identification/commands.ts'
import { identificationEvolve } from './identification/evolve.ts'
import { identificationTasks } from './identification/plans.ts'
import { keeperOf, managerOf } from './keeper-of.ts'
import type { EntryPermitLaw } from './law.ts'
import { measuresCommands } from './measures/commands.ts'
import { measuresEvolve } from './measures/evolve.ts'
import { measuresLetters } from './measures/letters.ts'
import { requestingPosts } from '../guideline/office-posts.ts'
import { periodCommands } from './period/commands.ts'
import { periodEvolve } from './period/evolve.ts'
import { periodLetters } from './period/letters.ts'
import { periodWakes } from './period/wakes.ts'
import { entryPermitRefusals } from './refusals.ts'
import { entryPermitRow, idsRegister, lentRegister, permitsRegister } from './register.ts'
import { renewalCommands } from './renewal/commands.ts'
import { renewalEvolve } from './renewal/evolve.ts'
import { renewalLetters } from './renewal/letters.ts'
import { renewalTasks } from './renewal/plans.ts'
import { entryPermitRules } from './rules.ts'
import { steps, type EntryPermitState } from './state.ts'
import { initialState } from './initial-state.ts'
import { entryPermitSettings } from './settings.ts'

/**
 * The office applies, the room's manager decides (Art. 8), whoever keeps the ID device registers (Art. 9). Before the
 * first act any office may apply, and any manager bring in.
 */
const postsFor = (who: EntryPermitLaw['Who'], state: EntryPermitState, guideline: Guideline): readonly PostId[] => {
  const begun = state.stage !== 'none'
  const office = begun
    ? requestingPosts(guideline, state.office)
    : guideline.requesting.flatMap((one) => [one.staff, one.head])
  const managers = begun ? [managerOf(guideline, state)] : [...new Set(guideline.rooms.map((one) => one.manager))]
  const keepers = managers.map((one) => keeperOf(guideline, one))
  switch (who) {
    case 'office':
      return office
    case 'manager':
      return managers
    case 'keeper':
      return [...new Set(keepers)]
    case 'handlers':
      return [...new Set([...office, ...managers, ...keepers])]
  }
}

const begins: ReadonlySet<string> = new Set(['EntryAppliedFor', 'EntryPermitBroughtIn'])

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
    {
      name: 'identification',
      commands: identificationCommands,
      evolve: identificationEvolve,
      tasks: identificationTasks,
    },
    { name: 'measures', commands: measuresCommands, evolve: measuresEvolve, letters: measuresLetters },
    {
      name: 'renewal',
      commands: renewalCommands,
      evolve: renewalEvolve,
      tasks: renewalTasks,
      letters: renewalLetters,
    },
    { name: 'period', commands: periodCommands, evolve: periodEvolve, wakes: periodWakes, letters: periodLetters },
    { name: 'bringing-in', commands: bringingInCommands, evolve: bringingInEvolve, letters: bringingInLetters },
  ],
  startedBy: 'ApplyForStaffEntry',
  refusals: entryPermitRefusals,
  rules: entryPermitRules,
  postsFor,
  // A case begins once, and once it is closed nothing but the clearing away of its tasks is left.
  applies: ({ stage }, { type }) =>
    stage === 'none' ? begins.has(type) : !begins.has(type) && (stage !== 'closed' || type === 'TaskClosed'),
  caseRow: entryPermitRow,
  settings: entryPermitSettings,
  registers: { permits: permitsRegister, ids: idsRegister, lent: lentRegister },
  mayRead: ({ scope, posts }, state, guideline) => {
    const today = managerOf(guideline, state)
    const readers = [state.manager, state.keeper, today, keeperOf(guideline, today)]
    return scope.all || scope.offices.includes(state.office) || readers.some((one) => posts.includes(one))
  },
  hangsOn,
  holdsUnder,
  heeds: {
    suspended: 'RestEntryWithCause',
    ended: 'EndEntryWithCause',
    left: 'EndEntryWithCause',
    transferred: 'EndEntryWithCause',
  },
  endings: entryPermitEndings,
})
