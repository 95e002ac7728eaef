import type { AnyEvent, AnyCommand } from './decider.ts'
import { asDeclared } from './as-declared.ts'
import type { CommandTable, LawTerms } from './command-law.ts'
import type { TaskEvent } from '../tasks/task.ts'

/** What somebody else did since a page was shown. */
type Came = Pick<AnyEvent, 'type' | 'data'>

type Law = CommandTable<LawTerms>[string]

/** That somebody was reminded or told of a delay: nobody decides on that. */
const reminders = ['TaskReminded', 'TaskEscalated'] as const satisfies readonly TaskEvent['type'][]

/** What is asked and answered comes with an act, and matters where that does; who may answer is asked anew. */
const comesAlong = ['TaskOpened', 'TaskClosed'] as const satisfies readonly TaskEvent['type'][]

/** The types of events after which a page is as good as it was for a command, whatever they hold. */
export const neverMatter = ({ despite }: Pick<Law, 'despite'>): readonly string[] =>
  despite === undefined
    ? reminders
    : [...reminders, ...comesAlong, ...Object.keys(despite).filter((type) => despite[type] === true)]

/**
 * Whether a command may be given from a page that was shown before these events: nothing of them is what it rests on.
 * Closed where nothing is said: what a command's row doesn't name makes the page stale.
 */
export const standsDespite = (law: Law, { data }: AnyCommand, came: readonly Came[]): boolean => {
  const never = new Set(neverMatter(law))
  // The table has checked each function against its own fields and event; here their types are forgotten.
  const given = asDeclared(law.fields, data) as never
  return came.every((event) => {
    const says = Object.hasOwn(law.despite ?? {}, event.type) ? law.despite?.[event.type] : undefined
    return never.has(event.type) || (typeof says === 'function' && says(given, event.data as never))
  })
}
