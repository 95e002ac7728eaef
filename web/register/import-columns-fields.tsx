import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { listed } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { ImportColumn } from './import-columns.ts'

/** Which columns of a file fill which fields. */
export interface ChosenColumns {
  readonly headings: readonly string[]
  readonly columns: readonly ImportColumn[]
  readonly map: Readonly<Record<string, number>>
  /** What all rows say of a field for which no column is chosen. */
  readonly fixed: Readonly<Record<string, string>>
  /** What the needed columns are called that nobody has chosen. */
  readonly missing: readonly string[]
}

/** Which column of the file fills which field; it comes first, and open, while a needed one has none. */
export const ImportColumns = ({ ui, of }: { readonly ui: Ui; readonly of: ChosenColumns }) => {
  const { imports } = ui.t
  const { headings, columns, map, fixed, missing } = of
  const used = new Set(Object.values(map))
  const unused = headings.filter((one, nth) => one !== '' && !used.has(nth))
  return (
    <>
      {missing.length > 0 && (
        <Banner tone="warn" title={used.size === 0 ? imports.noneFits : imports.missingColumns(listed(ui, missing))}>
          <p>{imports.chooseColumns}</p>
        </Banner>
      )}
      <details open={missing.length > 0}>
        <summary>{imports.columns}</summary>
        {unused.length > 0 && <p>{imports.unused(listed(ui, unused))}</p>}
        <div class="field-grid">
          {columns.map(({ path, label, required }) => (
            <div class="field">
              <label class="field-label" for={`map-${path}`}>
                {label} {required && <span class="required">{ui.t.parts.required}</span>}
              </label>
              <select class="select" id={`map-${path}`} name={`map.${path}`}>
                <option value="">{imports.none}</option>
                {headings.map((heading, nth) => (
                  <option value={String(nth)} selected={map[path] === nth}>
                    {heading}
                  </option>
                ))}
              </select>
              {map[path] === undefined && (
                <>
                  <label class="small" for={`fixed-${path}`}>
                    {imports.fixed}
                  </label>
                  <input class="input" id={`fixed-${path}`} name={`fixed.${path}`} value={fixed[path] ?? ''} />
                </>
              )}
              {required && map[path] === undefined && fixed[path] === undefined && (
                <p class="field-error">{imports.missing}</p>
              )}
            </div>
          ))}
        </div>
        <div class="actions form-foot">
          <Button text={imports.checkAgain} look={missing.length > 0 ? 'primary' : 'secondary'} small />
        </div>
      </details>
    </>
  )
}
