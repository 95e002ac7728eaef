import { tooEarly } from '../../kernel/too-early.ts'
import type { Rules } from '../../guideline/rules.ts'
import { tokyoTime } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { alreadyPast, closeAllTasks, invalid, notYet, openTasks, today, tooFar } from '../../law/deciding.ts'
import type { EndsWith } from '../../law/hanging.ts'
import { cityId } from '../../city/city-id.ts'
import { worksIn } from '../../city/people/works-in.ts'
import type { CityState } from '../../city/state.ts'
import { lastTerm } from '../in-force.ts'
import { accept, type DecideAuthority, type Decision, type ToldAuthority } from '../law.ts'
import type { AuthorityState } from '../state.ts'
import type { Removal, Revocation, SetEnd } from './fields.ts'
import { removalTask } from '../plans.ts'

/** The access manager revokes at once, with reason and minute; the machine has to follow. */
export const revoke: DecideAuthority<Revocation> = (given, state, rules, by) => {
  const wrong =
    momentProblem('revokedOn', given.revokedOn, given.revokedAt, rules, 'authority-revoked') ??
    beforeTerm(given, state, rules)
  if (wrong) return wrong
  return accept({ type: 'AuthorityRevoked', rule: 'authority-revoked', data: { ...given, by } }, ...over(state, rules))
}

/** What has been in force has been so: a revocation takes back nothing of the days before the term that has begun. */
const beforeTerm = ({ revokedOn }: Revocation, { terms }: AuthorityState, rules: Rules): Decision | null => {
  const begun = terms.findLast(({ fromOn }) => fromOn <= today(rules))
  return begun !== undefined && revokedOn < begun.fromOn
    ? invalid('revokedOn', 'before-begin', 'authority-revoked')
    : null
}

/** A last day is set, no later than the one that was settled. */
export const setEnd: DecideAuthority<SetEnd> = (given, state, rules, by) => {
  const term = lastTerm(state)
  const wrong =
    alreadyPast('lastDay', given.lastDay, rules, 'authority-ends') ?? tooFar('lastDay', given.lastDay, 'authority-ends')
  if (wrong) return wrong
  if (term !== null && term.untilOn !== null && given.lastDay > term.untilOn)
    return invalid('lastDay', 'beyond-term', 'officer-consulted')
  if (term && given.lastDay < term.fromOn)
    return refuse('authority-reversed', 'authority-ends', { field: 'lastDay', day: term.fromOn })
  return accept({ type: 'AuthorityEndSet', rule: 'authority-ends', data: { ...given, by } })
}

/** The last day is over. */
export const expire: ToldAuthority<{ readonly untilOn: PlainDate }> = ({ untilOn }, state, rules) => {
  if (lastTerm(state)?.untilOn !== untilOn || state.stage === 'between') return accept()
  const ends = tokyoTime(addDays(untilOn, 1), '00:00')
  if (ends > rules.now) return tooEarly('authority-ends', ends)
  return accept(
    { type: 'AuthorityExpired', rule: 'authority-ends', data: { untilOn } },
    ...overUnlessNext(state, rules),
  )
}

/**
 * The operator has left the city, or holds no post of the term's office any more: the authority ends with that, unless
 * the next term for another office follows (Art. 14(2): an operator is settled for a using office).
 */
export const endWithPerson: ToldAuthority<EndsWith> = ({ how, on }, state, rules) => {
  if ((how !== 'left' && how !== 'transferred') || isOverFor(how, state) || !reached(state, how, on, rules))
    return accept()
  return accept(
    { type: 'AuthorityEndedWithPerson', rule: 'authority-ends', data: { how, on } },
    ...(how === 'left' ? over(state, rules) : overUnlessNext(state, rules)),
  )
}

/** Removed on the machine: with that the case is over. */
export const confirmRemoval: DecideAuthority<Removal> = (given, state, rules, by) =>
  momentProblem('removedOn', given.removedOn, given.removedAt, rules, 'removed-on-machine') ??
  beforeRegistered(given, state) ??
  (isBeforeRevocation(given, state)
    ? invalid('removedOn', 'before-end', 'removed-on-machine')
    : accept(
        { type: 'RemovalConfirmed', rule: 'removed-on-machine', data: { ...given, by } },
        ...closeAllTasks(state, 'answered'),
      ))

/** Whether there is nothing left to end: between two terms the next one still waits, and ends with a leaving. */
const isOverFor = (how: 'left' | 'transferred', { over, stage }: AuthorityState): boolean =>
  over !== null && !(how === 'left' && stage === 'between')

/** Nothing is removed from the machine before it was there. */
const beforeRegistered = ({ removedOn }: Removal, { ids }: AuthorityState): Decision | null => {
  const last = ids.at(-1)
  return last !== undefined && removedOn < last.matchingOn
    ? invalid('removedOn', 'before-registered', 'removed-on-machine')
    : null
}

/** What was revoked at a minute is removed in that minute or later; other ends may be made ready for before. */
const isBeforeRevocation = ({ removedOn, removedAt }: Removal, { over }: AuthorityState): boolean =>
  over !== null &&
  over.how === 'revoked' &&
  (removedOn < over.on || (removedOn === over.on && over.time !== null && removedAt < over.time))

/** Whether somebody's leaving ends it: whoever is there, of whom the roster says that they still work in the office. */
const reached = (state: AuthorityState, how: 'left' | 'transferred', on: PlainDate, rules: Rules): boolean => {
  const { operator, terms } = state
  const term = terms.find(({ fromOn, untilOn }) => fromOn <= addDays(on, 1) && (untilOn === null || untilOn > on))
  if (operator === null) return false
  if (how === 'left') return true
  if (term === undefined) return false
  const city = rules.others.state(cityId) as CityState | null
  return city !== null && !worksIn(city, operator.person, term.office, addDays(on, 1))
}

/** Everything that waits is over, and the machine has to follow where something was set up on it. */
const over = (state: AuthorityState, rules: Rules) => [
  ...closeAllTasks(state, 'ended'),
  ...(state.ids.length === 0 ? [] : openTasks(state, rules, removalTask(rules))),
]

/** The same, but what is proposed for another office goes on. */
const overUnlessNext = (state: AuthorityState, rules: Rules) => (waitsForNext(state) ? [] : over(state, rules))

/** Whether a change waits that may follow the term that is over. */
export const waitsForNext = ({ pending, stage }: AuthorityState): boolean => stage === 'live' && pending !== null

const momentProblem = (
  field: string,
  day: PlainDate,
  clock: Revocation['revokedAt'],
  rules: Rules,
  rule: 'authority-revoked' | 'removed-on-machine',
): Decision | null =>
  notYet(field, day, rules, rule) ??
  (tokyoTime(day, clock) > rules.now ? refuse('date-in-future', rule, { field, day, today: today(rules) }) : null)
