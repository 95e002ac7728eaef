import type { Calendar } from '../kernel/calendar.ts'
import type { Instant } from '../kernel/instant.ts'
import type { LetterPlan } from '../kernel/letter.ts'
import { compareDates } from '../kernel/plain-date.ts'
import type { Permission } from '../kernel/outcome.ts'
import { there } from '../kernel/there.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { withSecretariatsHead } from '../guideline/role-posts.ts'
import type { Rules } from '../guideline/rules.ts'
import type { Settings } from '../guideline/settings.ts'
import type { CaseState } from './case-state.ts'
import type { TaskKinds } from '../tasks/task-kinds.ts'
import { taskWakes } from '../tasks/wakes.ts'
import { wholeRow, type CaseRow } from './case-row.ts'
import type { CommandTable, LawTerms } from './command-law.ts'
import type { CommonRule } from './common-rules.ts'
import { decideBy } from './decide-by.ts'
import type { AnyCommand, AnyEvent, CommandLike, Decider } from './decider.ts'
import { acceptsBy, evolveBy } from './evolve-by.ts'
import { followedBy } from './followed-by.ts'
import { lettersBy } from './letters-by.ts'
import type { Wake } from './part.ts'
import type { ProcedureTerms } from './procedure-terms.ts'
import { ownWorkRefused } from './own-work.ts'
import { permits, type PermitRefusal } from './permits.ts'
import type { Registers } from './register.ts'
import { liesBeforeNobody } from '../tasks/ask-anew.ts'
import type { OpenTask } from '../tasks/task.ts'
import { taskCommands, type AnsweringOf } from './task-commands.ts'

/** A procedure as the record, the practice, the API and the pages use it. */
export interface Procedure<Terms extends LawTerms = AnyTerms, Command extends CommandLike = AnyCommand> extends Omit<
  ProcedureTerms<Terms>,
  'applies' | 'caseRow' | 'mailsTask' | 'registers'
> {
  readonly decider: Decider<
    Terms['State'],
    Command,
    Terms['Event'],
    Terms['Code'] | PermitRefusal,
    Terms['Rule'] | CommonRule
  >
  /** Every command of its parts, and those about tasks that every procedure has. */
  readonly commands: CommandTable<Terms>
  /** Whether this actor may give it now, with what forbids it on this case whatever one writes: what pages ask. */
  readonly permitted: (type: string, state: Terms['State'], rules: Rules) => Permission
  /** Whether an event can happen to a case as it stands: what a verification asks of what is recorded. */
  readonly accepts: (state: Terms['State'], event: AnyEvent) => boolean
  readonly isClosed: (state: Terms['State']) => boolean
  readonly lettersFor: (event: AnyEvent, after: Terms['State'], guideline: Guideline) => readonly LetterPlan[]
  readonly taskKinds: TaskKinds
  readonly registers: Registers<Terms['State']>
  /** The open tasks of a case that lie before posts of which none may answer them by a guideline. */
  readonly beforeNobody: (state: Terms['State'], guideline: Guideline) => readonly OpenTask[]
  /** Its row in the lists. */
  readonly caseRow: (state: Terms['State']) => CaseRow
  /** What the practice sees of a case: where it stands, and the moments that it waits for, the earliest first. */
  readonly view: (state: Terms['State'], now: Instant, calendar: Calendar, settings: Settings) => PracticeView
}

/** The terms of a procedure whose own types are forgotten. */
export interface AnyTerms {
  readonly State: CaseState
  readonly Event: AnyEvent
  readonly Code: string
  readonly Rule: string
  readonly Who: string
  readonly Stage: string
}

/** The small view that the practice needs of a case. */
export interface PracticeView {
  readonly stage: string
  readonly wakes: readonly Wake[]
}

/** Puts a procedure together from its parts. */
export const procedureOf = <Terms extends LawTerms, Command extends CommandLike>(
  terms: ProcedureTerms<Terms>,
): Procedure<Terms, Command> => {
  const { parts, initialState } = terms
  // Whatever is given to the secretariat's staff the head of that office can do, in every procedure (Art. 5(5)).
  const postsFor: typeof terms.postsFor = (who, state, guideline) =>
    withSecretariatsHead(terms.postsFor(who, state, guideline), guideline)
  const commands: CommandTable<Terms> = Object.assign(
    {},
    taskCommands<Terms>(terms.stages, (...asked) => answering(...asked)),
    ...parts.map((one) => one.commands),
  )
  const answering = answeringBy(terms, () => commands, postsFor)
  const may = (type: string, state: Terms['State'], rules: Rules) => {
    const law = commands[type]
    if (law === undefined) throw new Error(`${terms.name} has no command ${type}`)
    const posts = law.who === 'practice' ? [] : postsFor(law.who, state, rules.guideline)
    const { stage, tasks, ending } = state
    return permits({ type, law, posts, stage, tasks, ended: ending?.how ?? '' }, rules)
  }
  const evolve = evolveBy(terms)
  return {
    ...terms,
    postsFor,
    commands,
    caseRow: (state) => wholeRow(terms.caseRow(state)),
    registers: terms.registers ?? {},
    taskKinds: Object.assign({}, ...parts.map((one) => one.tasks)),
    accepts: acceptsBy(terms),
    isClosed: ({ stage }) => stage === 'closed',
    lettersFor: lettersBy(terms),
    beforeNobody: beforeNobodyBy(answering),
    permitted: (type, state, rules) => {
      const permission = may(type, state, rules)
      if (!permission.may) return permission
      const { bar, passes } = there(commands[type])
      const barred = bar?.(state, rules) ?? ownWorkRefused(passes?.(state, null) ?? {}, rules)
      return barred ? { may: false, refusal: barred } : permission
    },
    decider: {
      initialState,
      permits: may,
      decide: followedBy(terms, evolve, decideBy(commands, may)),
      evolve,
    },
    view: viewBy(parts),
  }
}

const viewBy =
  <Terms extends LawTerms>(parts: ProcedureTerms<Terms>['parts']): Procedure<Terms>['view'] =>
  (state, now, calendar, settings) => ({
    stage: state.stage,
    wakes: [
      ...parts.flatMap((one) => one.wakes?.(state, now, calendar, settings) ?? []),
      ...taskWakes(state.tasks, now),
    ].toSorted((a, b) => compareDates(a.at, b.at)),
  })

/** Who may answer a task as the table of commands has it, and whose its first answer is. */
const answeringBy =
  <Terms extends LawTerms>(
    terms: Pick<ProcedureTerms<Terms>, 'postsFor'>,
    commands: () => CommandTable<Terms>,
    everybody: ProcedureTerms<Terms>['postsFor'],
  ): AnsweringOf<Terms['State']> =>
  ({ answers }, state, guideline) => {
    const table = commands()
    const laws = answers.flatMap((type) => (table[type] === undefined ? [] : [table[type]]))
    const first = laws.find(({ who }) => who !== 'practice')
    if (first === undefined) return null
    const of = (posts: typeof everybody, { who }: typeof first) =>
      who === 'practice' ? [] : posts(who, state, guideline)
    return { may: laws.flatMap((law) => of(everybody, law)), asked: of(terms.postsFor, first), rule: first.rule }
  }

const beforeNobodyBy =
  <State extends CaseState>(answering: AnsweringOf<State>) =>
  (state: State, guideline: Guideline): readonly OpenTask[] =>
    state.tasks.open.filter((task) => {
      const now = answering(task, state, guideline)
      return now !== null && liesBeforeNobody(task, now)
    })
