import { tooEarly } from '../../kernel/too-early.ts'
import type { Rules } from '../../guideline/rules.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { fiscalYearOf } from '../../kernel/fiscal-year.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { closeTask, invalid, openTasks, today, tooFar } from '../../law/deciding.ts'
import { holderStays, roomGone } from '../application/entrant.ts'
import { lastPossible, periodProblem } from '../application/terms-problem.ts'
import { underContract } from '../application/under-contract.ts'
import type { WorkerHolder } from '../holder.ts'
import { accept, type DecideEntry, type Decision, type ToldEntry } from '../law.ts'
import type { EntryPermitState } from '../state.ts'
import type { EntryPermitRefusal } from '../refusals.ts'
import type { EntryPermitRule } from '../rules.ts'
import type { AskedRenewal, NoRenewal, Renewed, Season } from './fields.ts'
import { askRenewalTask, decideRenewalTask } from './plans.ts'
import { seasonOf } from './season.ts'
import { there } from '../../kernel/there.ts'
import { entryPermitSettings } from '../settings.ts'

/** The practice: the season of a permit's renewal has come, and its office is asked (operational setting). */
export const noteSeason: ToldEntry<Season> = ({ untilOn }, state, rules) => {
  const season = seasonOf(state, rules.settings)
  if (season === null || season.untilOn !== untilOn) return accept()
  if (rules.now < season.at) return tooEarly('entry-renewed-in-time', season.at)
  return accept(
    { type: 'EntryRenewalSeasonBegan', rule: 'entry-renewed-in-time', data: { untilOn } },
    ...openTasks(state, rules, askRenewalTask(state, untilOn, rules)),
  )
}

/** The office wants the permit to go on, a contractor's worker under the same contract or the one that follows. */
export const askRenewal: DecideEntry<AskedRenewal> = (asked, state, rules, by) => {
  if (state.renewal.asked !== null) return refuse('entry-renewal-asked-already', 'entry-renewed-in-time')
  if (asked.contract !== null && state.holder?.kind !== 'worker')
    return invalid('contract', 'not-a-choice', 'entry-of-contractors')
  const found = goesOn(state, asked.untilOn, asked.contract, rules)
  if (!found.ok) return found
  const early = beforeSeason(state, asked.untilOn, rules)
  if (early) return early
  return accept(
    { type: 'EntryRenewalAskedFor', rule: 'entry-renewed-in-time', data: { ...asked, by } },
    ...closeTask(state, 'ask-entry-renewal', 'answered'),
    ...openTasks(state, rules, decideRenewalTask(state, rules)),
  )
}

/**
 * Where permits last to the end of a fiscal year at most, one goes on into a later year from the season of its renewal
 * on, and not for years ahead on a day in spring (operational setting).
 */
const beforeSeason = (state: EntryPermitState, untilOn: PlainDate, rules: Rules): Decision | null => {
  const season = seasonOf(state, rules.settings)
  const isOfLaterYear = fiscalYearOf(untilOn) > fiscalYearOf(today(rules))
  return lastPossible(today(rules), rules) !== null && season !== null && isOfLaterYear && rules.now < season.at
    ? tooEarly('entry-renewed-in-time', season.at)
    : null
}

/** The office lets the permit end with its last day. */
export const letLapse: DecideEntry<NoRenewal> = (said, state, _rules, by) => {
  const closed = closeTask(state, 'ask-entry-renewal', 'answered')
  if (closed.length === 0) return refuse('entry-renewal-not-asked', 'entry-renewed-in-time')
  return accept({ type: 'EntryRenewalNotWanted', rule: 'entry-renewed-in-time', data: { ...said, by } }, ...closed)
}

/** The manager lets the permit go on: without a gap, and never beyond a contract or a fiscal year (Art. 7(2)). */
export const renew: DecideEntry<Renewed> = ({ untilOn, ...said }, state, rules, by) => {
  const { holder, renewal } = state
  const { asked } = renewal
  if (asked === null) return refuse('entry-renewal-not-asked', 'entry-renewed-in-time')
  const found = goesOn(state, untilOn, asked.contract, rules)
  if (!found.ok) return found
  const own = holder?.kind === 'staff' && holder.person === by.person
  if (own && entryPermitSettings.of(rules.settings).ownPermit === 'forbidden')
    return refuse('own-entry-forbidden', 'own-entry-permit')
  return accept(
    {
      type: 'EntryRenewed',
      rule: 'entry-permitted-beforehand',
      data: { untilOn, ...said, from: there(state.permit).untilOn, works: found.works, own, by },
    },
    ...closeTask(state, 'decide-entry-renewal', 'answered'),
  )
}

/** The manager does not let it go on; it ends with its last day, or is asked for once more. */
export const refuseRenewal: DecideEntry<NoRenewal> = (said, state, _rules, by) => {
  if (state.renewal.asked === null) return refuse('entry-renewal-not-asked', 'entry-renewed-in-time')
  return accept(
    { type: 'EntryRenewalRefused', rule: 'entry-permitted-beforehand', data: { ...said, by } },
    ...closeTask(state, 'decide-entry-renewal', 'answered'),
  )
}

type Found =
  | { readonly ok: true; readonly works: Pick<WorkerHolder, 'contract' | 'company' | 'subcontract'> | null }
  | { readonly ok: false; readonly refusal: Refusal<EntryPermitRefusal, EntryPermitRule> }

/** What is over doesn't go on: permission comes before the entry, also where nobody has recorded the end yet. */
const isOver = (last: PlainDate, rules: Rules): Extract<Found, { readonly ok: false }> | null =>
  today(rules) > last ? refuse('entry-permit-over', 'entry-permitted-beforehand', { day: last }) : null

/** Whether it can go on until a day, from the day after its last one. */
const goesOn = (state: EntryPermitState, untilOn: PlainDate, next: CaseId | null, rules: Rules): Found => {
  const { permit, holder, office } = state
  const last = there(permit).untilOn
  const period = { fromOn: addDays(last, 1), untilOn }
  const wrong =
    isOver(last, rules) ??
    roomGone(state, rules) ??
    refused(tooFar('untilOn', untilOn, 'entry-period')) ??
    refused(periodProblem(period, rules)) ??
    holderStays(holder, untilOn, rules)
  if (wrong) return wrong
  if (holder?.kind !== 'worker') return { ok: true, works: null }
  const contract = next ?? holder.contract
  const found = underContract({ contract, company: holder.company, office }, period, rules)
  if (!found.ok) return found
  return { ok: true, works: contract === holder.contract ? null : { contract, ...found.works } }
}

const refused = (decision: Decision | null) => (decision !== null && !decision.ok ? decision : null)
