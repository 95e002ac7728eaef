import { atLeast } from '../words/counted.ts'

/** One tab: where it leads, and how many are waiting there. */
export interface Tab {
  readonly label: string
  readonly href: string
  readonly count?: number
  readonly current: boolean
  /** The parts to which it leads, so that an older address of one of them finds it. */
  readonly covers?: string
}

/** Tabs as links: each has its own address, so the browser's back button and bookmarks work. */
export const Tabs = ({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) => (
  <nav class="tabs" aria-label={label}>
    <ul role="list">
      {tabs.map((tab) => (
        <li>
          <a
            href={tab.href}
            {...(tab.current ? { 'aria-current': 'page' } : {})}
            {...(tab.covers === undefined ? {} : { 'data-covers': tab.covers })}
          >
            {tab.label}
            {tab.count !== undefined && <span class="count">{atLeast(tab.count)}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
