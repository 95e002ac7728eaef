import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { ownWorkText } from '../own-work-text.ts'
import { labelled } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** Who passed their own work in a case, and what of it was theirs: said beside the step (operational setting). */
export function ownWorkFacts(
  ui: Ui,
  { formCheck, approval }: OutsourcingState,
): readonly { readonly name: string; readonly value: string }[] {
  const { facts } = wordsOf(ui).vetting
  const said = (step: string, works: Parameters<typeof ownWorkText>[1] | undefined) =>
    works === undefined ? [] : [{ name: ui.t.ownWork.name, value: labelled(ui, step, ownWorkText(ui, works)) }]
  return [...said(facts.ownFormCheck, formCheck?.ownWork), ...said(facts.ownApproval, approval?.ownWork)]
}
