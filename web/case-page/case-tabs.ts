import { addresses } from '../addresses.ts'
import type { Tab } from '../components/tabs.tsx'
import type { Ui } from '../ui.ts'
import type { AnyCaseView, PageSection, ProcedurePages } from './procedure-pages.ts'

/** The tabs that every case has: what it is in short, what happened to it, and all of it on one page. */
export const overviewTab = 'overview'
/** See `overviewTab`. */
export const historyTab = 'history'
/** See `overviewTab`. */
export const wholeTab = 'all'

/** One tab of a case as its page shows it, with the parts that stand in it. */
export interface CaseTab {
  readonly id: string
  readonly title: string
  readonly sections: readonly PageSection[]
}

/**
 * The tabs of a case: the overview, those of the procedure's own that have something to show, the history. A part that
 * no tab names stands in the overview; so does every part where the reader may read only some of the case.
 */
export const tabsOf = (
  ui: Ui,
  pages: ProcedurePages,
  view: Pick<AnyCaseView, 'limited'>,
  sections: readonly PageSection[],
): readonly CaseTab[] => {
  const { tabs } = ui.t.cases
  const declared = view.limited === true ? [] : (pages.tabs ?? [])
  const own = declared
    .map((tab) => ({
      id: tab.id,
      title: tab.title(ui),
      sections: tab.sections.flatMap((id) => sections.filter((one) => one.id === id)),
    }))
    .filter((tab) => tab.sections.length > 0)
  const named = new Set(own.flatMap((tab) => tab.sections.map(({ id }) => id)))
  return [
    { id: overviewTab, title: tabs.overview, sections: sections.filter(({ id }) => !named.has(id)) },
    ...own,
    ...(view.limited === true ? [] : [{ id: historyTab, title: tabs.history, sections: [] }]),
  ]
}

/** The tab of that name, or the one in which the part of that name stands; null for the whole on one page. */
export const tabNamed = (tabs: readonly CaseTab[], name: string): CaseTab | null =>
  name === wholeTab
    ? null
    : (tabs.find(({ id }) => id === name) ??
      tabs.find(({ sections }) => sections.some(({ id }) => id === name)) ??
      tabs[0] ??
      null)

/** The same as links, each with the parts to which it leads. */
export const tabLinks = (
  ui: Ui,
  view: Pick<AnyCaseView, 'id'>,
  tabs: readonly CaseTab[],
  shown: CaseTab | null,
): readonly Tab[] => [
  ...tabs.map((tab) => ({
    label: tab.title,
    href: tab.id === overviewTab ? addresses.case(view.id) : addresses.casePart(view.id, tab.id),
    current: tab.id === shown?.id,
    covers: [tab.id, ...tab.sections.map(({ id }) => id)].join(' '),
  })),
  { label: ui.t.cases.tabs.all, href: addresses.casePart(view.id, wholeTab), current: shown === null, covers: '' },
]
