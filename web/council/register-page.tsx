import { meetingKinds } from '../../domain/council/commands.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { fiscalYearLabel } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { addresses, withQuery } from '../addresses.ts'
import { Badge } from '../components/badge.tsx'
import { LinkButton } from '../components/button.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Filters } from '../components/filters.tsx'
import { Tabs } from '../components/tabs.tsx'
import { dayText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import type { Ui } from '../ui.ts'
import { isCircular, meetingNumber, meetingStage, meetingTitle, whenText } from './meeting-words.ts'
import { rulesNow } from './rules-now.ts'
import { WaitingList, type WaitingCase } from './waiting-list.tsx'

/** A meeting in the register, as far as the reader may read it. */
export interface MeetingRow {
  readonly id: CaseId
  readonly state: CouncilState
}

/** The filters as they stand in the address; empty where one is not set. */
export interface MeetingFilters {
  readonly q: string
  readonly kind: string
  readonly fiscalYear: string
}

interface RegisterProps {
  readonly ui: Ui
  readonly tab: 'coming' | 'past'
  readonly filters: MeetingFilters
  readonly fiscalYears: readonly number[]
  readonly rows: readonly MeetingRow[]
  readonly waiting: readonly WaitingCase[]
  /** The next regular meeting: planned, or only proposed by the settings' rhythm. */
  readonly next: { readonly day: PlainDate; readonly meeting: CaseId | null }
  /** Whether the reader plans meetings (Art. 5(5)). */
  readonly plans: boolean
}

/** The register of meetings (会議台帳): what comes, what was, and what waits for the council. */
export const registerPage = (props: RegisterProps) => {
  const { ui, plans } = props
  const { register } = ui.t.council
  return (
    <Layout ui={ui} title={register.title}>
      <div class="page-title">
        <h1>{register.title}</h1>
        {plans && <LinkButton text={register.plan} href={addresses.newMeeting} look="primary" />}
      </div>
      <p class="lead">{register.lead}</p>
      <NextRegular {...props} />
      <Meetings {...props} />
      <WaitingList ui={ui} rows={props.waiting} into={plans ? nextAgenda(props) : null} />
    </Layout>
  )
}

/** The meeting onto whose agenda the secretariat would put a case now: the nearest one that isn't sitting yet. */
const nextAgenda = ({ rows, tab }: RegisterProps): CaseId | null =>
  tab === 'coming'
    ? (rows.find(({ state }) => state.stage === 'planned' || state.stage === 'called')?.id ?? null)
    : null

const NextRegular = ({ ui, next }: RegisterProps) => {
  const { register, setting } = ui.t.council
  const { firstMonth, everyMonths, day } = rulesNow(ui).settings.council.regular
  return (
    <section class="panel stack-tight" aria-labelledby="next-title">
      <h2 id="next-title">{register.nextTitle}</h2>
      <p>
        {next.meeting === null ? (
          <strong>{register.nextProposed(dayText(ui.lang, next.day))}</strong>
        ) : (
          <>
            <a href={addresses.case(next.meeting)}>{dayText(ui.lang, next.day)}</a>
            {register.nextPlanned}
          </>
        )}
      </p>
      <p class="small muted">
        {register.rhythm(firstMonth, everyMonths, day)} {setting}
      </p>
    </section>
  )
}

const Meetings = (props: RegisterProps) => {
  const { ui, tab, filters, fiscalYears, rows } = props
  const { register, meetingKinds: kinds } = ui.t.council
  const filtered = Object.values(filters).some((value) => value !== '')
  const [title = '', text = ''] = filtered ? register.emptyFiltered : register.empty[tab]
  const kept: Readonly<Record<string, string>> = tab === 'past' ? { tab } : {}
  return (
    <>
      <Tabs
        label={register.title}
        tabs={(['coming', 'past'] as const).map((one) => ({
          label: register.tabs[one],
          href: withQuery(addresses.council, { tab: one === 'past' ? one : null }),
          current: one === tab,
        }))}
      />
      <Filters
        ui={ui}
        action={addresses.council}
        search={{ name: 'q', label: register.filters.q, value: filters.q }}
        kept={kept}
        filters={[
          {
            name: 'kind',
            label: register.filters.kind,
            value: filters.kind,
            options: meetingKinds.map((value) => ({ value, label: kinds[value] })),
          },
          {
            name: 'fiscalYear',
            label: register.filters.fiscalYear,
            value: filters.fiscalYear,
            options: fiscalYears.map((year) => ({ value: String(year), label: fiscalYearLabel(year, ui.lang) })),
          },
        ]}
      />
      <DataTable
        ui={ui}
        caption={register.tabs[tab]}
        columns={columns(ui)}
        rows={rows}
        empty={<EmptyState title={title} text={text} />}
      />
    </>
  )
}

const columns = (ui: Ui): readonly Column<MeetingRow>[] => {
  const { register, meetingKinds: kinds } = ui.t.council
  const { columns: heads } = register
  return [
    {
      heading: heads.meeting,
      cell: ({ id, state }) => (
        <>
          <a class="row-title" href={addresses.case(id)} data-row-link>
            {meetingTitle(ui, state)}
          </a>
          <div class="row-sub">{meetingNumber(ui, state)}</div>
        </>
      ),
    },
    { heading: heads.when, cell: ({ state }) => <When ui={ui} state={state} /> },
    { heading: heads.kind, cell: ({ state }) => kinds[isCircular(state) ? 'circular' : state.kind] },
    {
      heading: heads.stage,
      cell: ({ state }) => <Badge {...meetingStage(ui, state.stage, state.ending?.how ?? null)} />,
    },
    { heading: heads.items, cell: ({ state }) => register.itemsCount(state.items.length), end: true },
  ]
}

const When = ({ ui, state }: { readonly ui: Ui; readonly state: CouncilState }) => (
  <>
    {whenText(ui, state)}
    {state.place !== '' && <div class="row-sub">{state.place}</div>}
  </>
)
