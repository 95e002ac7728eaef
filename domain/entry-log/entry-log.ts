import type { Guideline } from '../guideline/guideline.ts'
import { ledgerOf } from '../guideline/room-ledger.ts'
import { fiscalYearOf } from '../kernel/fiscal-year.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import type { EntryLogCommand } from './commands.ts'
import { deviceCommands } from './device/commands.ts'
import { deviceEvolve } from './device/evolve.ts'
import { deviceTasks } from './device/plans.ts'
import { deviceWakes } from './device/wakes.ts'
import { entriesCommands } from './entries/commands.ts'
import { escortsHeld } from './entries/escorts-held.ts'
import { entriesEvolve } from './entries/evolve.ts'
import { entriesTasks } from './entries/plans.ts'
import { entriesWakes } from './entries/wakes.ts'
import { keepingCommands } from './keeping/commands.ts'
import { keepingEvolve } from './keeping/evolve.ts'
import { keepingWakes } from './keeping/wakes.ts'
import type { EntryLogLaw } from './law.ts'
import { admitterPosts, keeperPosts, managerOf, recorderPosts } from './posts.ts'
import { entryLogRefusals } from './refusals.ts'
import { entryLogRow, importsRegister, ledgersRegister, linesRegister } from './register.ts'
import { entryLogRules } from './rules.ts'
import { steps, type EntryLogState } from './state.ts'
import { initialState } from './initial-state.ts'
import { entryLogSettings } from './settings.ts'

/** Who holds each kind of power: the keeper keeps, the manager admits and names who admits, all of them write on. */
const postsFor = (who: EntryLogLaw['Who'], state: EntryLogState, guideline: Guideline): readonly PostId[] => {
  switch (who) {
    case 'keeper':
      return keeperPosts(state, guideline)
    case 'manager':
      return [managerOf(state, guideline)]
    case 'admitter':
      return admitterPosts(state, guideline)
    case 'recorder':
      return recorderPosts(state, guideline)
  }
}

/** The ledgers of entries and exits (Arts. 7(2) and 10). */
export const entryLog = procedureOf<EntryLogLaw, EntryLogCommand>({
  name: 'entry-log',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    {
      name: 'keeping',
      commands: keepingCommands,
      evolve: keepingEvolve,
      wakes: (state, _now, _calendar, settings) => keepingWakes(state, settings),
    },
    {
      name: 'entries',
      commands: entriesCommands,
      evolve: entriesEvolve,
      tasks: entriesTasks,
      wakes: (state, _now, _calendar, settings) => entriesWakes(state, settings),
    },
    { name: 'device', commands: deviceCommands, evolve: deviceEvolve, tasks: deviceTasks, wakes: deviceWakes },
  ],
  startedBy: 'OpenEntryLog',
  refusals: entryLogRefusals,
  rules: entryLogRules,
  postsFor,
  applies: ({ stage }, { type }) =>
    stage === 'none' ? type === 'EntryLogOpened' : stage !== 'closed' || type === 'TaskClosed',
  caseRow: entryLogRow,
  settings: entryLogSettings,
  registers: { ledgers: ledgersRegister, entries: linesRegister, imports: importsRegister },
  mayRead: ({ scope, posts }, state, guideline) =>
    scope.all ||
    scope.offices.includes(state.office) ||
    recorderPosts(state, guideline).some((one) => posts.includes(one)),
  hangsOn: escortsHeld,
  heeds: { ended: 'NoteEscortLost', suspended: 'NoteEscortLost' },
  beginsByItself: (today, { guideline }) =>
    guideline.rooms
      .filter((room) => ledgerOf(guideline, room).kept)
      .map(({ id }) => {
        const fiscalYear = fiscalYearOf(today)
        return { key: `${id}/${fiscalYear}`, command: { type: 'OpenEntryLog', data: { room: id, fiscalYear } } }
      }),
})
