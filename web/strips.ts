import { webProcedures } from './procedures.ts'
import type { Ui } from './ui.ts'
import type { PageStrip } from './web-procedure.ts'

/** What stands above every page for now: what any procedure has to say there. */
export const pageStrips = (ui: Ui): readonly PageStrip[] =>
  webProcedures.flatMap(({ strip }) => {
    const said = strip?.(ui) ?? null
    return said === null ? [] : [said]
  })
