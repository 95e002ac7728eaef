import { refuse } from '../../kernel/outcome.ts'
import { invalid, tooFar } from '../../law/deciding.ts'
import { accept, type DecideAsset } from '../law.ts'
import type { AssetState } from '../state.ts'
import type { Designated } from './state.ts'
import type { Designation, EndedDesignation } from './fields.ts'

/** Of personal information the text has handlers designated (Art. 18(1)), of all else users (Art. 19(1)). */
const ruleFor = ({ item }: AssetState) => (item?.personal === true ? 'handlers-designated' : 'users-designated')

/** The owner designates who may handle or use it, by the name of the day. */
export const designate: DecideAsset<Designation> = (data, state, rules, by) => {
  const rule = ruleFor(state)
  const known = rules.others.person(data.person)
  if (known === null || (known.lastDay !== null && known.lastDay < data.from))
    return invalid('person', 'not-a-choice', rule)
  if (openDesignations(state).some(({ person }) => person === data.person))
    return refuse('asset-already-designated', rule, { field: 'person' })
  const wrong = tooFar('from', data.from, rule)
  if (wrong) return wrong
  const id = `designation-${state.designations.length + 1}`
  return accept({
    type: 'AssetHandlerDesignated',
    rule,
    data: { ...data, id, name: known.name, office: state.office, by },
  })
}

/** The owner ends a designation. */
export const endDesignation: DecideAsset<EndedDesignation> = (data, state, _rules, by) => {
  const rule = ruleFor(state)
  const one = openDesignations(state).find(({ id }) => id === data.designation)
  if (one === undefined) return refuse('asset-part-missing', rule, { field: 'designation', part: data.designation })
  if (data.on < one.from) return refuse('asset-day-unknown', rule, { field: 'on', day: one.from })
  return accept({ type: 'AssetDesignationEnded', rule, data: { ...data, by } })
}

/** Those that nobody has ended. */
export const openDesignations = ({ designations }: AssetState): readonly Designated[] =>
  designations.filter(({ ended }) => ended === null)
