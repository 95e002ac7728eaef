import type { RegisterEntry } from '../../domain/law/register.ts'
import { addresses, withQuery } from '../addresses.ts'
import type { SavedView } from '../../db/people/saved-views.ts'
import { ShownColumns } from '../lists/shown-columns.tsx'
import { ViewList } from '../lists/view-list.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { LinkButton } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Filters } from '../components/filters.tsx'
import { Tabs } from '../components/tabs.tsx'
import type { Ui } from '../ui.ts'
import type { DeclaredRegister, ListOrder } from './declared-register.ts'
import { shownCell } from './register-cells.tsx'
import { ExportForm } from '../components/export-form.tsx'
import { Banner } from '../components/banner.tsx'
import { momentText } from '../dates.ts'
import { askedDay, registerFilters, shownColumns, type AskedRegister, type FilterChoices } from './register-filters.ts'

/** A register's rows as they were read for somebody. */
export interface RegisterListProps extends FilterChoices {
  readonly ui: Ui
  readonly register: DeclaredRegister
  readonly asked: AskedRegister
  readonly rows: readonly RegisterEntry[]
  readonly next: string | null
  readonly first: string | null
  /** The views that the reader keeps of it, or that are shared with them. */
  readonly views?: readonly SavedView[]
}

/** A register's tabs, filters and rows, and the ways to the same rows on paper and in a spreadsheet. */
export const RegisterList = (props: RegisterListProps) => {
  const { ui, register, asked, rows, next, first } = props
  const words = register.words(ui, asked.tab)
  const filtered = asked.q !== '' || Object.values(asked.filters).some((value) => value !== '')
  const [title = '', text = ''] = filtered ? words.emptyFiltered : words.empty
  return (
    <>
      {register.tabs !== undefined && <RegisterTabs {...props} />}
      <Filters
        ui={ui}
        action={register.address}
        search={{ name: 'q', label: words.search, value: asked.q }}
        filters={registerFilters(ui, register, asked, props)}
        kept={kept(props)}
        more={<Shown {...props} />}
      />
      <ViewList ui={ui} list={register.address} views={props.views ?? []} />
      {asked.asOf !== null && (
        <Banner tone="info" title={ui.t.parts.asOfShown(momentText(ui.lang, asked.asOf))}>
          <p>
            <a href={withQuery(ui.here, { asOf: null })}>{ui.t.parts.asOfNow}</a>
          </p>
        </Banner>
      )}
      <DataTable
        ui={ui}
        caption={asked.tab === null ? words.title : (register.tabs?.[asked.tab].label(ui) ?? words.title)}
        columns={columnsOf(props)}
        rows={rows}
        next={next}
        first={first}
        empty={
          <EmptyState title={title} text={text}>
            {filtered ? <a href={register.address}>{ui.t.parts.clearFilters}</a> : <FirstWay {...props} />}
          </EmptyState>
        }
      />
      {rows.length > 0 && (
        <ExportForm
          ui={ui}
          action={register.own?.file.address ?? addresses.registerExport(register)}
          paper={addresses.registerPaper(register)}
        />
      )}
    </>
  )
}

/** Where there is nothing yet, the register's own way to the first thing. */
const FirstWay = ({ ui, register: { ways } }: RegisterListProps) =>
  (ways?.(ui) ?? [])
    .slice(0, 1)
    .map(({ text, address }) => <LinkButton text={text(ui)} href={address} look="primary" />)

/** By which days, as of which day, and which columns: kept in the address with the filters. */
const Shown = ({ ui, register, asked }: RegisterListProps) => {
  const { columns } = register.words(ui, null)
  const { parts } = ui.t
  return (
    <>
      {(register.days ?? []).map(({ name, label }) => (
        <DayInput name={name} label={label(ui)} value={asked.filters[name] ?? ''} />
      ))}
      {register.own === undefined && <DayInput name="asOf" label={parts.asOf} value={askedDay(asked)} />}
      <ShownColumns
        ui={ui}
        columns={register.columns
          .filter(({ kind }) => kind !== 'case')
          .map(({ heading }) => ({ value: heading, label: columns[heading] ?? heading }))}
        shown={asked.columns}
      />
    </>
  )
}

const DayInput = ({
  name,
  label,
  value,
}: {
  readonly name: string
  readonly label: string
  readonly value: string
}) => (
  <div class="field">
    <label class="field-label" for={`filter-${name}`}>
      {label}
    </label>
    <input class="input" type="date" id={`filter-${name}`} name={name} value={value} />
  </div>
)

const RegisterTabs = ({ ui, register, asked }: RegisterListProps) => (
  <Tabs
    label={register.words(ui, null).title}
    tabs={(['coming', 'past'] as const).map((one) => ({
      label: register.tabs?.[one].label(ui) ?? one,
      href: withQuery(register.address, { tab: one === 'past' ? one : null }),
      current: one === asked.tab,
    }))}
  />
)

/** What a change of the filters leaves as it is: the tab, and an order other than the one at first. */
const kept = ({ register, asked }: RegisterListProps): Readonly<Record<string, string>> => {
  const first = asked.tab === null ? register.sort : (register.tabs?.[asked.tab].sort ?? register.sort)
  const { by, descending } = asked.sort
  return {
    ...(asked.tab === 'past' ? { tab: asked.tab } : {}),
    ...(by === first.by && descending === first.descending ? {} : { sort: sortText(asked.sort) }),
  }
}

/** An order as it stands in an address. */
const sortText = ({ by, descending }: ListOrder): string => `${descending ? '-' : ''}${by}`

/** The columns of a register as its page's table has them; `sort` headings lead to the same rows in their order. */
const columnsOf = ({ ui, register, asked }: RegisterListProps): readonly Column<RegisterEntry>[] =>
  shownColumns(register, asked).map((column) => ({
    heading: register.words(ui, null).columns[column.heading] ?? column.heading,
    cell: (entry) => shownCell(ui, register, column, entry),
    ...(column.end === true ? { end: true } : {}),
    ...(column.sort === undefined ? {} : { sort: sorting(ui, column.sort, asked.sort) }),
  }))

const sorting = (ui: Ui, by: ListOrder['by'], now: ListOrder) => ({
  href: withQuery(ui.here, { sort: sortText({ by, descending: now.by === by && !now.descending }) }),
  now: now.by === by ? (now.descending ? ('descending' as const) : ('ascending' as const)) : null,
})
