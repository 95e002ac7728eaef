import type { OwnWork } from '../domain/law/own-work.ts'
import { listed } from './say.ts'
import type { Ui } from './ui.ts'

/** What somebody had done themself before they passed it, holding several posts (operational setting). */
export function ownWorkText(ui: Ui, works: readonly OwnWork[]): string {
  const { said, works: words } = ui.t.ownWork
  return said(
    listed(
      ui,
      works.map((one) => words[one]),
    ),
  )
}

/** The same as a fact beside the act; none where it was nobody's own work. */
export const ownWorkFact = (
  ui: Ui,
  works: readonly OwnWork[] | undefined,
): readonly { readonly name: string; readonly value: string }[] =>
  works === undefined ? [] : [{ name: ui.t.ownWork.name, value: ownWorkText(ui, works) }]
