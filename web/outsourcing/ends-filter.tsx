import type { Ui } from '../ui.ts'

interface EndsProps {
  readonly ui: Ui
  readonly filters: { readonly endsFrom: string; readonly endsTo: string }
}

/** Between which days the period ends. */
export const Ends = ({ ui, filters }: EndsProps) => {
  const { cases } = ui.t.pages
  return (
    <>
      {(['endsFrom', 'endsTo'] as const).map((name) => (
        <div class="field">
          <label class="field-label" for={`filter-${name}`}>
            {cases.filters[name]}
          </label>
          <input class="input" type="date" id={`filter-${name}`} name={name} value={filters[name]} />
        </div>
      ))}
    </>
  )
}
