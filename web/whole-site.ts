import { messagesIn } from './messages-in.ts'
import { webProcedures } from './procedures.ts'
import { menuGroups, type Site } from './ui.ts'

/** What all procedures together bring to every page: given to whoever makes one. */
export const wholeSite: Site = {
  menu: menuGroups.map((group) => [
    group,
    webProcedures
      .flatMap((one) => one.menu ?? [])
      .filter((one) => (one.group ?? 'registers') === group)
      .toSorted((a, b) => a.order - b.order),
  ]),
  strips: webProcedures.flatMap(({ strip }) => strip ?? []),
  tones: Object.fromEntries(webProcedures.flatMap(({ name, tone }) => (tone ? [[name, tone] as const] : []))),
  refusedAt: Object.assign({}, ...webProcedures.map(({ refusedAt = {} }) => refusedAt)),
  rowNames: Object.fromEntries(
    webProcedures.flatMap(({ name, rowNames }) => (rowNames ? [[name, rowNames] as const] : [])),
  ),
  messages: { ja: messagesIn('ja'), en: messagesIn('en') },
}
