import type { Guideline } from '../guideline/guideline.ts'
import { chiefPosts } from '../guideline/role-posts.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import { entrySupervisionCommands, type EntrySupervisionCommand } from './commands.ts'
import { entrySupervisionEvolve } from './evolve.ts'
import type { EntrySupervisionLaw } from './law.ts'
import { entrySupervisionLetters } from './letters.ts'
import { supervisionOfThePeriod } from './periods.ts'
import { entrySupervisionTasks } from './plans.ts'
import { entrySupervisionRefusals } from './refusals.ts'
import { entrySupervisionRow, roomReportsRegister, roundsRegister } from './register.ts'
import { entrySupervisionRules } from './rules.ts'
import { initialState, steps, type EntrySupervisionState } from './state.ts'
import { supervisionWakes } from './wakes.ts'
import { entrySupervisionSettings } from './settings.ts'

/** The chief hears, looks into it and concludes; whoever controls entry reports (Art. 11). */
const postsFor = (
  who: EntrySupervisionLaw['Who'],
  { heard }: EntrySupervisionState,
  guideline: Guideline,
): readonly PostId[] => (who === 'chief' ? chiefPosts(guideline) : heard)

/** The supervision of entry control, period by period (Art. 11). */
export const entrySupervision = procedureOf<EntrySupervisionLaw, EntrySupervisionCommand>({
  name: 'entry-supervision',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    {
      name: 'supervision',
      commands: entrySupervisionCommands,
      evolve: entrySupervisionEvolve,
      tasks: entrySupervisionTasks,
      letters: entrySupervisionLetters,
      wakes: supervisionWakes,
    },
  ],
  startedBy: 'OpenSupervision',
  refusals: entrySupervisionRefusals,
  rules: entrySupervisionRules,
  postsFor,
  applies: ({ stage }, { type }) =>
    stage === 'none'
      ? type === 'SupervisionOpened'
      : type !== 'SupervisionOpened' && (stage !== 'closed' || type === 'TaskClosed'),
  caseRow: entrySupervisionRow,
  settings: entrySupervisionSettings,
  registers: { rounds: roundsRegister, rooms: roomReportsRegister },
  beginsByItself: supervisionOfThePeriod,
  mayRead: ({ scope, posts }, { heard }, guideline) =>
    scope.all || scope.council || [...heard, ...chiefPosts(guideline)].some((post) => posts.includes(post)),
})
