import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { ownerOf } from '../../domain/kernel/own-post.ts'
import type { OpenTask } from '../../domain/tasks/task.ts'
import { ArticleNote } from '../components/article-note.tsx'
import { ShortDue } from '../components/due-date.tsx'
import { nearDayText } from '../dates.ts'
import { inBrackets, labelled, listed } from '../say.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { ProcedurePages } from './procedure-pages.ts'
import { holderText, type HoldersOfPosts } from './holder-text.ts'
import { askText } from '../ask-text.ts'
import type { Ui } from '../ui.ts'

/** What several posts or persons are asked alike, each for itself, stands once, with how many persons there are. */
function together(tasks: readonly OpenTask[]): readonly Together[] {
  const asksItself = (task: OpenTask) => task.about !== null && task.askedOf.some((post) => post === task.about)
  const asksPerson = (task: OpenTask) => task.about !== null && task.askedOf.every((post) => ownerOf(post) !== null)
  const keyOf = (task: OpenTask, nth: number): string => {
    const alike = `${task.kind} ${task.due}`
    return asksItself(task) ? `post ${alike}` : asksPerson(task) ? `person ${alike}` : `one ${nth}`
  }
  const groups = new Map<string, OpenTask[]>()
  tasks.forEach((task, nth) => {
    const key = keyOf(task, nth)
    groups.set(key, [...(groups.get(key) ?? []), task])
  })
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    if (more.length === 0) return [{ ...first, persons: 0 }]
    return asksPerson(first)
      ? [{ ...first, about: null, persons: more.length + 1 }]
      : [{ ...first, askedOf: [first, ...more].flatMap((one) => one.askedOf), persons: 0 }]
  })
}

/** A task, or what several are asked alike. */
interface Together extends OpenTask {
  /** How many persons are asked it, where that is more than one. */
  readonly persons: number
}

/** So many tasks stand in sight; the rest is a click away. */
const inSight = 3

/** Where a case stands: who holds it, since when, until when; one line a task, the most urgent first. */
export const NowPanel = ({
  ui,
  pages,
  state,
  holders,
}: {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly state: CaseState
  readonly holders: HoldersOfPosts
}) => {
  const { cases } = ui.t
  const tasks = together(state.tasks.open.toSorted((a, b) => (a.due < b.due ? -1 : 1)))
  const lines = (some: readonly Together[]) => (
    <ul role="list" class="now-lines">
      {some.map((task) => (
        <Holding ui={ui} task={task} holders={holders} />
      ))}
    </ul>
  )
  return (
    <section class={`panel now${state.stage === 'closed' ? ' closed' : ''}`} aria-labelledby="now-title">
      <h2 id="now-title" class="visually-hidden">
        {cases.now}
      </h2>
      <div class="stack-small">
        {tasks.length === 0 ? <p>{pages.waiting(ui, state)}</p> : lines(tasks.slice(0, inSight))}
        {tasks.length > inSight && (
          <details>
            <summary>{cases.more(tasks.length - inSight)}</summary>
            {lines(tasks.slice(inSight))}
          </details>
        )}
      </div>
    </section>
  )
}

const Holding = ({
  ui,
  task,
  holders,
}: {
  readonly ui: Ui
  readonly task: Together
  readonly holders: HoldersOfPosts
}) => (
  <li>
    <strong>
      {listed(
        ui,
        task.askedOf.map((post) => holderText(ui, post, holders)),
      )}
      {task.persons > 0 && inBrackets(ui, ui.t.parts.persons(task.persons))}
    </strong>
    <span>
      {askText(ui, task)} <ArticleNote ui={ui} article={task.article} at={task.openedAt} />
    </span>
    <ShortDue ui={ui} due={task.due} />
    <span class="small muted">
      {labelled(ui, ui.t.cases.since, nearDayText(ui.lang, tokyoDateOf(task.openedAt), tokyoDateOf(ui.now)))}
    </span>
  </li>
)
