import type { Json } from '../../domain/kernel/json.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { settingsOn } from '../../domain/guideline/settings.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { Ui } from '../ui.ts'
import type { FormCommand } from './command-fields.tsx'
import type { FormValues } from './form-context.ts'
import { valuesOf } from './form-values.ts'

/** What a form starts with: facts that the case knows already. Never a decision, never a verdict, never a date of an act. */
export function initialValues(ui: Ui, state: OutsourcingState, type: FormCommand): FormValues {
  return valuesOf(type, known(ui, state, type))
}

function known(ui: Ui, state: OutsourcingState, type: FormCommand): Json {
  const { request, vetting } = state
  switch (type) {
    case 'AmendRequest':
      return { request: request as unknown as Json }
    case 'RecordVetting':
      return { vendor: request?.vendor ?? '' }
    case 'RegisterContract':
      return {
        contractor: vetting?.vendor ?? '',
        startsOn: request?.startsOn ?? '',
        endsOn: request?.endsOn ?? '',
        inspectEveryMonths: settingsOn(tokyoDateOf(ui.now)).inspectEveryMonths,
      }
    default:
      return {}
  }
}
