import { webProcedures } from './procedures.ts'
import { menuGroups, type MenuEntry, type MenuGroup } from './web-procedure.ts'

/** The entries of the main menu by their groups, each in its order: those of every procedure. */
export const menuByGroup: readonly (readonly [MenuGroup, readonly MenuEntry[]])[] = menuGroups.map((group) => [
  group,
  webProcedures
    .flatMap((one) => one.menu ?? [])
    .filter((one) => (one.group ?? 'registers') === group)
    .toSorted((a, b) => a.order - b.order),
])

/** The same without their groups. */
export const menuEntries: readonly MenuEntry[] = menuByGroup.flatMap(([, entries]) => entries)
