import type { Rules } from '../../domain/guideline/rules.ts'
import type { Permission } from '../../domain/kernel/outcome.ts'
import { decide } from '../../domain/outsourcing/decide/decide.ts'
import { permits, powers } from '../../domain/outsourcing/permits.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { FormCommand } from './outsourcing-fields.tsx'
import type { CasePermissions } from './outsourcing-view.ts'

/**
 * What the reader may do on a case now. The law answers: by its table of powers, and for acts that are refused whatever
 * one writes (an approval against the council, a closing with something open) by being asked with an empty form.
 */
export function casePermissions(state: OutsourcingState, rules: Rules): CasePermissions {
  const types = (Object.keys(powers) as (keyof typeof powers)[]).filter(
    (type): type is FormCommand => powers[type].who !== 'practice',
  )
  return Object.fromEntries(types.map((type) => [type, permission(type, state, rules)])) as CasePermissions
}

function permission(type: FormCommand, state: OutsourcingState, rules: Rules): Permission {
  const standing = permits(type, state, rules)
  if (!standing.may) return standing
  if (type === 'ApproveOutsourcing')
    return tried(standing, decide({ type, data: { conditions: [], note: '' } }, state, rules))
  if (type === 'DisputeClauses')
    return tried(standing, decide({ type, data: { clause: 'subcontracting', reason: '-' } }, state, rules))
  if (type === 'ConfirmClauses') return tried(standing, decide({ type, data: { remarks: '' } }, state, rules))
  if (type === 'CloseOutsourcing') return tried(standing, decide({ type, data: { note: '' } }, state, rules))
  return standing
}

function tried(standing: Permission, outcome: ReturnType<typeof decide>): Permission {
  return outcome.ok ? standing : { may: false, refusal: outcome.refusal }
}
