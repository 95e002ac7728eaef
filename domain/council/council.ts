import { seats } from '../guideline/council.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { chairPosts } from '../guideline/role-posts.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import { agendaCommands } from './agenda/commands.ts'
import { drawWakes } from './agenda/draw-wake.ts'
import { agendaLetters } from './agenda/letters.ts'
import { agendaEvolve } from './agenda/evolve.ts'
import { callingCommands } from './calling/commands.ts'
import { callingEvolve } from './calling/evolve.ts'
import { callingLetters } from './calling/letters.ts'
import { callingTasks } from './calling/plans.ts'
import { councilCaseRow } from './case-row.ts'
import { circulationCommands } from './circulation/commands.ts'
import { consentWakes } from './circulation/consent-wake.ts'
import { circulationEvolve } from './circulation/evolve.ts'
import { circulationLetters } from './circulation/letters.ts'
import { circulationTasks } from './circulation/plans.ts'
import type { CouncilCommand } from './commands.ts'
import { cutTo } from './cut-to.ts'
import type { CouncilLaw } from './law.ts'
import { minutesCommands } from './minutes/commands.ts'
import { minutesEvolve } from './minutes/evolve.ts'
import { minutesLetters } from './minutes/letters.ts'
import { minutesTasks } from './minutes/plans.ts'
import { papersCommands } from './papers/commands.ts'
import { papersEvolve } from './papers/evolve.ts'
import { planningCommands } from './planning/commands.ts'
import { planningEvolve } from './planning/evolve.ts'
import { planningLetters } from './planning/letters.ts'
import { planningTasks } from './planning/plans.ts'
import { readingOf } from './reading.ts'
import { councilRefusals } from './refusals.ts'
import { councilRules } from './rules.ts'
import { meetingRegister } from './register.ts'
import { rhythmCommands } from './rhythm/commands.ts'
import { rhythmEvolve } from './rhythm/evolve.ts'
import { rhythmLetters } from './rhythm/letters.ts'
import { rhythmTasks } from './rhythm/plans.ts'
import { sittingCommands } from './sitting/commands.ts'
import { sittingEvolve } from './sitting/evolve.ts'
import { sittingLetters } from './sitting/letters.ts'
import { councilSteps, type CouncilState } from './state.ts'
import { initialCouncilState } from './initial-state.ts'
import { tellingCommands } from './telling/commands.ts'
import { tellingEvolve } from './telling/evolve.ts'
import { heldMatters, leftMatters } from './telling/untold.ts'
import { tellingWakes } from './telling/telling-wakes.ts'
import { councilSettings } from './settings.ts'

/**
 * Who holds each kind of power over meetings: the chair presides, the secretariat keeps the papers, each seat speaks.
 */
const postsFor = (who: CouncilLaw['Who'], _state: CouncilState, guideline: Guideline): readonly PostId[] => {
  const { roles, council } = guideline
  switch (who) {
    case 'secretariat':
      return [roles.secretariat.post]
    case 'chair':
      return chairPosts(guideline)
    case 'chair-or-secretariat':
      return [...chairPosts(guideline), roles.secretariat.post]
    case 'member':
      return seats(council)
  }
}

const corrections: ReadonlySet<string> = new Set(['ItemOutcomeCorrected', 'SittingTimeCorrected'])

/** The security council (Art. 5). */
export const council = procedureOf<CouncilLaw, CouncilCommand>({
  name: 'council',
  schemaVersion: 1,
  stages: councilSteps,
  initialState: initialCouncilState,
  parts: [
    {
      name: 'planning',
      commands: planningCommands,
      evolve: planningEvolve,
      tasks: planningTasks,
      letters: planningLetters,
    },
    { name: 'rhythm', commands: rhythmCommands, evolve: rhythmEvolve, tasks: rhythmTasks, letters: rhythmLetters },
    { name: 'agenda', commands: agendaCommands, evolve: agendaEvolve, letters: agendaLetters, wakes: drawWakes },
    { name: 'papers', commands: papersCommands, evolve: papersEvolve },
    { name: 'calling', commands: callingCommands, evolve: callingEvolve, tasks: callingTasks, letters: callingLetters },
    { name: 'sitting', commands: sittingCommands, evolve: sittingEvolve, letters: sittingLetters },
    {
      name: 'circulation',
      commands: circulationCommands,
      evolve: circulationEvolve,
      tasks: circulationTasks,
      letters: circulationLetters,
      wakes: consentWakes,
    },
    { name: 'minutes', commands: minutesCommands, evolve: minutesEvolve, tasks: minutesTasks, letters: minutesLetters },
    { name: 'telling', commands: tellingCommands, evolve: tellingEvolve, wakes: tellingWakes },
  ],
  startedBy: 'PlanMeeting',
  refusals: councilRefusals,
  rules: councilRules,
  postsFor,
  // A meeting begins once, and once it is closed nothing but the clearing away of its tasks is left.
  applies: ({ stage }, { type }) =>
    stage === 'none'
      ? type === 'MeetingPlanned'
      : type !== 'MeetingPlanned' && (stage !== 'closed' || type === 'TaskClosed' || corrections.has(type)),
  holds: heldMatters,
  left: leftMatters,
  looksAgainBy: 'LookAtMatters',
  caseRow: councilCaseRow,
  settings: councilSettings,
  registers: { meetings: meetingRegister },
  mayRead: ({ posts }, state, guideline) => readingOf(posts, state, guideline).what !== 'nothing',
  narrowed: ({ posts }, state, guideline) => {
    const reading = readingOf(posts, state, guideline)
    return reading.what === 'items' ? cutTo(state, reading.items) : null
  },
})
