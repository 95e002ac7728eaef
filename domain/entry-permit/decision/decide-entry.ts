import { refuse } from '../../kernel/outcome.ts'
import { closeAllTasks, invalid, openTasks } from '../../law/deciding.ts'
import { holderStays, roomGone } from '../application/entrant.ts'
import { timesProblem } from '../application/terms-problem.ts'
import { underContract } from '../application/under-contract.ts'
import { givingTasks } from '../identification/plans.ts'
import { accept, type DecideEntry } from '../law.ts'
import type { PermitTerms } from './fields.ts'
import { amendTask } from './plans.ts'
import { entryPermitSettings } from '../settings.ts'

/**
 * The manager of the room permits (Arts. 7(2) and 8). A contractor's worker is permitted while the contract stands as
 * it was read and not beyond its end; a manager permits themselves only where the city has settled so, and the chief is
 * told.
 */
export const permit: DecideEntry<PermitTerms> = (terms, state, rules, by) => {
  const { holder } = state
  if (terms.accompanied === 'accompanied' && terms.companion.trim() === '') return invalid('companion', 'empty')
  const wrong = roomGone(state, rules) ?? timesProblem(terms, rules) ?? holderStays(holder, terms.untilOn, rules)
  if (wrong) return wrong
  if (holder?.kind === 'worker') {
    const found = underContract({ ...holder, office: state.office }, terms, rules)
    if (!found.ok) return found
  }
  const own = holder?.kind === 'staff' && holder.person === by.person
  if (own && entryPermitSettings.of(rules.settings).ownPermit === 'forbidden')
    return refuse('own-entry-forbidden', 'own-entry-permit')
  return accept(
    { type: 'EntryPermitted', rule: 'entry-permitted-beforehand', data: { ...terms, own, by } },
    ...closeAllTasks(state, 'answered'),
    ...openTasks(state, rules, ...givingTasks(state, terms.fromOn, rules)),
  )
}

/** The manager refuses, with the reason. */
export const refuseEntry: DecideEntry<{ readonly reason: string }> = (said, state, _rules, by) =>
  accept(
    { type: 'EntryRefused', rule: 'entry-permitted-beforehand', data: { ...said, by } },
    ...closeAllTasks(state, 'answered'),
  )

/** The manager sends the application back, with what is missing. */
export const returnApplication: DecideEntry<{ readonly reason: string }> = (said, state, rules, by) =>
  accept(
    { type: 'EntryApplicationReturned', rule: 'entry-permitted-beforehand', data: { ...said, by } },
    ...closeAllTasks(state, 'returned', 'decide-entry'),
    ...openTasks(state, rules, amendTask(state.office, rules)),
  )
