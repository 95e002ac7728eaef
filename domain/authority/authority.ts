import { ownPost } from '../kernel/own-post.ts'
import { procedureOf } from '../law/procedure.ts'
import type { AuthorityCommand } from './commands.ts'
import { endingCommands } from './ending/commands.ts'
import { endingEvolve } from './ending/evolve.ts'
import { endingLetters } from './ending/letters.ts'
import { endingWakes } from './ending/wakes.ts'
import { hangsOn } from './hangs-on.ts'
import type { AuthorityLaw } from './law.ts'
import { authorityTasks } from './plans.ts'
import { managerPost, officesOf, postsFor } from './posts.ts'
import { authorityRefusals } from './refusals.ts'
import { authoritiesRegister, authorityRow, consultationsRegister, idsRegister } from './register.ts'
import { registrationCommands } from './registration/commands.ts'
import { registrationEvolve } from './registration/evolve.ts'
import { requestCommands } from './request/commands.ts'
import { requestEvolve } from './request/evolve.ts'
import { requestLetters } from './request/letters.ts'
import { authorityRules } from './rules.ts'
import { initialState, steps } from './state.ts'
import { authoritySettings } from './settings.ts'

const begins: ReadonlySet<string> = new Set(['AuthorityRequested', 'AuthorityBroughtIn'])

/** Who may operate what on the network (Arts. 12–15). */
export const authority = procedureOf<AuthorityLaw, AuthorityCommand>({
  name: 'authority',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    {
      name: 'request',
      commands: requestCommands,
      evolve: requestEvolve,
      tasks: authorityTasks,
      letters: requestLetters,
    },
    {
      name: 'registration',
      commands: registrationCommands,
      evolve: registrationEvolve,
    },
    {
      name: 'ending',
      commands: endingCommands,
      evolve: endingEvolve,
      letters: endingLetters,
      wakes: endingWakes,
    },
  ],
  startedBy: 'RequestAuthority',
  refusals: authorityRefusals,
  rules: authorityRules,
  postsFor,
  applies: ({ stage }, { type }) =>
    stage === 'none' ? begins.has(type) : !begins.has(type) && (stage !== 'closed' || type === 'TaskClosed'),
  caseRow: authorityRow,
  settings: authoritySettings,
  registers: { authorities: authoritiesRegister, consultations: consultationsRegister, ids: idsRegister },
  hangsOn,
  heeds: { left: 'EndAuthorityWithPerson', transferred: 'EndAuthorityWithPerson' },
  mayRead: ({ scope, posts }, state, guideline) =>
    scope.all ||
    officesOf(state).some((office) => scope.offices.includes(office)) ||
    posts.includes(managerPost(guideline)) ||
    (state.pending !== null && posts.includes(state.pending.officer)) ||
    (state.operator !== null && posts.includes(ownPost(state.operator.person))),
})
