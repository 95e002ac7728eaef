import type { OpenTask } from '../../domain/tasks/task.ts'
import { ArticleNote } from '../components/article-note.tsx'
import { DueDate, Since } from '../components/due-date.tsx'
import { inBrackets, labelled, listed, postName, term } from '../say.ts'
import type { CaseState, ProcedurePages } from '../procedure-pages.ts'
import { aboutText } from '../refusal-text.ts'
import type { Ui } from '../ui.ts'

/** What a task asks, with the condition, inspection or finding it is about. */
export function askText(ui: Ui, task: { readonly kind: string; readonly about: string | null }): string {
  const text = term(ui.t.words.tasks, task.kind)
  return task.about === null ? text : `${text}${inBrackets(ui, aboutText(ui, task.about))}`
}

/** Where a case stands: who holds it, since when, until when, and what comes then. */
export const NowPanel = ({ ui, pages, state }: { readonly ui: Ui; readonly pages: ProcedurePages; readonly state: CaseState }) => {
  const { cases } = ui.t
  const tasks = state.tasks.open.toSorted((a, b) => (a.due < b.due ? -1 : 1))
  const next = pages.next(ui, state)
  return (
    <section class={`panel now${state.stage === 'closed' ? ' closed' : ''}`} aria-labelledby="now-title">
      <h2 id="now-title" class="visually-hidden">
        {cases.now}
      </h2>
      <div class="stack">
        {tasks.map((task) => <Holding ui={ui} task={task} />)}
        {tasks.length === 0 && <p>{pages.waiting(ui, state)}</p>}
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
