import { webProcedures } from './procedures.ts'

/** The entries of the main menu, in their order: those of every procedure. */
export const menuEntries = webProcedures.flatMap((one) => one.menu ?? []).toSorted((a, b) => a.order - b.order)
