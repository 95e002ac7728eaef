import type { OfficeId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { fiscalYearLabel } from '../../domain/kernel/fiscal-year.ts'
import { parsePlainDate } from '../../domain/kernel/plain-date.ts'
import type { Filter } from '../components/filters.tsx'
import { shortDayText } from '../dates.ts'
import { labelled, named } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { DeclaredRegister, ListOrder, RegisterColumn, RegisterFilter, RegisterTab } from './declared-register.ts'

/** What the address asks of a register; filters that are not set are empty. */
export interface AskedRegister {
  readonly q: string
  readonly filters: Readonly<Record<string, string>>
  readonly sort: ListOrder
  /** The rows as they stood at that moment; null as they stand now. */
  readonly asOf: Instant | null
  /** The headings of the columns that are shown. */
  readonly columns: readonly string[]
  /** Where the register has tabs. */
  readonly tab: RegisterTab | null
}

/** Among what a reader can choose: the offices and fiscal years that they may see rows of. */
export interface FilterChoices {
  readonly offices: readonly OfficeId[]
  readonly fiscalYears: readonly number[]
}

/** The filters of a register with their choices and what the address says of each. */
export const registerFilters = (
  ui: Ui,
  register: DeclaredRegister,
  { filters }: AskedRegister,
  choices: FilterChoices,
): readonly Filter[] =>
  register.filters.map((filter) => {
    const name = typeof filter === 'string' ? filter : filter.name
    const label = typeof filter === 'string' ? ui.t.pages.cases.filters[filter] : filter.label(ui)
    return { name, label, value: filters[name] ?? '', options: optionsOf(ui, register, filter, choices) }
  })

const optionsOf = (
  ui: Ui,
  register: DeclaredRegister,
  filter: RegisterFilter,
  { offices, fiscalYears }: FilterChoices,
): Filter['options'] => {
  switch (filter) {
    case 'stage':
      return Object.entries(register.stages(ui))
        .filter(([value]) => value !== 'none')
        .map(([value, label]) => ({ value, label }))
    case 'office':
      return ui.guideline.offices
        .filter((one) => offices.includes(one.id))
        .map((one) => ({ value: one.id as string, label: named(ui, one) }))
    case 'due':
      return [{ value: 'overdue', label: ui.t.pages.cases.due.overdue }]
    case 'fiscalYear':
      return fiscalYears.map((year) => ({ value: String(year), label: fiscalYearLabel(year, ui.lang) }))
    default:
      return filter.choices(ui)
  }
}

/** The columns that the address asks for, in the register's order; those of the case itself always. */
export const shownColumns = ({ columns }: DeclaredRegister, asked: AskedRegister): readonly RegisterColumn[] =>
  columns.filter(({ kind, heading }) => kind === 'case' || asked.columns.includes(heading))

/** The day of which an address asks, as its form shows it; empty where it asks for now. */
export const askedDay = ({ asOf }: AskedRegister): string => (asOf === null ? '' : tokyoDateOf(asOf))

/** What a register was narrowed by, as a paper says it: each filter that is set, with the name of its choice. */
export const filtersInWords = (
  ui: Ui,
  register: DeclaredRegister,
  asked: AskedRegister,
  choices: FilterChoices,
): readonly string[] => [
  ...(asked.tab === null ? [] : [register.tabs?.[asked.tab].label(ui) ?? asked.tab]),
  ...(asked.q === '' ? [] : [labelled(ui, register.words(ui, null).search, asked.q)]),
  ...registerFilters(ui, register, asked, choices)
    .filter(({ value }) => value !== '')
    .map(({ label, value, options }) =>
      labelled(ui, label, options.find((option) => option.value === value)?.label ?? value),
    ),
  ...(register.days ?? []).flatMap(({ name, label }) => {
    const day = parsePlainDate(asked.filters[name] ?? '')
    return day === null ? [] : [labelled(ui, label(ui), shortDayText(ui.lang, day))]
  }),
]
