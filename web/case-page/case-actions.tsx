import type { Permission } from '../../domain/kernel/outcome.ts'
import type { OpenTask } from '../../domain/tasks/task.ts'
import { ownerOf } from '../../domain/kernel/own-post.ts'
import { addresses } from '../addresses.ts'
import { LinkButton, PermittedAction } from '../components/button.tsx'
import type { AnyCaseView, ProcedurePages } from './procedure-pages.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { askText } from './now-panel.tsx'

/**
 * What the reader can do on a case: the open tasks first, then the side paths, each with its reason where it is closed.
 */
export const CaseActions = ({
  ui,
  pages,
  view,
}: {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseView
}) => {
  const { state, permissions, id } = view
  const tasks = onceEach(state.tasks.open.map((task) => ({ task, mine: isMine(ui, task) })))
  const others = besideTasks(ui, pages, view)
  const ways = pages.ways?.(ui, view) ?? []
  if (tasks.length === 0 && others.length === 0 && ways.length === 0) return null
  return (
    <section class="panel no-print" aria-labelledby="actions-title">
      <h2 id="actions-title">{ui.t.cases.actions}</h2>
      <div class="actions">
        {ways.map((way) => (
          <LinkButton text={way.text} href={way.href} look={way.look} />
        ))}
        {tasks.map(({ task, mine }) =>
          mine ? (
            <LinkButton
              {...(pages.offer?.(ui, task) ?? { text: askText(ui, task), look: 'primary' })}
              href={addresses.task(id, task.task)}
            />
          ) : (
            <TaskOfOthers ui={ui} view={view} task={task} />
          ),
        )}
        {others.map((type) => {
          const permission = permissions[type]
          return (
            permission && (
              <PermittedAction
                ui={ui}
                id={`act-${type}`}
                text={term(ui.t.words.commands, type)}
                href={addresses.act(id, type)}
                permission={permission}
              />
            )
          )
        })}
      </div>
    </section>
  )
}

/** The side paths: what is offered besides the answers to the open tasks. */
const besideTasks = (ui: Ui, pages: ProcedurePages, { state, permissions }: AnyCaseView): readonly string[] => {
  // What a reader may do though somebody else is asked for it, is offered as an act of its own.
  const inTasks = new Set(
    state.tasks.open
      .filter((task) => isMine(ui, task) || permissions[task.answers[0] ?? '']?.may !== true)
      .flatMap((task) => task.answers),
  )
  return pages.offered(state).filter((type) => !inTasks.has(type) && !isNotTheirs(pages, type, permissions[type]))
}

const TaskOfOthers = ({ ui, view, task }: { readonly ui: Ui; readonly view: AnyCaseView; readonly task: OpenTask }) => {
  const [answer] = task.answers
  const permission = answer === undefined ? undefined : view.permissions[answer]
  if (permission === undefined || permission.may) return null
  return (
    <PermittedAction
      ui={ui}
      id={`task-${task.task}`}
      text={askText(ui, task)}
      href={addresses.task(view.id, task.task)}
      permission={permission}
    />
  )
}

/** What several posts are asked alike is explained once to whoever is none of them; what one person is, to nobody. */
function onceEach<One extends { readonly task: OpenTask; readonly mine: boolean }>(
  tasks: readonly One[],
): readonly One[] {
  return tasks.filter(
    ({ task, mine }, index) =>
      mine ||
      (!asksPerson(task) &&
        !tasks
          .slice(0, index)
          .some(
            (before) =>
              !before.mine &&
              before.task.kind === task.kind &&
              task.about !== null &&
              task.askedOf.some((post) => post === task.about),
          )),
  )
}

/** A task of one person's own: who hasn't been asked has nothing to do with it. */
const asksPerson = ({ askedOf }: OpenTask): boolean => askedOf.every((post) => ownerOf(post) !== null)

function isNotTheirs({ quiet }: ProcedurePages, type: string, permission: Permission | undefined): boolean {
  return quiet?.has(type) === true && permission?.may === false && permission.refusal.code === 'not-permitted'
}

function isMine(ui: Ui, task: OpenTask): boolean {
  return ui.reader?.posts.some((post) => task.askedOf.includes(post.id)) ?? false
}
