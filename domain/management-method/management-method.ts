import type { Guideline } from '../guideline/guideline.ts'
import type { PostId } from '../kernel/ids.ts'
import { ownPost } from '../kernel/own-post.ts'
import { personCause } from '../law/hanging.ts'
import { procedureOf } from '../law/procedure.ts'
import { managementMethodCommands, type ManagementMethodCommand } from './commands.ts'
import { managementMethodEvolve } from './evolve.ts'
import { allOwners, draftersFor } from './kinds.ts'
import type { ManagementMethodLaw } from './law.ts'
import { managementMethodLetters } from './letters.ts'
import { managementMethodTasks } from './plans.ts'
import { firstOfEach } from './readers.ts'
import { managementMethodRefusals } from './refusals.ts'
import { acknowledgementsRegister, managementMethodRow, methodsRegister } from './register.ts'
import { managementMethodRules } from './rules.ts'
import { initialState, steps, unread, type ManagementMethodState } from './state.ts'
import { methodWakes } from './wakes.ts'
import { managementMethodSettings } from './settings.ts'

/** The post settles, its office drafts, everybody acknowledges for themself. Before there is a method: of any post. */
const postsFor = (
  who: ManagementMethodLaw['Who'],
  state: ManagementMethodState,
  guideline: Guideline,
): readonly PostId[] => {
  if (state.stage === 'none') {
    const owners = allOwners(guideline)
    return who === 'owner' ? owners : [...new Set(owners.flatMap((owner) => draftersFor(guideline, owner)))]
  }
  switch (who) {
    case 'drafters':
      return draftersFor(guideline, state.owner)
    case 'owner':
      return [state.owner]
    case 'readers':
      return unread(state).map(({ person }) => ownPost(person))
  }
}

const begins: ReadonlySet<string> = new Set(['MethodDrafted', 'MethodBroughtIn'])

/** How IDs and matching information, forms, cards and other assets are managed, version after version. */
export const managementMethod = procedureOf<ManagementMethodLaw, ManagementMethodCommand>({
  name: 'management-method',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    {
      name: 'method',
      commands: managementMethodCommands,
      evolve: managementMethodEvolve,
      tasks: managementMethodTasks,
      letters: managementMethodLetters,
      wakes: methodWakes,
    },
  ],
  startedBy: 'DraftMethod',
  refusals: managementMethodRefusals,
  rules: managementMethodRules,
  postsFor,
  applies: ({ stage }, { type }) =>
    stage === 'none' ? begins.has(type) : !begins.has(type) && (stage !== 'closed' || type === 'TaskClosed'),
  caseRow: managementMethodRow,
  settings: managementMethodSettings,
  registers: { methods: methodsRegister, acknowledgements: acknowledgementsRegister },
  hangsOn: ({ readers }) =>
    firstOfEach(readers).map(({ person, askedOn }) => ({ cause: personCause(person), office: null, since: askedOn })),
  heeds: { left: 'HearMethodReaderLeft' },
  mayRead: ({ scope, posts }, { office, offices, owner, readers, formerReaders }) =>
    scope.all ||
    scope.council ||
    [office, ...offices].some((one) => scope.offices.includes(one)) ||
    posts.includes(owner) ||
    [...readers.map(({ person }) => person), ...formerReaders].some((person) => posts.includes(ownPost(person))),
})
