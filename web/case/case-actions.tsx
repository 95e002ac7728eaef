import type { Stage } from '../../domain/outsourcing/state.ts'
import type { OpenTask } from '../../domain/tasks/task.ts'
import { addresses } from '../addresses.ts'
import { LinkButton, PermittedAction } from '../components/button.tsx'
import type { FormCommand } from '../forms/command-fields.tsx'
import type { Ui } from '../ui.ts'
import type { CaseView } from './case-view.ts'
import { askText } from './now-panel.tsx'

/** The acts that a stage's page offers besides its tasks; what is not the reader's or comes later stays in sight, with its reason. */
const offered: { readonly [stage in Stage]: readonly FormCommand[] } = {
  none: [],
  vetting: ['AmendRequest', 'SubmitOutsourcing', 'WithdrawOutsourcing'],
  submission: ['AmendRequest', 'RecordVetting', 'WithdrawOutsourcing'],
  'form-check': ['ApproveOutsourcing', 'PullBackOutsourcing', 'WithdrawOutsourcing'],
  deliberation: ['ApproveOutsourcing', 'PullBackOutsourcing', 'WithdrawOutsourcing'],
  approval: ['PullBackOutsourcing', 'WithdrawOutsourcing'],
  contracting: ['WithdrawOutsourcing'],
  'in-force': [],
  closing: ['CloseOutsourcing'],
  closed: [],
}

/** What the reader can do on a case: the open tasks first, then the side paths, each with its reason where it is closed. */
export const CaseActions = ({ ui, view }: { readonly ui: Ui; readonly view: CaseView }) => {
  const { state, permissions, id } = view
  const tasks = state.tasks.open.map((task) => ({ task, mine: isMine(ui, task) }))
  const inTasks = new Set(state.tasks.open.flatMap((task) => task.answers))
  const others = offered[state.stage].filter((type) => !inTasks.has(type))
  if (tasks.length === 0 && others.length === 0) return null
  return (
    <section class="panel no-print" aria-labelledby="actions-title">
      <h2 id="actions-title">{ui.t.cases.actions}</h2>
      <div class="actions">
        {tasks.map(({ task, mine }) =>
          mine ? (
            <LinkButton text={askText(ui, task)} href={addresses.task(id, task.task)} look="primary" />
          ) : (
            <TaskOfOthers ui={ui} view={view} task={task} />
          ),
        )}
        {others.map((type) => (
          <PermittedAction ui={ui} id={`act-${type}`} text={ui.t.words.commands[type]} href={addresses.act(id, type)} permission={permissions[type]} />
        ))}
      </div>
    </section>
  )
}

const TaskOfOthers = ({ ui, view, task }: { readonly ui: Ui; readonly view: CaseView; readonly task: OpenTask }) => {
  const answer = task.answers[0] as FormCommand | undefined
  const permission = answer === undefined ? undefined : view.permissions[answer]
  if (permission === undefined || permission.may) return null
  return <PermittedAction ui={ui} id={`task-${task.task}`} text={askText(ui, task)} href={addresses.task(view.id, task.task)} permission={permission} />
}

function isMine(ui: Ui, task: OpenTask): boolean {
  return ui.reader?.posts.some((post) => task.askedOf.includes(post.id)) ?? false
}
