import type { Json } from '../../domain/kernel/json.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { running } from '../../domain/outsourcing/stages.ts'
import { isGood } from '../../domain/outsourcing/vetting/candidates.ts'
import { approvedTerms } from '../../domain/outsourcing/in-effect/approved-terms.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { CorrectionCommand } from '../../domain/outsourcing/corrections/commands.ts'
import type { Ui } from '../ui.ts'
import type { FormCommand } from './form-command.ts'
import type { FormValues } from '../forms/form-context.ts'
import { valuesOf } from '../forms/form-values.ts'
import { changeFormData } from './changes/change-values.ts'
import { sheetFormData } from './contract/sheet-values.ts'
import { requestFormData } from './request/request-values.ts'

/**
 * What a form starts with: facts that the case knows already. Never a decision, never a verdict, never a date of an
 * act.
 */
export function initialValues(
  ui: Ui,
  state: OutsourcingState,
  type: FormCommand,
  about: string | null = null,
): FormValues {
  return valuesOf(type, known(ui, state, type, about))
}

function known(ui: Ui, state: OutsourcingState, type: FormCommand, about: string | null): Json {
  const { request } = state
  switch (type) {
    case 'AmendRequest':
      return request === null ? {} : { request: requestFormData(request, ui.guideline) }
    case 'RecordVetting':
      // From the approval on it may be about any company: nothing is written there that somebody would have to notice.
      return { vendor: about ?? (running.some((one) => one === state.stage) ? '' : (request?.vendor ?? '')) }
    case 'JudgeVendor':
      return proposedConditions(state, about)
    case 'RegisterContract':
      return contractAsApproved(ui, state)
    case 'CorrectContract':
    case 'CorrectTermination':
    case 'CorrectUrgentStart':
      return recorded[type](state)
    case 'RegisterAmendment':
    case 'AmendClauses':
      return sheetFormData(ui, state)
    case 'RequestChange':
      return changeFormData(ui, state, null)
    case 'AmendChange':
      return changeFormData(ui, state, about)
    default:
      return {}
  }
}

/** The verdict itself is the head's to choose; only the conditions that staff propose are there to be worked on. */
const proposedConditions = ({ vettings }: OutsourcingState, about: string | null): Json => {
  const proposed = vettings.find((one) => one.proposed === true && (about === null || one.vendor === about))
  return proposed?.conditions === undefined ? {} : { conditions: proposed.conditions }
}

/** What stands in the record, to be put right. */
const recorded: { readonly [type in CorrectionCommand['type']]: (state: OutsourcingState) => Json } = {
  CorrectContract: ({ contract }) => {
    if (contract === null) return {}
    const { contractor, contractNumber, signedOn, startsOn, endsOn } = contract
    return { contractor, contractNumber, signedOn, startsOn, endsOn }
  },
  CorrectTermination: ({ oversight }) => ({ endsOn: oversight.termination?.endsOn ?? '' }),
  CorrectRecord: () => ({}),
  CorrectUrgentStart: ({ urgent }) => ({ startedOn: urgent?.startedOn ?? '', contractor: urgent?.contractor ?? '' }),
}

/** A contract begins as it was approved, with whoever was vetted. */
const contractAsApproved = (ui: Ui, state: OutsourcingState): Json => {
  const approved = approvedTerms(state, tokyoDateOf(ui.now))
  return {
    contractor: isGood(state.vetting) ? (state.vetting?.vendor ?? '') : '',
    startsOn: approved?.startsOn ?? '',
    endsOn: approved?.endsOn ?? '',
    inspectEveryMonths: ui.settings.inspectEveryMonths,
  }
}
