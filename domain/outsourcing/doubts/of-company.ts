import { tooEarly } from '../../kernel/too-early.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { Settings } from '../../guideline/settings.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ruled } from '../../law/command-law.ts'
import { today } from '../../law/deciding.ts'
import { accept, type OutsourcingLaw, type ToldOutsourcing } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { atWork } from '../in-effect/at-work.ts'
import { isGood, vettingOf } from '../vetting/candidates.ts'
import { holdsUntil } from '../vetting/holds.ts'
import { doubtArises, doubtsLift } from './arise.ts'
import { isOfCompany, isUnsettled } from '../in-effect/in-doubt.ts'
import type { VettingOver } from './fields.ts'

/**
 * What follows from every act for those who work under the contract: whoever is found unsuitable by now is doubtful,
 * whoever is found good, by a look that was not in doubt itself, isn't any more.
 */
export const doubtsOfCompanies = (state: OutsourcingState, rules: Rules): readonly Ruled<OutsourcingLaw>[] => {
  if (state.stage !== 'in-force') return []
  const working = atWork(state)
  // One arises in one act: whoever works under several sub-contracts is asked about once, and again as long as one is
  // left.
  const unfit = working.find(({ party, vendor }) => isNewlyUnfit(party, vendor, state))
  return [
    ...working.flatMap(({ party, vendor }) =>
      isFitAnew(party, vendor, state) ? doubtsLift({ about: party, cause: 'unsuitable' }, 'vetted-anew', state) : [],
    ),
    ...(unfit ? doubtArises({ cause: 'unsuitable', ...foundOf(unfit, state) }, state, rules) : []),
  ]
}

const foundOf = ({ party, vendor }: { readonly party: string; readonly vendor: string }, state: OutsourcingState) => {
  const checkedOn = vettingOf(state, vendor)?.checkedOn
  return { about: party, vendor, ...(checkedOn === undefined ? {} : { checkedOn }) }
}
const doubtsAbout = ({ doubts }: OutsourcingState, party: string) =>
  doubts.filter((one) => one.about === party && isOfCompany(one))

const isNewlyUnfit = (party: string, vendor: string, state: OutsourcingState): boolean => {
  const vetting = vettingOf(state, vendor)
  if (vetting === null || vetting.proposed === true || isGood(vetting)) return false
  return !doubtsAbout(state, party).some(
    (one) => one.cause === 'unsuitable' && (isUnsettled(one) || one.checkedOn === vetting.checkedOn),
  )
}

const isFitAnew = (party: string, vendor: string, state: OutsourcingState): boolean => {
  const vetting = vettingOf(state, vendor)
  return (
    isGood(vetting) &&
    doubtsAbout(state, party).some(
      (one) => isUnsettled(one) && (one.cause === 'unsuitable' || one.checkedOn !== vetting?.checkedOn),
    )
  )
}

/** A vetting that is over while its company works under the contract on. */
interface OverVetting {
  readonly party: string
  readonly vendor: string
  readonly checkedOn: PlainDate
  readonly holdsUntil: PlainDate
  /** The first day on which it doesn't hold. */
  readonly overOn: PlainDate
}

/** Whose vetting is over before the contract is, where nobody has been asked about that very vetting yet. */
export const overVettings = (state: OutsourcingState, settings: Settings): readonly OverVetting[] => {
  const { contract } = state
  if (contract === null || state.stage !== 'in-force') return []
  return atWork(state).flatMap(({ party, vendor }) => {
    const vetting = vettingOf(state, vendor)
    if (vetting === null || !isGood(vetting)) return []
    const { checkedOn } = vetting
    const until = holdsUntil(checkedOn, settings)
    const known = state.doubts.some(
      (one) => one.about === party && one.cause === 'vetting-over' && one.checkedOn === checkedOn,
    )
    if (known || until >= contract.endsOn) return []
    return [{ party, vendor, checkedOn, holdsUntil: until, overOn: addDays(until, 1) }]
  })
}

/** The practice: what was seen of a company holds no more, nobody has looked anew, and it works on. */
export const noteVettingOver: ToldOutsourcing<VettingOver> = ({ party, checkedOn }, state, rules) => {
  const one = overVettings(state, rules.settings).find((over) => over.party === party && over.checkedOn === checkedOn)
  if (one === undefined) return accept()
  if (one.overOn > today(rules)) return tooEarly('vetting-holds', one.overOn)
  const { vendor, holdsUntil: until } = one
  return accept(
    ...doubtArises({ cause: 'vetting-over', about: party, vendor, checkedOn, holdsUntil: until }, state, rules),
  )
}
