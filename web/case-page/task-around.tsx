import { ShortDue } from '../components/due-date.tsx'
import { labelled, listed, postName } from '../say.ts'
import { addresses } from '../addresses.ts'
import type { Ui } from '../ui.ts'
import { historyTab } from './case-tabs.ts'
import type { HistoryEntry } from '../history-entry.ts'
import type { AnyCaseView, ProcedurePages } from './procedure-pages.ts'

interface RestsOnProps {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseView
  readonly task: { readonly kind: string }
  readonly history?: readonly HistoryEntry[]
}

/** The parts of the case on which the decision rests, so that nobody has to leave the page for them. */
export const RestsOn = ({ ui, pages, view, task, history }: RestsOnProps) => {
  const ids = pages.restsOn?.(task.kind) ?? []
  if (ids.length === 0 || history === undefined) return null
  const sections = pages.sections(ui, { ...view, history })
  const isCut = (history[0]?.version ?? 1) > 1
  return (
    <div class="stack rests-on">
      <h2>{ui.t.pages.task.restsOn}</h2>
      {isCut && (
        <p class="small muted">
          {ui.t.timeline.newestOnly(history.length)}{' '}
          <a href={addresses.casePart(view.id, historyTab)}>{ui.t.cases.allHistory}</a>
        </p>
      )}
      {ids.flatMap((id) => sections.filter((one) => one.id === id).map(({ content }) => content))}
    </div>
  )
}

/** Who holds the case now. */
export const WhereNow = ({ ui, view }: Pick<RestsOnProps, 'ui' | 'view'>) => {
  const [first] = view.state.tasks.open.toSorted((a, b) => (a.due < b.due ? -1 : 1))
  if (first === undefined) return null
  const names = listed(
    ui,
    first.askedOf.map((post) => postName(ui, post)),
  )
  return (
    <span>
      {labelled(ui, ui.t.cases.holder, names)} <ShortDue ui={ui} due={first.due} />
    </span>
  )
}
