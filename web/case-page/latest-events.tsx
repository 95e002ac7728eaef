import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addresses } from '../addresses.ts'
import { nearDayText } from '../dates.ts'
import { actorOf, groupOf, sentenceOf } from '../tell-history.ts'
import type { Ui } from '../ui.ts'
import { uiOn } from '../ui-on.ts'
import { namesInHistory } from './names-in-history.ts'
import { historyTab } from './case-tabs.ts'
import type { AnyCaseWithHistory, ProcedurePages } from './procedure-pages.ts'
import { Section } from './section.tsx'

const shownEvents = 4

/** The last few events of a case in a line each, with the way to all of them. */
export const LatestEvents = ({
  ui,
  pages,
  view,
}: {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseWithHistory
}) => {
  const { cases } = ui.t
  const names = namesInHistory(ui, pages, view.history, view.state)
  // That something was asked and answered stands in the acts themselves.
  const told = view.history.filter(({ type }) => groupOf(ui, type) !== 'tasks')
  if (told.length === 0) return null
  return (
    <Section ui={ui} id="latest" title={cases.latest}>
      <ol role="list" class="latest">
        {told
          .slice(-shownEvents)
          .toReversed()
          .map((entry) => {
            const { type, data, meta } = entry
            const then = uiOn(ui, meta.occurredAt, meta.ruleBook)
            return (
              <li>
                <time datetime={meta.occurredAt} class="muted nowrap">
                  {nearDayText(ui.lang, tokyoDateOf(meta.occurredAt), tokyoDateOf(ui.now))}
                </time>
                <span>
                  {sentenceOf(then, { type, data, article: meta.article }, names)}{' '}
                  <span class="small muted">{actorOf(ui, entry)}</span>
                </span>
              </li>
            )
          })}
      </ol>
      <p class="no-print">
        <a href={addresses.casePart(view.id, historyTab)}>{cases.allHistory}</a>
      </p>
    </Section>
  )
}
