import type { Decision } from '../law.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { OutsourcingState } from '../state.ts'
import type { Change, ChangeStatus } from './change.ts'

type Found = { readonly ok: true; readonly change: Change } | Extract<Decision, { readonly ok: false }>

/** The change that is meant, if it stands where the act can be done; the refusal says where it stands (Art. 21). */
export const changeIn = (state: OutsourcingState, id: string, ...at: readonly ChangeStatus[]): Found => {
  const change = state.changes.find((one) => one.id === id)
  if (!change) return refuse('change-unknown', 'changes-approved', { field: 'change', change: id })
  return at.includes(change.status)
    ? { ok: true, change }
    : refuse('change-unknown', 'changes-approved', { field: 'change', change: id, status: change.status })
}
