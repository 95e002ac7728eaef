import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { PostId, TaskId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { addresses } from '../addresses.ts'
import { askText } from '../ask-text.ts'
import { ArticleNote } from '../components/article-note.tsx'
import { Badge } from '../components/badge.tsx'
import { Banner } from '../components/banner.tsx'
import { LinkButton } from '../components/button.tsx'
import { DecisionForm } from './decision-form.tsx'
import { OwnWorkNote } from './own-work-note.tsx'
import { DescriptionList } from '../components/description-list.tsx'
import { DueDate, Since } from '../components/due-date.tsx'
import { fieldLabel, type FormValues } from '../forms/form-context.ts'
import { formPlace } from '../forms/form-place.ts'
import { Layout } from '../layout.tsx'
import type { HistoryEntry } from '../history-entry.ts'
import { ClosedBy, isAnswered, type TaskClosing } from './closed-by.tsx'
import { RestsOn, WhereNow } from './task-around.tsx'
import { SentBanner, type SentForm } from '../components/sent-form.tsx'
import type { AnyCaseView, ProcedurePages } from './procedure-pages.ts'
import { listed, postName, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { numberInWords } from '../number-in-words.ts'

/** A task as its page shows it, open or long answered. */
export interface TaskView {
  readonly task: TaskId
  readonly kind: string
  readonly askedOf: readonly PostId[]
  readonly article: ArticleRef
  readonly about: string | null
  readonly answers: readonly string[]
  readonly openedAt: Instant
  readonly due: Instant
  readonly closed: TaskClosing | null
}

interface TaskPageProps {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseView
  /** The case's history, where its parts are shown below what is asked. */
  readonly history?: readonly HistoryEntry[]
  readonly task: TaskView
  /** Where the form is posted; behind a mailed link that is the link's own address. */
  readonly action: string
  readonly commandId: string
  /** Whether the reader came by a mailed link, without a session. */
  readonly byLink: boolean
  /** The next task of the reader's inbox, offered once this one is answered. */
  readonly next: string | null
  readonly sent: SentForm | null
}

/**
 * A task: what is asked, the case in short, the article, the answers. Answered, it says by whom and when, for as long
 * as there is a record.
 */
export const taskPage = (props: TaskPageProps) => {
  const { ui, pages, view, task, byLink } = props
  const crumbs = byLink
    ? []
    : [
        { text: ui.t.pages.inbox.title, href: addresses.inbox() },
        { text: numberInWords(ui, { ...view.state, id: view.id }), href: addresses.case(view.id) },
      ]
  return (
    <Layout ui={ui} title={askText(ui, task)} crumbs={crumbs}>
      <header class="case-head">
        <p class="case-number">
          <strong>{numberInWords(ui, { ...view.state, id: view.id })}</strong>
          <span>{pages.title(ui, view.state)}</span>
        </p>
        <h1>{askText(ui, task)}</h1>
      </header>
      {byLink && <p class="small muted">{ui.t.pages.task.byLink}</p>}
      {task.closed === null ? <OpenTask {...props} /> : <ClosedTask {...props} closed={task.closed} />}
    </Layout>
  )
}

const OpenTask = (props: TaskPageProps) => {
  const { ui, pages, view, task, sent, byLink } = props
  // A short form stands beside the case: so that one decides without scrolling.
  const short = !task.answers.some(pages.isLong)
  return (
    <>
      <SentBanner ui={ui} sent={sent} />
      <section class="panel now" aria-labelledby="asks-title">
        <h2 id="asks-title" class="visually-hidden">
          {ui.t.pages.task.asks}
        </h2>
        <p class="ask">{term(ui.t.words.taskAsks, task.kind)}</p>
        <TaskFacts ui={ui} task={task} />
      </section>
      <div class={short ? 'columns with-side' : 'columns'}>
        <div class="stack">
          <OwnWorkNote ui={ui} state={view.state} />
          {pages.sinceLast?.({ ui, view, kind: task.kind })}
          {pages.summary({ ui, view, withLink: !byLink, folded: !short, task })}
        </div>
        <section class="panel side" aria-labelledby="decide-title">
          <h2 id="decide-title" {...(short ? {} : { class: 'visually-hidden' })}>
            {term(ui.t.words.tasks, task.kind)}
          </h2>
          <DecisionForm
            ui={ui}
            pages={pages}
            view={view}
            action={props.action}
            answers={task.answers}
            task={task}
            commandId={props.commandId}
            chosen={sent?.chosen ?? null}
            values={sent?.values ?? {}}
            errors={sent?.errors ?? {}}
            meanwhile={sent?.meanwhile}
            back={byLink ? '#main' : addresses.case(view.id)}
          />
        </section>
        {!byLink && <RestsOn {...props} />}
      </div>
      {!byLink && pages.beside?.({ ui, view, task })}
      {short && (
        <p class="to-answer no-print">
          <a href="#decide-title">{term(ui.t.words.tasks, task.kind)}</a>
        </p>
      )}
    </>
  )
}

const TaskFacts = ({ ui, task }: { readonly ui: Ui; readonly task: TaskView }) => (
  <dl class="now-facts">
    <div>
      <dt>{ui.t.pages.task.askedOf}</dt>
      <dd>
        {listed(
          ui,
          task.askedOf.map((post) => postName(ui, post)),
        )}
      </dd>
    </div>
    <div>
      <dt>{ui.t.cases.since}</dt>
      <dd>
        <Since ui={ui} at={task.openedAt} />
      </dd>
    </div>
    <div>
      <dt>{ui.t.cases.due}</dt>
      <dd>
        <DueDate ui={ui} due={task.due} />
      </dd>
    </div>
    <div>
      <dt>{ui.t.parts.article}</dt>
      <dd>
        <ArticleNote ui={ui} article={task.article} at={task.openedAt} />
      </dd>
    </div>
  </dl>
)

const ClosedTask = ({
  ui,
  pages,
  view,
  task,
  closed,
  byLink,
  next,
  sent,
}: TaskPageProps & { readonly closed: TaskClosing }) => {
  const words = ui.t.pages.task
  const answered = isAnswered(closed)
  return (
    <>
      <p class="case-bar-now">
        <Badge {...pages.stage(ui, view.state)} /> <WhereNow ui={ui} view={view} />
      </p>
      {/* Just answered, the message above says so, once. */}
      {ui.notice === null ? (
        <Banner tone="info" title={answered ? words.decidedTitle : words.endedTitle}>
          <ClosedBy ui={ui} closed={closed} />
        </Banner>
      ) : (
        <ClosedBy ui={ui} closed={closed} />
      )}
      <NotRecorded ui={ui} sent={sent} />
      {pages.summary({ ui, view, withLink: !byLink, task })}
      {!byLink && (
        <div class="actions no-print">
          {next !== null && <LinkButton text={words.next} href={next} look="primary" />}
          <LinkButton text={words.toCase} href={addresses.case(view.id)} />
          <LinkButton text={words.backToInbox} href={addresses.inbox()} />
        </div>
      )}
    </>
  )
}

/** What somebody wrote while another answered the task: it isn't recorded, and is theirs to use elsewhere. */
const NotRecorded = ({ ui, sent }: { readonly ui: Ui; readonly sent: SentForm | null }) => {
  const command = sent?.chosen ?? null
  if (sent === null || command === null) return null
  const written = writtenTexts(command, sent.values)
  if (written.length === 0) return null
  const { notRecorded, notRecordedHint } = ui.t.pages.task
  const facts = written.map(({ path, text }) => ({
    name: fieldLabel(ui, command, path),
    value: <span class="prewrap">{text}</span>,
  }))
  return (
    <section class="panel" aria-labelledby="not-recorded">
      <h2 id="not-recorded">{notRecorded}</h2>
      <p class="support">{notRecordedHint}</p>
      <DescriptionList facts={facts} />
    </section>
  )
}

/** The texts that were typed for a command, in their order on the form. */
const writtenTexts = (command: string, values: FormValues) =>
  Object.entries(values).flatMap(([name, [text = '']]) => {
    const path = name.startsWith(`${command}.`) ? name.slice(command.length + 1) : ''
    return text.trim() !== '' && formPlace(command, path.split('.'), []).field?.kind === 'text' ? [{ path, text }] : []
  })
