import type { Child } from 'hono/jsx'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import { fiscalYearLabel } from '../../domain/kernel/fiscal-year.ts'
import type { RegisterRow } from '../../db/read-models/register.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { addresses } from '../addresses.ts'
import { Badge } from '../components/badge.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { DueDate } from '../components/due-date.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Filters, type Filter } from '../components/filters.tsx'
import { shortDayText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import { listed, named, officeName, postName, term } from '../say.ts'
import type { Tone, Ui } from '../ui.ts'

/** What a register of the chief's instructions or of incidents calls its parts. */
export interface RegisterWords {
  readonly title: string
  readonly lead: string
  readonly search: string
  readonly columns: { readonly [column in 'case' | 'stage' | 'other' | 'holder' | 'due' | 'period']: string }
  readonly empty: readonly string[]
  readonly emptyFiltered: readonly string[]
}

/** The filters as they stand in the address; empty where one is not set. */
export interface RegisterFilters {
  readonly q: string
  readonly stage: string
  readonly office: string
  /** `overdue`, or empty. */
  readonly due: string
  readonly fiscalYear: string
}

interface RegisterPageProps {
  readonly ui: Ui
  readonly words: RegisterWords
  readonly address: string
  readonly rows: readonly RegisterRow[]
  readonly filters: RegisterFilters
  readonly stages: Readonly<Record<string, string>>
  readonly stage: (row: RegisterRow) => { readonly text: string; readonly tone: Tone }
  readonly noNumber: string
  readonly offices: readonly OfficeId[]
  readonly fiscalYears: readonly number[]
  /** The ways to begin a case that the reader's posts have. */
  readonly ways: readonly Child[]
  readonly next: string | null
  readonly first: string | null
}

/** A register: what there is, narrowed by the address, and the ways to something new. */
export const registerPage = (props: RegisterPageProps) => {
  const { ui, words, address, rows, filters, ways, next, first } = props
  const filtered = Object.values(filters).some((value) => value !== '')
  const [title = '', text = ''] = filtered ? words.emptyFiltered : words.empty
  return (
    <Layout ui={ui} title={words.title}>
      <div class="page-title">
        <h1>{words.title}</h1>
        {ways.length > 0 && <div class="actions">{ways}</div>}
      </div>
      <p class="lead">{words.lead}</p>
      <Filters
        ui={ui}
        action={address}
        search={{ name: 'q', label: words.search, value: filters.q }}
        filters={filterList(props)}
        kept={{}}
      />
      <DataTable
        ui={ui}
        caption={words.title}
        columns={columns(props)}
        rows={rows}
        next={next}
        first={first}
        empty={
          <EmptyState title={title} text={text}>
            {filtered ? <a href={address}>{ui.t.parts.clearFilters}</a> : null}
          </EmptyState>
        }
      />
    </Layout>
  )
}

function filterList({ ui, filters, offices, fiscalYears, stages }: RegisterPageProps): readonly Filter[] {
  const { cases } = ui.t.pages
  const officeOptions = ui.guideline.offices
    .filter((one) => offices.includes(one.id))
    .map((one) => ({ value: one.id as string, label: named(ui, one) }))
  return [
    {
      name: 'stage',
      label: cases.filters.stage,
      value: filters.stage,
      options: Object.entries(stages)
        .filter(([value]) => value !== 'none')
        .map(([value, label]) => ({ value, label })),
    },
    { name: 'office', label: cases.filters.office, value: filters.office, options: officeOptions },
    {
      name: 'due',
      label: cases.filters.due,
      value: filters.due,
      options: [{ value: 'overdue', label: cases.due.overdue }],
    },
    {
      name: 'fiscalYear',
      label: cases.filters.fiscalYear,
      value: filters.fiscalYear,
      options: fiscalYears.map((year) => ({ value: String(year), label: fiscalYearLabel(year, ui.lang) })),
    },
  ]
}

function columns({ ui, words, stage, noNumber }: RegisterPageProps): readonly Column<RegisterRow>[] {
  const heads = words.columns
  return [
    {
      heading: heads.case,
      cell: (row) => (
        <>
          <a href={addresses.case(row.id)}>{row.title}</a>
          <div class="row-sub">
            {row.number === null ? noNumber : caseNumberLabel(row.number)} {officeName(ui, row.office)}
          </div>
        </>
      ),
    },
    {
      heading: heads.stage,
      cell: (row) => {
        const { text, tone } = stage(row)
        return <Badge tone={tone} text={text} />
      },
    },
    { heading: heads.other, cell: (row) => row.other },
    {
      heading: heads.holder,
      cell: (row) =>
        row.holders.length === 0 ? (
          <span class="muted">―</span>
        ) : (
          <>
            {listed(
              ui,
              row.holders.map((post) => postName(ui, post)),
            )}
            {row.waitingFor !== null && <div class="row-sub">{term(ui.t.words.tasks, row.waitingFor)}</div>}
          </>
        ),
    },
    {
      heading: heads.due,
      cell: (row) =>
        row.due === null ? <span class="muted">{ui.t.parts.noDue}</span> : <DueDate ui={ui} due={row.due} />,
    },
    {
      heading: heads.period,
      cell: (row) =>
        row.startsOn === null ? <span class="muted">{ui.t.parts.notYet}</span> : shortDayText(ui.lang, row.startsOn),
    },
  ]
}
