import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { invalid, notYet, today, tooFar } from '../../law/deciding.ts'
import { ownerOf } from '../posts.ts'
import { accept, type DecideAsset } from '../law.ts'
import type { AssetState } from '../state.ts'
import type { Designated } from './state.ts'
import type { Designation, EndedDesignation } from './fields.ts'

/** Of personal information the text has handlers designated (Art. 18(1)), of all else users (Art. 19(1)). */
const ruleFor = ({ item }: AssetState): 'handlers-designated' | 'users-designated' =>
  item?.personal === true ? 'handlers-designated' : 'users-designated'

/** The owner designates who may handle or use it, by the name of the day. */
export const designate: DecideAsset<Designation> = (data, state, rules, by) => {
  const rule = ruleFor(state)
  const known = rules.others.person(data.person)
  if (known === null || (known.lastDay !== null && known.lastDay < data.from))
    return invalid('person', 'not-a-choice', rule)
  if (openDesignations(state).some(({ person }) => person === data.person))
    return refuse('asset-already-designated', rule, { field: 'person' })
  const wrong = tooFar('from', data.from, 'days-of-acts')
  if (wrong) return wrong
  const id = `designation-${state.designations.length + 1}`
  return accept({
    type: 'AssetHandlerDesignated',
    rule,
    data: { ...data, id, name: known.name, office: state.office, by },
  })
}

/** The owner ends a designation. */
export const endDesignation: DecideAsset<EndedDesignation> = (data, state, rules, by) => {
  const rule = ruleFor(state)
  const one = openDesignations(state).find(({ id }) => id === data.designation)
  if (one === undefined) return refuse('asset-part-missing', rule, { field: 'designation', part: data.designation })
  if (data.on < one.from) return refuse('asset-day-unknown', rule, { field: 'on', day: one.from })
  // One that is still to begin is ended with its first day: until then nobody is designated by it.
  const wrong = data.on === one.from ? null : notYet('on', data.on, rules, 'days-of-acts')
  return wrong ?? accept({ type: 'AssetDesignationEnded', rule, data: { ...data, by } })
}

/**
 * Whoever the owner before has designated is no longer so when the item comes to another owner: who may handle or use
 * it is for the new one to say (Arts. 18(1), 19(1)).
 */
export const endedWithOwner = (
  state: AssetState,
  next: { readonly kind: string; readonly office: OfficeId },
  rules: Rules,
  by: By,
) => {
  const { guideline } = rules
  const before = state.item === null ? null : ownerOf(guideline, state.item.kind, state.office)
  if (before === ownerOf(guideline, next.kind, next.office)) return []
  return openDesignations(state).map(({ id, from }) => ({
    type: 'AssetDesignationEnded' as const,
    rule: ruleFor(state),
    data: { designation: id, on: from > today(rules) ? from : today(rules), reason: '', by },
  }))
}

/** Those that nobody has ended. */
export const openDesignations = ({ designations }: AssetState): readonly Designated[] =>
  designations.filter(({ ended }) => ended === null)

/** Those that run on a day, also where a later end was set before this was asked. */
export const runningDesignations = ({ designations }: AssetState, on: PlainDate): readonly Designated[] =>
  designations.filter(({ ended }) => ended === null || ended.on > on)
