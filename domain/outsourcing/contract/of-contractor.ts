import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Caution } from '../in-effect/caution.ts'
import type { OutsourcingState } from '../state.ts'
import { verdictDay, vettingOf } from '../vetting/candidates.ts'
import { isSameCompany } from '../vetting/same-company.ts'

/**
 * Of whom a contract was made with: one of whom the verdict came after the signing (Art. 20 asks beforehand), or
 * another than the company that had begun the work before the approval (Art. 21). Of each vendor the last verdict alone
 * is known.
 */
export const ofContractor = (
  { contractor, signedOn }: { readonly contractor: string; readonly signedOn: PlainDate },
  state: Pick<OutsourcingState, 'vetting' | 'vettings' | 'urgent'>,
): readonly Caution[] => {
  const judgedOn = verdictDay(vettingOf(state, contractor))
  const { urgent } = state
  return [
    ...(judgedOn !== null && judgedOn > signedOn ? [{ kind: 'vetted-after-signing', day: judgedOn } as const] : []),
    ...(urgent !== null && !isSameCompany(urgent.contractor, contractor)
      ? [{ kind: 'urgent-by-another', day: urgent.startedOn } as const]
      : []),
  ]
}
