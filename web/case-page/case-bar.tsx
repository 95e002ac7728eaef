import type { PostId } from '../../domain/kernel/ids.ts'
import { Badge } from '../components/badge.tsx'
import { ShortDue } from '../components/due-date.tsx'
import { Tabs, type Tab } from '../components/tabs.tsx'
import { labelled, listed } from '../say.ts'
import type { Ui } from '../ui.ts'
import { holderText, type HoldersOfPosts } from './holder-text.ts'
import type { AnyCaseView, ProcedurePages } from './procedure-pages.ts'
import { numberInWords } from '../number-in-words.ts'

interface CaseBarProps {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseView
  readonly holders: HoldersOfPosts
  readonly tabs: readonly Tab[]
}

/** What stays in sight on every tab of a case: its state, who holds it until when, what comes then, and the tabs. */
export const CaseBar = ({ ui, pages, view: { id, state }, holders, tabs }: CaseBarProps) => {
  const { cases } = ui.t
  const stage = pages.stage(ui, state)
  const [first, ...others] = state.tasks.open.toSorted((a, b) => (a.due < b.due ? -1 : 1))
  const next = pages.next(ui, state)
  return (
    <div class="case-bar">
      <p class="case-bar-now">
        <Badge tone={stage.tone} text={stage.text} />
        <strong class="nowrap">{numberInWords(ui, { ...state, id })}</strong>
        {first === undefined ? (
          <span class="muted">{pages.waiting(ui, state)}</span>
        ) : (
          <span>
            {labelled(
              ui,
              cases.holder,
              listed(
                ui,
                first.askedOf.map((post: PostId) => holderText(ui, post, holders)),
              ),
            )}{' '}
            <ShortDue ui={ui} due={first.due} />
            {others.length > 0 && <span class="muted small"> {cases.more(others.length)}</span>}
          </span>
        )}
        {next !== '' && <span class="muted small">{labelled(ui, cases.next, next)}</span>}
      </p>
      <Tabs label={cases.tabsLabel} tabs={tabs} />
    </div>
  )
}
