import type { Condition } from '../approval/state.ts'
import type { ChangedCondition, ChangedTerms } from './fields.ts'
import { differences } from '../request/difference.ts'
import type { OutsourcingRequest } from '../request/request.ts'
import { changeableFields } from '../in-effect/change.ts'

/**
 * What is asked for beyond what is approved, and what is approved in its place, field by field: a change holds nothing
 * else (Art. 21).
 */
export const differencesFrom = (
  approved: OutsourcingRequest,
  conditions: readonly Condition[],
  wanted: ChangedTerms,
): { readonly before: ChangedTerms; readonly changes: ChangedTerms } => {
  const changed = new Set<string>(
    differences(approved, { ...approved, ...wanted }, changeableFields).map((one) => one.field),
  )
  const isChanged = ([field]: readonly [string, unknown]) => changed.has(field)
  const changedConditions = (wanted.conditions ?? []).filter(
    (one) => !conditions.some((known) => sameCondition(known, one)),
  )
  const named = new Set(changedConditions.map((one) => one.condition))
  const formerConditions = conditions
    .filter((one) => named.has(one.id))
    .map(({ id, text, dueOn }): ChangedCondition => ({ condition: id, text, dueOn }))
  return {
    before: {
      ...(Object.fromEntries(Object.entries(approved).filter(isChanged)) as ChangedTerms),
      ...(named.size > 0 ? { conditions: formerConditions } : {}),
    },
    changes: {
      ...(Object.fromEntries(Object.entries(wanted).filter(isChanged)) as ChangedTerms),
      ...(named.size > 0 ? { conditions: changedConditions } : {}),
    },
  }
}

const sameCondition = (known: Condition, wanted: ChangedCondition): boolean =>
  known.id === wanted.condition && known.text === wanted.text && known.dueOn === wanted.dueOn
