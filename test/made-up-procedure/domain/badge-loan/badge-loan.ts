import { requestingOffice, type Guideline } from '../guideline/guideline.ts'
import type { PostId } from '../kernel/ids.ts'
import { tokyoDateOf } from '../kernel/instant.ts'
import { personCause, type HangsOn, type Heeds } from '../law/hanging.ts'
import { procedureOf } from '../law/procedure.ts'
import { loanCommands, type BadgeLoanCommand } from './commands.ts'
import { loanEvolve } from './evolve.ts'
import { badgeLoanRefusals, type BadgeLoanLaw } from './law.ts'
import { loanLetters } from './letters.ts'
import { loanTasks } from './plans.ts'
import { badgeLoanRules } from './rules.ts'
import { badgeLoanRegister, badgeLoanRow } from './register.ts'
import { badgeLoanSettings } from './settings.ts'
import { initialState, steps, type BadgeLoanState } from './state.ts'

/** The office's staff and head ask and bring back; the secretariat lends. Before the first act any office may ask. */
const postsFor = (who: BadgeLoanLaw['Who'], { asked }: BadgeLoanState, guideline: Guideline): readonly PostId[] => {
  if (who === 'secretariat') return [guideline.roles.secretariat.post]
  const own = asked && requestingOffice(guideline, asked.office)
  const offices = asked ? (own ? [own] : []) : guideline.requesting
  return offices.flatMap((one) => [one.staff, one.head])
}

/** A loan hangs on the contract for which it is, and on whoever asked for it, as long as they are in that office. */
const loanHangsOn = ({ asked }: BadgeLoanState): readonly HangsOn[] => {
  if (asked === null) return []
  const since = tokyoDateOf(asked.by.at)
  return [
    ...(asked.contract === undefined ? [] : [{ cause: asked.contract, office: null, since }]),
    { cause: personCause(asked.by.person), office: asked.office, since },
  ]
}

/** By what it hears that one of them has ended. */
const heeds: Heeds = { ended: 'CallBadgeBack', left: 'CallBadgeBack', transferred: 'CallBadgeBack' }

/** The loan of an entry badge: asked for, lent, brought back or lost. */
export const badgeLoan = procedureOf<BadgeLoanLaw, BadgeLoanCommand>({
  name: 'badge-loan',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [{ name: 'loan', commands: loanCommands, evolve: loanEvolve, tasks: loanTasks, letters: loanLetters }],
  startedBy: 'AskForBadge',
  refusals: badgeLoanRefusals,
  rules: badgeLoanRules,
  settings: badgeLoanSettings,
  postsFor,
  applies: ({ stage }, { type }) =>
    stage === 'none' ? type === 'BadgeAskedFor' : stage !== 'closed' || type === 'TaskClosed',
  caseRow: badgeLoanRow,
  registers: { loans: badgeLoanRegister },
  hangsOn: loanHangsOn,
  heeds,
  mayRead: ({ scope }, { asked }) => scope.all || (asked !== null && scope.offices.includes(asked.office)),
})
