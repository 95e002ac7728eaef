import type { Child } from 'hono/jsx'
import type { Ui } from '../ui.ts'
import { Button } from './button.tsx'

/** One filter of a list: the choices, and the one that the address holds. */
export interface Filter {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What a list shows where nothing is chosen; all of it where nothing is said. */
  readonly unset?: string
}

/** So much of what is pasted into a search is looked for: an address has no room for a whole text. */
export const longestSearch = 200

interface FiltersProps {
  readonly ui: Ui
  readonly action: string
  readonly search: { readonly name: string; readonly label: string; readonly value: string }
  readonly filters: readonly Filter[]
  /** Other parameters of the address that stay as they are. */
  readonly kept: Readonly<Record<string, string>>
  /** What the list can be asked besides, as inputs of the same form. */
  readonly more?: Child
}

/** The filters of a list, kept in the address: a bookmark, a link to a colleague and the back button all work. */
export const Filters = ({ ui, action, search, filters, kept, more = null }: FiltersProps) => {
  const set = search.value !== '' || filters.some((one) => one.value !== '')
  return (
    <form class="filters" method="get" action={action} data-filters role="search" aria-label={ui.t.parts.apply}>
      {Object.entries(kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="field">
        <label class="field-label" for={`filter-${search.name}`}>
          {search.label}
        </label>
        <input
          class="input"
          type="search"
          id={`filter-${search.name}`}
          name={search.name}
          value={search.value}
          autocomplete="off"
          maxlength={longestSearch}
        />
      </div>
      <details class="filters-more" open {...(filters.some((one) => one.value !== '') ? { 'data-set': '' } : {})}>
        <summary>{ui.t.parts.moreFilters}</summary>
        {filters.map((filter) => (
          <div class="field">
            <label class="field-label" for={`filter-${filter.name}`}>
              {filter.label}
            </label>
            <select class="select" id={`filter-${filter.name}`} name={filter.name}>
              <option value="">{filter.unset ?? ui.t.parts.all}</option>
              {filter.options.map((option) => (
                <option value={option.value} selected={option.value === filter.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        {more}
      </details>
      <Button text={ui.t.parts.apply} look="secondary" small />
      {set && <a href={action}>{ui.t.parts.clearFilters}</a>}
    </form>
  )
}
