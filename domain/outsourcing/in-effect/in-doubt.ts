import { refuse, type Refusal } from '../../kernel/outcome.ts'
import type { OutsourcingRefusal } from '../refusals.ts'
import type { OutsourcingRule } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import type { Doubt } from '../slices.ts'

/** Whether nobody has answered it, and nothing else has settled it. */
export const isOpenDoubt = ({ answer, lifted }: Doubt): boolean => answer === null && lifted === null

/** Whether it holds things up: open, or answered by a suspension or a termination that isn't over. */
export const isUnsettled = ({ answer, lifted }: Doubt): boolean =>
  lifted === null && (answer === null || answer.course === 'suspended' || answer.course === 'terminated')

/** Whether it is about a company, and not about what the council had found or was granted. */
export const isOfCompany = ({ cause }: Pick<Doubt, 'cause'>): boolean =>
  cause === 'unsuitable' || cause === 'vetting-over'

/** What is doubtful, as a refusal; null where nothing is. */
const inDoubt = (doubts: readonly Doubt[]): Refusal<OutsourcingRefusal, OutsourcingRule> | null => {
  const held = doubts.filter(isUnsettled)
  const rule = held.every(isOfCompany) ? 'company-remains-fit' : 'grounds-hold'
  return held.length === 0 ? null : refuse('doubt-open', rule, { items: held.map(({ doubt }) => doubt) }).refusal
}

/** What forbids going on upon an approval: the council's outcome doesn't bear it, or a change of it, any more. */
export const groundsInDoubt = ({ doubts }: OutsourcingState) =>
  inDoubt(doubts.filter((one) => !isOfCompany(one) && !one.about.startsWith('subcontract-')))

/** What forbids granting more to a company of which nobody has said yet whether it goes on (Arts. 20, 21). */
export const companyInDoubt = ({ doubts }: OutsourcingState, party = 'contractor') =>
  inDoubt(doubts.filter((one) => isOpenDoubt(one) && isOfCompany(one) && one.about === party))

/** What forbids granting anything more under the contract: its grounds, or its contractor, are in doubt. */
export const mayGrantMore = (state: OutsourcingState) => groundsInDoubt(state) ?? companyInDoubt(state)

/** What forbids an act for which nothing at all may be doubtful. */
export const anythingInDoubt = ({ doubts }: OutsourcingState) => inDoubt(doubts)

/** What forbids closing the case: a doubt that nobody has answered. */
export const unanswered = ({ doubts }: OutsourcingState) => inDoubt(doubts.filter(isOpenDoubt))

/** The changes that don't take effect meanwhile. */
export const changesInDoubt = ({ doubts }: OutsourcingState): ((change: string) => boolean) => {
  const held = new Set(doubts.filter((one) => isUnsettled(one) && !isOfCompany(one)).map(({ about }) => about))
  return (change) => held.has('approval') || held.has(change)
}
