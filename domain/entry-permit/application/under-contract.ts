import type { Rules } from '../../guideline/rules.ts'
import type { CaseId, OfficeId } from '../../kernel/ids.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { searchKey } from '../../kernel/text.ts'
import type { OutsourcingState } from '../../outsourcing/state.ts'
import { restsSince } from '../../outsourcing/in-effect/rests.ts'
import { mayWork } from '../../outsourcing/subcontracts/may-work.ts'
import type { EntryPermitRefusal } from '../refusals.ts'
import type { EntryPermitRule } from '../rules.ts'
import type { WorkerHolder } from '../holder.ts'

type Found =
  | { readonly ok: true; readonly works: Pick<WorkerHolder, 'company' | 'subcontract'> }
  | { readonly ok: false; readonly refusal: Refusal<EntryPermitRefusal, EntryPermitRule> }

/** For whom and under which contract somebody works; null where their office need not be looked at again. */
interface Works {
  readonly contract: CaseId
  readonly company: string
  readonly office: OfficeId
}

/**
 * Under what a company's people may enter in a period (Art. 22(1)): the approved contract of the office is in force,
 * doesn't rest and lasts as long, and a sub-contractor's people may work from the consent on and no longer than it
 * lasts.
 */
export const underContract = (
  { contract, company, office }: Works,
  { fromOn, untilOn }: { readonly fromOn: PlainDate; readonly untilOn: PlainDate },
  { others }: Rules,
): Found => {
  const state = others.state(contract) as OutsourcingState | null
  const terms = state?.contract ?? null
  // While a contract rests nobody is permitted anew under it, nor let in again.
  if (state === null || terms === null || state.stage !== 'in-force' || restsSince(state) !== null)
    return refuse('entry-contract-not-live', 'entry-of-contractors', { field: 'contract' })
  if (state.office !== office) return refuse('applies-for-other-office', 'entry-applied-for', { field: 'contract' })
  if (fromOn < terms.startsOn || untilOn > terms.endsOn)
    return refuse('entry-period-beyond-contract', 'entry-of-contractors', {
      field: fromOn < terms.startsOn ? 'fromOn' : 'untilOn',
      day: fromOn < terms.startsOn ? terms.startsOn : terms.endsOn,
    })
  return ofCompany(state, company, [fromOn, untilOn])
}

/** The contractor itself, or a sub-contractor on both days; named as the contract's case names it. */
const ofCompany = (state: OutsourcingState, company: string, days: readonly PlainDate[]): Found => {
  const key = searchKey(company)
  const contractor = state.contract?.contractor ?? ''
  if (searchKey(contractor) === key) return { ok: true, works: { company: contractor, subcontract: null } }
  const named = state.subcontracts.filter(({ terms }) => searchKey(terms.name) === key)
  if (named.length === 0)
    return refuse('entry-company-unknown', 'entry-of-contractors', { field: 'company', value: contractor })
  for (const { terms } of named) {
    const [first = null, ...later] = days.map((day) => consentedUnder(state, terms.name, day))
    if (first !== null && later.every((one) => one !== null))
      return { ok: true, works: { company: terms.name, subcontract: first } }
  }
  if (named.some(({ terms }) => days.some((day) => isInDoubt(state, terms.name, day))))
    return refuse('entry-subcontract-in-doubt', 'entry-of-subcontractors', { field: 'company', value: company })
  return refuse('entry-subcontract-without-consent', 'entry-of-subcontractors', { field: 'company', value: company })
}

/** Under which sub-contract a company may work on a day; null where it may not. */
const consentedUnder = (state: OutsourcingState, company: string, day: PlainDate): string | null => {
  const answer = mayWork(state, company, day)
  return answer.may && typeof answer.as === 'object' ? answer.as.subcontract : null
}

/** Whether a consent that would do is in doubt: whoever gave it has still to say what becomes of it. */
const isInDoubt = (state: OutsourcingState, company: string, day: PlainDate): boolean => {
  const answer = mayWork(state, company, day)
  return !answer.may && answer.refusal.code === 'subcontract-in-doubt'
}
