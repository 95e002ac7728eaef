import type { Certificate } from '../../../domain/outsourcing/vetting/fields.ts'
import type { PlainDate } from '../../../domain/kernel/plain-date.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { VerdictBadge } from './verdict-badge.tsx'
import { DataTable, type Column } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ExportForm } from '../../components/export-form.tsx'
import { Filters } from '../../components/filters.tsx'
import { narrowDayText } from '../../dates.ts'
import { Layout } from '../../layout.tsx'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'
import { earliestEnd } from './earliest-end.ts'

/** A vendor in the list. */
export interface VendorListRow {
  readonly name: string
  readonly corporateNumber: string
  readonly verdict: string | null
  readonly checkedOn: PlainDate | null
  readonly certificates: readonly Certificate[]
  readonly vettings: number
  readonly contracts: number
  /** Whether there are older ones that weren't counted. */
  readonly more: boolean
}

interface VendorsPageProps {
  readonly ui: Ui
  readonly rows: readonly VendorListRow[]
  readonly q: string
  readonly next: string | null
  readonly first: string | null
}

/** Every vendor that the reader's cases name (Arts. 20, 22). */
export const vendorsPage = ({ ui, rows, q, next, first }: VendorsPageProps) => {
  const { vendors } = wordsOf(ui).vetting
  const [title = '', text = ''] = q === '' ? vendors.empty : vendors.emptyFiltered
  return (
    <Layout ui={ui} title={vendors.title}>
      <h1>{vendors.title}</h1>
      <p class="lead">{vendors.lead}</p>
      <Filters
        ui={ui}
        action={outsourcingAddresses.vendors}
        search={{ name: 'q', label: vendors.search, value: q }}
        filters={[]}
        kept={{}}
      />
      <DataTable
        ui={ui}
        caption={vendors.title}
        columns={columns(ui)}
        rows={rows}
        next={next}
        first={first}
        empty={
          <EmptyState title={title} text={text}>
            {q !== '' && <a href={outsourcingAddresses.vendors}>{ui.t.parts.clearFilters}</a>}
          </EmptyState>
        }
      />
      {rows.length > 0 && <ExportForm ui={ui} action={outsourcingAddresses.vendorsFile} />}
    </Layout>
  )
}

function columns(ui: Ui): readonly Column<VendorListRow>[] {
  const { vendors } = wordsOf(ui).vetting
  const none = <span class="muted">―</span>
  return [
    {
      heading: vendors.columns.vendor,
      cell: (row) => <a href={outsourcingAddresses.vendor(row.corporateNumber || row.name)}>{row.name}</a>,
    },
    {
      heading: vendors.columns.verdict,
      cell: (row) => (row.verdict === null ? none : <VerdictBadge ui={ui} verdict={row.verdict} />),
    },
    {
      heading: vendors.columns.checkedOn,
      cell: (row) => (row.checkedOn === null ? none : narrowDayText(ui.lang, row.checkedOn)),
    },
    { heading: vendors.columns.certificate, cell: (row) => earliest(ui, row.certificates) ?? none },
    { heading: vendors.columns.vettings, cell: (row) => vendors.count(row.vettings, row.more), end: true },
    { heading: vendors.columns.contracts, cell: (row) => vendors.count(row.contracts, row.more), end: true },
  ]
}

function earliest(ui: Ui, certificates: readonly Certificate[]): string | null {
  const first = earliestEnd(certificates)
  return first === null ? null : narrowDayText(ui.lang, first)
}
