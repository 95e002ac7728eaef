import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import type { Json } from '../../../domain/kernel/json.ts'
import { approvedTerms } from '../../../domain/outsourcing/in-effect/approved-terms.ts'
import { changeableFields, lastRevision } from '../../../domain/outsourcing/in-effect/change.ts'
import { openConditions } from '../../../domain/outsourcing/in-effect/conditions.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import type { Ui } from '../../ui.ts'

/** A change's form: what is approved now, or what the returned change asked for in its place. */
export const changeFormData = (ui: Ui, state: OutsourcingState, about: string | null): Json => {
  const approved = approvedTerms(state, tokyoDateOf(ui.now))
  const change = state.changes.find((one) => one.id === about)
  const last = change ? lastRevision(change) : null
  const terms = Object.fromEntries(
    changeableFields.flatMap((field) => (approved?.[field] === undefined ? [] : [[field, approved[field] as Json]])),
  )
  const conditions = openConditions(state).map(
    ({ id, text, dueOn }) =>
      last?.changes.conditions?.find((one) => one.condition === id) ?? { condition: id, text, dueOn },
  )
  return {
    changes: {
      ...terms,
      ...(last?.changes as { readonly [field: string]: Json } | undefined),
      conditions: conditions as unknown as Json,
    },
    ...(last ? { reason: last.reason, effectiveOn: last.effectiveOn } : {}),
  }
}
