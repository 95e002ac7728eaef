import type { HeldCase } from '../../db/read-models/held-by-others.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { procedureOf } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addresses } from '../addresses.ts'
import { askText } from '../ask-text.ts'
import { BeginningLinks } from '../components/beginning-links.tsx'
import { ShortDue } from '../components/due-date.tsx'
import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import { nearDayText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import { titleOf, type TaskRow } from '../pages/task-rows.tsx'
import { inBrackets, listed, postName, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { atLeast } from '../words/counted.ts'
import { CalendarPanel, type CalendarLine } from './calendar-panel.tsx'
import { Panel } from './panel.tsx'
import { RecordPanel, type RecordPanelProps } from './record-panel.tsx'
import { YearPanel, type YearPanelProps } from './year-panel.tsx'

/** A stage of a procedure with how many cases stand there, and where they are listed. */
export interface StageCount {
  readonly text: string
  readonly count: number
  readonly href: string
}

interface HomePageProps {
  readonly ui: Ui
  /** The ways to begin a case that the reader's posts have. */
  readonly beginnings: readonly Pick<DeclaredBeginning, 'address' | 'text' | 'command'>[]
  readonly counts: { readonly overdue: number; readonly thisWeek: number }
  readonly tasks: readonly TaskRow[]
  readonly waiting: readonly HeldCase[]
  readonly stages: readonly StageCount[]
  readonly calendar: readonly CalendarLine[]
  /** The state of the year, for those who answer for all of it; null for others. */
  readonly year: Omit<YearPanelProps, 'ui'> | null
  /** The state of the record, for those who watch over it; null for others. */
  readonly record: Omit<RecordPanelProps, 'ui'> | null
}

/** The home page: what is late and what comes, who is waited for, where the cases are, all on one screen. */
export const homePage = ({ ui, beginnings, counts, tasks, waiting, stages, calendar, year, record }: HomePageProps) => {
  const { home } = ui.t.pages
  return (
    <Layout ui={ui} title={home.title}>
      <div class="page-title home-title">
        <h1 class="visually-hidden">{home.title}</h1>
        <StageStrip ui={ui} stages={stages} />
        <Beginnings ui={ui} beginnings={beginnings} />
      </div>
      <div class="home">
        <TodayPanel ui={ui} counts={counts} tasks={tasks} />
        <Panel id="waiting" title={home.waiting} more={{ text: home.all, href: addresses.inbox('asked') }}>
          {waiting.length === 0 ? (
            <p class="muted">{home.waitingNone}</p>
          ) : (
            <ul role="list" class="desk-lines" data-rows>
              {waiting.map((one) => (
                <WaitingLine ui={ui} of={one} />
              ))}
            </ul>
          )}
        </Panel>
        <CalendarPanel ui={ui} lines={calendar} />
        {year !== null && <YearPanel ui={ui} {...year} />}
        {record !== null && <RecordPanel ui={ui} {...record} />}
      </div>
    </Layout>
  )
}

/** What the reader is asked, the most urgent first, and how much of it is late. */
const TodayPanel = ({ ui, counts, tasks }: Pick<HomePageProps, 'ui' | 'counts' | 'tasks'>) => {
  const { home } = ui.t.pages
  return (
    <Panel
      id="today"
      title={home.today}
      more={{ text: home.all, href: addresses.inbox() }}
      beside={
        <span class="home-counts">
          <span class={counts.overdue > 0 ? 'late' : ''}>
            {home.overdue} <strong class="number">{atLeast(counts.overdue)}</strong>
          </span>
          <span>
            {home.thisWeek} <strong class="number">{atLeast(counts.thisWeek)}</strong>
          </span>
        </span>
      }
    >
      {tasks.length === 0 ? (
        <p class="muted">{home.todayNone}</p>
      ) : (
        <ul role="list" class="desk-lines" data-rows>
          {tasks.map((row) => (
            <li>
              <span class="row-head">
                <a href={addresses.task(row.case.id, row.task)} data-row-link>
                  {askText(ui, row)}
                </a>
              </span>
              <span class="row-case">{titleOf(ui, row.case)}</span>
              <ShortDue ui={ui} due={row.due} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/**
 * Who is waited for, since when, and with what, which is cut first; of which kind a case without a number is stands in
 * its place.
 */
const WaitingLine = ({ ui, of }: { readonly ui: Ui; readonly of: HeldCase }) => (
  <li>
    <span class="row-head">
      <a href={addresses.case(of.id)} data-row-link>
        {of.title === '' ? ui.t.pages.inbox.untitled : of.title}
      </a>
      <span class="small muted nowrap">
        {of.number === null ? ui.t.procedures[procedureOf(of.id)]?.procedure : caseNumberLabel(of.number)}
      </span>
    </span>
    <span class="row-case">
      {listed(
        ui,
        of.holders.map((post) => postName(ui, post)),
      )}
      {of.since !== null &&
        ` ${ui.t.pages.home.since(nearDayText(ui.lang, tokyoDateOf(of.since), tokyoDateOf(ui.now)))}`}
      {of.waitingFor !== null && inBrackets(ui, term(ui.t.words.tasks, of.waitingFor))}
    </span>
    <ShortDue ui={ui} due={of.due} brief />
  </li>
)

/** What can be begun, of every kind: a menu of it, beside what everybody should have at hand. */
const Beginnings = ({ ui, beginnings }: Pick<HomePageProps, 'ui' | 'beginnings'>) => (
  <div class="actions beginnings">
    <BeginningLinks ui={ui} />
    {beginnings.length > 0 && (
      <details class="menu">
        <summary>{ui.t.pages.home.begin}</summary>
        <ul role="list" class="menu-panel">
          {beginnings.map(({ address, text }) => (
            <li>
              <a href={address}>{text(ui)}</a>
            </li>
          ))}
        </ul>
      </details>
    )}
  </div>
)

const StageStrip = ({ ui, stages }: { readonly ui: Ui; readonly stages: readonly StageCount[] }) => (
  <nav class="stage-strip" aria-label={ui.t.pages.home.stages}>
    <ol role="list">
      {stages.map(({ text, count, href }) => (
        <li {...(count === 0 ? { class: 'none' } : {})}>
          <a href={href}>
            <strong class="number">{atLeast(count)}</strong> <span>{text}</span>
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
