import type { OwnWork } from '../../domain/outsourcing/own-work-kinds.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { labelled, listed } from '../say.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** Who passed their own work in a case, and what of it was theirs: said beside the step (operational setting). */
export function ownWorkFacts(
  ui: Ui,
  { formCheck, approval }: OutsourcingState,
): readonly { readonly name: string; readonly value: string }[] {
  const { facts } = wordsOf(ui).vetting
  const said = (step: string, works: readonly OwnWork[] | undefined) =>
    works === undefined ? [] : [{ name: facts.ownWork, value: labelled(ui, step, ownWorkText(ui, works)) }]
  return [...said(facts.ownFormCheck, formCheck?.ownWork), ...said(facts.ownApproval, approval?.ownWork)]
}

/** The same of one act of passing. */
export const ownWorkFact = (
  ui: Ui,
  works: readonly OwnWork[] | undefined,
): readonly { readonly name: string; readonly value: string }[] =>
  works === undefined ? [] : [{ name: wordsOf(ui).vetting.facts.ownWork, value: ownWorkText(ui, works) }]

/** What somebody had done themself before they passed it. */
export function ownWorkText(ui: Ui, works: readonly OwnWork[]): string {
  const { vetting } = wordsOf(ui)
  return vetting.ownWork(
    listed(
      ui,
      works.map((one) => vetting.ownWorks[one]),
    ),
  )
}
