import type { Rules } from '../guideline/rules.ts'
import type { By } from '../kernel/by.ts'
import type { PersonId } from '../kernel/ids.ts'
import { refuse, type Refusal } from '../kernel/outcome.ts'

/** What somebody did themself in a case, so that passing it later is passing their own work. */
export type OwnWork =
  | 'drafted'
  | 'vetted'
  | 'judged'
  | 'submitted'
  | 'form-checked'
  | 'asked-for'
  | 'reported'
  | 'assessed'
  | 'followed-up'
  | 'consulted'
  | 'counted'
  | 'offered'
  | 'handed-over'
  | 'given-back'
  | 'for-oneself'

/** Whoever did what is passed, by what they did: people, or the acts that say who it was. */
export type Did = { readonly [work in OwnWork]?: readonly Doer[] }

type Doer = PersonId | Pick<By, 'person'> | null | undefined

/**
 * Whose work a command passes (operational setting): declared in its row wherever a check by somebody else is meant.
 * Without the command's data (a page that shows the button) it says what holds whatever one writes.
 */
export type Passes<State, Data> = (state: State, data: Data | null) => Did

/** What an act of passing keeps of it: said on page, letter and paper; left out where there was none. */
export interface OfOwnWork {
  readonly ownWork?: readonly OwnWork[]
}

/** An act by which somebody passed their own work, as a case keeps it for its page and papers. */
export interface PassedOwn {
  /** The event's type. */
  readonly event: string
  readonly name: string
  readonly works: readonly OwnWork[]
}

/** What of it a person did themself, in the order of the declaration. */
export const ownWorkOf = (did: Did, person: PersonId): readonly OwnWork[] =>
  (Object.keys(did) as OwnWork[]).filter((work) => did[work]?.some((one) => personOf(one) === person))

const personOf = (one: Doer): PersonId | null => (typeof one === 'object' ? (one?.person ?? null) : (one ?? null))

/** What forbids to pass one's own work, where the setting has it so. */
export const ownWorkRefused = (did: Did, { actor, settings }: Rules): Refusal<'own-work', 'own-work-seen'> | null => {
  if (actor.kind === 'practice' || settings.vetting.ownWork !== 'refused') return null
  const works = ownWorkOf(did, actor.person)
  return works.length === 0 ? null : refuse('own-work', 'own-work-seen', { works }).refusal
}

/** What the act keeps of it, where the setting lets it through. */
export const ownWorkSaid = (did: Did, { person }: Pick<By, 'person'>): OfOwnWork => {
  const ownWork = ownWorkOf(did, person)
  return ownWork.length === 0 ? {} : { ownWork }
}

/** The events of an act with what it keeps of own work: in the first of them that says who acted. */
export const withOwnWork = <Event extends { readonly data: object }>(
  events: readonly Event[],
  did: Did,
  { actor }: Rules,
): readonly Event[] => {
  if (actor.kind === 'practice') return events
  const said = ownWorkSaid(did, actor)
  const at = events.findIndex(({ data }) => 'by' in data && personOf(data.by as Doer) === actor.person)
  return said.ownWork === undefined
    ? events
    : events.map((event, nth) => (nth === at ? { ...event, data: saidOfIt(event.data, said) } : event))
}

const saidOfIt = (data: object, said: OfOwnWork): object => {
  const { by, ...rest } = data as { readonly by: unknown }
  return { ...rest, ...said, by }
}

/** What a case keeps of an event that says so; nothing of any other. */
export const passedOwnIn = ({ type, data }: { readonly type: string; readonly data: object }): PassedOwn | null => {
  const { ownWork, by } = data as OfOwnWork & { readonly by?: By }
  return ownWork === undefined || by === undefined ? null : { event: type, name: by.name, works: ownWork }
}
