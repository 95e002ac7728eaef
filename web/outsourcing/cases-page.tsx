import type { OfficeId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { fiscalYearLabel } from '../../domain/kernel/fiscal-year.ts'
import type { SavedView } from '../../db/saved-views.ts'
import { addresses, withQuery } from '../addresses.ts'
import { ShownColumns } from '../lists/shown-columns.tsx'
import { ViewList } from '../lists/view-list.tsx'
import { stageText, stageTone } from './outsourcing-words.ts'
import { Badge } from '../components/badge.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { ListedDue } from '../components/due-date.tsx'
import { ExportForm } from '../components/export-form.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { outsourcingAddresses } from './outsourcing-addresses.ts'
import { NewRequestLink } from './new-request-link.tsx'
import { Filters, type Filter } from '../components/filters.tsx'
import { narrowDayText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import { listed, named, postName, rangeMark, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { CaseCell, type AskedRow } from '../pages/inbox.tsx'
import { Ends } from './ends-filter.tsx'
import { wordsOf } from './words.ts'

/** A case in the list. */
export interface CaseListRow extends AskedRow {
  readonly vendor: string
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
}

/** The filters as they stand in the address; empty where one is not set. */
export interface CaseFilters {
  readonly q: string
  readonly stage: string
  readonly office: string
  /** `overdue`, `soon` or `none`. */
  readonly due: string
  readonly fiscalYear: string
  /** Days between which the period's last day lies. */
  readonly endsFrom: string
  readonly endsTo: string
  /** `none`: that no other case goes on from. */
  readonly renewal: string
}

/** The orders in which cases can be listed; `-` in the address means descending. */
export const caseSorts = ['due', 'number', 'changed', 'ends'] as const

/** The columns among which a reader can choose; the case itself always stands there. */
export const caseColumnNames = ['stage', 'holder', 'due', 'vendor', 'period'] as const

/** One of those columns. */
export type CaseColumn = (typeof caseColumnNames)[number]

/** One of those orders. */
export type CaseSort = (typeof caseSorts)[number]

interface CasesPageProps {
  readonly ui: Ui
  readonly rows: readonly CaseListRow[]
  readonly filters: CaseFilters
  readonly sort: { readonly by: CaseSort; readonly descending: boolean }
  /** The offices and fiscal years among which the reader can choose. */
  readonly offices: readonly OfficeId[]
  readonly fiscalYears: readonly number[]
  readonly next: string | null
  readonly first: string | null
  /** The columns that are shown besides the case's own. */
  readonly columns: readonly CaseColumn[]
  readonly views: readonly SavedView[]
}

/** All cases that the reader may see; filters and order stand in the address. */
export const casesPage = (props: CasesPageProps) => {
  const { ui, rows, filters, next, first } = props
  const { cases } = ui.t.pages
  const filtered = Object.values(filters).some((value) => value !== '')
  const [title = '', text = ''] = filtered ? cases.emptyFiltered : cases.empty
  return (
    <Layout ui={ui} title={cases.title}>
      <div class="page-title">
        <h1>{cases.title}</h1>
        <NewRequestLink ui={ui} />
      </div>
      <p class="lead">{cases.lead}</p>
      <Filters
        ui={ui}
        action={addresses.cases}
        search={{ name: 'q', label: cases.filters.q, value: filters.q }}
        filters={filterList(props)}
        kept={sortInQuery(props)}
        more={<More {...props} />}
      />
      <ViewList ui={ui} list={addresses.cases} views={props.views} />
      <DataTable
        ui={ui}
        caption={cases.title}
        columns={columns(props)}
        rows={rows}
        next={next}
        first={first}
        empty={
          <EmptyState title={title} text={text}>
            {filtered ? (
              <a href={addresses.cases}>{ui.t.parts.clearFilters}</a>
            ) : (
              <NewRequestLink ui={ui} look="primary" />
            )}
          </EmptyState>
        }
      />
      {rows.length > 0 && <ExportForm ui={ui} action={outsourcingAddresses.casesFile} />}
    </Layout>
  )
}

/** When the period ends, and which columns. */
const More = ({ ui, filters, columns: shown }: CasesPageProps) => (
  <>
    <Ends ui={ui} filters={filters} />
    <ShownColumns
      ui={ui}
      columns={caseColumnNames.map((value) => ({ value, label: ui.t.pages.cases.columns[value] }))}
      shown={shown}
    />
  </>
)

function filterList({ ui, filters, offices, fiscalYears }: CasesPageProps): readonly Filter[] {
  const { cases } = ui.t.pages
  const { none: _none, ...stages } = wordsOf(ui).stages
  const officeOptions = ui.guideline.offices
    .filter((one) => offices.includes(one.id))
    .map((one) => ({ value: one.id as string, label: named(ui, one) }))
  return [
    {
      name: 'stage',
      label: cases.filters.stage,
      value: filters.stage,
      options: Object.entries(stages).map(([value, label]) => ({ value, label })),
    },
    { name: 'office', label: cases.filters.office, value: filters.office, options: officeOptions },
    {
      name: 'due',
      label: cases.filters.due,
      value: filters.due,
      options: Object.entries(cases.due).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'fiscalYear',
      label: cases.filters.fiscalYear,
      value: filters.fiscalYear,
      options: fiscalYears.map((year) => ({ value: String(year), label: fiscalYearLabel(year, ui.lang) })),
    },
    {
      name: 'renewal',
      label: cases.filters.renewal,
      value: filters.renewal,
      options: Object.entries(cases.renewal).map(([value, label]) => ({ value, label })),
    },
  ]
}

function sortInQuery({ sort }: CasesPageProps): Readonly<Record<string, string>> {
  return sort.by === 'due' && !sort.descending ? {} : { sort: `${sort.descending ? '-' : ''}${sort.by}` }
}

function columns({ ui, sort, columns: shown }: CasesPageProps): readonly Column<CaseListRow>[] {
  const heads = ui.t.pages.cases.columns
  const sorted = (by: CaseSort) => ({
    sort: {
      href: withQuery(ui.here, { sort: sort.by === by && !sort.descending ? `-${by}` : by }),
      now: sort.by === by ? (sort.descending ? ('descending' as const) : ('ascending' as const)) : null,
    },
  })
  const day = (date: PlainDate | null) => (date === null ? ui.t.parts.notYet : narrowDayText(ui.lang, date))
  const all: readonly (Column<CaseListRow> & { readonly name?: CaseColumn })[] = [
    {
      heading: heads.case,
      cell: (row) => <CaseCell ui={ui} row={row.case} href={addresses.case(row.case.id)} />,
      ...sorted('number'),
    },
    {
      name: 'stage',
      heading: heads.stage,
      cell: (row) => (
        <Badge tone={stageTone(row.stage, row.ending)} text={stageText(ui, row.stage, row.ending, row.startsOn)} />
      ),
    },
    {
      name: 'holder',
      heading: heads.holder,
      cell: (row) => (row.holders.length === 0 ? <span class="muted">―</span> : <HeldBy ui={ui} row={row} />),
    },
    {
      name: 'due',
      heading: heads.due,
      cell: (row) => <ListedDue ui={ui} due={row.due} />,
      ...sorted('due'),
    },
    { name: 'vendor', heading: heads.vendor, cell: (row) => row.vendor },
    {
      name: 'period',
      heading: heads.period,
      cell: (row) => <Period ui={ui} from={day(row.startsOn)} to={day(row.endsOn)} />,
      ...sorted('ends'),
    },
  ]
  return all.filter(({ name }) => name === undefined || shown.includes(name))
}

const Period = ({ ui, from, to }: { readonly ui: Ui; readonly from: string; readonly to: string }) => (
  <span class="small">
    <span class="nowrap">
      {from} {rangeMark(ui)}
    </span>{' '}
    <span class="nowrap">{to}</span>
  </span>
)

const HeldBy = ({ ui, row }: { readonly ui: Ui; readonly row: CaseListRow }) => (
  <>
    {listed(
      ui,
      row.holders.map((post) => postName(ui, post)),
    )}
    {row.waitingFor !== null && <div class="row-sub">{term(wordsOf(ui).tasks, row.waitingFor)}</div>}
  </>
)
