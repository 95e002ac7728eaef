import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { nextInspection } from '../../domain/outsourcing/inspection-plan.ts'
import type { OpenTask } from '../../domain/tasks/task.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { ArticleNote } from '../components/article-note.tsx'
import { DueDate, Since } from '../components/due-date.tsx'
import { dayText } from '../dates.ts'
import { inBrackets, labelled, listed, postName, term } from '../say.ts'
import { aboutText } from '../refusal-text.ts'
import type { Ui } from '../ui.ts'

/** What a task asks, with the condition, inspection or finding it is about. */
export function askText(ui: Ui, task: { readonly kind: string; readonly about: string | null }): string {
  const text = term(ui.t.words.tasks, task.kind)
  return task.about === null ? text : `${text}${inBrackets(ui, aboutText(ui, task.about))}`
}

/** Where a case stands: who holds it, since when, until when, and what comes then. */
export const NowPanel = ({ ui, state }: { readonly ui: Ui; readonly state: OutsourcingState }) => {
  const { cases } = ui.t
  const tasks = state.tasks.open.toSorted((a, b) => (a.due < b.due ? -1 : 1))
  const next = term(cases.nextSteps, state.stage)
  return (
    <section class={`panel now${state.stage === 'closed' ? ' closed' : ''}`} aria-labelledby="now-title">
      <h2 id="now-title" class="visually-hidden">
        {cases.now}
      </h2>
      <div class="stack">
        {tasks.map((task) => <Holding ui={ui} task={task} />)}
        {tasks.length === 0 && <p>{waitingText(ui, state)}</p>}
        {next !== '' && (
          <p class="small muted">
            {labelled(ui, cases.next, next)}
          </p>
        )}
      </div>
    </section>
  )
}

const Holding = ({ ui, task }: { readonly ui: Ui; readonly task: OpenTask }) => {
  const { cases } = ui.t
  return (
    <dl class="now-facts">
      <div>
        <dt>{cases.holder}</dt>
        <dd>
          <strong>{listed(ui, task.askedOf.map((post) => postName(ui, post)))}</strong>
        </dd>
      </div>
      <div>
        <dt>{cases.asked}</dt>
        <dd>
          {askText(ui, task)}
          <br />
          <ArticleNote ui={ui} article={task.article} />
        </dd>
      </div>
      <div>
        <dt>{cases.since}</dt>
        <dd>
          <Since ui={ui} at={task.openedAt} />
        </dd>
      </div>
      <div>
        <dt>{cases.due}</dt>
        <dd>
          <DueDate ui={ui} due={task.due} />
        </dd>
      </div>
    </dl>
  )
}

function waitingText(ui: Ui, state: OutsourcingState): string {
  const { cases, words } = ui.t
  const { ending, contract } = state
  if (ending !== null) return cases.ended(words.endings[ending.how], dayText(ui.lang, tokyoDateOf(ending.by.at)))
  if (contract === null) return term(words.stages, state.stage)
  const next = nextInspection(state)
  return next === null ? cases.waitsForEnd(dayText(ui.lang, contract.endsOn)) : cases.waitsUntil(dayText(ui.lang, next.dueOn))
}
