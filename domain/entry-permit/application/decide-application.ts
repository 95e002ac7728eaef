import type { Rules } from '../../guideline/rules.ts'
import { requestingNow, roomOf } from '../../guideline/guideline.ts'
import type { By } from '../../kernel/by.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import { there } from '../../kernel/there.ts'
import { closeAllTasks, numberFor, openTasks } from '../../law/deciding.ts'
import { decideTask } from './plans.ts'
import { entryClaim, type Holder } from '../holder.ts'
import { keeperOf, managerOf } from '../keeper-of.ts'
import { accept, type DecideEntry, type Decision } from '../law.ts'
import type { EntryPermitState } from '../state.ts'
import { entrantIn, holderStays, roomGone } from './entrant.ts'
import { termsProblem } from './terms-problem.ts'
import type { EntryTerms, StaffApplication, WorkerApplication } from './fields.ts'
import { underContract } from './under-contract.ts'
import { entryPermitSettings } from '../settings.ts'

/** The office applies for somebody of the city, who is on the roster and stays at least until the last day. */
export const applyForStaff: DecideEntry<StaffApplication> = ({ office, room, entrant, ...terms }, state, rules, by) => {
  const wrong = termsProblem(terms, rules) ?? officeProblem(office, rules, by)
  if (wrong) return wrong
  const found = entrantIn(entrant, terms.untilOn, rules)
  return found.ok ? applied({ office, room, holder: found.holder }, terms, state, rules, by) : found
}

/** The office applies for a contractor's worker, under a contract of its own that is in force (Art. 22(1)). */
export const applyForWorker: DecideEntry<WorkerApplication> = (
  { office, room, contract, company, worker, workerKana, ...terms },
  state,
  rules,
  by,
) => {
  const wrong = termsProblem(terms, rules) ?? officeProblem(office, rules, by)
  if (wrong) return wrong
  const found = underContract({ contract, company, office }, terms, rules)
  if (!found.ok) return found
  const holder: Holder = { kind: 'worker', name: worker, kana: workerKana, contract, ...found.works }
  return applied({ office, room, holder }, terms, state, rules, by)
}

/** The office amends what came back; whose permit it is, for which room, stays. */
export const amend: DecideEntry<EntryTerms> = (terms, state, rules, by) => {
  const { holder } = state
  const wrong = roomGone(state, rules) ?? termsProblem(terms, rules) ?? holderStays(holder, terms.untilOn, rules)
  if (wrong) return wrong
  if (holder?.kind === 'worker') {
    const found = underContract({ ...holder, office: state.office }, terms, rules)
    if (!found.ok) return found
  }
  return accept(
    { type: 'EntryApplicationAmended', rule: 'entry-applied-for', data: { ...terms, by } },
    ...closeAllTasks(state, 'answered'),
    ...openTasks(state, rules, decideTask(managerOf(rules.guideline, state), rules)),
  )
}

/** The office gives the application up. */
export const withdraw: DecideEntry<{ readonly reason: string }> = (said, state, _rules, by) =>
  accept(
    { type: 'EntryApplicationWithdrawn', rule: 'entry-applied-for', data: { ...said, by } },
    ...closeAllTasks(state, 'withdrawn'),
  )

interface Applied {
  readonly office: OfficeId
  readonly room: string
  readonly holder: Holder
}

const applied = (
  { office, room, holder }: Applied,
  terms: EntryTerms,
  state: EntryPermitState,
  rules: Rules,
  by: By,
): Decision => {
  const { manager } = there(roomOf(rules.guideline, room))
  const other = rules.others.claimedBy(entryClaim(holder, room))
  if (other !== null) return refuse('entry-permit-double', 'one-permit-a-person', { field: 'room', case: other })
  const number = numberFor(state.number, entryPermitSettings, rules)
  return accept(
    {
      type: 'EntryAppliedFor',
      rule: 'entry-applied-for',
      data: { ...terms, number, office, room, manager, keeper: keeperOf(rules.guideline, manager), holder, by },
    },
    ...openTasks(state, rules, decideTask(manager, rules)),
  )
}

/** Nobody applies in another office's name. */
const officeProblem = (office: OfficeId, { guideline }: Rules, by: By): Decision | null => {
  const own = requestingNow(guideline, office)
  return own !== null && (by.post === own.staff || by.post === own.head)
    ? null
    : refuse('applies-for-other-office', 'entry-applied-for', { field: 'office' })
}
