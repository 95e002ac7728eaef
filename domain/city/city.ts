import type { PostId } from '../kernel/ids.ts'
import { chairPosts } from '../guideline/role-posts.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { procedureOf, type Procedure } from '../law/procedure.ts'
import { accountsCommands } from './accounts/commands.ts'
import { accountsEvolve } from './accounts/evolve.ts'
import { appointmentsCommands } from './appointments/commands.ts'
import { appointmentsEvolve } from './appointments/evolve.ts'
import { appointmentsLetters } from './appointments/letters.ts'
import { calendarCommands } from './calendar/commands.ts'
import { calendarEvolve } from './calendar/evolve.ts'
import { cityCaseRow } from './case-row.ts'
import type { CityCommand } from './commands.ts'
import { conveningCommands } from './convening/commands.ts'
import { conveningEvolve } from './convening/evolve.ts'
import { entrustingWakes } from './convening/wakes.ts'
import { conveningLetters } from './convening/letters.ts'
import { foundingCommands } from './founding/commands.ts'
import { foundingEvolve } from './founding/evolve.ts'
import { guidelineCommands } from './guideline/commands.ts'
import { guidelineEvolve } from './guideline/evolve.ts'
import type { CityLaw } from './law.ts'
import { cityRefusals } from './refusals.ts'
import { officialTextCommands } from './official-text/commands.ts'
import { officialTextEvolve } from './official-text/evolve.ts'
import { peopleCommands } from './people/commands.ts'
import { peopleEvolve } from './people/evolve.ts'
import { peopleLetters } from './people/letters.ts'
import { peopleEndings } from './people/people-endings.ts'
import { roomEndings } from './guideline/room-endings.ts'
import { cityRules } from './rules.ts'
import { settingsCommands } from './settings/commands.ts'
import { takesDelivered } from './settings/delivered-later.ts'
import { settingsEvolve } from './settings/evolve.ts'
import { initialState, steps, type CityState } from './state.ts'

/**
 * Whoever administers the city keeps its rule book (operational setting); what is the chair's of convening the council,
 * the chair alone gives (Art. 5(1)).
 */
const postsFor = (who: CityLaw['Who'], _: CityState, guideline: Guideline): readonly PostId[] =>
  who === 'chair' ? chairPosts(guideline) : [guideline.roles.administrator.post]

/**
 * The rule book of a city: what it has settled for itself, as a record like any other. Which settings there are follows
 * from all the other procedures, so it is put together with their list (`domain/procedures.ts`).
 */
export const cityOf = (settings: Parameters<typeof settingsCommands>[0]): Procedure<CityLaw, CityCommand> =>
  procedureOf<CityLaw, CityCommand>({
    name: 'city',
    schemaVersion: 1,
    stages: steps,
    initialState,
    parts: [
      { name: 'founding', commands: foundingCommands, evolve: foundingEvolve },
      { name: 'guideline', commands: guidelineCommands, evolve: guidelineEvolve },
      { name: 'official-text', commands: officialTextCommands, evolve: officialTextEvolve },
      { name: 'settings', commands: settingsCommands(settings), evolve: settingsEvolve },
      { name: 'calendar', commands: calendarCommands, evolve: calendarEvolve },
      { name: 'people', commands: peopleCommands, evolve: peopleEvolve, letters: peopleLetters },
      {
        name: 'appointments',
        commands: appointmentsCommands,
        evolve: appointmentsEvolve,
        letters: appointmentsLetters,
      },
      {
        name: 'convening',
        commands: conveningCommands,
        evolve: conveningEvolve,
        letters: conveningLetters,
        wakes: entrustingWakes,
      },
      { name: 'accounts', commands: accountsCommands, evolve: accountsEvolve },
    ],
    startedBy: 'FoundCity',
    refusals: cityRefusals,
    rules: cityRules,
    postsFor,
    applies: ({ stage }, { type }) => (stage === 'none') === (type === 'CityFounded'),
    caseRow: cityCaseRow,
    follows: takesDelivered(),
    mayRead: ({ scope }) => scope.all,
    endings: (state) => [...peopleEndings(state), ...roomEndings(state)],
    personalLettersWith: ['PersonInvited', 'MailTried'],
  })
