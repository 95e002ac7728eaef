import type { Rules } from '../guideline/rules.ts'
import type { By } from '../kernel/by.ts'
import type { PersonId } from '../kernel/ids.ts'
import { refuse, type Refusal } from '../kernel/outcome.ts'
import type { OfOwnWork, OwnWork } from './own-work-kinds.ts'
import type { OutsourcingRefusal } from './refusals.ts'
import type { OutsourcingRule } from './law.ts'
import type { OutsourcingState } from './state.ts'

type Question = (state: OutsourcingState, person: PersonId) => readonly OwnWork[]

/** What of a request somebody did themself (operational setting): holding several posts, they would pass it unseen. */
export const ownWorkIn: Question = ({ startedBy, revisions, vettings, submitted, formCheck }, person) => {
  const did = {
    drafted: [startedBy?.person, ...revisions.map((one) => one.person)],
    vetted: vettings.map((one) => one.by.person),
    judged: vettings.map((one) => one.judged?.by.person),
    submitted: [submitted?.person],
    'form-checked': [formCheck?.by.person],
  } as const
  return (Object.keys(did) as (keyof typeof did)[]).filter((work) => did[work].includes(person))
}

/** What forbids to pass one's own work, where the setting has it so; the pages show it beside the button. */
export const ownWorkBar =
  (question: Question = ownWorkIn) =>
  (state: OutsourcingState, { actor, settings }: Rules): Refusal<OutsourcingRefusal, OutsourcingRule> | null => {
    if (actor.kind === 'practice' || settings.vetting.ownWork !== 'refused') return null
    const works = question(state, actor.person)
    return works.length === 0 ? null : refuse('own-work', 'own-work-seen', { works }).refusal
  }

/** What the act keeps of it, where the setting lets it through. */
export const ownWorkSaid = (state: OutsourcingState, by: By, question: Question = ownWorkIn): OfOwnWork => {
  const ownWork = question(state, by.person)
  return ownWork.length === 0 ? {} : { ownWork }
}

/** What somebody did themself in looking into one company: where that company alone is passed. */
export const ownVetting = (vetting: OutsourcingState['vetting'], person: PersonId): readonly OwnWork[] => [
  ...(vetting?.by.person === person ? (['vetted'] as const) : []),
  ...(vetting?.judged?.by.person === person ? (['judged'] as const) : []),
]
