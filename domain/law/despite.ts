import type { AnyEvent, AnyCommand } from './decider.ts'
import { asDeclared } from './as-declared.ts'
import type { CommandTable, LawTerms } from './command-law.ts'
import type { PostId } from '../kernel/ids.ts'
import type { TaskEvent } from '../tasks/task.ts'

/** What somebody else did since a page was shown. */
type Came = Pick<AnyEvent, 'type' | 'data'>

type Law = CommandTable<LawTerms>[string]

/** What a procedure's law is asked: the rows of all of its commands. */
type Table = CommandTable<LawTerms>

/**
 * That somebody was reminded, or told of a delay: nobody decides on that. And what is asked and answered comes with an
 * act, and matters where that does; who may answer is asked anew.
 */
const ofTasks = [
  'TaskReminded',
  'TaskEscalated',
  'TaskOpened',
  'TaskClosed',
] as const satisfies readonly TaskEvent['type'][]

type Says = true | ((given: never, came: never, held: readonly PostId[]) => boolean) | undefined

/** What is said of each type of event for a command: by its own row, else by that of the practice which brings it. */
const saidFor = (table: Table, { despite }: Pick<Law, 'despite'>): ReadonlyMap<string, Says> => {
  const asides = Object.values(table).flatMap(({ aside = {} }) => Object.entries(aside))
  return new Map<string, Says>([
    ...ofTasks.map((type): [string, Says] => [type, true]),
    ...asides.map(([type, says]): [string, Says] => [
      type,
      typeof says === 'function' ? (_given, came) => says(came) : says,
    ]),
    ...Object.entries(despite ?? {}),
  ])
}

/** The types of events after which a page is as good as it was for a command, whatever they hold. */
export const neverMatter = (table: Table, law: Pick<Law, 'despite'>): readonly string[] =>
  [...saidFor(table, law)].flatMap(([type, says]) => (says === true ? [type] : []))

/** By which law it is judged: the procedure's rows, the command's own, and the posts that whoever gives it holds. */
interface GivenUnder {
  readonly commands: Table
  readonly law: Law
  readonly held: readonly PostId[]
}

/**
 * Whether a command may be given from a page that was shown before these events: nothing of them is what it rests on.
 * Closed where nothing is said: what neither its row nor the practice's own names makes the page stale.
 */
export const standsDespite = (
  { commands, law, held }: GivenUnder,
  { data }: AnyCommand,
  came: readonly Came[],
): boolean => {
  const said = saidFor(commands, law)
  // The table has checked each function against its own fields and event; here their types are forgotten.
  const given = asDeclared(law.fields, data) as never
  return came.every((event) => {
    const says = said.get(event.type)
    return says === true || (typeof says === 'function' && says(given, event.data as never, held))
  })
}
