import type { Permission } from '../../domain/kernel/outcome.ts'
import { ownerOf } from '../../domain/kernel/own-post.ts'
import type { OpenTask } from '../../domain/tasks/task.ts'
import { addresses } from '../addresses.ts'
import { LinkButton, WhyNot } from '../components/button.tsx'
import type { AnyCaseView, ProcedurePages, Way } from './procedure-pages.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { askText } from '../ask-text.ts'

interface CaseActionsProps {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseView
}

/** An act that isn't the reader's now, with the reason that the law gives. */
interface Closed {
  readonly id: string
  readonly text: string
  readonly refusal: Extract<Permission, { may: false }>['refusal']
}

/** So many acts need no fold. */
const fewActs = 2
/** So many of the tasks stand side by side; with more of them the next one is what counts. */
const fewAsks = 4

/**
 * What the reader can do on a case: what is asked of them first, the first of it as the main act; the side paths
 * grouped; and what isn't theirs behind one line, each with why and who can.
 */
export const CaseActions = (props: CaseActionsProps) => {
  const { ui, pages, view } = props
  const { cases } = ui.t
  const { open, closed } = actsOf(props)
  const asked = [...(pages.ways?.(ui, view) ?? []), ...asksOf(props)].toSorted(byWeight)
  const [main] = asked
  const inSight = asked.slice(0, asked.length > fewAsks + 1 ? fewAsks : asked.length)
  const later = asked.slice(inSight.length)
  if (asked.length + open.length + closed.length === 0) return null
  return (
    <section class="panel no-print case-acts" aria-labelledby="actions-title">
      <h2 id="actions-title">{cases.actions}</h2>
      {asked.length === 0 && pages.path(ui, view.state).length > 1 && <p class="muted">{cases.nothingToDo}</p>}
      {(asked.length > 0 || (open.length > 0 && open.length <= fewActs)) && (
        <div class="actions">
          {inSight.map((way) => (
            <LinkButton {...way} look={way === main ? way.look : 'secondary'} />
          ))}
          {open.length <= fewActs && open.map((way) => <LinkButton {...way} />)}
        </div>
      )}
      {later.length > 0 && <Folded name="data-later-asks" text={cases.more(later.length)} ways={later} />}
      {open.length > fewActs && <Folded name="data-further-acts" text={cases.furtherActs(open.length)} ways={open} />}
      {closed.length > 0 && (
        <details class="acts-more" data-not-yours>
          <summary>{cases.notYours(closed.length)}</summary>
          <ul role="list" class="not-yours">
            {closed.map((one) => (
              <li>
                <strong>{one.text}</strong>
                <WhyNot ui={ui} id={`${one.id}-why`} refusal={one.refusal} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Ways that are a click away. */
const Folded = ({
  name,
  text,
  ways,
}: {
  readonly name: string
  readonly text: string
  readonly ways: readonly Way[]
}) => (
  <details class="acts-more" {...{ [name]: '' }}>
    <summary>{text}</summary>
    <div class="actions">
      {ways.map((way) => (
        <LinkButton {...way} look="secondary" />
      ))}
    </div>
  </details>
)

const byWeight = (a: Way, b: Way): number => Number(b.look === 'primary') - Number(a.look === 'primary')

/** The open tasks of the reader's posts, the most urgent first. */
const asksOf = ({ ui, pages, view }: CaseActionsProps): readonly Way[] =>
  view.state.tasks.open
    .filter((task) => isMine(ui, task))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
    .map((task) => ({
      ...(pages.offer?.(ui, task) ?? { text: askText(ui, task), look: 'primary' }),
      href: addresses.task(view.id, task.task),
    }))

/** The side paths that are open to the reader, and all that isn't, each once. */
const actsOf = (props: CaseActionsProps): { readonly open: readonly Way[]; readonly closed: readonly Closed[] } => {
  const { ui, pages, view } = props
  const { state, permissions, id } = view
  // What a reader may do though somebody else is asked for it, is offered as an act of its own.
  const inTasks = new Set(
    state.tasks.open
      .filter((task) => isMine(ui, task) || permissions[task.answers[0] ?? '']?.may !== true)
      .flatMap((task) => task.answers),
  )
  const others = pages
    .offered(state)
    .filter((type) => !inTasks.has(type) && !isNotTheirs(pages, type, permissions[type]))
    .map((type) => ({ type, text: term(ui.t.words.commands, type), permission: permissions[type] }))
  return {
    open: others
      .filter(({ permission }) => permission?.may === true)
      .map(({ type, text }) => ({ text, href: addresses.act(id, type), look: 'secondary' })),
    closed: [
      ...tasksOfOthers(props),
      ...others.flatMap(({ type, text, permission }) =>
        permission === undefined || permission.may ? [] : [{ id: `act-${type}`, text, refusal: permission.refusal }],
      ),
    ],
  }
}

/** The open tasks of others. What several posts are asked alike is explained once to whoever is none of them. */
const tasksOfOthers = ({ ui, view: { state, permissions } }: CaseActionsProps): readonly Closed[] => {
  const others = state.tasks.open.filter((task) => !isMine(ui, task) && !asksPerson(task))
  return others
    .filter((task, index) => !others.slice(0, index).some((before) => isAlike(before, task)))
    .flatMap((task) => {
      const permission = permissions[task.answers[0] ?? '']
      return permission === undefined || permission.may
        ? []
        : [{ id: `task-${task.task}`, text: askText(ui, task), refusal: permission.refusal }]
    })
}

const isAlike = (before: OpenTask, task: OpenTask): boolean =>
  before.kind === task.kind && task.about !== null && task.askedOf.some((post) => post === task.about)

/** A task of one person's own: who hasn't been asked has nothing to do with it. */
const asksPerson = ({ askedOf }: OpenTask): boolean => askedOf.every((post) => ownerOf(post) !== null)

function isNotTheirs({ quiet }: ProcedurePages, type: string, permission: Permission | undefined): boolean {
  return quiet?.has(type) === true && permission?.may === false && permission.refusal.code === 'not-permitted'
}

function isMine(ui: Ui, task: OpenTask): boolean {
  return ui.reader?.posts.some((post) => task.askedOf.includes(post.id)) ?? false
}
